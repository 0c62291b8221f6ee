import type { Redaction } from '../networks';
import { idOf, isUnknownId, type Kind, MOST_IDS, numberOf } from '../registry';
import { type BitReader, type BitWriter, Damaged } from './bits';

/**
 * One part of a report: what of it may leave, and how it stands in a link. Only what `clean` lets through is ever
 * written, and `read` gives just that back; so a text that is no id, number or address can't get out.
 */
export interface Field<T> {
  /** The part as it may leave; undefined where nothing of it may. Takes anything. */
  clean(value: unknown, redaction: Redaction): T | undefined;
  write(value: T, out: BitWriter): void;
  /** Undefined for what only a later version knows. Throws `Damaged`. */
  read(from: BitReader): T | undefined;
  /** Set where the part may be missing. */
  optional?: true;
}

/** More elements than any list that was ever written has. */
const MOST_ELEMENTS = 255;

/** Bits of a number's groups, so that the first group holds about as many ids as the kind has. */
const groupFor = (size: number) => Math.min(8, Math.max(2, Math.ceil(Math.log2(size + 1))));

/** An id of a kind. One of a later version is kept by its number, as `unknown:<number>`. */
export function id<T extends string>(kind: Kind, group: number): Field<T> {
  return {
    clean: (value) => (numberOf(kind, value) === null ? undefined : (value as T)),
    write: (value, out) => out.uint(numberOf(kind, value)!, group),
    read: (from) => {
      const number = from.uint(group);
      if (number >= MOST_IDS) throw new Damaged();
      return idOf(kind, number) as T;
    },
  };
}

/** An id of a kind, where one of a later version says nothing. */
export function knownId<T extends string>(kind: Kind, group: number): Field<T> {
  const any = id<T>(kind, group);
  const orNothing = (value: T | undefined) => (value === undefined || isUnknownId(value) ? undefined : value);
  return {
    clean: (value, redaction) => orNothing(any.clean(value, redaction)),
    write: any.write,
    read: (from) => orNothing(any.read(from)),
  };
}

/** The bits of a group for a kind with so few ids that one group mostly holds them all. */
export const few = groupFor;

/** A part that is always there: what may not leave, or is not known, is told as `fallback`. */
export const or = <T>(field: Field<T>, fallback: T): Field<T> => ({
  clean: (value, redaction) => field.clean(value, redaction) ?? fallback,
  write: field.write,
  read: (from) => field.read(from) ?? fallback,
});

export const nullable = <T>(field: Field<T>): Field<T | null> => ({
  clean: (value, redaction) => field.clean(value, redaction) ?? null,
  write: (value, out) => {
    out.bits(value === null ? 0 : 1, 1);
    if (value !== null) field.write(value, out);
  },
  read: (from) => (from.bits(1) ? (field.read(from) ?? null) : null),
});

export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  clean: field.clean,
  write: (value, out) => {
    out.bits(value === undefined ? 0 : 1, 1);
    if (value !== undefined) field.write(value, out);
  },
  read: (from) => (from.bits(1) ? field.read(from) : undefined),
  optional: true,
});

export const flag: Field<boolean> = {
  clean: (value) => (typeof value === 'boolean' ? value : undefined),
  write: (value, out) => out.bits(value ? 1 : 0, 1),
  read: (from) => from.bits(1) === 1,
};

const TRI = ['unknown', true, false] as const;

export const tri: Field<boolean | 'unknown'> = {
  clean: (value) => TRI.find((each) => each === value) ?? 'unknown',
  write: (value, out) => out.bits(TRI.indexOf(value), 2),
  read: (from) => TRI[from.bits(2)] ?? 'unknown',
};

/** A whole number from 0 to `most`. */
export const integer = (most: number, group: number): Field<number> => ({
  clean: (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? Math.min(most, Math.max(0, Math.round(value)))
      : undefined,
  write: (value, out) => out.uint(value, group),
  read: (from) => Math.min(most, from.uint(group)),
});

/** Up to `most` elements; those of which nothing may leave are left out. */
export const list = <T>(element: Field<T>, most: number): Field<T[]> => ({
  clean: (value, redaction) => {
    const elements: T[] = [];
    for (const each of Array.isArray(value) ? value : []) {
      if (elements.length === most) break;
      const clean = element.clean(each, redaction);
      if (clean !== undefined) elements.push(clean);
    }
    return elements;
  },
  write: (value, out) => {
    out.uint(value.length, 2);
    for (const each of value) element.write(each, out);
  },
  read: (from) => {
    const length = from.uint(2);
    if (length > MOST_ELEMENTS) throw new Damaged();
    const elements = Array.from({ length }, () => element.read(from));
    return elements.filter((each): each is T => each !== undefined);
  },
});

/** Names and values, as a list of pairs. */
export function record<T>(key: Field<string>, value: Field<T>, most: number): Field<Record<string, T>> {
  const pairs = list(struct<{ key: string; value: T }>({ key, value }), most);
  const toObject = (entries: { key: string; value: T }[] | undefined) =>
    Object.fromEntries((entries ?? []).map((entry) => [entry.key, entry.value]));
  const toEntries = (object: object) => Object.entries(object).map(([key, value]) => ({ key, value }));
  return {
    clean: (object, redaction) =>
      toObject(pairs.clean(typeof object === 'object' && object ? toEntries(object) : [], redaction)),
    write: (object, out) => pairs.write(toEntries(object), out),
    read: (from) => toObject(pairs.read(from)),
  };
}

/** Named parts in their order. Of one that lacks a part nothing leaves, unless the part may be missing. */
export function struct<T extends object>(fields: { [K in keyof T]-?: Field<T[K]> }): Field<T> {
  const named = Object.entries(fields) as [keyof T & string, Field<unknown>][];
  const put = (part: (name: keyof T & string, field: Field<unknown>) => unknown): T | undefined => {
    const parts = named.map(([name, field]) => ({ name, field, value: part(name, field) }));
    if (parts.some(({ field, value }) => value === undefined && !field.optional)) return undefined;
    return Object.fromEntries(
      parts.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
    ) as T;
  };
  return {
    clean: (value, redaction) => {
      const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
      return put((name, field) =>
        field.clean(Object.hasOwn(given, name) ? given[name] : undefined, redaction),
      );
    },
    write: (value, out) => {
      for (const [name, field] of named) field.write(value[name], out);
    },
    read: (from) => put((_, field) => field.read(from)),
  };
}

/** A part that is the same in every report, and so takes no room. */
export const constant = <T>(value: T): Field<T> => ({
  clean: () => value,
  write: () => undefined,
  read: () => value,
});
