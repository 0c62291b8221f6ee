import { encode } from 'uqr';

/** Longest text that still makes a code which a phone reads off a screen: version 20 of ISO/IEC 18004 with level L. */
const MAX_LENGTH = 850;

/** A text as a QR code, with a sentence that says what for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text.slice(0, MAX_LENGTH), { ecc: 'L', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <figure class="qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
        <path d={path} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
