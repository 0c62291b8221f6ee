import type { Tone } from '../report/facts';

/** Strokes on a 20 × 20 grid, drawn for this product. */
const STROKES = {
  again: 'M16 10a6 6 0 1 1-2-4.5M14.5 2.5v3.5H11',
  stop: 'M6 6h8v8H6z',
  beside: 'M3 4h14v12H3zM12 4v12',
  book: 'M10 5.5C8 4 5.5 4 3 4.5v11c2.5-.5 5-.5 7 1 2-1.5 4.5-1.5 7-1v-11c-2.5-.5-5-.5-7 1zM10 5.5v11',
  tab: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
} as const;

export type IconName = keyof typeof STROKES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}

/** One shape a tone: a tick, a bar, a cross, a question mark, three dots. */
const MARKS: Record<Tone, string> = {
  ok: 'M5.5 10.5l3 3 6-7',
  limits: 'M10 5v6M10 14.2v.3',
  blocked: 'M6 6l8 8M14 6l-8 8',
  unknown: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.7M10 14.2v.3',
  measuring: 'M5.5 10h.1M10 10h.1M14.5 10h.1',
};

/** A tone's outline: round is good, a triangle warns, an octagon stops, dashes are open. */
const OUTLINES: Record<Tone, string> = {
  ok: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z',
  limits: 'M10 1.5l9 16.5H1z',
  blocked: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z',
  unknown: 'M2 2h16v16H2z',
  measuring: 'M2 2h16v16H2z',
};

export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 20 20" aria-hidden="true">
      <path class="outline" d={OUTLINES[tone]} />
      <path d={MARKS[tone]} />
    </svg>
  );
}
