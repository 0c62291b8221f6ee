/**
 * How long a trial waits for what, in ms. Measured: a relay is there two round trips after asking for it, and who
 * knocks gets through within two round trips, 165 ms where one takes 80.
 */
export const TRIAL_TIMES = {
  /** For a relay, and for a public address: the browser tries four times in it. */
  gather: 3000,
  /**
   * For a knock, before it counts as kept out. Chromium knocks every 62 ms, so 32 times; Firefox at 0, 100, 300, 700
   * and 1500 ms (see `PAIRS_IF_SLOW`). At 30 % loss each way a knock fails to arrive with 0.51.
   */
  knock: 2000,
  /** For the control, which has to work where a knock did not. */
  control: 2000,
  /** The longest for all of it: two gatherings, a knock and a control, and two seconds to spare. */
  deadline: 12_000,
} as const;

/**
 * Pairs that knock side by side where the browser masks addresses (Firefox) and so knocks seldom: five knocks of
 * each are lost at 20 % loss each way in 4 of 100,000 tests, and one that gets in beside one that does not is no
 * verdict.
 */
export const PAIRS_IF_SLOW = 2;
