import { type GatewayEnvironment, readGateway } from '../../probe/gateway';

export const ROUTER = '192.168.1.1';
export const PLACES = { descriptions: [':5000/rootDesc.xml', ':1900/igd.xml'], pages: ['/', '/second'] };
export const SERVICE = 'urn:schemas-upnp-org:service:WANIPConnection:1';

export type Reply = Response | 'hang' | 'refuse';
type Requests = { url: string; init: RequestInit }[];

/** A network in the test's hand: a reply for each URL, refused where there is none; time goes by at once. */
export function network(replies: Record<string, () => Reply>) {
  const requests: Requests = [];
  let time = 0;
  const timers = new Set<{ at: number; callback: () => void }>();
  const abort = new AbortController();
  const environment: GatewayEnvironment = {
    fetch: async (url, init) => {
      requests.push({ url, init });
      const reply = replies[url]?.() ?? 'refuse';
      if (reply === 'refuse') throw new TypeError('Failed to fetch');
      // Deaf to its signal: deadlines must not depend on fetch obeying.
      if (reply === 'hang') return new Promise(() => {});
      return reply;
    },
    now: () => time,
    date: () => '2026-11-21T10:00:00.000Z',
    after: (ms, callback) => {
      const timer = { at: time + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    signal: abort.signal,
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  /** Lets time go by until the promise settles, from one deadline to the next. */
  async function finish<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    void promise.finally(() => {
      done = true;
    });
    for (let i = 0; i < 50; i++) {
      await settled();
      if (done) return promise;
      const next = [...timers].sort((a, b) => a.at - b.at)[0];
      if (!next) continue;
      timers.delete(next);
      time = next.at;
      next.callback();
    }
    throw new Error('never settled');
  }
  return { environment, requests, timers, abort, finish };
}

export const description = (controlURL = '/ctl', more = '', type = SERVICE) =>
  `<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0">${more}<device>
  <friendlyName>My &amp; router\n\u202e</friendlyName><manufacturer>Maker</manufacturer><modelName>M1</modelName><modelNumber></modelNumber>
  <deviceList><device><friendlyName>inner</friendlyName><serviceList>
  <service><serviceType>urn:schemas-upnp-org:service:WANCommonInterfaceConfig:1</serviceType><controlURL>/no</controlURL></service>
  <service><serviceType>${type}</serviceType><controlURL>${controlURL}</controlURL></service>
  </serviceList></device></deviceList></device></root>`;
export const xml =
  (text: string, init: ResponseInit = {}) =>
  () =>
    new Response(text, init);
export const address = (text: string) =>
  xml(`<s:Envelope xmlns:s="x"><s:Body><u:GetExternalIPAddressResponse xmlns:u="${SERVICE}">
  <NewExternalIPAddress>${text}</NewExternalIPAddress></u:GetExternalIPAddressResponse></s:Body></s:Envelope>`);
export const fault = (code: string) =>
  xml(
    `<s:Envelope><s:Body><s:Fault><detail><UPnPError><errorCode>${code}</errorCode></UPnPError></detail></s:Fault></s:Body></s:Envelope>`,
    { status: 500 },
  );
export const at = (place: string) => `http://${ROUTER}${place}`;
export const redirected = () =>
  Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
/** A body that begins and never ends. */
export const endless = () =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) }));
/** A body without end that counts what was taken from it. */
export function flood() {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      taken.bytes += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { taken, reply: () => new Response(body) };
}

export function read(replies: Record<string, () => Reply>) {
  const net = network(replies);
  return net
    .finish(readGateway(net.environment, ROUTER, PLACES))
    .then((observation) => ({ observation, ...net }));
}
