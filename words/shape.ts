/** A number, an address or a name, put into a sentence as it is. */
export type Detail = string | number;

/** The same keys with any wording: what another language has to bring. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Shape<T[K]> };
