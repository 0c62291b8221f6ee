import type { Scene } from '../../components/connect';
import type { Told } from '../../knowledge/told';
import { judge } from '../../machines/judge';
import type { VisitEvent } from '../../machines/visit.machine';
import type { OwnServers } from '../../probe/examine';
import { gather } from '../../probe/gather';
import type { Observations } from '../../probe/observations';
import type { Plan } from '../../probe/plan';
import { buildReport } from '../../report/report';
import { browserEnvironment } from './environment';
import { askedParties, loadSettings, planFrom } from './settings';
import {
  append,
  giveConsent,
  hasConsent,
  type NewEvent,
  openVisit,
  readVisit,
  showLive,
  watch,
} from './visit-store';

/**
 * Changes of a run are shown this long after the first of them, in ms, together. Judging and drawing at each of some hundred events would
 * keep the page so busy that the times it measures grow.
 */
const LIVE_MS = 60;

export interface Doctor {
  start(): Promise<void>;
  checkAgain(): void;
  stop(): void;
  /** Appends what the user said or did; rejects where the browser has no room for it. */
  note(...events: NewEvent[]): Promise<void>;
}

/** The number of the last run; 0 before the first. */
const lastRun = (events: VisitEvent[]) =>
  Math.max(0, ...events.map((event) => (event.type === 'measured' ? event.run : 0)));

/**
 * Runs one view: keeps the scene, measures when it should, and stores what happened. `show` is called with
 * every new scene, the first time at once, before anything was read. `roomy`: see `Scene`.
 */
export function createDoctor(roomy: boolean, show: (scene: Scene) => void): Doctor {
  let scene: Scene = {
    phase: 'loading',
    report: null,
    previous: null,
    visit: null,
    operators: [],
    problems: [],
    notStored: false,
    roomy,
  };
  let events: VisitEvent[] = [];
  let told: Told = {};
  let visit = '';
  let plan: Plan | null = null;
  let own: OwnServers = {};
  let running: AbortController | null = null;

  const update = (change: Partial<Scene>) => {
    scene = { ...scene, ...change };
    show(scene);
  };
  const fold = async (now: VisitEvent[]) => {
    events = now;
    const { replay } = await replaying;
    const replayed = replay(events);
    told = replayed.told;
    // What was told while measuring counts from the run's next change on.
    const { result, previous } = replayed;
    if (running || !result) return update({ visit: replayed });
    update({
      visit: replayed,
      phase: 'measured',
      report: buildReport(result, told),
      previous: previous && buildReport(previous, told),
    });
  };
  // The verdict stands when the run is done, also while the tests that follow it go on.
  const follow = (observations: Observations) =>
    update({
      phase: observations.done ? 'measured' : 'measuring',
      report: buildReport(judge(observations, told), told),
    });

  show(scene);
  // The first picture and the measurement do without it, so they don't wait for it.
  const replaying = import('../../machines/replay');
  const ready = open();

  async function open() {
    const [{ settings, problems }, consent] = await Promise.all([loadSettings(), hasConsent()]);
    plan = planFrom(settings);
    own = settings;
    update({ problems, operators: askedParties(plan, settings) });
    if (!consent && !settings.disclosed) return update({ phase: 'first-run' });
    await enter();
  }

  async function enter() {
    const opened = await openVisit();
    visit = opened.id;
    events = opened.events;
    void replaying.then(({ replay }) => {
      const visit = replay(opened.events);
      told = visit.told;
      update({ visit });
    });
    watch(
      visit,
      (now) => void fold(now),
      (live) => {
        if (!running) follow(live);
      },
    );
    void measure();
  }

  /**
   * Measures, or waits while another view does: then that run is shown. If that view died before its run came
   * to an end, this one measures in its place.
   */
  function measure() {
    const before = lastRun(events);
    return navigator.locks.request(`measure:${visit}`, async () => {
      if (lastRun(await readVisit(visit)) > before) return;
      await run(before + 1);
    });
  }

  async function run(number: number) {
    if (!plan) return;
    running = new AbortController();
    update({ phase: 'measuring' });
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const draw = (current: Observations) => {
      drawing ??= setTimeout(() => {
        drawing = undefined;
        follow(current);
        // Only other views miss something if this fails.
        showLive(visit, current).catch(() => undefined);
      }, LIVE_MS);
    };
    const environment = browserEnvironment(running.signal);
    let observations = await gather(plan, environment, draw);
    if (own.probeHost || own.turnServer) {
      const { examine } = await import('../../probe/examine');
      observations = await examine(observations, own, environment, draw);
    }
    clearTimeout(drawing);
    running = null;
    const event = { type: 'measured', run: number, done: true, observations } as const;
    await append(visit, event).catch(() => {
      // No room: the result is shown all the same, from here.
      update({ phase: 'measured', report: buildReport(judge(observations, told), told), notStored: true });
    });
  }

  return {
    async start() {
      await ready;
      await giveConsent();
      await enter();
    },
    checkAgain: () => void measure(),
    stop: () => running?.abort(),
    note: (...news) => append(visit, ...news),
  };
}
