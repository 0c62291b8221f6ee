import { describe, expect, it } from 'vitest';
import {
  CIPHERS,
  type Cipher,
  firstTry,
  MTU_PROTOCOLS,
  type MtuProtocol,
  tunnelMtu,
} from '../../knowledge/mtu';
import { LINKS } from '../../knowledge/mtu-links';
import { MTU_PLACES, mtuPlaceText, placesToEnter } from '../../knowledge/mtu-places';
import {
  isHost,
  MOST_PINGS,
  nextProbe,
  type ProbeResult,
  pingCommand,
  pingPayload,
} from '../../knowledge/mtu-search';
import { CLIENT_SYSTEMS } from '../../knowledge/told';
import type { Family } from '../../probe/address';
import { mtu as de } from '../../words/de/mtu';
import { mtu as en } from '../../words/en/mtu';

const LINK_SIZES = [1500, 1492, 1480, 1472, 1460, 1452, 1440, 1430, 1420, 1400, 1380, 1358, 1280];

/** Worked out by hand from the headers, for each of the links above. */
const TABLE: [string, MtuProtocol, Family, Cipher | undefined, boolean, number[]][] = [
  [
    'PPTP',
    'pptp',
    'ipv4',
    undefined,
    true,
    [1456, 1448, 1436, 1428, 1416, 1408, 1396, 1386, 1376, 1356, 1336, 1314, 1236],
  ],
  [
    'L2TP, SHA-1, bare',
    'l2tp-ipsec',
    'ipv4',
    'aes-cbc-sha1',
    false,
    [1418, 1402, 1402, 1386, 1370, 1370, 1354, 1338, 1338, 1322, 1290, 1274, 1194],
  ],
  [
    'L2TP, SHA-1',
    'l2tp-ipsec',
    'ipv4',
    'aes-cbc-sha1',
    true,
    [1402, 1402, 1386, 1386, 1370, 1354, 1354, 1338, 1322, 1306, 1290, 1258, 1194],
  ],
  [
    'L2TP, SHA-256',
    'l2tp-ipsec',
    'ipv4',
    'aes-cbc-sha256',
    true,
    [1402, 1402, 1386, 1370, 1370, 1354, 1338, 1338, 1322, 1306, 1290, 1258, 1178],
  ],
  [
    'IKEv2, GCM, bare',
    'ikev2',
    'ipv4',
    'aes-gcm',
    false,
    [1446, 1438, 1426, 1418, 1406, 1398, 1386, 1374, 1366, 1346, 1326, 1302, 1226],
  ],
  [
    'IKEv2, GCM, bare, IPv6',
    'ikev2',
    'ipv6',
    'aes-gcm',
    false,
    [1426, 1418, 1406, 1398, 1386, 1378, 1366, 1354, 1346, 1326, 1306, 1282, 1206],
  ],
  [
    'IKEv2, GCM',
    'ikev2',
    'ipv4',
    'aes-gcm',
    true,
    [1438, 1430, 1418, 1410, 1398, 1390, 1378, 1366, 1358, 1338, 1318, 1294, 1218],
  ],
  [
    'IKEv2, CBC',
    'ikev2',
    'ipv4',
    'aes-cbc-sha256',
    true,
    [1422, 1422, 1406, 1390, 1390, 1374, 1358, 1358, 1342, 1326, 1310, 1278, 1198],
  ],
  [
    'IKEv2, CBC, IPv6',
    'ikev2',
    'ipv6',
    'aes-cbc-sha256',
    true,
    [1406, 1390, 1390, 1374, 1358, 1358, 1342, 1326, 1326, 1310, 1278, 1262, 1182],
  ],
  [
    'SSTP',
    'sstp',
    'ipv4',
    undefined,
    true,
    [1411, 1403, 1391, 1383, 1371, 1363, 1351, 1341, 1331, 1311, 1291, 1269, 1191],
  ],
  [
    'OpenVPN, GCM',
    'openvpn',
    'ipv4',
    'aes-gcm',
    true,
    [1448, 1440, 1428, 1420, 1408, 1400, 1388, 1378, 1368, 1348, 1328, 1306, 1228],
  ],
  [
    'OpenVPN 2.7',
    'openvpn',
    'ipv6',
    'aes-gcm-epoch',
    true,
    [1424, 1416, 1404, 1396, 1384, 1376, 1364, 1354, 1344, 1324, 1304, 1282, 1204],
  ],
  [
    'OpenVPN, CBC',
    'openvpn',
    'ipv4',
    'aes-cbc-sha1',
    true,
    [1419, 1419, 1403, 1387, 1387, 1371, 1355, 1355, 1339, 1323, 1307, 1275, 1195],
  ],
  [
    'WireGuard',
    'wireguard',
    'ipv4',
    undefined,
    true,
    [1440, 1432, 1420, 1412, 1400, 1392, 1380, 1370, 1360, 1340, 1320, 1298, 1220],
  ],
  [
    'WireGuard, IPv6',
    'wireguard',
    'ipv6',
    undefined,
    true,
    [1420, 1412, 1400, 1392, 1380, 1372, 1360, 1350, 1340, 1320, 1300, 1278, 1200],
  ],
];

