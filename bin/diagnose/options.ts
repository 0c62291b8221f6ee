import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../../knowledge/settings.ts';
import { canonical } from '../../probe/address.ts';
import { type FoundBrowser, findBrowser, findBrowsers } from '../browser/find.ts';
import { flagsFrom } from '../browser/flags.ts';
import { Failure, firstLine } from '../failure.ts';

/** What a diagnosis needs to know. */
export interface DiagnoseOptions {
  readonly browser: FoundBrowser;
  readonly settings: Settings;
  /** One sentence for each setting that was ignored. */
  readonly complaints: readonly string[];
  /** PEM file of a certificate authority to trust. */
  readonly ca?: string;
  /** The router's WAN address, as its owner read it off. */
  readonly wanAddress?: string;
  readonly timeoutMs: number;
  /** For Chromium, from the environment. */
  readonly flags: readonly string[];
  readonly json: boolean;
}

export const USAGE = `npm run -s diagnose -- [flags]

Measures this machine's network with the extension in a real browser, headless, and prints the diagnosis.

  --json                      JSON instead of text
  --browser chromium|firefox  which browser (default: the first that is found, Chromium before Firefox)
  --settings FILE             JSON with settings, for instance own servers
  --ca FILE                   a certificate authority (PEM) that the throw-away profile trusts
  --wan ADDRESS               the router's WAN address, read off its own pages
  --timeout SECONDS           how long to wait for the measurement (default 30)

CHROMIUM_FLAGS in the environment is added to Chromium's arguments.
Exit code 0: a verdict; 3: this machine is offline; 1: an error.
`;

const DEFAULT_TIMEOUT_S = 30;
/** A diagnosis takes seconds; who waits for an hour has mistyped. */
const MAX_TIMEOUT_S = 3600;

/** Reads the command line, and the files and environment that it speaks of. */
export function readOptions(args: readonly string[]): DiagnoseOptions | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const { settings, complaints } = values.settings
    ? settingsFrom(values.settings)
    : { settings: {}, complaints: [] };
  const browser = browserFor(values.browser);
  return {
    browser,
    settings,
    complaints,
    timeoutMs: timeoutFrom(values.timeout) * 1000,
    flags: browser.kind === 'chromium' ? flagsFrom('CHROMIUM_FLAGS') : [],
    json: values.json,
    ...(values.ca === undefined ? {} : { ca: values.ca }),
    ...(values.wan === undefined ? {} : { wanAddress: addressFrom(values.wan) }),
  };
}

/** What the exit code says about a report's `network.online`. */
export function exitCodeOf(online: boolean | 'unknown'): number {
  return online === false ? 3 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        browser: { type: 'string' },
        settings: { type: 'string' },
        ca: { type: 'string' },
        wan: { type: 'string' },
        timeout: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node's first sentence names the flag; the rest of it speaks to programmers.
    const [sentence = ''] = firstLine(error).split('. ');
    throw new Failure(`${sentence.replace(/\.$/, '')}. --help lists the flags.`);
  }
}

function browserFor(wanted: string | undefined): FoundBrowser {
  if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'firefox') {
    throw new Failure(`--browser is chromium or firefox, not ${wanted}.`);
  }
  const found = wanted ? findBrowser(wanted) : findBrowsers()[0];
  if (found) return found;
  const name = wanted === 'firefox' ? 'Firefox' : wanted ? 'Chromium' : 'Chromium or Firefox';
  const packages = wanted === 'firefox' ? 'firefox-esr' : 'chromium';
  throw new Failure(`${name} is not installed here (Debian: apt-get install ${packages}).`);
}

function addressFrom(value: string): string {
  const address = canonical(value);
  if (address) return address;
  throw new Failure(`--wan is an IPv4 or IPv6 address, not ${value}.`);
}

function timeoutFrom(value: string | undefined): number {
  const seconds = value === undefined ? DEFAULT_TIMEOUT_S : Number(value);
  if (seconds > 0 && seconds <= MAX_TIMEOUT_S) return seconds;
  throw new Failure(`--timeout is a number of seconds up to ${MAX_TIMEOUT_S}, not ${value}.`);
}

function settingsFrom(file: string): { settings: Settings; complaints: string[] } {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(
      `The settings file ${file} ${missing ? 'does not exist' : `can't be read: ${firstLine(error)}`}.`,
    );
  }
  let raw: unknown;
  try {
    raw = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`The settings file ${file} is not valid JSON: ${firstLine(error)}.`);
  }
  const { settings, problems } = readSettings(raw);
  const WORDS = {
    unknown: (name: string) => `The setting ${name} is unknown and was ignored.`,
    'does-not-fit': (name: string) => `The setting ${name} has a value that does not fit and was ignored.`,
    'not-an-object': () => `The settings file ${file} holds no JSON object: all of it was ignored.`,
  };
  return { settings, complaints: problems.map(({ setting, problem }) => WORDS[problem](setting)) };
}
