import { EUROPEAN_BOXES } from './boxes-europe';
import { BOXES } from './boxes-world';
import { FIRMWARE } from './firmware';
import { HOME_ROUTERS } from './home';
import { MESH_ROUTERS } from './mesh';
import { OFFICE_ROUTERS } from './office';
import type { Place, Router, RouterPlace } from './router';

export { type Place, ROUTER_PLACES, type Router, type RouterPlace } from './router';

const rows = {
  ...HOME_ROUTERS,
  ...MESH_ROUTERS,
  ...OFFICE_ROUTERS,
  ...FIRMWARE,
  ...EUROPEAN_BOXES,
  ...BOXES,
};

export type RouterId = keyof typeof rows;

/**
 * Brands and boxes by id: where their settings are. Menus change with the firmware, so a path is shown with its date
 * and the words to search for. Makers' home routers come before mesh, office, firmware and providers' boxes.
 */
export const ROUTERS: Readonly<Record<RouterId, Router>> = rows;

/** Where a box keeps a setting; 'none' if it has no such switch; null if the box or the place is not known. */
export function placeOf(id: string | undefined, place: RouterPlace): Place | null {
  return id !== undefined && Object.hasOwn(ROUTERS, id)
    ? (ROUTERS[id as RouterId].places[place] ?? null)
    : null;
}
