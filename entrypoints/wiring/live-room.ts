import type { Reach } from '../../components/live/view';
import { toHex } from '../../session/bytes';
import type { By, End } from '../../session/guided.machine';
import type { Room as Meeting } from '../../session/pairing';
import { spokenCode } from '../../session/room-code';
import { roomLink } from '../../session/room-link';
import { newRoomByCode, newRoomByLink, openSession, type Session } from '../../session/session';
import type { Transport, TransportState } from '../../session/transport';

/** One way in for a helper, with the session that waits behind it. */
export interface Room {
  by: By;
  /** The code as it is read out, or the link; the key of a room for a colleague. */
  shown: string;
  session: Session<'user'>;
  transport: TransportState;
}

/** Where a room's session stands. */
export const stateOf = ({ session }: Room) => session.actor.getSnapshot();

/** How it ended; null where it goes on. */
export const endOf = (room: Room): End | null => stateOf(room).context.end;

export type RoomMaker = ReturnType<typeof roomMaker>;

/** Opens rooms at these brokers; `changed` is called whenever something about one of them changes. */
export function roomMaker(
  brokerUrl: readonly string[],
  connect: (urls: readonly string[]) => Transport,
  changed: (room: Room) => void,
) {
  function open(by: By, meeting: Meeting, shown: string): Room {
    const transport = connect(brokerUrl);
    const session = openSession({ role: 'user', by, room: meeting, transport });
    const room: Room = { by, shown, session, transport: 'connecting' };
    transport.onState((state) => {
      room.transport = state;
      changed(room);
    });
    session.actor.subscribe(() => changed(room));
    return room;
  }
  return {
    async byCode(): Promise<Room> {
      const { code, room } = await newRoomByCode();
      return open('code', room, spokenCode(code));
    },
    async byLink(helpdeskUrl: string): Promise<Room> {
      const { key, room } = await newRoomByLink();
      return open('link', room, roomLink(helpdeskUrl, key));
    },
    /** For a colleague: only its key is shown, to the helper. */
    async byKey(): Promise<Room> {
      const { key, room } = await newRoomByLink();
      return open('link', room, toHex(key));
    },
  };
}

/** How the broker is reached by the best of these rooms. */
export function reachOf(rooms: readonly Room[], brokerUrl: readonly string[]): Reach {
  const states = rooms.map(({ transport }) => transport);
  if (states.includes('connected')) return { state: 'connected' };
  if (states.length === 0 || states.includes('connecting')) return { state: 'connecting' };
  return { state: 'unreachable', host: brokerUrl.map((url) => new URL(url).host).join(', ') };
}
