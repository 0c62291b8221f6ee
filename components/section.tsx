import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** How many things are in it, so that one knows what opening it brings. */
  count: number;
  open: boolean;
  children: ComponentChildren;
}

/** A part of the page that opens and closes under its heading. */
export function Section({ id, title, count, open, children }: Props) {
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <h2>{title}</h2>
        <span class="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}
