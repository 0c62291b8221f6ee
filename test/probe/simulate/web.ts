import type { Environment } from '../../../probe/gather';
import { isLiteral } from '../../../probe/plan';
import type { Network } from './network';

/** TCP waits this long before it sends again, doubling (ms; RFC 6298 §2). */
const TCP_RETRANSMISSION = 400;

type Answer = Awaited<ReturnType<Environment['fetch']>>;

const answer = (text: string, type: Response['type'] = 'cors'): Answer => ({
  type,
  text: () => Promise.resolve(text),
});

/** The web as the page's `fetch` meets it in this world. */
export function simulatedFetch(network: Network, settled: () => void): Environment['fetch'] {
  const { world, clock, random } = network;
  return (url, init) =>
    new Promise((resolve, reject) => {
      const plain = url.startsWith('http:');
      const literal = isLiteral(url);
      const adapter = network.webAdapter(new URL(url).hostname);
      const startedAt = clock.now;
      network.note(`fetch ${url}${init.mode === 'no-cors' ? ' (no-cors)' : ''}`);
      const fail = (ms: number) =>
        clock.after(ms, () => {
          network.note(`fetch ${url} failed`);
          reject(new TypeError('Failed to fetch'));
          settled();
        });
      const hang = () => fail(60_000);
      if (!literal && world.dns === 'refused') return void fail(2 + random.next());
      if (!literal && world.dns === 'dropped') return void hang();
      if (!adapter) return void fail(1);
      if (!world.online) return void (literal || random.chance(0.5) ? hang() : fail(5));
      const ms = (literal ? 0 : network.resolvesIn(new URL(url).hostname)) + transfer();
      if (world.captive) {
        if (plain)
          return void succeed(ms, () =>
            init.redirect === 'manual' ? answer('', 'opaqueredirect') : answer('<html>'),
          );
        return void (random.chance(0.5) ? fail(ms) : hang());
      }
      if (!plain && !world.web.works) return void fail(ms);
      if (!world.web.readable && init.mode !== 'no-cors') return void fail(ms);
      return void succeed(ms, () => {
        const address = network.webAddress(adapter, new URL(url).hostname, startedAt);
        if (address === null) return null;
        return init.mode === 'no-cors'
          ? answer('', 'opaque')
          : answer(plain ? '' : `fl=1\nip=${address}\nts=1`);
      });

      function succeed(after: number, make: () => Answer | null) {
        clock.after(after, () => {
          const response = make();
          if (!response) return void hang();
          network.note(`fetch ${url} answered`);
          resolve(response);
          settled();
        });
      }

      /** Three round trips, each repeated while a packet is lost. */
      function transfer(): number {
        let total = world.web.ms;
        // A sign-in page is this side of the bad line.
        if (world.captive) return total;
        for (let trip = 0; trip < 3; trip++)
          for (let wait = TCP_RETRANSMISSION; random.chance(network.roundTripLoss); wait *= 2) total += wait;
        return total;
      }
    });
}