describe('the tunnel MTU', () => {
  it.each(TABLE)('%s', (_, protocol, outer, cipher, natTraversal, expected) => {
    const computed = LINK_SIZES.map(
      (linkMtu) => tunnelMtu({ protocol, outer, linkMtu, natTraversal, ...(cipher && { cipher }) })?.mtu,
    );
    expect(computed).toEqual(expected);
  });

  it('agrees with what Google publishes for Cloud VPN', () => {
    const gateway = { protocol: 'ikev2', linkMtu: 1460, cipher: 'aes-gcm', natTraversal: false } as const;
    expect(tunnelMtu({ ...gateway, outer: 'ipv4' })?.mtu).toBe(1406);
    expect(tunnelMtu({ ...gateway, outer: 'ipv6' })?.mtu).toBe(1386);
  });

  it('agrees with the MSS that OPNsense recommends for WireGuard', () => {
    // 1420 and 1412 are the interfaces OPNsense sets on Ethernet and PPPoE.
    expect(tunnelMtu({ protocol: 'wireguard', linkMtu: 1500, outer: 'ipv6' })?.mssIpv4).toBe(1380);
    expect(tunnelMtu({ protocol: 'wireguard', linkMtu: 1492, outer: 'ipv6' })?.mssIpv4).toBe(1372);
  });

  it('is the link less every named part, for every protocol, cipher and link', () => {
    for (const protocol of MTU_PROTOCOLS) {
      for (const cipher of CIPHERS[protocol].length ? CIPHERS[protocol] : [undefined]) {
        for (let linkMtu = 1200; linkMtu <= 1500; linkMtu++) {
          const size = tunnelMtu({ protocol, outer: 'ipv4', linkMtu, ...(cipher && { cipher }) })!;
          const overhead = size.overhead.reduce((total, { bytes }) => total + bytes, 0);
          expect(size.mtu + overhead).toBe(linkMtu);
          expect([size.mtu - size.mssIpv4, size.mtu - size.mssIpv6]).toEqual([40, 60]);
        }
      }
    }
  });

  it('is unknown where there is no such tunnel', () => {
    expect(tunnelMtu({ protocol: 'pptp', linkMtu: 1500, outer: 'ipv6' })).toBeNull();
    expect(
      tunnelMtu({ protocol: 'ikev2', linkMtu: 1500, outer: 'ipv4', cipher: 'aes-gcm-epoch' }),
    ).toBeNull();
    expect(tunnelMtu({ protocol: 'wireguard', linkMtu: 100, outer: 'ipv6' })).toBeNull();
  });

  it('says when IPv6 no longer fits inside', () => {
    expect(tunnelMtu({ protocol: 'wireguard', linkMtu: 1360, outer: 'ipv6' })?.carriesIpv6).toBe(true);
    expect(tunnelMtu({ protocol: 'wireguard', linkMtu: 1358, outer: 'ipv6' })?.carriesIpv6).toBe(false);
  });
});

