import { afterAll } from 'vitest';
import { LIMITS, type Limits } from '../../bin/helpdesk/limits.ts';
import { type Helpdesk, startHelpdesk } from '../../bin/helpdesk/server.ts';

/** A helpdesk without pages on a free port of this machine, ended after the file's tests. */
export async function start(limits: Partial<Limits> = {}): Promise<Helpdesk & { readonly mqttUrl: string }> {
  const helpdesk = await startHelpdesk({
    port: 0,
    host: '127.0.0.1',
    brokers: [],
    site: new Map(),
    limits: { ...LIMITS, ...limits },
  });
  afterAll(() => helpdesk.close());
  return { ...helpdesk, mqttUrl: helpdesk.brokerUrls[0]! };
}
