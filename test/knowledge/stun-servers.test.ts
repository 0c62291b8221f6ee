import { describe, expect, it } from 'vitest';
import { STUN_SERVERS, WEB_ADDRESSES } from '../../knowledge/stun-servers';
import { isLiteral, makePlan } from '../../probe/plan';

const plan = makePlan({ servers: STUN_SERVERS, ...WEB_ADDRESSES });

describe('the built-in servers', () => {
  it('are of at least four operators', () => {
    expect(new Set(plan.servers.map(({ operator }) => operator)).size).toBeGreaterThanOrEqual(4);
  });

  it('answer on UDP 443 and on two ports of two hosts', () => {
    expect(plan.servers.some(({ port }) => port === 443)).toBe(true);
    const hosts = plan.servers.map(({ host }) => host);
    expect(new Set(hosts.filter((host, i) => hosts.indexOf(host) !== i)).size).toBeGreaterThanOrEqual(2);
  });

  it('are all read, and none is asked on port 53, which Chromium never sends to', () => {
    expect(plan.servers).toHaveLength(STUN_SERVERS.length);
    expect(plan.servers.map(({ port }) => port)).not.toContain(53);
  });

  it('come with a control by name and one by literal address of each family', () => {
    expect(WEB_ADDRESSES.controlUrls.map(isLiteral)).toEqual([false, true, true]);
  });
});
