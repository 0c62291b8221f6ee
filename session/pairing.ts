import * as v from 'valibot';
import { type Bytes, concat, fromHex, random, sha256, toHex, utf8 } from './bytes';
import { aesKey, deriveBytes, type SessionKeys } from './seal';
import { other, type Role, topicOf } from './topics';

/** Versions of the session's language that this program speaks, the best first. */
export const VERSIONS: readonly number[] = [1];

/** How many words there are to compare; a comparison shows two, so a forger is right once in 1,024² tries. */
export const WORD_COUNT = 1_024;

/** Where the two meet. `secret`: what a link carries; null for a spoken code, which is none. */
export interface Room {
  /** 32 hexadecimal digits: `codeTopic` or `linkTopic`. */
  id: string;
  secret: Bytes | null;
}

/**
 * Why no session came about. `no-room`: nobody waits under this code or link. `taken`: another helper was first.
 * `no-answer`: the other side fell silent in the middle. `forged`: what was revealed is not what was committed to.
 * `peer-older`, `peer-newer`: the two programs share no version.
 */
export type PairingFailure = 'no-room' | 'taken' | 'no-answer' | 'forged' | 'peer-older' | 'peer-newer';

export type PairingEvent =
  /** A helper came to the user's room, and nobody else can now; or, to the helper, the user committed to a key. */
  | { type: 'joined' }
  /** That helper fell silent, also after its key, and another may come: by link only. */
  | { type: 'left' }
  /** `words`: indices below `WORD_COUNT`, which people compare aloud; null by link, where the key vouches. */
  | { type: 'paired'; keys: SessionKeys; words: [number, number] | null }
  /** Ends a room for good. A user's room by link stays open: its key can't be guessed, so there may be more tries. */
  | { type: 'failed'; reason: PairingFailure };

export interface PairingOptions {
  room: Room;
  /** Sends to the other side's topic of the room. What is lost is said again. */
  send: (frame: Bytes) => void;
  /** Is waited for, so that the user's side hears the session before the helper can begin it. */
  on: (event: PairingEvent) => unknown;
  /** Versions spoken, the best first; tests speak others. */
  versions?: readonly number[];
}

/** One side of a pairing. */
export interface Pairing {
  /** Takes one message from the own topic of the room. Anything that does not fit is dropped. One call at a time. */
  receive: (frame: Bytes) => Promise<void>;
  /** The other side was heard in the session, so it has the keys. */
  met: () => void;
  /** Stops timers; nothing is sent or told after. */
  stop: () => void;
}

/** How often something is said again until it is answered, ms: lost messages are rare, and people wait. */
const REPEAT_MS = 2_000;

/** How long an answer may take, ms: a mobile network changing cells takes some seconds, a program none. */
export const ANSWER_MS = 30_000;

/** A handshake message is a few hundred bytes. */
const MAX_HANDSHAKE = 2_000;

const CLEAR = 0x50;
const KEYED = 0x52;
const IV_BYTES = 12;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
/** A P-256 point, uncompressed. */
const point = hex(65);
const versionList = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(20));
const id = hex(16);

const Handshake = v.variant('t', [
  v.object({ t: v.literal('join'), id, versions: versionList }),
  v.object({ t: v.literal('refuse'), id, reason: v.picklist(['taken', 'version']), versions: versionList }),
  v.object({ t: v.literal('commit'), id, version: v.pipe(v.number(), v.integer()), commitment: hex(32) }),
  /** With the commitment it answers, so that by link nobody can play an old one again. */
  v.object({ t: v.literal('key'), id, key: point, commitment: hex(32) }),
  v.object({ t: v.literal('reveal'), id, key: point, nonce: hex(32) }),
]);
type Handshake = v.InferOutput<typeof Handshake>;
type Of<T extends Handshake['t']> = Extract<Handshake, { t: T }>;

/** What both sides must have seen alike: it goes into the keys and the words. */
interface Transcript {
  versions: number[];
  version: number;
  id: string;
  userKey: string;
  nonce: string;
  helperKey: string;
}

/** Binds the user to a key before the helper's is known, so that neither can try keys until the words fit. */
const commitmentTo = async (room: Room, id: string, key: string, nonce: string) =>
  toHex(await sha256(utf8(`vpd live 1 commitment ${room.id} ${id} ${key} ${nonce}`)));

