import type { LookupWords } from '..';
import { answers } from './answers';
import { apps } from './apps';
import { firewall } from './firewall';
import { mtu } from './mtu';
import { protocols } from './protocols';
import { reference } from './reference';
import { snippets } from './snippets';

export const lookup: LookupWords = { answers, apps, firewall, mtu, protocols, reference, snippets };
