import { describe, expect, it } from 'vitest';
import {
  address,
  at,
  description,
  endless,
  fault,
  flood,
  type Reply,
  read,
  redirected,
  SERVICE,
  xml,
} from './fake-gateway';

describe('the outside address by UPnP', () => {
  it.each([
    ['', 'gateway_no_address', null],
    ['  ', 'gateway_no_address', null],
    ['0.0.0.0', 'gateway_unusable_address', '0.0.0.0'],
    ['169.254.3.4', 'gateway_unusable_address', '169.254.3.4'],
    ['127.0.0.1', 'gateway_unusable_address', '127.0.0.1'],
    ['255.255.255.255', 'gateway_unusable_address', '255.255.255.255'],
    ['2001:db8::1', 'gateway_unusable_address', '2001:db8::1'],
    ['unknown', 'gateway_unusable_address', 'unknown'],
    ['010.1.1.1', 'gateway_unusable_address', '010.1.1.1'],
  ])('calls the outside address %j unknown: %s', async (text, reason, detail) => {
    const { observation } = await read({
      [at(':5000/rootDesc.xml')]: xml(description()),
      [at(':5000/ctl')]: address(text),
    });
    expect(observation).toMatchObject({ wanAddress: null, reason, detail, service: SERVICE });
  });

  it.each(['192.168.0.2', '10.20.30.40', '100.64.7.7', '192.0.0.2', '198.51.100.1', '12.34.56.78'])(
    'passes %s on as it is',
    async (text) => {
      const { observation } = await read({
        [at(':5000/rootDesc.xml')]: xml(description()),
        [at(':5000/ctl')]: address(text),
      });
      expect(observation).toMatchObject({ wanAddress: text, reason: null, detail: null });
    },
  );

  it.each<[string, Record<string, () => Reply>, string, string | null]>([
    ['nothing answers', {}, 'gateway_upnp_silent', null],
    [
      'there is no such page',
      { ':5000/rootDesc.xml': xml('no', { status: 404 }) },
      'gateway_upnp_silent',
      null,
    ],
    [
      'every path gives the login page',
      { ':5000/rootDesc.xml': xml('<html><br></html>') },
      'gateway_upnp_silent',
      null,
    ],
    ['silence', { ':5000/rootDesc.xml': () => 'hang' }, 'gateway_upnp_silent', null],
    ['a redirect', { ':5000/rootDesc.xml': redirected }, 'gateway_redirects', null],
    ['an answer that does not end', { ':5000/rootDesc.xml': endless }, 'gateway_too_slow', null],
    ['a flood', { ':5000/rootDesc.xml': flood().reply }, 'gateway_too_large', null],
    [
      'a description cut short',
      { ':5000/rootDesc.xml': xml(description().slice(0, 300)) },
      'gateway_unreadable',
      null,
    ],
    [
      'declarations of entities',
      { ':5000/rootDesc.xml': xml(`<!DOCTYPE root [<!ENTITY a "b">]>${description()}`) },
      'gateway_unreadable',
      null,
    ],
    [
      'a media server',
      {
        ':5000/rootDesc.xml': xml(description('/ctl', '', 'urn:schemas-upnp-org:service:ContentDirectory:1')),
      },
      'gateway_no_service',
      null,
    ],
    [
      'a refusal',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': fault('501') },
      'gateway_refuses',
      '501',
    ],
    [
      'a refusal without words',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': xml('no', { status: 403 }) },
      'gateway_refuses',
      '403',
    ],
    [
      'nonsense in reply',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': xml('<a>') },
      'gateway_unreadable',
      null,
    ],
    [
      'a reply that redirects',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': redirected },
      'gateway_redirects',
      null,
    ],
    [
      'a reply that never comes',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': () => 'hang' },
      'gateway_too_slow',
      null,
    ],
    [
      'a reply that does not end',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': endless },
      'gateway_too_slow',
      null,
    ],
    [
      'a flood in reply',
      { ':5000/rootDesc.xml': xml(description()), ':5000/ctl': flood().reply },
      'gateway_too_large',
      null,
    ],
  ])('says why the address is unknown: %s', async (_, replies, reason, detail) => {
    const full = Object.fromEntries(Object.entries(replies).map(([place, reply]) => [at(place), reply]));
    const { observation, timers } = await read(full);
    expect(observation).toMatchObject({ wanAddress: null, reason, detail });
    expect(observation.elapsedMs).toBeLessThanOrEqual(10_000);
    expect(timers.size).toBe(0);
  });

  it.each([
    'http://198.51.100.1/ctl',
    '//198.51.100.1/ctl',
    'https://192.168.1.1/ctl',
    'http://user:pw@192.168.1.1/ctl',
    'http://192.168.1.1.example.org/ctl',
    'file:///etc/passwd',
    'javascript:1',
    'http://[',
  ])('sends nothing to the control address %s', async (control) => {
    const { observation, requests } = await read({ [at(':5000/rootDesc.xml')]: xml(description(control)) });
    expect(observation).toMatchObject({ reason: 'gateway_points_elsewhere', friendlyName: 'My & router' });
    expect(requests.filter(({ init }) => init.method === 'POST')).toEqual([]);
    expect(requests.every(({ url }) => url.startsWith('http://192.168.1.1'))).toBe(true);
  });

  it('follows the base that a description names, on the router itself only', async () => {
    const base = (url: string) => `<URLBase>${url}</URLBase>`;
    const own = await read({
      [at(':5000/rootDesc.xml')]: xml(description('ctl', base('http://192.168.1.1:49152/x/'))),
      [at(':49152/x/ctl')]: address('203.0.113.7'),
    });
    expect(own.observation.wanAddress).toBe('203.0.113.7');
    const other = await read({
      [at(':5000/rootDesc.xml')]: xml(description('ctl', base('http://198.51.100.1/'))),
    });
    expect(other.observation.reason).toBe('gateway_points_elsewhere');
    const broken = await read({
      [at(':5000/rootDesc.xml')]: xml(description('ctl', base('nonsense'))),
      [at(':5000/ctl')]: address('203.0.113.7'),
    });
    expect(broken.observation.wanAddress).toBe('203.0.113.7');
  });

  it('asks the next service where one has no address, and keeps the most telling reason', async () => {
    const two = description('/a').replace(
      '</serviceList>',
      '<service><serviceType>urn:schemas-upnp-org:service:WANPPPConnection:1</serviceType><controlURL>/b</controlURL></service></serviceList>',
    );
    const good = await read({
      [at(':5000/rootDesc.xml')]: xml(two),
      [at(':5000/a')]: address(''),
      [at(':5000/b')]: address('203.0.113.7'),
    });
    expect(good.observation).toMatchObject({ wanAddress: '203.0.113.7', reason: null });
    expect(good.observation.service).toContain('WANPPPConnection');
    const none = await read({
      [at(':5000/rootDesc.xml')]: xml(two),
      [at(':5000/a')]: address(''),
      [at(':5000/b')]: fault('501'),
    });
    expect(none.observation).toMatchObject({
      wanAddress: null,
      reason: 'gateway_no_address',
      detail: null,
      service: SERVICE,
    });
  });

  it('prefers a description with an address to one without', async () => {
    const { observation } = await read({
      [at(':5000/rootDesc.xml')]: xml(
        description('/x', '', 'urn:schemas-upnp-org:service:ContentDirectory:1'),
      ),
      [at(':1900/igd.xml')]: xml(description()),
      [at(':1900/ctl')]: address('203.0.113.7'),
    });
    expect(observation).toMatchObject({
      descriptionUrl: at(':1900/igd.xml'),
      wanAddress: '203.0.113.7',
      reason: null,
    });
  });
});