describe('the first try', () => {
  it.each<[MtuProtocol, number, Family, number | null]>([
    ['wireguard', 1500, 'ipv4', 1400],
    ['wireguard', 1492, 'ipv6', 1400],
    ['wireguard', LINKS['ds-lite'].ipv4, 'ipv4', 1400],
    ['wireguard', LINKS.hotel.ipv4, 'ipv4', 1280],
    ['openvpn', 1500, 'ipv4', 1400],
    ['openvpn', LINKS['ds-lite'].ipv4, 'ipv4', 1280],
    ['ikev2', LINKS.pppoe.ipv4, 'ipv4', 1400],
    ['ikev2', LINKS['ds-lite'].ipv4, 'ipv4', 1280],
    ['l2tp-ipsec', LINKS.pppoe.ipv4, 'ipv4', 1400],
    ['l2tp-ipsec', LINKS['464xlat'].ipv4, 'ipv4', 1280],
    ['wireguard', 1280, 'ipv4', 1220],
    ['pptp', 1500, 'ipv6', null],
  ])('of %s on a link of %i over %s is %s', (protocol, link, outer, expected) => {
    expect(firstTry(link, protocol, outer)).toBe(expected);
  });
});

describe('the ping', () => {
  it('leaves room for its headers', () => {
    expect(pingPayload(1400, 'ipv4')).toBe(1372);
    expect(pingPayload(1400, 'ipv6')).toBe(1352);
  });

  it('has a command on each computer', () => {
    expect(pingCommand('windows-11', 1372, 'vpn.example.com', 'ipv4')).toBe(
      'ping -4 -f -n 3 -l 1372 vpn.example.com',
    );
    expect(pingCommand('macos', 1372, '203.0.113.5', 'ipv4')).toBe('ping -D -c 3 -s 1372 203.0.113.5');
    expect(pingCommand('macos', 1352, '2001:db8::5', 'ipv6')).toBe('ping6 -D -m -c 3 -s 1352 2001:db8::5');
    expect(pingCommand('linux', 1372, 'vpn', 'ipv4')).toBe('ping -4 -M do -c 3 -s 1372 vpn');
  });

  it('has none where the system can not keep a packet in one piece', () => {
    const without = CLIENT_SYSTEMS.filter(
      (system) => pingCommand(system, 1372, 'a.example', 'ipv4') === null,
    );
    expect(without).toEqual(['ios', 'android', 'chromeos', 'router']);
    expect(pingCommand('windows-11', 1352, '2001:db8::5', 'ipv6')).toBeNull();
  });

  it.each(['a;reboot', '-h', 'a b', '$(id)', 'a\nb', '`id`', '', 'a..b', '1.2.3.4|x', 'fe80::1%eth0'])(
    'takes no %j for a host',
    (host) => {
      expect(isHost(host)).toBe(false);
      expect(() => pingCommand('linux', 1372, host, 'ipv4')).toThrow(RangeError);
    },
  );
});