const newKeys = () => crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);

const publicKey = async ({ publicKey }: CryptoKeyPair) =>
  toHex(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));

/** Keys and words of a session; rejects where the other's key is no point of the curve. */
async function agree(room: Room, own: CryptoKeyPair, theirs: string, transcript: Transcript) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('raw', fromHex(theirs), curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: key }, own.privateKey, 256);
  const secret = concat(new Uint8Array(shared), room.secret ?? new Uint8Array());
  const { versions, version, id, userKey, nonce, helperKey } = transcript;
  const said = JSON.stringify(['vpd live 1', room.id, versions, version, id, userKey, nonce, helperKey]);
  const salt = await sha256(utf8(said));
  const [user, helper, place, code] = await Promise.all([
    aesKey(secret, salt, 'from user'),
    aesKey(secret, salt, 'from helper'),
    deriveBytes(secret, salt, utf8('room'), 16),
    deriveBytes(secret, salt, utf8('words'), 4),
  ]);
  const view = new DataView(code.buffer);
  const words: [number, number] = [view.getUint16(0) % WORD_COUNT, view.getUint16(2) % WORD_COUNT];
  const keys: SessionKeys = { room: toHex(place), keys: { user, helper } };
  return { type: 'paired' as const, keys, words: room.secret ? null : words };
}

/** Writes and reads the handshake: in the clear by code, sealed with the link's key by link. */
async function envelope({ id: room, secret }: Room, role: Role) {
  const key = secret && (await aesKey(secret, utf8('vpd live 1'), 'handshake'));
  const bound = (to: Role) => utf8(topicOf(room, to));
  return {
    async write(message: Handshake): Promise<Bytes> {
      const text = utf8(JSON.stringify(message));
      if (!key) return concat(Uint8Array.of(CLEAR), text);
      // Both sides and every attempt share this key, so nonces are random: a handful of messages (SP 800-38D §8.2.2).
      const iv = random(IV_BYTES);
      const params = { name: 'AES-GCM', iv, additionalData: bound(other(role)) };
      const sealed = new Uint8Array(await crypto.subtle.encrypt(params, key, text));
      return concat(Uint8Array.of(KEYED), iv, sealed);
    },
    async read(frame: Bytes): Promise<Handshake | null> {
      if (frame.length > MAX_HANDSHAKE || frame[0] !== (key ? KEYED : CLEAR)) return null;
      try {
        const body = frame.slice(1);
        const params = { name: 'AES-GCM', iv: body.slice(0, IV_BYTES), additionalData: bound(role) };
        const text = key ? await crypto.subtle.decrypt(params, key, body.slice(IV_BYTES)) : body;
        const parsed = v.safeParse(Handshake, JSON.parse(new TextDecoder().decode(text)));
        return parsed.success ? parsed.output : null;
      } catch {
        return null;
      }
    },
  };
}

/** What differs between the two sides' programs: who must be brought up to date. */
const versionFailure = (theirs: readonly number[], ours: readonly number[]): PairingFailure =>
  Math.max(...theirs) < Math.max(...ours) ? 'peer-older' : 'peer-newer';

/**
 * The user's side: waits in a room for the first helper, commits to a key, hears the helper's, reveals its own.
 * A room by code is spent by the first who comes, whatever comes of it.
 */
