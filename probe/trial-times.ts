/**
 * How long a trial waits for what, in ms. Measured: a relay is there two round trips after asking for it, and who
 * knocks gets through within two round trips, 165 ms where one takes 80.
 */
export const TRIAL_TIMES = {
  /** For a relay, and for a public address: the browser tries four times in it. */
  gather: 3000,
  /** For a knock, before it counts as kept out. */
  knock: 3000,
  /** For the control, which has to work where a knock did not. */
  control: 2000,
  /** The longest for all of it: two gatherings, a knock and a control, and one second to spare. */
  deadline: 12_000,
} as const;
