/**
 * How long the port test waits for what, in ms from its start. Chromium sends a STUN request at 0, 260, 770,
 * 1790 and 3800 ms, Firefox at 0, 100, 300, 700, 1500 and 3100 ms (measured).
 */
export const PORT_TIMES = {
  /** A port that is silent for so long, while another port of the host answered, is asked again on other sockets. */
  doubt: 700,
  /** A port that answered is asked once more so late, to see that the line still works: three tries until `silence`. */
  last: 2000,
  /**
   * Silence for so long, beside a port that answered before and after, is taken for blocked. The first connection
   * tries four times in it and each of the `PORT_LOOKS` four times, the last with 510 ms for its answer: 16 tries.
   * At 30 % loss each way a try fails with 0.51, so an open port stays silent in 2 of 100,000 tests.
   */
  silence: 3000,
  /** It ends here, whatever is missing: a line so slow that nothing was heard by `doubt` begins its looks later. */
  deadline: 6000,
} as const;

/** Further connections to a silent port (see `PORT_TIMES.silence`), and to ports that answered, at the end. */
export const PORT_LOOKS = 3;

/**
 * UDP ports that Chromium does not send STUN requests to; nothing leaves and no error comes (packets counted on
 * the wire). Firefox sends to 53 at least, so each is tried once, and only an answer counts.
 */
const NEVER_SENT: ReadonlySet<number> = new Set([
  1, 7, 9, 19, 22, 25, 53, 69, 110, 111, 123, 137, 139, 161, 179, 389, 514, 554, 636, 989, 993, 1719, 1720,
  1723, 2049, 3659, 4045, 5060, 5061, 6000, 6566, 6666, 10080,
]);

export const isNeverSent = (port: number): boolean => NEVER_SENT.has(port);
