import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app';
import type { Scene, Verbs } from '../../components/connect';
import type { RouterProps } from '../../components/router';
import { loadRouterWords, loadWords, type RouterWords, type Words } from '../../words';
import { createDoctor } from './doctor';
import { chooseLanguage, chosenLanguage, onLanguage } from './language';
import { startNewVisit } from './visit-store';
import type { Wizard } from './wizard';

/** What a view has room for, and which others it offers to open. */
interface Views {
  roomy: boolean;
  beside: boolean;
  tab: boolean;
}

/** Opens a page that looks for the router at once, since the user asked for that elsewhere. */
const ROUTER_HASH = '#router';

/** Puts the product into this page. Called once, from each page's entry. */
export async function mount(views: Views): Promise<void> {
  let words: Words;
  let wizard: Wizard | null = null;
  let scene: Scene | null = null;
  let Router: ComponentType<RouterProps> | null = null;
  let routerWords: RouterWords | null = null;
  const root = document.body.appendChild(document.createElement('div'));

  const speak = async () => {
    const language = await chosenLanguage();
    words = await loadWords(language);
    document.documentElement.lang = language;
    document.title = words.popup.title;
    await wizard?.speak(language);
    if (Router) routerWords = await loadRouterWords(language);
    draw();
  };
  const draw = () => {
    if (!scene) return;
    const guide = wizard?.draw(scene, words) ?? null;
    render(<App scene={scene} verbs={verbs()} words={words} Router={Router} guide={guide} />, root);
  };
  await speak();
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  let wizardComes = false;
  const doctor = createDoctor(views.roomy, (now) => {
    scene = now;
    draw();
    if (views.roomy && !Router && (now.asking.state !== 'idle' || now.router !== null)) void showRouter();
    if (wizardComes || now.visit?.result == null) return;
    wizardComes = true;
    void startWizard();
  });
  onLanguage(() => void speak());
  if (location.hash === ROUTER_HASH) {
    // A reload is no click on the button that led here.
    history.replaceState(null, '', location.pathname);
    doctor.findRouter();
  }

  /** What guides is loaded when there is a result to go by: the measurement does not wait for it. */
  async function startWizard() {
    const { createWizard } = await import('./wizard');
    wizard = await createWizard(doctor, await chosenLanguage(), draw);
    draw();
  }

  async function showRouter() {
    const part = await import('../../components/router');
    Router ??= (props) => (routerWords ? <part.Router {...props} words={routerWords} /> : null);
    await speak();
  }

  function verbs(): Verbs {
    return {
      start: () => void doctor.start(),
      checkAgain: () => doctor.checkAgain(),
      stop: () => doctor.stop(),
      tellWan: (address) => void doctor.note({ type: 'told', key: 'wanAddress', value: address }),
      // A popup closes when the browser asks for permission.
      findRouter: () => (views.roomy ? doctor.findRouter() : void openTab(ROUTER_HASH)),
      askRouter: (address) => doctor.askRouter(address),
      openBeside: views.beside ? () => windowId !== undefined && void openBeside(windowId) : null,
      openTab: views.tab ? () => void openTab() : null,
      openReference: () => void browser.tabs.create({ url: browser.runtime.getURL('/reference.html') }),
      // The reminder of a test stays until its end.
      startAnew: wizard?.isTesting()
        ? null
        : () => {
            if (!wizard?.holds()) void startNewVisit().then(() => location.reload());
          },
      speak: (language) => void chooseLanguage(language),
    };
  }
}

/** The two ways a browser may have of showing a page beside another; WXT's types know neither. */
interface Panels {
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
  /** Chrome and Edge. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

const panels: Panels = browser as unknown as Panels;

/** Opens the side panel or sidebar. Must be called right at a click: waiting before it loses the browser's leave. */
async function openBeside(windowId: number): Promise<void> {
  await (panels.sidebarAction?.open() ?? panels.sidePanel?.open({ windowId }));
  window.close();
}

async function openTab(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/wizard.html') + hash });
  window.close();
}
