/**
 * `npm run screens`: pictures of every state in `docs/screens/`, each taken in the lab's network that brings it
 * about. Needs what the lab needs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../bin/build/built.ts';
import { rowById } from '../lab/rows.ts';
import { insideLab, labUnavailable } from '../lab/unavailable.ts';
import { buildWorld } from '../lab/world.ts';

/** State → row of the lab, and the router's WAN address where the user has told one. */
const STATES: Record<string, { row: string; wan?: string }> = {
  'first-run': { row: 'port-restricted' },
  healthy: { row: 'port-restricted' },
  measuring: { row: 'delay' },
  symmetric: { row: 'symmetric' },
  cgnat: { row: 'cgnat', wan: '100.64.7.7' },
  'double-nat': { row: 'double-nat', wan: '192.168.0.2' },
  'no-nat': { row: 'no-nat-open' },
  'udp-blocked': { row: 'udp-dropped' },
  'udp-restricted': { row: 'only-udp-443' },
  'dns-broken': { row: 'dns-refused' },
  'captive-portal': { row: 'captive-portal' },
  offline: { row: 'offline-no-wan' },
  ipv6: { row: 'ipv6' },
  nat64: { row: 'nat64' },
  'vpn-active': { row: 'vpn-split' },
};

const folder = path.join(ROOT, 'docs/screens');
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const wanted = process.argv.slice(2);
const node = [process.execPath, '--import', 'tsx'];

const reason = labUnavailable();
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else if (insideLab()) await shootAll();
else
  process.exitCode =
    spawnSync(here('../lab/enter.sh'), [...node, here('screens.ts'), ...wanted], { stdio: 'inherit' })
      .status ?? 1;

async function shootAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [state, { row, wan }] of Object.entries(STATES)) {
    if (wanted.length > 0 && !wanted.includes(state)) continue;
    for (const old of readdirSync(folder)) if (old.startsWith(`${state}-`)) rmSync(path.join(folder, old));
    const world = await buildWorld(rowById(row));
    try {
      const { code, stderr } = await world.exec([
        ...node,
        here('shoot.ts'),
        folder,
        state,
        world.ca,
        ...(wan ? [wan] : []),
      ]);
      console.log(`${state}: ${code === 0 ? 'done' : 'failed'} ${stderr.trim()}`);
      if (code !== 0) process.exitCode = 1;
    } finally {
      await world.destroy();
    }
  }
}
