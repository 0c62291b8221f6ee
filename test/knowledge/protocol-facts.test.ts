import { describe, expect, it } from 'vitest';
import { type FactsId, PROTOCOL_FACTS, type ProtocolFacts } from '../../knowledge/protocol-facts';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { protocols as de } from '../../words/de/protocols';
import { protocols as en } from '../../words/en/protocols';

const IDS = Object.keys(PROTOCOL_FACTS) as FactsId[];
const rows = Object.entries(PROTOCOL_FACTS) as [FactsId, ProtocolFacts][];
const told = Object.entries(PROTOCOLS) as [ProtocolId, (typeof PROTOCOLS)[ProtocolId]][];

/** Paths to every string or function of words, so that a missing entry of a list counts as well. */
const paths = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? paths(value).map((path) => `${key}.${path}`) : [key],
  );

describe('the facts', () => {
  it.each(told)('of %s agree with what the outlook assumes', (id, { udp, gre, passthrough, tcp }) => {
    const facts = PROTOCOL_FACTS[id];
    const needed = facts.transports.filter(({ when }) => ['always', 'default', 'behind-nat'].includes(when));
    expect(needed.filter(({ kind }) => kind === 'udp').map(({ number }) => number)).toEqual(udp);
    expect(needed.some(({ kind, number }) => kind === 'ip' && number === 47)).toBe(gre);
    expect(facts.transports.some(({ when }) => when === 'fallback')).toBe(tcp === 'by-itself');
    expect(facts.passthrough).toBe(passthrough);
  });

  it.each(rows)('of %s are complete', (_, facts) => {
    expect(facts.transports.length).toBeGreaterThan(0);
    expect(facts.sources.length).toBeGreaterThan(0);
    if (facts.overheadBytes) expect(facts.overheadBytes[0]).toBeLessThanOrEqual(facts.overheadBytes[1]);
    if (facts.keepalive.mechanism === 'none' || facts.keepalive.mechanism === 'automatic')
      expect(facts.keepalive.seconds).toBeNull();
    else expect(facts.keepalive.seconds).toBeGreaterThan(0);
  });

  it('advise nothing that is worse, and something instead of all that is not good', () => {
    const order = ['broken', 'dated', 'good'];
    for (const [id, { better, security }] of rows) {
      if (security !== 'good') expect(better.length, id).toBeGreaterThan(0);
      expect(better, id).not.toContain(id);
      for (const other of better)
        expect(order.indexOf(PROTOCOL_FACTS[other].security), `${id}: ${other}`).toBeGreaterThanOrEqual(
          order.indexOf(security),
        );
    }
  });

  it('never advise PPTP, which is broken', () => {
    expect(PROTOCOL_FACTS.pptp.security).toBe('broken');
    expect(rows.flatMap(([, { better }]) => better)).not.toContain('pptp');
  });

  it('need the router for exactly what has no ports', () => {
    const portless = rows.filter(([, { transports }]) =>
      transports.some(({ kind, when }) => kind === 'ip' && when === 'always'),
    );
    const needing = rows.filter(([, { passthrough }]) => passthrough === 'needed');
    expect(needing.map(([id]) => id)).toEqual(portless.map(([id]) => id));
  });

  it('let every client with ports out behind any NAT, a provider’s too', () => {
    for (const [id, { nat, cgnat, passthrough }] of rows) {
      if (passthrough === 'needed') expect(cgnat.client, id).toBe('rarely');
      else {
        expect(cgnat.client, id).toBe('works');
        expect(['works', 'relay'], id).toEqual(expect.arrayContaining(Object.values(nat)));
      }
    }
  });

  it('let only a mesh be reached behind a provider’s NAT over IPv4', () => {
    const reached = rows.filter(([, { cgnat }]) => cgnat.serverAtHome === 'works').map(([id]) => id);
    expect(reached).toEqual(['tailscale', 'zerotier']);
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('the words in %s', (_, words) => {
  it('tell of each protocol', () => {
    expect(Object.keys(words.protocol).sort()).toEqual([...IDS].sort());
    expect(Object.keys(words.variant).sort()).toEqual(IDS.filter((id) => !(id in PROTOCOLS)).sort());
  });

  it('have a word for every value', () => {
    const values = rows.flatMap(([, facts]) => [
      ...facts.transports.map(({ when }) => words.when[when]),
      ...Object.values(facts.nat).map((value) => words.natBehavior[value]),
      ...Object.values(facts.cgnat).map((value) => words.cgnatBehavior[value]),
      words.severalClients[facts.severalClients],
      words.securityLevel[facts.security],
      words.passthrough.verdict[facts.passthrough],
    ]);
    expect(values.filter((value) => !value)).toEqual([]);
  });

  it('name the seconds and ports of the facts', () => {
    for (const [id, { keepalive, transports }] of rows) {
      const about = words.protocol[id];
      if (keepalive.seconds !== null) expect(about.keepalive, id).toContain(`${keepalive.seconds}`);
      const forwarded = transports.filter(
        ({ kind, when }) => kind === 'udp' && (when === 'always' || when === 'behind-nat'),
      );
      for (const { number } of forwarded) expect(about.atHome, id).toContain(`UDP ${number}`);
    }
  });

  it('stay short', () => {
    const texts = Object.values(words.protocol).flatMap((about) => Object.values(about));
    expect(texts.filter((text) => text.length > 200 || text.length < 3)).toEqual([]);
  });

  it('have the same keys as English', () => expect(paths(words)).toEqual(paths(en)));
});
