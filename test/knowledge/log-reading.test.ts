import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_LOG } from '../../knowledge/log-size';
import { readLog } from '../../knowledge/read-log';

const read = (name: string) => readLog(readFileSync(`test/knowledge/logs/${name}.txt`, 'utf8'));

/** Whole logs: whose, how far it got, where it failed, and the line that tells. */
const WHOLE: [string, string, string | null, string | null, string, number][] = [
  ['windows-809', 'windows', null, 'reached', 'windows_failed_no_answer', 3],
  ['windows-newest-first', 'windows', 'tunnel', 'authentication', 'windows_failed_credentials', 5],
  ['windows-connected', 'windows', 'addresses', null, 'windows_connected', 11],
  ['charon-ok', 'strongswan', 'addresses', null, 'strongswan_address_given', 12],
  ['charon-4500', 'strongswan', 'key-exchange', 'nat-t', 'strongswan_no_answer_4500', 6],
  ['strongswan-android', 'strongswan', 'name', 'reached', 'strongswan_no_answer_500', 6],
  ['libreswan-psk', 'libreswan', 'key-exchange', 'authentication', 'libreswan_encrypted_unanswered', 4],
  ['libreswan-up', 'libreswan', 'tunnel', null, 'libreswan_tunnel_up', 3],
  ['xl2tpd-second-client', 'xl2tpd', 'nat-t', 'tunnel', 'l2tp_gave_up', 8],
  ['xl2tpd-up', 'xl2tpd', 'addresses', null, 'ppp_address_given', 8],
  ['pptp-gre', 'pptp', 'reached', 'tunnel', 'ppp_lcp_timeout', 6],
  ['pppd-password', 'pppd', 'tunnel', 'authentication', 'ppp_password', 5],
  ['openvpn-ok', 'openvpn', 'addresses', null, 'openvpn_completed', 11],
  ['openvpn-tls-timeout', 'openvpn', 'name', 'reached', 'openvpn_tls_key_negotiation_failed', 4],
  ['openvpn-auth-failed', 'openvpn', 'key-exchange', 'authentication', 'openvpn_auth_failed', 8],
  ['openvpn-mtu', 'openvpn', 'addresses', 'traffic', 'openvpn_path_mtu', 5],
  ['openvpn-drops', 'openvpn', 'addresses', 'traffic', 'openvpn_inactivity', 3],
  ['wireguard-app-silent', 'wireguard', 'name', 'reached', 'wireguard_no_answer_kernel', 6],
  ['wireguard-dmesg', 'wireguard', 'traffic', null, 'wireguard_keepalive', 4],
  ['wireguard-went-silent', 'wireguard', 'authentication', 'traffic', 'wireguard_went_silent', 3],
  ['wg-quick-name', 'wireguard', null, 'name', 'wireguard_name_not_found', 3],
  ['anyconnect', 'anyconnect', 'addresses', 'traffic', 'anyconnect_new_mtu', 4],
  ['openconnect-refused', 'openconnect', 'key-exchange', 'authentication', 'openconnect_session_refused', 7],
  ['openconnect-no-dtls', 'openconnect', 'addresses', null, 'openconnect_dtls_failed', 7],
  ['forticlient', 'fortinet', null, 'reached', 'fortinet_unreachable', 2],
  ['openfortivpn', 'fortinet', 'authentication', 'addresses', 'fortinet_ppp_timeout', 6],
  ['globalprotect', 'globalprotect', 'key-exchange', 'authentication', 'globalprotect_login_failed', 4],
  ['tailscale-blocked', 'tailscale', 'traffic', null, 'tailscale_relayed', 4],
  ['zerotier-denied', 'zerotier', 'reached', 'authentication', 'zerotier_denied', 6],
  ['macos-l2tp', 'apple', 'name', 'reached', 'apple_retransmit', 7],
  ['ios-ikev2', 'apple', null, 'authentication', 'apple_ended_by_server', 3],
  ['android-l2tp', 'android', null, 'tunnel', 'android_l2tp_silent', 7],
];

describe('a whole log', () => {
  it.each(WHOLE)('%s', (name, client, furthest, failedAt, patternId, line) => {
    const text = readFileSync(`test/knowledge/logs/${name}.txt`, 'utf8');
    const reading = readLog(text);
    expect(reading).toMatchObject({ client, furthest, failedAt, telling: { patternId, line }, cut: false });
    expect(reading.telling!.quote).toBe(
      text
        .split('\n')
        [line - 1]!.slice(0, 300)
        .replace(/\p{C}+/gu, ' ')
        .trim(),
    );
  });
});

