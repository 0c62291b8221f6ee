/** The most of a log that is read, in characters: its end. */
export const MAX_LOG = 5_000_000;

/** The most of a line that is read, in characters. */
export const MAX_LINE = 4096;
