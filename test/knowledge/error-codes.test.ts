import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type Cause, type CauseId } from '../../knowledge/causes';
import { ERROR_CODES, type ErrorCode, type ErrorCodeId, findErrorCodes } from '../../knowledge/error-codes';
import { codes as de } from '../../words/de/codes';
import { codes as en } from '../../words/en/codes';

const ROWS = Object.entries(ERROR_CODES) as [ErrorCodeId, ErrorCode][];

const strengths = ({ says }: ErrorCode) => Object.entries(says) as [CauseId, string][];
const speaksFor = (id: ErrorCodeId) =>
  strengths(ERROR_CODES[id])
    .filter(([, strength]) => ['proves', 'strongly', 'mildly'].includes(strength))
    .map(([cause]) => cause);
const possibleWith = (cause: CauseId, { protocols }: ErrorCode) => {
  const { protocols: bound }: Cause = CAUSES[cause];
  return !bound || bound.some((protocol) => protocols.includes(protocol));
};

/** Causes that a passthrough switch can have. */
const BY_SWITCH: CauseId[] = [
  'gre_dropped_by_router',
  'ike_dropped_by_router',
  'l2tp_dropped_by_router',
  'esp_dropped',
  'alg_interferes',
];

describe('the table', () => {
  it('is as large as promised, in every family', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(200);
    const programs = new Set(ROWS.map(([, { program }]) => program));
    expect([...programs].sort()).toEqual(
      [
        'android',
        'any',
        'apple',
        'cisco',
        'fortinet',
        'globalprotect',
        'libreswan',
        'linux',
        'mesh',
        'openvpn',
        'strongswan',
        'windows',
        'wireguard',
      ].sort(),
    );
  });

  it.each(ROWS)('%s can be found, and speaks for something that its protocols allow', (id, row) => {
    expect(Boolean(row.codes?.length || row.message)).toBe(true);
    const causes = speaksFor(id);
    expect(causes).not.toEqual([]);
    expect(causes.filter((cause) => !possibleWith(cause, row))).toEqual([]);
  });

  it.each(ROWS)('%s blames a passthrough switch only where it says so', (id, row) => {
    const blamed = speaksFor(id).filter((cause) => BY_SWITCH.includes(cause));
    if (row.passthrough === 'yes') expect(blamed).not.toEqual([]);
    if (row.passthrough === 'no') {
      expect(blamed).not.toContain('gre_dropped_by_router');
      expect(blamed).not.toContain('ike_dropped_by_router');
    }
    expect(row.passthroughOf === undefined).toBe(row.passthrough === 'no' || id === 'windows_800');
  });

  it('gives one number to one row', () => {
    const numbers = ROWS.flatMap(([, { codes = [] }]) => [...new Set(codes.map(Number))]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter(Number.isNaN)).toEqual([]);
  });
});

describe('the causes', () => {
  it('of 809 are IKE and a server behind NAT, never GRE', () => {
    const causes = speaksFor('windows_809');
    expect(causes).toEqual(
      expect.arrayContaining([
        'server_behind_nat',
        'ike_dropped_by_router',
        'udp_blocked_here',
        'server_down',
      ]),
    );
    expect(causes.filter((cause) => cause.startsWith('gre_'))).toEqual([]);
    expect(ERROR_CODES.windows_809.passthroughOf).toBe('ipsec');
  });

  it.each(['windows_619', 'windows_721', 'windows_806', 'pppd_lcp_timeout', 'gre_blocked'] as const)(
    'of %s are GRE, and nothing of IKE or passwords',
    (id) => {
      const causes = speaksFor(id);
      expect(ERROR_CODES[id].says.gre_dropped_by_router).toBe('strongly');
      expect(causes).toContain('gre_dropped_by_provider');
      expect(causes).not.toContain('ike_dropped_by_router');
      expect(causes).not.toContain('credentials_wrong');
      expect(ERROR_CODES[id]).toMatchObject({ passthrough: 'yes', passthroughOf: 'pptp' });
    },
  );

  it.each(['windows_691', 'windows_13801', 'windows_13806', 'windows_13868', 'windows_720'] as const)(
    'of %s are no router',
    (id) => {
      expect(speaksFor(id).filter((cause) => BY_SWITCH.includes(cause))).toEqual([]);
      expect(speaksFor(id)).not.toContain('udp_blocked_here');
      expect(ERROR_CODES[id].passthrough).toBe('no');
    },
  );

  it('of 691 are the password, with the network ruled out', () => {
    expect(ERROR_CODES.windows_691.says).toMatchObject({
      credentials_wrong: 'strongly',
      server_down: 'excludes',
      gre_dropped_by_router: 'excludes',
      udp_blocked_here: 'excludes',
    });
  });

  it('of a lone GRE read error are not GRE first', () => {
    expect(ERROR_CODES.pptp_gre_protocol_error.says.gre_dropped_by_router).toBe('mildly');
  });
});

