import type { RecognisedGateway } from '../knowledge/gateway-brands';
import type { SettingProblem } from '../knowledge/settings';
import type { Visit } from '../machines/replay';
import { type Change, compare } from '../report/compare';
import { type Fact, factsOf, headlineOf, mainFinding, type Tone } from '../report/facts';
import { type OutlookLine, outlookOf } from '../report/outlook';
import type { Report } from '../report/report';
import type { Language, Words } from '../words';

/**
 * How asking the router stands in this view. `found` without an address: nothing answered. `permission`: the browser
 * asks for it.
 */
export type Asking =
  | { state: 'idle' | 'searching' }
  | { state: 'found'; addresses: string[] }
  | { state: 'permission' | 'reading' | 'refused'; address: string };

/** Everything the views need to know, put together by `entrypoints/`. */
export interface Scene {
  phase: 'loading' | 'first-run' | 'measuring' | 'measured';
  /** What the run under way, or else the last one, has come to. */
  report: Report | null;
  /** What the run before came to, to compare; null where there was none. */
  previous: Report | null;
  /** The visit as far as it is stored; null before it was read. */
  visit: Visit | null;
  /** True in side panel and tab, which have the room to show everything at once. */
  roomy: boolean;
  /** Who is asked, for the first-run sentence. */
  operators: string[];
  problems: SettingProblem[];
  /** True when the browser refused to store the result. */
  notStored: boolean;
  asking: Asking;
  /** What the router said, if it was asked, as it counts for the report. */
  router: RecognisedGateway | null;
}

/** What the user can do. */
export interface Verbs {
  start(): void;
  checkAgain(): void;
  stop(): void;
  tellWan(address: string | null): void;
  /** Looks for the router where the browser can be asked for permission: here, or in a tab that it opens. */
  findRouter(): void;
  /** Asks the browser for permission to read the router at an address, and reads it. Must be called right at a click. */
  askRouter(address: string): void;
  /** Null where the view can't be opened, or is the one already open. */
  openBeside: (() => void) | null;
  openTab: (() => void) | null;
  openReference(): void;
  /** Ends this visit, which is kept among the past ones, and begins another; null while that would leave protection off. */
  startAnew: (() => void) | null;
  speak(language: Language): void;
}

/** One place on the way to the VPN server. */
export interface Place {
  name: string;
  tone: Tone;
}

export interface View {
  phase: Scene['phase'];
  headline: string;
  meaning: string;
  path: Place[];
  facts: Fact[];
  outlook: OutlookLine[];
  /** What changed since the run before; null where there is nothing to compare. */
  changes: Change[] | null;
  /** Things to know besides: settings that were ignored, a result that could not be stored. */
  notices: string[];
}

/** Turns what is known into what is shown. Pure. */
export function connect(scene: Scene, words: Words): View {
  const { phase, report } = scene;
  return {
    phase,
    ...headline(scene, words),
    path: path(scene, words),
    facts: report && phase !== 'first-run' ? facts(report, phase, words) : [],
    outlook: report && phase === 'measured' ? outlookOf(report, words) : [],
    changes: report && scene.previous && phase === 'measured' ? compare(scene.previous, report, words) : null,
    notices: notices(scene, words),
  };
}

function notices({ problems, notStored }: Scene, { popup }: Words): string[] {
  const ignored = problems.map(({ setting, problem }) => {
    if (problem === 'not-an-object') return popup.settings.shape;
    return problem === 'unknown' ? popup.settings.unknown(setting) : popup.settings.problem(setting);
  });
  return notStored ? [...ignored, popup.notStored] : ignored;
}

/** While measuring, what is not known yet is still on its way. */
function facts(report: Report, phase: Scene['phase'], words: Words): Fact[] {
  const all = factsOf(report, words);
  if (phase !== 'measuring') return all;
  const { measuring } = words.popup.tones;
  return all.map((fact) =>
    fact.tone === 'unknown' ? { ...fact, value: measuring, tone: 'measuring', evidence: [] } : fact,
  );
}

function headline({ phase, report }: Scene, words: Words): { headline: string; meaning: string } {
  const { firstRun, measuring } = words.popup;
  if (phase === 'first-run') return { headline: firstRun.headline, meaning: firstRun.why };
  // While measuring, only what is certain already takes the place of "looking".
  if (report && (phase === 'measured' || mainFinding(report))) return headlineOf(report, words);
  return measuring;
}

function path({ phase, report }: Scene, { popup }: Words): Place[] {
  const pending: Tone = phase === 'measured' ? 'unknown' : 'measuring';
  const tones = report ? pathTones(report, pending) : [pending, pending, pending, pending];
  const { computer, router, provider, internet, server } = popup.path;
  // The server itself is never reached by this measurement.
  return [computer, router, provider, internet, server].map((name, i) => ({
    name,
    tone: tones[i] ?? 'unknown',
  }));
}

function pathTones({ network, findings }: Report, pending: Tone): Tone[] {
  const verdict = (id: string) => findings.find((finding) => finding.id === id)?.verdict;
  const shared = verdict('cgnat') === true || verdict('ds_lite') === true;
  const limited =
    network.udp === 'blocked' || network.udp === 'restricted' || verdict('captive_portal') === true;
  const reached: Tone = limited ? 'limits' : 'ok';
  const internet: Record<string, Tone> = { true: reached, false: 'blocked', unknown: pending };
  const router: Tone = network.mappingBehavior === 'unknown' ? pending : 'ok';
  const provider: Tone = verdict('cgnat') === false ? 'ok' : pending;
  return [
    'ok',
    verdict('double_nat') === true ? 'limits' : router,
    shared ? 'limits' : provider,
    internet[String(network.online)] ?? pending,
  ];
}
