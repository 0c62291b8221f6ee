import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  id: string;
  title: string;
  /** For opening it from elsewhere on the page. */
  part?: RefObject<HTMLDetailsElement | null>;
  children: ComponentChildren;
}

/** A part of the page that opens under its heading. */
export function Disclosure({ id, title, part, children }: Props) {
  return (
    <details class="section" id={id} {...(part && { ref: part })}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="part">{children}</div>
    </details>
  );
}