export async function userPairing({ room, send, on, versions = VERSIONS }: PairingOptions): Promise<Pairing> {
  const { write, read } = await envelope(room, 'user');
  const say = async (message: Handshake) => send(await write(message));
  /** The helper that came first, and what was said to it. */
  let guest: { join: Of<'join'>; own: CryptoKeyPair; commit: Of<'commit'>; reveal: Of<'reveal'> } | null =
    null;
  /** The key that the guest answered with; the first counts. */
  let heard: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function fail(reason: PairingFailure) {
    clearTimeout(timer);
    guest = null;
    heard = null;
    if (stopped) return;
    stopped = room.secret === null;
    on(stopped ? { type: 'failed', reason } : { type: 'left' });
  }

  async function welcome(join: Of<'join'>) {
    if (guest && guest.join.id !== join.id)
      return say({ t: 'refuse', id: join.id, reason: 'taken', versions: [...versions] });
    if (guest) return say(guest.commit);
    const version = versions.find((one) => join.versions.includes(one));
    if (version === undefined) {
      await say({ t: 'refuse', id: join.id, reason: 'version', versions: [...versions] });
      return fail(versionFailure(join.versions, versions));
    }
    const own = await newKeys();
    const [key, nonce] = [await publicKey(own), toHex(random(32))];
    const commitment = await commitmentTo(room, join.id, key, nonce);
    guest = {
      join,
      own,
      commit: { t: 'commit', id: join.id, version, commitment },
      reveal: { t: 'reveal', id: join.id, key, nonce },
    };
    timer = setTimeout(() => fail('no-answer'), ANSWER_MS);
    on({ type: 'joined' });
    return say(guest.commit);
  }

  async function exchange({ id, key, commitment }: Of<'key'>) {
    if (!guest || guest.join.id !== id || guest.commit.commitment !== commitment) return;
    if (heard !== null && heard !== key) return;
    const { join, own, commit, reveal } = guest;
    if (heard === key) return say(reveal);
    heard = key;
    clearTimeout(timer);
    // By link the room stays taken only by who gets the reveal; by code it is spent, and people see who does not come.
    if (room.secret) timer = setTimeout(() => fail('no-answer'), ANSWER_MS);
    const transcript = {
      versions: join.versions,
      version: commit.version,
      id,
      userKey: reveal.key,
      nonce: reveal.nonce,
      helperKey: key,
    };
    try {
      const paired = await agree(room, own, key, transcript);
      if (stopped) return;
      await on(paired);
      await say(reveal);
    } catch {
      fail('forged');
    }
  }

  return {
    async receive(frame) {
      if (stopped) return;
      const message = await read(frame);
      if (message?.t === 'join') await welcome(message);
      if (message?.t === 'key') await exchange(message);
    },
    met: () => clearTimeout(timer),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** The helper's side: knocks until the user commits, then gives its key until the user reveals. */
export async function helperPairing({
  room,
  send,
  on,
  versions = VERSIONS,
}: PairingOptions): Promise<Pairing> {
  const { write, read } = await envelope(room, 'helper');
  const id = toHex(random(16));
  const own = await newKeys();
  const helperKey = await publicKey(own);
  let commit: Of<'commit'> | null = null;
  let stopped = false;
  let saying: Handshake = { t: 'join', id, versions: [...versions] };
  const say = async () => {
    const frame = await write(saying);
    if (!stopped) send(frame);
  };
  const repeat = setInterval(say, REPEAT_MS);
  let timer = setTimeout(() => fail('no-room'), ANSWER_MS);

  function stop() {
    stopped = true;
    clearInterval(repeat);
    clearTimeout(timer);
  }

  function fail(reason: PairingFailure) {
    stop();
    on({ type: 'failed', reason });
  }

  async function take(message: Handshake) {
    if (message.t === 'refuse' && !commit)
      return fail(message.reason === 'taken' ? 'taken' : versionFailure(message.versions, versions));
    if (message.t === 'commit' && !commit) {
      if (!versions.includes(message.version)) return fail('peer-newer');
      commit = message;
      saying = { t: 'key', id, key: helperKey, commitment: message.commitment };
      clearTimeout(timer);
      timer = setTimeout(() => fail('no-answer'), ANSWER_MS);
      on({ type: 'joined' });
      return say();
    }
    if (message.t !== 'reveal' || !commit) return;
    const { key: userKey, nonce } = message;
    const { version, commitment } = commit;
    if ((await commitmentTo(room, id, userKey, nonce)) !== commitment) return fail('forged');
    try {
      const transcript = { versions: [...versions], version, id, userKey, nonce, helperKey };
      const paired = await agree(room, own, userKey, transcript);
      if (stopped) return;
      stop();
      await on(paired);
    } catch {
      fail('forged');
    }
  }

  void say();
  return {
    async receive(frame) {
      if (stopped) return;
      const message = await read(frame);
      if (message?.id === id && !stopped) await take(message);
    },
    met() {},
    stop,
  };
}
