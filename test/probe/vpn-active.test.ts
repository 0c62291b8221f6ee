import { describe, expect, it } from 'vitest';
import type { ConnectionObservation, RequestObservation } from '../../probe/observations';
import { addressPooling } from '../../probe/sockets';
import { needsSecondLook, vpnActive } from '../../probe/vpn-active';
import { A, codes, connection, HOME, OTHER, observations, PUBLIC, request, single, singles } from './scenes';

const joint = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
const read = (connections: ConnectionObservation[], requests: RequestObservation[]) => {
  const scene = observations(connections, requests);
  return vpnActive(scene, addressPooling(scene, { address: HOME, family: 'ipv4' }));
};
const before = [joint, ...singles(), single(A, 52000)];
const elsewhere = request({ address: OTHER, settledMs: 150 });

describe('vpnActive', () => {
  it('is no where web servers see what STUN servers see, from the only adapter', () => {
    expect(read(before, [request()]).value).toBe('no');
  });

  it('is likely where the web sees another address and STUN, asked again, still does not', () => {
    expect(needsSecondLook(observations(before, [elsewhere]))).toBe(true);
    const again = [...before, single(A, 53000, { openedMs: 160 })];
    expect(needsSecondLook(observations(again, [elsewhere]))).toBe(false);
    expect(read(again, [elsewhere]).value).toBe('likely');
  });

  it('is unknown before STUN was asked again: the line may have changed its address', () => {
    expect(codes(read(before, [elsewhere]))).toEqual(['address_changes']);
    const changed = [...before, single(A, 53000, { openedMs: 160, address: OTHER })];
    expect(read(changed, [elsewhere]).value).not.toBe('likely');
  });

  it('is unknown where the NAT picks among several addresses', () => {
    const scene = observations(before, [elsewhere]);
    expect(codes(vpnActive(scene, { value: 'arbitrary', because: [] }))).toEqual(['address_changes']);
  });

  it('is unknown without an answer of the web, or where addresses are masked', () => {
    expect(codes(read(before, [request({ address: null })]))).toEqual(['no_web_address']);
    const masked = connection([{ host: '1-f.local' }, { srflx: PUBLIC, base: '1-f.local' }]);
    expect(codes(read([masked], [request()]))).toEqual(['address_masked']);
  });

  it('is likely where two adapters get out with addresses that two operators saw', () => {
    const two = (url: string, openedMs: number) =>
      connection(
        [
          { host: HOME },
          { host: '10.8.0.2', port: 50007 },
          { srflx: PUBLIC, url },
          { srflx: OTHER, url, port: 50007, base: '10.8.0.2', basePort: 50007 },
        ],
        { purpose: 'single', urls: [url], openedMs },
      );
    const urls = observations([]).servers.map(({ url }) => url);
    expect(
      read(
        urls.map((url) => two(url, 40)),
        [request()],
      ).value,
    ).toBe('likely');
    expect(read([two(A, 40)], [request()]).value).toBe('unknown');
  });

  it('is unknown beside an adapter that gives no answer', () => {
    const mesh = connection([{ host: HOME }, { host: '100.101.102.103', port: 50007 }, { srflx: PUBLIC }]);
    expect(codes(read([mesh, ...singles()], [request()]))).toEqual(['several_adapters']);
  });
});
