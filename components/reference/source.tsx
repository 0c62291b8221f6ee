/** Where something was read; addresses in it are links. */
export function Source({ source }: { source: string }) {
  return (
    <bdi>
      {source.split(/(https?:\/\/[^\s;,]+)/).map((piece, i) =>
        i % 2 === 0 ? (
          piece
        ) : (
          <a key={piece} class="source" href={piece} target="_blank" rel="noreferrer">
            {piece}
          </a>
        ),
      )}
    </bdi>
  );
}
