/**
 * How long a trial waits for what, in ms. Measured: a relay is there two round trips after asking for it, and who
 * knocks gets through within two round trips, 165 ms where one takes 80.
 */
export const TRIAL_TIMES = {
  /** For a relay, and for a public address: the browser tries four times in it. */
  gather: 3000,
  /**
   * For a knock, before it counts as kept out. Chromium knocks every 62 ms, so 32 times; Firefox at 0, 100, 300, 700
   * and 1500 ms (see `PAIRS`). At 30 % loss each way a knock fails to arrive with 0.51.
   */
  knock: 2000,
  /** For the control, which has to work where a knock did not. */
  control: 2000,
  /** The longest for all of it: two gatherings, a knock and a control, and two seconds to spare. */
  deadline: 12_000,
} as const;

/**
 * Pairs that knock side by side: one that gets in beside one that does not is no verdict. Chromium's knocks are all
 * lost where the relay's permission (RFC 8656 §9) comes late, its request being repeated at 250, 750 and 1750 ms: 3
 * of 1,000 pairs at 20 % loss each way. Of Firefox's five knocks all are lost in 6 of 1,000.
 */
export const PAIRS = 2;
