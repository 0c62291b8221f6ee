import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { META_QUOTE, META_RESULT, type PageParts, pageHtml } from '../../report/html';

const page = (parts: Partial<PageParts> = {}) =>
  pageHtml({
    script: 'go()',
    style: 'p{}',
    language: 'en',
    title: 'Result',
    description: 'What was found',
    ...parts,
  });

const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

describe('the result page as one file', () => {
  it('allows its own script and style by their hashes, and nothing else', async () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await page())![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('go()')}`,
      `style-src ${hash('p{}')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(await page({ worker: 'worker.js' })).toContain("worker-src 'self'");
  });

  it('is a classic script, which browsers run from a disk', async () => {
    expect(await page()).toContain('<script>go()</script>');
    expect(await page()).not.toMatch(/type="?module|<link|src=/);
  });

  it('ends its script where it ends, whatever the script says', async () => {
    const html = await page({ script: 'say("</script><b>", "<!--")' });
    const script = /<script>(.*)<\/script>\n<\/body>/s.exec(html)![1]!;
    expect(script).toBe('say("<\\/script><b>", "<\\!--")');
    expect(html).toContain(hash(script));
  });

  it('keeps what came from outside inside its attribute', async () => {
    const evil = `"><script>alert('1')</script>&`;
    const html = await page({ fragment: evil, quote: evil, title: evil, description: evil, language: evil });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(
      `<meta name="${META_QUOTE}" content="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">`,
    );
    expect(html).toContain(`<meta name="${META_RESULT}" content="&quot;`);
  });
});
