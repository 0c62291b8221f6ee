import { accessSync, constants, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The two families that differ in how they are driven. */
export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** As people call it. */
  readonly name: string;
  readonly executable: string;
}

interface Known {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names of the command, searched in PATH on Linux and other Unix systems. */
  readonly commands: readonly string[];
  /** Below /Applications and ~/Applications. */
  readonly mac: string;
  /** Below the program folders of Windows; none where Windows has no such installer. */
  readonly windows?: string;
}

/** Best first. Chromium before the branded ones: it has no first-run screens of its own. */
const KNOWN: readonly Known[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/** All usable browsers of this machine, best first. */
export function findBrowsers(): FoundBrowser[] {
  return KNOWN.flatMap(({ kind, name, ...places }) => {
    const executable = candidates(places).find(isExecutable);
    return executable ? [{ kind, name, executable }] : [];
  });
}

/** The best browser of one kind, if there is any. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  return findBrowsers().find((browser) => browser.kind === kind);
}

function candidates({ commands, mac, windows }: Omit<Known, 'kind' | 'name'>): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].map((dir) => path.join(dir, mac));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    return roots.flatMap((root) => (root && windows ? [path.join(root, windows)] : []));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
