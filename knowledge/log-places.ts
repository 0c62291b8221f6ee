import { APPS, type AppId } from './apps';
import { CLIENT_LOGS } from './log-places-clients';
import { SYSTEM_LOGS } from './log-places-systems';
import { VENDOR_LOGS } from './log-places-vendors';
import type { ClientSystem, ToldProtocol } from './told';
import type { Trust } from './trust';

/** How to make a log say more, for a while. Where that is entered is in words, by `where`. */
export interface MoreDetail {
  where: 'windows-terminal' | 'linux-terminal' | 'ovpn-file' | 'ipsec-conf';
  /** What to type or enter. */
  on: string;
  /** What ends it; null where the line is taken out again. */
  off: string | null;
  /** Folder of the logs that it writes, if that is another one. */
  folder?: string;
}

/** A place where a log is. At least one of menu, file and command is there, or words under the same id. */
export interface LogPlace {
  /** The programs that write there; missing: what belongs to the system. */
  apps?: readonly AppId[];
  systems: readonly ClientSystem[];
  /**
   * The protocols it holds something of. With `apps`: those for which it is worth a look even if no program was told.
   * Missing without `apps`: all.
   */
  protocols?: readonly ToldProtocol[];
  /** True where it is only worth a look if the program's own place is not known. */
  lastResort?: true;
  /** Labels in the program, in English. */
  menu?: readonly string[];
  /** A file, or the folder it is in. */
  file?: string;
  /** Shows the log, or writes it into a file. */
  command?: string;
  /** True where what comes out is a packed folder. */
  packed?: true;
  more?: MoreDetail;
  source: string;
  /** S: that page was read. K: common knowledge, not looked up again. U: uncertain. */
  trust: Trust;
}

const rows = { ...CLIENT_LOGS, ...VENDOR_LOGS, ...SYSTEM_LOGS };

export type LogPlaceId = keyof typeof rows;

/** Log places by id, those of programs first. */
export const LOG_PLACES: Readonly<Record<LogPlaceId, LogPlace>> = rows;

const IDS = Object.keys(rows) as LogPlaceId[];

/** Whose log it is; what is missing was not told. */
export interface LogOwner {
  app?: AppId | undefined;
  protocol?: ToldProtocol | undefined;
}

/** Where the log is on a system: the program's own places, and those of the system that can hold something of it. */
export function logPlacesFor(
  { app, protocol }: LogOwner,
  system: ClientSystem,
): { own: LogPlaceId[]; system: LogPlaceId[] } {
  const here = IDS.filter((id) => LOG_PLACES[id].systems.includes(system));
  const spoken = app ? APPS[app].protocols : protocol && [protocol];
  const concerns = ({ protocols }: LogPlace) =>
    !spoken || !protocols || spoken.some((one) => protocols.includes(one));
  const own = here.filter((id) => {
    const { apps, protocols } = LOG_PLACES[id];
    if (app) return apps?.includes(app);
    return apps && protocol && protocols?.includes(protocol);
  });
  return {
    own,
    system: here.filter((id) => {
      const place = LOG_PLACES[id];
      return !place.apps && concerns(place) && !(place.lastResort && own.length > 0);
    }),
  };
}
