/**
 * A core of the rows in Firefox, which masks local addresses and does not name the server an answer came from.
 * What it can't know is unknown; what it says is true.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { judge } from './judge.ts';
import { rowById } from './rows.ts';
import type { Truth } from './truth.ts';
import { insideLab, labUnavailable } from './unavailable.ts';
import { buildWorld } from './world.ts';

const reason =
  labUnavailable() ??
  (existsSync('/usr/bin/firefox-esr') ? null : 'firefox-esr is missing: apt-get install firefox-esr') ??
  (insideLab() ? null : 'the network lab is started by test/lab/enter.sh');

const REACHED = ['online', 'dns', 'webrtc', 'udp', 'publicAddress.ipv4'];
const NAT = [...REACHED, 'mappingBehavior', 'portPreservation'];

/** Row → what must be definite in Firefox. */
const CORE: Record<string, readonly string[]> = {
  'full-cone': NAT,
  'port-restricted': NAT,
  symmetric: NAT,
  cgnat: NAT,
  'no-nat-open': REACHED,
  'udp-dropped': ['online', 'dns', 'udp'],
  'only-udp-443': REACHED,
  'dns-refused': ['online', 'dns'],
  'offline-no-wan': ['online'],
  'captive-portal': ['captivePortal'],
  ipv6: REACHED,
  'filtering-address-restricted': ['filteringBehavior', 'classicNatType'],
  'filtering-port-restricted': ['filteringBehavior', 'classicNatType', 'hairpinning'],
  'vpn-server-answers': ['vpnServer'],
  'vpn-server-no-such-name': ['vpnServer'],
  'port-500-blocked': ['ports.udp/500', 'ports.udp/4500'],
};

/** Without NAT, Firefox sees one mapping that keeps the port, as behind a NAT that does; it says so beside. */
function inFirefox(acceptable: Truth['acceptable']): Truth['acceptable'] {
  if (!acceptable.get('mappingBehavior')?.has('no-nat')) return acceptable;
  return new Map(acceptable)
    .set('mappingBehavior', new Set(['no-nat', 'endpoint-independent']))
    .set('classicNatType', new Set([...(acceptable.get('classicNatType') ?? []), 'cone']));
}

describe.skipIf(reason !== null)(reason ? `Firefox (skipped: ${reason})` : 'Firefox', () => {
  test.each(Object.entries(CORE))('%s', { timeout: 120_000 }, async (id, definite) => {
    const world = await buildWorld(rowById(id));
    try {
      const truth = await world.truth();
      const { network, stderr } = await diagnose(world, undefined, 'firefox');
      const { wrong, missing } = judge(
        network,
        { definite },
        { ...truth, acceptable: inFirefox(truth.acceptable) },
      );
      expect({ wrong, missing }, `${JSON.stringify(network)} ${stderr}`).toEqual({ wrong: [], missing: [] });
    } finally {
      await world.destroy();
    }
  });
});
