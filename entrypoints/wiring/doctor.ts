import { browser } from 'wxt/browser';
import type { Scene } from '../../components/connect';
import type { RecognisedGateway } from '../../knowledge/gateway-brands';
import type { Told } from '../../knowledge/told';
import type { GatewayAnswer, Result } from '../../machines/judge';
import type { VisitEvent } from '../../machines/visit.machine';
import type { OwnServers } from '../../probe/examine';
import { gather } from '../../probe/gather';
import type { Observations } from '../../probe/observations';
import type { Plan } from '../../probe/plan';
import type { RouterAsker } from './ask-router';
import { browserEnvironment } from './environment';
import { readRequest } from './router-request';
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
  findRouter(): void;
  askRouter(address: string): void;
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
    asking: { state: 'idle' },
    router: null,
    roomy,
  };
  let events: VisitEvent[] = [];
  let told: Told = {};
  let answer: GatewayAnswer | null = null;
  let visit = '';
  let plan: Plan | null = null;
  let own: OwnServers = {};
  /** The protocol that the settings name: then it is not asked for. */
  let preset: Told['protocol'] | null = null;
  let running: AbortController | null = null;
  let measured: Promise<unknown> = Promise.resolve();
  /** Waits for another view's run; should that view die before its end, this one measures. */
  let follows = false;
  let asker: RouterAsker | null = null;

  const add = (...news: NewEvent[]) => append(visit, news, events);
  const update = (change: Partial<Scene>) => {
    scene = { ...scene, ...change };
    show(scene);
  };
  const fold = async (now: VisitEvent[]) => {
    events = now;
    const { replay, buildReport } = await reading;
    const replayed = replay(events);
    ({ told, answer } = replayed);
    // What was told while measuring counts from the run's next change on.
    const { result, previous } = replayed;
    if (running || !result) return update({ visit: replayed });
    update({
      visit: replayed,
      phase: 'measured',
      report: buildReport(result, told),
      previous: previous && buildReport(previous, told),
      router: result.gateway,
    });
  };
  // The verdict stands when the run is done, also while the tests that follow it go on.
  const follow = async (observations: Observations) => {
    const { judge, buildReport } = await reading;
    const result = judge(observations, told, answer);
    update({
      phase: observations.done ? 'measured' : 'measuring',
      report: buildReport(result, told),
      router: result.gateway,
    });
  };

  show(scene);
  // The first picture and the measurement do without it, so they don't wait for it.
  const reading = import('./reading');
  const ready = open();

  async function open() {
    const [{ settings, problems }, consent] = await Promise.all([loadSettings(), hasConsent()]);
    plan = planFrom(settings);
    own = settings;
    preset = settings.vpn?.protocol ?? null;
    update({ problems, operators: askedParties(plan, settings) });
    if (!consent && !settings.disclosed) return update({ phase: 'first-run' });
    await enter();
  }

  async function enter() {
    const opened = await openVisit();
    visit = opened.id;
    events = opened.events;
    const isTold = events.some((event) => event.type === 'told' && event.key === 'protocol');
    if (preset && !isTold) void add({ type: 'told', key: 'protocol', value: preset });
    void reading.then(({ replay }) => {
      const visit = replay(opened.events);
      ({ told, answer } = visit);
      update({ visit });
    });
    watch(
      visit,
      (now) => void fold(now),
      (live) => {
        if (running) return;
        void follow(live);
        if (follows) return;
        follows = true;
        void measure().finally(() => {
          follows = false;
        });
      },
    );
    measured = measure();
    if (!roomy) return;
    browser.permissions.onAdded.addListener(() => void resumeAsking());
    void measured.then(resumeAsking);
  }

  /** What asks the router is loaded when it is first needed. */
  async function loadAsker(): Promise<RouterAsker> {
    const { createAsker } = await import('./ask-router');
    asker ??= createAsker({
      localAddresses: async () => {
        const addresses = (await lastResult())?.measurements.localAddresses.value ?? 'unknown';
        return addresses === 'unknown' ? [] : addresses;
      },
      keep: keepAnswer,
      show: (asking) => update({ asking }),
    });
    return asker;
  }

  async function resumeAsking() {
    if (await readRequest()) await (await loadAsker()).resume();
  }

  async function keepAnswer(gateway: RecognisedGateway) {
    const result = await lastResult();
    if (!result) return update({ router: gateway });
    const { observations, measurements } = result;
    const publicIpv4 = measurements.publicIpv4.value;
    const answer = {
      gateway,
      measuredAt: observations.startedAt,
      publicIpv4: publicIpv4 === 'unknown' ? null : publicIpv4,
    };
    await add({ type: 'gateway', answer }).catch(() => update({ router: gateway, notStored: true }));
  }

  /** The last run that was stored; null where none was. */
  async function lastResult(): Promise<Result | null> {
    await measured;
    const { replay } = await reading;
    return replay(await readVisit(visit)).result;
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
        void follow(current);
        // Only other views miss something if this fails.
        showLive(visit, current).catch(() => undefined);
      }, LIVE_MS);
    };
    const environment = browserEnvironment(running.signal);
    let observations = await gather(plan, environment, draw);
    if (own.probeHost || own.turnServer || own.vpn?.server) {
      const { examine } = await import('../../probe/examine');
      observations = await examine(observations, own, environment, draw);
    }
    clearTimeout(drawing);
    running = null;
    const event = { type: 'measured', run: number, done: true, observations } as const;
    await add(event).catch(async () => {
      // No room: the result is shown all the same, from here.
      update({ notStored: true });
      await follow(observations);
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
    note: add,
    findRouter: () => void ready.then(loadAsker).then((loaded) => loaded.find()),
    askRouter: (address) => asker?.ask(address),
  };
}
