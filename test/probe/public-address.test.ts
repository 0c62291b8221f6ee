import { describe, expect, it } from 'vitest';
import { defaultOutlet, nat64, outlets, publicAddress, transitionAdapter } from '../../probe/public-address';
import { A, B443, codes, connection, HOME, OTHER, observations, PUBLIC, request, singles } from './scenes';

const V6 = '2001:db8:1::100';
const joint = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
const vpn = connection(
  [
    { host: HOME },
    { host: '10.8.0.2', port: 50007 },
    { srflx: PUBLIC },
    { srflx: OTHER, port: 50007, base: '10.8.0.2', basePort: 50007 },
  ],
  { completeMs: 130 },
);
const unread = request({ address: null });

describe('publicAddress', () => {
  it('is what STUN servers saw', () => {
    expect(publicAddress(observations([joint], []), 'ipv4')).toEqual({
      value: PUBLIC,
      because: [{ code: 'stun_address', detail: PUBLIC }],
    });
  });

  it("is the computer's own where servers saw just that", () => {
    const scene = observations([connection([{ host: V6 }], { completeMs: 130 })]);
    expect(publicAddress(scene, 'ipv6')).toEqual({
      value: V6,
      because: [{ code: 'host_address_public', detail: V6 }],
    });
  });

  it('is null where the computer has no address of the family', () => {
    expect(publicAddress(observations([joint], []), 'ipv6')).toEqual({
      value: null,
      because: [{ code: 'no_such_family' }],
    });
  });

  it('is unknown, not null, where nobody answered or addresses are masked', () => {
    const silent = observations([connection([{ host: HOME }])], []);
    expect(codes(publicAddress(silent, 'ipv4'))).toEqual(['udp_gets_no_answer']);
    const masked = observations(
      [connection([{ host: '1-f.local' }, { srflx: PUBLIC, base: '1-f.local' }])],
      [],
    );
    expect(publicAddress(masked, 'ipv6').value).toBe('unknown');
  });

  it("is the web's view where STUN gave none, unless that is absurd", () => {
    const silent = [connection([{ host: HOME }])];
    expect(publicAddress(observations(silent, [request({ address: OTHER })]), 'ipv4').value).toBe(OTHER);
    expect(publicAddress(observations(silent, [request({ address: '10.0.0.1' })]), 'ipv4').value).toBe(
      'unknown',
    );
  });

  it('is unknown where servers claim absurd addresses only', () => {
    const scene = observations([connection([{ host: HOME }, { srflx: '0.0.0.0', url: A }])], [unread]);
    expect(publicAddress(scene, 'ipv4')).toEqual({
      value: 'unknown',
      because: [{ code: 'absurd_address', detail: '0.0.0.0' }],
    });
  });

  it('is not what one operator claims against two', () => {
    const liar = connection([{ host: HOME }, { srflx: OTHER, url: A }, { srflx: PUBLIC, url: B443 }]);
    expect(publicAddress(observations([liar, ...singles().slice(1)], [unread]), 'ipv4').value).toBe(PUBLIC);
  });

  it('is unknown where one operator stands against another, or against the web', () => {
    const two = connection([{ host: HOME }, { srflx: OTHER, url: A }, { srflx: PUBLIC, url: B443 }], {
      urls: [A, B443],
    });
    expect(codes(publicAddress(observations([two], [unread]), 'ipv4'))).toEqual(['one_server_differs']);
    const one = connection([{ host: HOME }, { srflx: OTHER, url: A }]);
    expect(codes(publicAddress(observations([one]), 'ipv4'))).toEqual(['one_server_differs']);
  });
});

describe('defaultOutlet', () => {
  it('is the one whose address web servers see too', () => {
    expect(defaultOutlet(observations([vpn], [request({ address: OTHER })]), 'ipv4').value).toMatchObject({
      id: { address: '10.8.0.2' },
    });
  });

  it('can not be told without one', () => {
    expect(codes(defaultOutlet(observations([vpn], [unread]), 'ipv4'))).toEqual(['several_adapters']);
  });

  it('can not be told where another adapter has a public address, whose answers leave no trace', () => {
    const scene = connection([
      { host: PUBLIC },
      { host: '10.8.0.2', port: 50007 },
      { srflx: OTHER, port: 50007, base: '10.8.0.2', basePort: 50007 },
    ]);
    expect(codes(defaultOutlet(observations([scene], [unread]), 'ipv4'))).toEqual(['answers_leave_no_trace']);
  });
});

describe('nat64', () => {
  const translated = (...urls: string[]) =>
    connection([{ host: V6 }, ...urls.map((url, i) => ({ srflx: PUBLIC, port: 40000 + i, base: V6, url }))]);

  it('is proven by IPv4 mappings of an IPv6 base that two operators saw', () => {
    expect(nat64(observations([translated(A, B443)])).value).toBe('yes');
    expect(publicAddress(observations([translated(A, B443)], []), 'ipv4').value).toBe(PUBLIC);
  });

  it('is not proven by one server, which can claim any address', () => {
    expect(nat64(observations([translated(A)])).value).toBe('unknown');
    expect(outlets(observations([translated(A)]), 'ipv4')).toEqual([]);
  });

  it('is ruled out by IPv4 from an IPv4 adapter, but not by one that only translates', () => {
    expect(nat64(observations([joint])).value).toBe('no');
    const clat = connection([{ host: '192.0.0.2' }, { srflx: PUBLIC, base: '192.0.0.2' }]);
    expect(nat64(observations([clat]))).toEqual({
      value: 'unknown',
      because: [{ code: 'transition_address', detail: '192.0.0.2' }],
    });
    expect(transitionAdapter(observations([clat])).value).toBe('likely');
  });

  it('is unknown where addresses are masked', () => {
    const masked = connection([{ host: '1-f.local' }, { srflx: PUBLIC, base: '1-f.local' }]);
    expect(codes(nat64(observations([masked])))).toEqual(['address_masked']);
  });
});
