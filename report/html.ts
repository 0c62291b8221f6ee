/** Where a page carries a result, and a line of a log, when its address carries none. */
export const META_RESULT = 'vpn-doctor-result';
export const META_QUOTE = 'vpn-doctor-quote';

/** The parts of the result page as one file. */
export interface PageParts {
  /** A classic script: browsers refuse modules from a disk. */
  script: string;
  style: string;
  language: string;
  title: string;
  /** What a mail client or a chat shows of it. */
  description: string;
  /** What `encodeLink` gives; missing: it stands in the address. */
  fragment?: string;
  /** A cleaned line of a log. */
  quote?: string;
  /** Name of the service worker beside it; missing: none. */
  worker?: string;
}

/**
 * The result page as one HTML file that needs no other. Its policy allows the script and the style by their hashes
 * and nothing else, so that nothing that came in a link can load or send anything.
 */
export async function pageHtml(parts: PageParts): Promise<string> {
  const script = parts.script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(parts.style)}'`,
    ...(parts.worker ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<meta name="${name}" content="${escaped(content)}">`];
  return [
    '<!doctype html>',
    `<html lang="${escaped(parts.language)}"${parts.worker ? ` data-worker="${escaped(parts.worker)}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    ...meta('referrer', 'no-referrer'),
    ...meta('robots', 'noindex'),
    ...meta('description', parts.description),
    ...meta(META_RESULT, parts.fragment),
    ...meta(META_QUOTE, parts.quote),
    `<title>${escaped(parts.title)}</title>`,
    `<style>${parts.style}</style>`,
    '</head>',
    '<body>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** A source's hash as a content security policy names it. */
async function hashOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
