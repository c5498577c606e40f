import type { Rewrite } from '../core/types';
import { changesOf, type Piece } from './changes';
import { readerOf } from './title';
import type { CardView } from './view';
import { ADVICE, OFFER } from './words';

/** The rewrite, and on wish what changed; its place while it is looked for; without one, what would help. */
export function Offer({ view }: { readonly view: CardView }) {
  const { draft, verdict, rewrite } = view;
  return (
    <section class="offer">
      <h3>{rewrite ? OFFER.heading(readerOf(view)) : OFFER.advice}</h3>
      {rewrite === null && <p>{ADVICE[verdict.stage]}</p>}
      {rewrite === 'pending' && <div class="text wait">{OFFER.pending}</div>}
      {rewrite !== null && rewrite !== 'pending' && <Text draft={draft.text} rewrite={rewrite} />}
    </section>
  );
}

/** The text as it would be sent; the stretches that changed are told apart only while the author asks for it. */
function Text({ draft, rewrite }: { readonly draft: string; readonly rewrite: Rewrite }) {
  return (
    <>
      <details class="changes">
        <summary>{OFFER.changes}</summary>
      </details>
      <div class="text" dir="auto" lang="">
        {changesOf(draft, rewrite).map(drawPiece)}
      </div>
      {rewrite.blanks.length > 0 && <p class="small">{OFFER.blanks}</p>}
    </>
  );
}

const TAGS: Record<Piece['kind'], 'span' | 'ins' | 'del' | 'mark'> = {
  kept: 'span',
  new: 'ins',
  gone: 'del',
  blank: 'mark',
};

function drawPiece({ kind, text }: Piece, index: number) {
  const Tag = TAGS[kind];
  return <Tag key={index}>{text}</Tag>;
}
