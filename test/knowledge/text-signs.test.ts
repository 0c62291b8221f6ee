import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../knowledge/causes';
import { findTextSigns, TEXT_SIGNS, type TextSignId, tellFromText } from '../../knowledge/text-signs';
import { textSigns as de } from '../../words/de/text-signs';
import { textSigns as en } from '../../words/en/text-signs';
import { PARAPHRASES } from './paraphrases';

const IDS = Object.keys(TEXT_SIGNS) as TextSignId[];

describe('text signs', () => {
  it.each(Object.entries(PARAPHRASES))('find %s in at least three paraphrases', (id, paraphrases) => {
    expect(paraphrases.length).toBeGreaterThanOrEqual(3);
    expect(paraphrases.filter((text) => !findTextSigns(text).includes(id as TextSignId))).toEqual([]);
  });

  it('speak for every cause', () => {
    const spokenFor = new Set(
      Object.values(TEXT_SIGNS).flatMap(({ says }) =>
        Object.entries(says)
          .filter(([, strength]) => strength === 'strongly' || strength === 'proves')
          .map(([cause]) => cause),
      ),
    );
    expect(Object.keys(CAUSES).filter((cause) => !spokenFor.has(cause))).toEqual([]);
  });

  it.each([en, de])('have words for each sign', (words) => {
    expect(Object.keys(words).sort()).toEqual([...IDS].sort());
    for (const phrase of Object.values(words)) expect(phrase).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});

describe('near misses', () => {
  const misses: [TextSignId, string][] = [
    ['works_on_mobile_only', 'It does not work on mobile data or at home.'],
    ['works_elsewhere', 'From another network it does not work.'],
    ['fails_everywhere', 'I have several networks at home.'],
    ['server_at_home', 'VPN funktioniert zu Hause nicht, aber über Handy-Hotspot schon.'],
    ['server_at_home', 'The VPN does not work at home.'],
    ['other_devices_work', 'My other phone does not connect.'],
    ['other_devices_work', 'Windows and Android both connect, but nothing loads.'],
    ['other_devices_work', 'My phone works over mobile data.'],
    ['all_devices_fail', 'It fails on Windows, but works on my Mac and my iPhone with the same account.'],
    ['handshake_never', 'Nothing passes although the handshake is fresh.'],
    ['managed_network', 'It reaches the machines in the company network.'],
    ['new_router', 'I upgraded my router to a new release.'],
    ['addresses_work_names_not', 'I dial the IP address instead of the domain name of the server.'],
    ['server_name_unknown', 'The browser finds no pages: NXDOMAIN.'],
    ['censoring_country', 'The server is in China.'],
    ['vpn_blocked_said', 'Is WireGuard not blocked by my ISP? It says VPN is not blocked.'],
    ['udp_blocked_said', 'UDP is not blocked here.'],
    ['managed_network', 'I want to connect to the office VPN from home.'],
    ['passthrough_is_on', 'Passthrough is not enabled.'],
    ['router_reboot_helps', 'Rebooting the router did not help.'],
    ['double_nat_named', 'There is no double NAT.'],
    ['cgnat_named', 'I do NOT have CGNAT.'],
    ['cgnat_named', "I'm not behind CGNAT, my provider confirmed it."],
    ['shared_wan_address', 'My Tailscale address is 100.72.1.2, the router is fine.'],
    ['port_is_forwarded', 'The port is not forwarded.'],
    ['port_not_forwarded_said', 'Port forwarding is set up.'],
    ['smaller_mtu_helps', 'Lowering the MTU did not help.'],
    ['mtu_named', 'Already tried lowering the MTU, did not help.'],
    ['transfers_stall', 'I copied the file over SSH, then everything was fine.'],
    ['server_not_running', 'The server is up and running.'],
    ['password_wrong', 'The password is correct.'],
    ['certificate_expired_said', 'The certificate has not expired.'],
    ['same_subnet', 'Both laptops are on the same network.'],
    ['same_subnet', 'The subnets do not overlap: no overlap.'],
    ['names_fail_inside', 'DNS works fine.'],
    ['device_firewall_off_helps', 'Turning off the Windows firewall did not help.'],
    ['keepalive_helps', 'Keepalive did not help.'],
    ['tried_mtu', 'I tried lowering the MTU and that fixed it.'],
    ['idle_drop', 'The CPU is idle.'],
    ['ipv6_off_helps', 'Disabling IPv6 made no difference.'],
    ['clock_off', 'After some time no computer behind the VPN can be reached.'],
    ['worked_before', 'Restarting did not change it, and I tried another cable, but nothing changed.'],
    ['works_on_lan_only', 'The remote access VPN of our office does not connect.'],
    ['provider_changed', 'After moving to Ubuntu 22.04 the login fails.'],
    ['works_on_mobile_only', 'My phone connects over mobile data, and no page opens.'],
    ['other_devices_work', 'My VPN from Linux worked for months.'],
    ['hosts_use_other_gateway', 'Some devices do not load pages properly.'],
    ['container_network', 'The WireGuard server runs in a container and nothing arrives.'],
    ['works_through_other_vpn', 'Without Mullvad everything works.'],
  ];

  it.each(misses)('do not find %s in: %s', (id, text) => {
    expect(findTextSigns(text)).not.toContain(id);
  });

  it('find nothing in what is not about a VPN', () => {
    expect(findTextSigns('Lorem ipsum dolor sit amet. The quick brown fox jumps over the lazy dog.')).toEqual(
      [],
    );
    expect(findTextSigns('')).toEqual([]);
  });

  it('never join what two sentences say', () => {
    expect(findTextSigns('Lowering was fun. The MTU is a number. It fixed my bike.')).not.toContain(
      'smaller_mtu_helps',
    );
  });
});

describe('what was tried', () => {
  it('speaks against what it would have cured, also from a list', () => {
    const found = findTextSigns(
      "What I've tried:\n- rebooting router and laptop\n- reinstalling the client\n- a lower MTU\nNo luck.",
    );
    expect(found).toEqual(expect.arrayContaining(['tried_reboot', 'tried_reinstall', 'tried_mtu']));
    expect(TEXT_SIGNS.tried_mtu.says.mtu_too_large).toBe('against');
    expect(found).not.toContain('smaller_mtu_helps');
  });
});

describe('the form of the text', () => {
  it.each([
    'The handshake doesn’t complete.',
    'the handshake doesnt complete',
    'THE HANDSHAKE DOES NOT COMPLETE!',
    'The log is full, and as far as I can see the\nhandshake does not complete at any time.',
  ])('does not matter: %s', (text) => {
    expect(findTextSigns(text)).toContain('handshake_never');
  });

  it('is read at both ends of a long text', () => {
    const filler = 'Nothing to see in this line.\n'.repeat(5000);
    const found = findTextSigns(`I am behind CGNAT.\n${filler}\nThe certificate has expired.`);
    expect(found).toEqual(expect.arrayContaining(['cgnat_named', 'certificate_expired_said']));
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 3000 })), (text) => {
        const found = findTextSigns(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => id in TEXT_SIGNS)).toBe(true);
        expect(typeof tellFromText(text)).toBe('object');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one word', 'a'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['words of the patterns', 'vpn not work port firewall server router udp mtu '],
    ['negations', 'not no never '],
    ['beginnings', 'tried changing the the the mtu dns '],
    ['digits', '192.168.1.1 100.72.'],
    ['one endless word of the patterns', 'serverworksport'],
    ['exclamation marks', '!'],
  ])('is read in time, even if it is only %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    findTextSigns('warm up');
    const start = performance.now();
    findTextSigns(text);
    tellFromText(text);
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('what the words tell', () => {
  it.each([
    [
      'My WireGuard server at home can not be reached from the outside.',
      { protocol: 'wireguard', role: 'server' },
    ],
    ['L2TP/IPsec on Windows 11 can not connect.', { protocol: 'l2tp-ipsec', clientOs: 'windows-11' }],
    [
      'Cisco IPSec on my iPhone fails to connect.',
      { protocol: 'ipsec', clientOs: 'ios', symptom: 'never-connects' },
    ],
    ['AnyConnect disconnects every ten minutes.', { protocol: 'other', symptom: 'drops' }],
    ['We run a site-to-site IKEv2 tunnel between two offices.', { protocol: 'ikev2', role: 'site-to-site' }],
    ['Tailscale is slow.', { protocol: 'tailscale', role: 'mesh', symptom: 'connects-but-slow' }],
    ['OpenVPN connects but there is no internet.', { protocol: 'openvpn', symptom: 'connects-no-traffic' }],
    ['Over my phone hotspot it works.', { worksOnMobileData: true }],
    ['It does not work over LTE.', { worksOnMobileData: false }],
    ['VPN funktioniert zu Hause nicht, aber über Handy-Hotspot schon.', { worksOnMobileData: true }],
    ['Das VPN geht über LTE nicht.', { worksOnMobileData: false }],
    ['I am on the hotel Wi-Fi.', { networkOwner: 'public' }],
    ['I am behind the company firewall.', { networkOwner: 'employer' }],
    ['Two laptops behind the same router.', { secondUser: true }],
  ])('%s', (text, told) => expect(tellFromText(text)).toMatchObject(told));

  it.each([
    ['OpenVPN and WireGuard, one of them.', 'protocol'],
    ['An iPhone and an Android phone.', 'clientOs'],
    ['It works over LTE. Well, it does not work over 5G.', 'worksOnMobileData'],
    ['Hello.', 'role'],
  ])('leaves out what is not clear: %s', (text, field) =>
    expect(tellFromText(text)).not.toHaveProperty(field),
  );
});
