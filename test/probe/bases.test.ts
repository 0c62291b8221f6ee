import { describe, expect, it } from 'vitest';
import {
  absurdAddresses,
  absurdServers,
  basesOf,
  hasFamily,
  hostAddresses,
  isMasked,
} from '../../probe/bases';
import { A, B443, connection, HOME, OTHER, observations, PUBLIC } from './scenes';

const MASK = ['1111-f.local', '2222-f.local', '3333-f.local'] as const;

describe('basesOf', () => {
  it('keeps two adapters apart', () => {
    const bases = basesOf(
      connection([
        { host: HOME, port: 50000 },
        { host: '10.8.0.2', port: 50007 },
        { srflx: PUBLIC, port: 50000, basePort: 50000 },
        { srflx: OTHER, port: 50007, base: '10.8.0.2', basePort: 50007 },
      ]),
    );
    expect(bases.map(({ address, mapped }) => [address, mapped.map((m) => m.address)])).toEqual([
      [HOME, [PUBLIC]],
      ['10.8.0.2', [OTHER]],
    ]);
  });

  it('counts a mapping that Firefox gives twice once', () => {
    const scene = connection([
      { host: MASK[0] },
      { srflx: PUBLIC, base: MASK[0], at: 19 },
      { srflx: PUBLIC, base: MASK[0], at: 60 },
    ]);
    expect(basesOf(scene)[0]?.mapped).toHaveLength(1);
    expect(basesOf(scene)[0]?.mapped[0]?.atMs).toBe(19);
  });

  it('takes several masked sockets of one family for several adapters', () => {
    const [base] = basesOf(
      connection([{ host: MASK[0] }, { host: MASK[1], port: 50007 }, { srflx: PUBLIC, base: MASK[0] }]),
    );
    expect(base?.ambiguous).toBe(true);
  });

  it('takes masked sockets of which each family is seen for one adapter', () => {
    const bases = basesOf(
      connection([
        { host: MASK[0] },
        { host: MASK[1], port: 50007 },
        { srflx: PUBLIC, base: MASK[0] },
        { srflx: '2001:db8::1', port: 50007, base: MASK[1] },
      ]),
    );
    expect(bases.map(({ family, ambiguous, translated }) => [family, ambiguous, translated])).toEqual([
      ['ipv4', false, false],
      ['ipv6', false, false],
    ]);
  });

  it('leaves a masked socket out of account that could ask nobody', () => {
    const urls = [A, B443];
    const errors = urls.map((error) => ({ error, port: null }));
    const scene = connection(
      [{ host: MASK[0] }, { host: MASK[1], port: 50007 }, { srflx: PUBLIC, base: MASK[0] }, ...errors],
      { urls },
    );
    expect(basesOf(scene)[0]?.ambiguous).toBe(false);
  });

  it('knows a socket that speaks both families, shown or masked', () => {
    const shown = basesOf(connection([{ host: '2001:db8::9' }, { srflx: PUBLIC, base: '2001:db8::9' }]));
    expect(shown[0]?.translated).toBe(true);
    const masked = basesOf(
      connection([
        { host: MASK[0] },
        { srflx: PUBLIC, base: MASK[0] },
        { srflx: '2001:db8::9', base: MASK[0] },
      ]),
    );
    expect(masked.every(({ translated }) => translated)).toBe(true);
  });

  it('leaves out absurd claims, and names who made them', () => {
    const scene = observations([
      connection([
        { host: HOME },
        { srflx: '10.1.2.3', url: A },
        { srflx: '224.0.0.1', url: B443 },
        { srflx: PUBLIC, url: B443 },
      ]),
    ]);
    expect(
      basesOf(scene.connections[0]!).flatMap(({ mapped }) => mapped.map(({ address }) => address)),
    ).toEqual([PUBLIC]);
    expect(absurdAddresses(scene)).toEqual(['10.1.2.3', '224.0.0.1']);
    expect([...absurdServers(scene)]).toEqual([A, B443]);
  });

  it('sees candidates that come after it was asked', () => {
    const growing = connection([{ host: HOME }]);
    expect(basesOf(growing)[0]?.mapped).toHaveLength(0);
    growing.candidates.push(...connection([{ srflx: PUBLIC }]).candidates);
    expect(basesOf(growing)[0]?.mapped).toHaveLength(1);
  });
});

describe('hasFamily', () => {
  it('is certain where addresses are shown', () => {
    const scene = observations([connection([{ host: HOME }, { host: 'fe80::1', port: 50007 }])]);
    expect([hasFamily(scene, 'ipv4'), hasFamily(scene, 'ipv6')]).toEqual([true, false]);
    expect(hostAddresses(scene).map(({ address }) => address)).toEqual([HOME, 'fe80::1']);
  });

  it('is certain of what was seen only, where they are masked', () => {
    const scene = observations([connection([{ host: MASK[0] }, { srflx: PUBLIC, base: MASK[0] }])]);
    expect(isMasked(scene)).toBe(true);
    expect([hasFamily(scene, 'ipv4'), hasFamily(scene, 'ipv6')]).toEqual([true, null]);
  });

  it('can tell nothing without sockets', () => {
    expect(hasFamily(observations([connection([])]), 'ipv4')).toBeNull();
  });
});