describe('a code is found', () => {
  it.each<[string, ErrorCodeId]>([
    ['809', 'windows_809'],
    [' 809. ', 'windows_809'],
    ['８０９', 'windows_809'],
    ['[809]', 'windows_809'],
    ['#691', 'windows_691'],
    ['Error 809', 'windows_809'],
    ['error code: 809', 'windows_809'],
    ['Error:809:', 'windows_809'],
    ['VPN-Fehler 809', 'windows_809'],
    ['Fehlercode = 691', 'windows_691'],
    ['Error-619', 'windows_619'],
    ['the 789 error', 'windows_789'],
    ['Can’t connect: 809-Fehler', 'windows_809'],
    ['RAS 720', 'windows_720'],
    [
      'CoId={1B2C}: The user dialed work, which has failed. The error code returned on failure is 868.',
      'windows_868',
    ],
    ['Der durch den Fehler zurückgegebene Ursachencode lautet: 13801.', 'windows_13801'],
    ['0x80072746', 'windows_connection_reset'],
    ['80072746', 'windows_connection_reset'],
    ['-2147014842', 'windows_connection_reset'],
    ['−2147014842', 'windows_connection_reset'],
    ['2147952454', 'windows_connection_reset'],
    ['Code:-2146762495', 'windows_cert_expired'],
    ['It failed (0x800B0109)', 'windows_cert_untrusted_root'],
    ['0x80070329', 'windows_809'],
    ['0x274C', 'windows_tcp_timed_out'],
    ['ERROR_VPN_TIMEOUT', 'windows_809'],
    ['error_ipsec_ike_policy_match', 'windows_13868'],
    ['(-14)', 'fortinet_error_14'],
    ['Credential or SSLVPN configuration is wrong (-7200)', 'fortinet_error_7200'],
    ['FortiClient hangs at 98%', 'fortinet_percent_98'],
    [
      'Secure VPN Connection terminated locally. Reason 412: The remote peer is no longer responding',
      'cisco_reason_412',
    ],
    ['NEVPNConnectionErrorDomain Code=8', 'apple_nevpn_8'],
    ['NEVPNConnectionErrorDomain Code=19 "x"', 'apple_nevpn_19'],
    ['IKE authentication credentials are unacceptable', 'windows_13801'],
    [
      'TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network)',
      'openvpn_tls_key_negotiation',
    ],
    ['AUTH: Received control message: AUTH_FAILED', 'openvpn_auth_failed'],
    [
      'Handshake for peer 1 (203.0.113.9:51820) did not complete after 5 seconds, retrying (try 2)',
      'wireguard_handshake',
    ],
    ['13[IKE] received NO_PROPOSAL_CHOSEN notify error', 'strongswan_no_proposal'],
    ['The L2TP-VPN server did not respond. Try reconnecting.', 'apple_l2tp_no_response'],
    ['LCP: timeout sending Config-Requests', 'pppd_lcp_timeout'],
    ['MS-CHAP authentication failed: E=691 Authentication failure', 'pppd_chap_691'],
    ['GRE', 'gre_blocked'],
    ['my provider blocks GRE', 'gre_blocked'],
    ['GRE protocol error', 'pptp_gre_protocol_error'],
    ['Unsuccessful', 'android_unsuccessful'],
    ['you can’t get to this yet', 'windows_conditional_access'],
  ])('in "%s"', (text, id) => expect(findErrorCodes(text)[0]).toBe(id));

  it('by each of its own codes and names', () => {
    for (const [id, { codes = [], name }] of ROWS) {
      for (const code of codes) expect(findErrorCodes(`error ${code}`), code).toContain(id);
      if (name?.includes('_')) expect(findErrorCodes(name), name).toContain(id);
    }
  });

  it('by the signed decimal of each HRESULT', () => {
    const wrapped = ROWS.flatMap(([id, { codes = [] }]) =>
      codes.filter((code) => code.startsWith('0x8')).map((code) => [id, Number(code) | 0] as const),
    );
    expect(wrapped.length).toBeGreaterThan(15);
    for (const [id, signed] of wrapped) expect(findErrorCodes(`failed: ${signed}`)).toContain(id);
  });

  it('several in the order of the text, and what fits the hint first', () => {
    const text = 'First error 691, then error 809.';
    expect(findErrorCodes(text)).toEqual(['windows_691', 'windows_809']);
    expect(
      findErrorCodes('AUTH_FAILED after error 809', { protocol: 'ikev2', clientOs: 'windows-11' })[0],
    ).toBe('windows_809');
    expect(findErrorCodes('error 809, AUTH_FAILED', { protocol: 'openvpn' })[0]).toBe('openvpn_auth_failed');
  });
});

