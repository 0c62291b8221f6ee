import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app';
import type { Scene, Verbs } from '../../components/connect';
import type { RouterProps } from '../../components/router';
import { LANGUAGES, pickLanguage, ROUTER_WORDS } from '../../words';
import { createDoctor } from './doctor';

/** What a view has room for, and which others it offers to open. */
interface Views {
  roomy: boolean;
  beside: boolean;
  tab: boolean;
}

/** Opens a page that looks for the router at once, since the user asked for that elsewhere. */
const ROUTER_HASH = '#router';

/** Puts the product into this page. Called once, from each page's entry. */
export function mount(views: Views): void {
  const language = pickLanguage(navigator.languages);
  const words = LANGUAGES[language];
  document.documentElement.lang = language;
  document.title = words.popup.title;
  const root = document.body.appendChild(document.createElement('div'));
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  let latest: Scene;
  let Router: ComponentType<RouterProps> | null = null;
  const doctor = createDoctor(views.roomy, (scene) => {
    latest = scene;
    show();
    const wanted = scene.asking.state !== 'idle' || scene.router !== null;
    if (views.roomy && wanted && !Router) void loadRouter().then(show);
  });
  if (location.hash === ROUTER_HASH) {
    // A reload is no click on the button that led here.
    history.replaceState(null, '', location.pathname);
    doctor.findRouter();
  }

  function show() {
    render(<App scene={latest} verbs={verbs()} words={words} Router={Router} />, root);
  }

  async function loadRouter() {
    const [part, said] = await Promise.all([import('../../components/router'), ROUTER_WORDS[language]()]);
    Router ??= (props) => <part.Router {...props} words={said} />;
  }

  function verbs(): Verbs {
    return {
      start: () => void doctor.start(),
      checkAgain: () => doctor.checkAgain(),
      stop: () => doctor.stop(),
      tellWan: (address) => doctor.tellWan(address),
      // A popup closes when the browser asks for permission.
      findRouter: () => (views.roomy ? doctor.findRouter() : void openTab(ROUTER_HASH)),
      askRouter: (address) => doctor.askRouter(address),
      openBeside: views.beside ? () => windowId !== undefined && void openBeside(windowId) : null,
      openTab: views.tab ? () => void openTab() : null,
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
