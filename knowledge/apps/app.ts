import type { ClientSystem, ToldProtocol } from '../told';
import type { Trust } from '../trust';

/** A VPN program as people know it by name. */
export interface App {
  /** As its icon says; former names in brackets, so that a search finds them. */
  name: string;
  /** What it can use, what it tries first in front. `other`: its own protocol, or one inside TLS. */
  protocols: readonly ToldProtocol[];
  /** Where it runs; missing: on most systems. */
  systems?: readonly ClientSystem[];
  /** Menu labels to where the protocol is chosen; missing: not known, or there is no choice. */
  switchPath?: readonly string[];
  /** True where somebody else's IT department runs the other end, and often locks the settings. */
  company: boolean;
  /** Where it is documented. */
  source: string;
  /** S: that page was read. K: common knowledge, not looked up again. U: uncertain. */
  trust: Trust;
}

export const WINDOWS = ['windows-11', 'windows-10', 'windows-older'] as const;
export const DESKTOP = [...WINDOWS, 'macos', 'linux'] as const;

type Rest = Partial<Pick<App, 'trust' | 'systems'>> & { path?: string };

/** Makes rows; `path` as one writes it: `Settings > Protocol`. */
const app =
  (company: boolean) =>
  (
    name: string,
    protocols: readonly ToldProtocol[],
    source: string,
    { path, trust = 'K', systems }: Rest = {},
  ): App => ({
    name,
    protocols,
    company,
    source,
    trust,
    ...(systems && { systems }),
    ...(path && { switchPath: path.split(' > ') }),
  });
/** A program people choose for themselves. */
export const own = app(false);

/** A program of an IT department. */
export const work = app(true);