describe('several bare numbers, and marked-up text', () => {
  it.each([
    ['807, 809', ['windows_807', 'windows_809']],
    ['809/807', ['windows_809', 'windows_807']],
    ['Errors 807 and 809', ['windows_807', 'windows_809']],
    ['Fehler 807 und 809.', ['windows_807', 'windows_809']],
    ['807\n809', ['windows_807', 'windows_809']],
    ['<b>619</b>', ['windows_619']],
    ['<p class="x">Error <b>691</b></p>', ['windows_691']],
    ["<Data Name='ErrorCode'>809</Data>", ['windows_809']],
  ])('are read in %j', (text, ids) => expect(findErrorCodes(text)).toEqual(ids));
});

describe('nothing is found', () => {
  it.each([
    '',
    'hello',
    '12',
    '99999',
    'error 4711',
    '0xdeadbeef',
    'port 443',
    'UDP 500 and 4500 are open, TCP 691 too',
    'my address is 10.0.0.619',
    'it took 1.809 s',
    'connection failed after 619 seconds',
    'failed 51 times',
    'it broke at 8:09 and at 6:19:691',
    'client version 7.720',
    'Windows 11 24H2, build 22631',
    'we have 800 users, 619 of them at home',
    'error rate 80 % on 691 lines',
    'GRE is not blocked',
    'serial 1691800',
    '2024-08-09 06:19:07',
    '+49 30 691 809',
    '0221 691 809',
    'ports 807, 809',
    '12 <b> 34',
    'constructor __proto__ toString has_own_property',
  ])('in "%s"', (text) => expect(findErrorCodes(text)).toEqual([]));
});

describe('absurd input', () => {
  const TIME_MS = 250;
  const timed = (text: string) => {
    const start = performance.now();
    const found = findErrorCodes(text);
    return { found, ms: performance.now() - start };
  };

  it.each([
    ['zeros', '\0'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['digits', '8'.repeat(100_000)],
    ['minus signs', '-'.repeat(100_000)],
    ['one word', 'a'.repeat(100_000)],
    ['underscores', 'a_'.repeat(50_000)],
    ['the word error', 'error '.repeat(17_000)],
    ['errors with numbers', 'error 12 '.repeat(11_000)],
    ['openings of messages', 'GRE Handshake forti VPN portal gateway '.repeat(2_500)],
    ['a ligature that unfolds to 18 characters', '\ufdfa'.repeat(100_000)],
    ['openings of tags', '<b '.repeat(33_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
  ])('of %s is answered at once', (_, text) => expect(timed(text).ms).toBeLessThan(TIME_MS));

  it('is read up to 20,000 characters', () => {
    expect(findErrorCodes(`${' '.repeat(19_900)} error 809`)).toEqual(['windows_809']);
    expect(findErrorCodes(`${' '.repeat(20_000)} error 809`)).toEqual([]);
  });

  it('of any kind gives rows that exist, each once, in time', () => {
    const pieces = fc.constantFrom(
      'error ',
      'Fehler',
      '0x8007',
      '-2147',
      '809',
      ' 98%',
      'GRE',
      'VPN',
      '\n',
      '(',
      'IKE ',
      '_',
      '％',
      'RasSstp event ',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 200 });
    fc.assert(
      fc.property(text, (parts) => {
        const { found, ms } = timed(parts.join(''));
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !Object.hasOwn(ERROR_CODES, id))).toEqual([]);
        expect(ms).toBeLessThan(TIME_MS);
      }),
    );
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('the words in %s', (language, words) => {
  const cards = Object.entries(words);

  it('tell of each code', () => expect(Object.keys(words).sort()).toEqual(Object.keys(ERROR_CODES).sort()));

  it('are short, and each its own', () => {
    expect(new Set(cards.map(([, { means }]) => means)).size).toBe(cards.length);
    expect(new Set(cards.map(([, { title }]) => title)).size).toBe(cards.length);
    for (const [id, { title, means }] of cards) {
      expect(title.split(/\s+/).length, `${id}: ${title}`).toBeLessThanOrEqual(8);
      expect(means.split(/[.!?](?:\s|$)/).filter(Boolean).length, `${id}: ${means}`).toBeLessThanOrEqual(4);
      expect(means, id).toMatch(/[.]$/);
    }
  });

  it('do not repeat the number in the title', () => {
    for (const [id, { title }] of cards)
      for (const code of ERROR_CODES[id as ErrorCodeId].codes ?? []) expect(title, id).not.toContain(code);
  });

  it('name passthrough wherever it can be the cause', () => {
    for (const [id, row] of ROWS) {
      const told = `${words[id].title} ${words[id].means}`;
      if (row.passthrough === 'yes') expect(told, `${language} ${id}`).toMatch(/passthrough|GRE/i);
    }
  });
});