describe('what was found', () => {
  const ids = (name: string) => read(name).found.map(({ patternId }) => patternId);

  it('leaves out what a later line overcame', () => {
    expect(ids('charon-ok')).not.toContain('strongswan_no_answer_4500');
    expect(ids('openvpn-auth-failed')).not.toContain('openvpn_tls_key_negotiation_failed');
    expect(ids('windows-newest-first')).not.toContain('windows_failed_no_answer');
  });

  it('leaves out a failure that says nothing beside one that does', () => {
    expect(ids('windows-809')).toEqual([
      'windows_attempt_started',
      'windows_link_tried',
      'windows_failed_no_answer',
    ]);
  });

  it('keeps a break of a session that came back', () =>
    expect(ids('openvpn-drops')).toContain('openvpn_inactivity'));

  it('counts, and names the last line', () => {
    expect(read('openvpn-mtu').found).toContainEqual({ patternId: 'openvpn_path_mtu', line: 5, count: 2 });
  });

  it('is capped', () => {
    const lines = (
      JSON.parse(readFileSync('test/knowledge/logs/further-lines.json', 'utf8')) as { line: string }[]
    )
      .concat(JSON.parse(readFileSync('test/knowledge/logs/public-lines.json', 'utf8')))
      .map(({ line }) => line);
    expect(readLog(lines.join('\n')).found.length).toBeLessThanOrEqual(50);
  });
});

describe('odd input', () => {
  it('says nothing about what is no VPN log', () => {
    expect(readLog('Dear support,\nit does not work.\n')).toEqual({
      client: null,
      furthest: null,
      failedAt: null,
      telling: null,
      found: [],
      lines: 2,
      cut: false,
    });
    expect(readLog('')).toMatchObject({ lines: 0, found: [] });
  });

  it('reads all kinds of line ends', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(readLog(['a', 'b', 'AUTH: Received control message: AUTH_FAILED', ''].join(end))).toMatchObject({
        lines: 3,
        telling: { line: 3, quote: 'AUTH: Received control message: AUTH_FAILED' },
      });
  });

  it('knows a client whose lines say nothing', () => {
    expect(readLog('Nov 21 lap charon: 00[DMN] signal of type SIGINT received')).toMatchObject({
      client: 'strongswan',
      furthest: null,
      telling: null,
    });
  });

  it('quotes around what fits in a long line, without what cannot be seen', () => {
    const { telling } = readLog(
      `${'x'.repeat(1000)} \u001b[31mAUTH: Received control message: AUTH_FAILED\u202e!`,
    );
    expect(telling!.quote.length).toBeLessThanOrEqual(300);
    expect(telling!.quote).toContain('AUTH: Received control message: AUTH_FAILED !');
    expect(telling!.quote).not.toMatch(/\p{C}/u);
  });

  it('reads no further than 4 kB of a line', () => {
    const line = `${'x'.repeat(5000)}Initialization Sequence Completed`;
    expect(readLog(line).found).toEqual([]);
    expect(readLog(`${line}\nInitialization Sequence Completed`).telling).toMatchObject({ line: 2 });
  });

  it('reads the end of what is too long', () => {
    const text = `Initialization Sequence Completed\n${'noise\n'.repeat(MAX_LOG / 6)}AUTH: Received control message: AUTH_FAILED`;
    const reading = readLog(text);
    expect(reading.cut).toBe(true);
    expect(reading.found.map(({ patternId }) => patternId)).toEqual(['openvpn_auth_failed']);
  });

  it.each([
    ['a million lines', 'ab c\n'.repeat(1_000_000), 1_000_000],
    ['one line of 5 MB', 'x'.repeat(MAX_LOG), 1],
    ['5 MB of one prefix', 'CHILD_SA a{1} established with SPIs c'.repeat(140_000).slice(0, MAX_LOG), 1],
    ['lines that almost fit', `${'initial Main Mode message '.repeat(157)}\n`.repeat(1200), 1200],
    [
      'nothing but failures and successes in turn',
      'read UDPv4 [EMSGSIZE Path-MTU=1358]: x\nTLS: Initial packet from [AF_INET]198.51.100.7:1194\n'.repeat(
        50_000,
      ),
      100_000,
    ],
    [
      'nothing but attempts',
      'peer(a) - Sending handshake initiation\npeer(a) - Handshake did not complete after 5 seconds, retrying (try 2)\n'.repeat(
        45_000,
      ),
      90_000,
    ],
  ])('reads %s in good time', (_, text, lines) => {
    const start = performance.now();
    expect(readLog(text).lines).toBe(lines);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
