import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APPS } from '../../knowledge/apps';
import { CAUSES } from '../../knowledge/causes';
import { ERROR_CODES } from '../../knowledge/error-codes';
import { FINDINGS } from '../../knowledge/findings';
import { LOG_PATTERNS } from '../../knowledge/log-patterns';
import { ROUTERS } from '../../knowledge/routers';
import { STEPS } from '../../knowledge/steps';
import { TEXT_SIGNS } from '../../knowledge/text-signs';
import { CLIENT_SYSTEMS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, SYMPTOMS } from '../../knowledge/told';
import { REASONS } from '../../probe/gateway-observation';
import { idOf, type Kind, numberOf, REGISTRY } from '../../report/registry';
import { loadWords } from '../../words';
import { healthy } from '../measurements';

/** Every number that was ever given, by kind. Lines are added at the end of a kind, with the lists in `report/`; none is changed. */
const given = JSON.parse(readFileSync('test/report/registry/given.json', 'utf8')) as Record<Kind, string[]>;

const KINDS = Object.keys(REGISTRY) as Kind[];

describe('the registry', () => {
  it.each(KINDS)('of %s never gives a number to something else', (kind) => {
    expect(REGISTRY[kind]).toEqual(given[kind]);
  });

  it('holds no kind that is not kept here', () => expect(Object.keys(given)).toEqual(KINDS));

  it.each(KINDS)('of %s names everything once', (kind) => {
    expect(new Set(REGISTRY[kind]).size).toBe(REGISTRY[kind].length);
  });

  it.each(KINDS)('of %s leads there and back', (kind) => {
    for (const id of REGISTRY[kind]) expect(idOf(kind, numberOf(kind, id)!)).toBe(id);
  });

  it('knows every row of the tables: add what is missing at the end of its list', async () => {
    const { evidence, outlook } = await loadWords('en');
    const rows: [Kind, readonly string[]][] = [
      ['finding', Object.keys(FINDINGS)],
      ['evidence', Object.keys(evidence)],
      ['outlookReason', Object.keys(outlook.reason)],
      ['step', Object.keys(STEPS)],
      ['cause', Object.keys(CAUSES)],
      ['app', Object.keys(APPS)],
      ['router', Object.keys(ROUTERS)],
      ['code', Object.keys(ERROR_CODES)],
      ['log', Object.keys(LOG_PATTERNS)],
      ['text', Object.keys(TEXT_SIGNS)],
      ['protocol', PROTOCOL_IDS],
      ['role', ROLES],
      ['symptom', SYMPTOMS],
      ['system', CLIENT_SYSTEMS],
      ['owner', NETWORK_OWNERS],
      ['gatewayReason', REASONS],
      [
        'measured',
        Object.entries(healthy()).flatMap(([key, value]) =>
          typeof value === 'object' && value !== null && 'because' in value ? [key] : [],
        ),
      ],
    ];
    const missing = rows.flatMap(([kind, ids]) =>
      ids.filter((id) => numberOf(kind, id) === null).map((id) => `${kind}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps the number of an id that only a later version knows', () => {
    const number = REGISTRY.step.length + 5;
    expect(idOf('step', number)).toBe(`unknown:${number}`);
    expect(numberOf('step', `unknown:${number}`)).toBe(number);
  });

  it.each(['constructor', '__proto__', 'unknown:3', 'unknown:99999', 'unknown:', 'reboot_router '])(
    'gives no number to %s',
    (id) => expect(numberOf('step', id)).toBeNull(),
  );
});
