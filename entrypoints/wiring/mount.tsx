import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app';
import type { Verbs } from '../../components/connect';
import { LANGUAGES, pickLanguage } from '../../words';
import { createDoctor } from './doctor';

/** What a view has room for, and which others it offers to open. */
interface Views {
  roomy: boolean;
  beside: boolean;
  tab: boolean;
}

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
  const doctor = createDoctor(views.roomy, (scene) =>
    render(<App scene={scene} verbs={verbs()} words={words} />, root),
  );

  function verbs(): Verbs {
    return {
      start: () => void doctor.start(),
      checkAgain: () => doctor.checkAgain(),
      stop: () => doctor.stop(),
      tellWan: (address) => doctor.tellWan(address),
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

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/wizard.html') });
  window.close();
}
