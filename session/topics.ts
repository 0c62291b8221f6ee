/** Who somebody is in a session: the one who is helped, or the one who helps. */
export type Role = 'user' | 'helper';

export const other = (role: Role): Role => (role === 'user' ? 'helper' : 'user');

/**
 * The MQTT topic of what is sent *to* one side. 128 bits name the room, so topics say nothing and can't be guessed;
 * a side subscribes to its own and publishes to the other's. Brokers need allow nothing but `TOPIC`.
 */
export const topicOf = (room: string, to: Role): string => `vpd/1/${room}/${to === 'user' ? 'u' : 'h'}`;

/** Every topic there is. */
export const TOPIC = /^vpd\/1\/[0-9a-f]{32}\/[uh]$/;