describe('the guided search', () => {
  const search = (pathMtu: number) => {
    const results: ProbeResult[] = [];
    for (;;) {
      const next = nextProbe(results);
      if (!('size' in next)) return { next, pings: results.length };
      results.push({ size: next.size, passed: next.size <= pathMtu });
      expect(results.length).toBeLessThanOrEqual(MOST_PINGS);
    }
  };

  it('begins with 1280 and goes on with 1400', () => {
    expect(nextProbe([])).toEqual({ size: 1280 });
    expect(nextProbe([{ size: 1280, passed: true }])).toEqual({ size: 1400 });
  });

  it('ends within eight pings on the exact even number, from 1280 up', () => {
    for (let pathMtu = 1280; pathMtu <= 1500; pathMtu++)
      expect(search(pathMtu).next).toEqual({ done: pathMtu - (pathMtu % 2) });
  });

  it('takes few pings for lines that are common', () => {
    expect(search(1500).pings).toBeLessThanOrEqual(5);
    expect(search(1492).pings).toBeLessThanOrEqual(6);
  });

  it('never ends above the truth below 1280, and close to it', () => {
    for (let pathMtu = 576; pathMtu < 1280; pathMtu++) {
      const { next } = search(pathMtu);
      const done = (next as { done: number }).done;
      expect(done).toBeLessThanOrEqual(pathMtu);
      expect(pathMtu - done).toBeLessThanOrEqual(12);
    }
  });

  it('says so after two pings when the host answers none', () => {
    expect(search(0)).toEqual({ next: { failed: 'nothing-passes' }, pings: 2 });
  });

  it('says so when results contradict each other', () => {
    const lost = [
      { size: 1280, passed: false },
      { size: 1400, passed: true },
    ];
    expect(nextProbe(lost)).toEqual({ failed: 'contradictory' });
  });
});

describe('where the number is entered', () => {
  const values = { mtu: 1400, mss: 1360, pathMtu: 1460, outer: 'ipv4', name: 'wg0' } as const;

  it('has a place for every protocol on every system that dials it', () => {
    for (const protocol of MTU_PROTOCOLS)
      for (const system of ['windows-11', 'linux', 'router'] as const) {
        if (protocol === 'ipsec' && system === 'windows-11') continue; // Windows has no client for it
        expect(placesToEnter(protocol, system), `${protocol} on ${system}`).not.toEqual([]);
      }
  });

  it('writes what the programs read', () => {
    const text = (id: keyof typeof MTU_PLACES) => mtuPlaceText(id, values).text;
    expect(text('wireguard-config')).toBe('[Interface]\nMTU = 1400');
    expect(text('openvpn-mssfix')).toBe('mssfix 1460 mtu');
    expect(text('openvpn-mssfix-2.5')).toBe('mssfix 1432');
    expect(text('router-wan-mtu')).toBe('1460');
    expect(mtuPlaceText('windows-netsh', { ...values, name: 'My VPN' }).text).toBe(
      'netsh interface ipv4 set subinterface "My VPN" mtu=1400 store=persistent',
    );
  });

  it('keeps the Apple profile in the range Apple takes', () => {
    expect(mtuPlaceText('apple-profile', { ...values, mtu: 1438 }).text).toContain('<integer>1400</integer>');
  });

  it.each(['wg0; reboot', 'a"b', '$(id)', '-x', 'a\nb', ''])('takes no %j for a name', (name) => {
    expect(() => mtuPlaceText('linux-ip-link', { ...values, name })).toThrow(RangeError);
  });
});

describe('words', () => {
  it.each([
    ['en', en],
    ['de', de],
  ])('in %s name every part, link and place', (_, words) => {
    expect(Object.keys(words.link).sort()).toEqual(Object.keys(LINKS).sort());
    expect(Object.keys(words.place).sort()).toEqual(Object.keys(MTU_PLACES).sort());
    const parts = new Set(
      MTU_PROTOCOLS.flatMap((protocol) =>
        (CIPHERS[protocol].length ? CIPHERS[protocol] : [undefined]).flatMap((cipher) =>
          (['ipv4', 'ipv6'] as const).flatMap((outer) =>
            (tunnelMtu({ protocol, linkMtu: 1491, outer, ...(cipher && { cipher }) })?.overhead ?? []).map(
              ({ id }) => id,
            ),
          ),
        ),
      ),
    );
    expect(Object.keys(words.part).sort()).toEqual([...parts].sort());
  });
});
