import { describe, expect, it } from 'vitest';
import { detectFindings } from '../../knowledge/findings';
import { outlooks, type Ports } from '../../knowledge/outlook';
import { PROTOCOLS } from '../../knowledge/protocols';
import type { Told } from '../../knowledge/told';
import { evidence, known, unknown } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import { healthy } from '../measurements';

function verdicts(changes: Partial<Measurements> = {}, ports: Ports = {}, told: Told = {}) {
  const measurements = healthy(changes);
  const all = outlooks(measurements, detectFindings(measurements, told), { 'tcp/443': 'open', ...ports });
  return Object.fromEntries(Object.entries(all).map(([id, { verdict }]) => [id, verdict]));
}

const blocked = {
  udp: known<'blocked'>('blocked'),
  mappingBehavior: unknown(evidence('udp_gets_no_answer')),
};

describe('outlooks', () => {
  it('lets everything out on a healthy network but what a browser cannot test', () => {
    const { pptp, ...others } = verdicts();
    expect(pptp).toBe('unknown');
    expect(new Set(Object.values(others))).toEqual(new Set(['should-work']));
  });

  it('says that the ports were not tested where they were not', () => {
    const { ikev2 } = outlooks(healthy(), [], {});
    expect(ikev2.because).toEqual(['udp_open', 'ports_untested']);
    const tested = outlooks(healthy(), [], { 'udp/500': 'open', 'udp/4500': 'open' });
    expect(tested.ikev2.because).toEqual(['udp_open']);
  });

  it('without UDP leaves what runs over TCP', () => {
    expect(verdicts(blocked)).toEqual({
      wireguard: 'blocked',
      openvpn: 'needs-change',
      ikev2: 'blocked',
      'l2tp-ipsec': 'blocked',
      ipsec: 'blocked',
      sstp: 'should-work',
      pptp: 'unknown',
      tailscale: 'should-work',
      zerotier: 'should-work',
    });
  });

  it('with only some ports lets those move that can, where their own is seen to be blocked', () => {
    const ports: Ports = {
      'udp/443': 'open',
      'udp/500': 'open',
      'udp/4500': 'blocked',
      'udp/1194': 'blocked',
      'udp/51820': 'blocked',
    };
    expect(verdicts({ udp: known('restricted') }, ports)).toMatchObject({
      wireguard: 'needs-change',
      openvpn: 'needs-change',
      ikev2: 'blocked',
      tailscale: 'should-work',
    });
  });

  it('with only some ports calls none blocked that was not tested', () => {
    const all = outlooks(healthy({ udp: known('restricted') }), [], {
      'udp/443': 'open',
      'udp/500': 'open',
      'tcp/443': 'open',
    });
    expect(all.ikev2).toMatchObject({ verdict: 'unknown', because: ['udp_restricted', 'ports_untested'] });
    expect(all.wireguard).toMatchObject({
      verdict: 'unknown',
      because: ['udp_restricted', 'ports_untested', 'switch_port'],
    });
    expect(all.tailscale.verdict).toBe('should-work');
  });

  it('takes UDP that gets out for no sign of HTTPS', () => {
    const untested = { 'tcp/443': 'unknown' } as const;
    expect(verdicts({}, untested)).toMatchObject({ sstp: 'unknown', wireguard: 'should-work' });
    expect(verdicts(blocked, untested)).toMatchObject({ sstp: 'unknown', tailscale: 'unknown' });
  });

  it('behind a sign-in page that lets UDP pass says of what uses UDP that it is not known', () => {
    const portal = { captivePortal: known<'likely'>('likely') };
    expect(verdicts(portal)).toMatchObject({ wireguard: 'unknown', ikev2: 'unknown', sstp: 'blocked' });
    expect(new Set(Object.values(verdicts({ ...portal, ...blocked })))).toEqual(new Set(['blocked']));
  });

  it('one blocked IPsec port stops IPsec and nothing else', () => {
    const ports: Ports = { 'udp/500': 'open', 'udp/4500': 'blocked', 'udp/51820': 'open' };
    expect(verdicts({}, ports)).toMatchObject({
      ikev2: 'blocked',
      'l2tp-ipsec': 'blocked',
      ipsec: 'blocked',
      wireguard: 'should-work',
      openvpn: 'should-work',
    });
  });

  it("a provider's NAT stops PPTP and no client that connects out otherwise", () => {
    const { pptp, ...others } = verdicts({}, {}, { wanAddress: '100.64.7.7' });
    expect(pptp).toBe('needs-change');
    expect(new Set(Object.values(others))).toEqual(new Set(['should-work']));
  });

  it('a NAT that maps anew stops nobody who connects out', () => {
    expect(verdicts({ mappingBehavior: known('address-and-port-dependent') })).toEqual(verdicts());
  });

  it('offline, nothing gets out', () => {
    expect(new Set(Object.values(verdicts({ online: known(false), ...blocked })))).toEqual(
      new Set(['blocked']),
    );
  });

  it('knows nothing of UDP where WebRTC is switched off', () => {
    const changes = { webrtc: known<'disabled'>('disabled'), udp: unknown(evidence('webrtc_missing')) };
    expect(verdicts(changes)).toMatchObject({ wireguard: 'unknown', sstp: 'should-work' });
  });

  it('asks for passthrough only where the protocol has nothing better', () => {
    const needed = Object.entries(PROTOCOLS).filter(([, { passthrough }]) => passthrough === 'needed');
    expect(needed.map(([id]) => id)).toEqual(['pptp']);
  });
});
