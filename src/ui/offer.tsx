import type { Choices, VersionKind } from '../core/types';
import type { Passage, Piece } from './changes';
import type { Chosen } from './choice';
import { readerOf } from './title';
import type { CardView, Choice } from './view';
import { ADVICE, OFFER } from './words';

export interface OfferProps {
  readonly view: CardView;
  readonly chosen: Chosen | 'pending' | null;
  readonly choose: (choice: Choice) => void;
  readonly another: (turn: number) => void;
}

/** The rewrites, one at a time, and on wish what changed; their place while they are looked for; without any, what would help. */
export function Offer({ view, chosen, choose, another }: OfferProps) {
  return (
    <section class="offer">
      <h3>{chosen ? headingFor(readerOf(view)) : OFFER.advice}</h3>
      {!chosen && <p>{ADVICE[view.verdict.stage]}</p>}
      {chosen === 'pending' && <div class="text wait">{OFFER.pending}</div>}
      {chosen && chosen !== 'pending' && (
        <Text chosen={chosen} choice={view.choice} choose={choose} another={another} />
      )}
    </section>
  );
}

function headingFor(name: string | null): string {
  return name === null ? OFFER.headingForAnyone : OFFER.heading({ name });
}

interface TextProps extends Pick<OfferProps, 'choose' | 'another'> {
  readonly chosen: Chosen;
  readonly choice: Choice;
}

/** The text as it would be sent; the passages that changed are told apart only while the author asks for it. */
function Text({ chosen, choice, choose, another }: TextProps) {
  const { choices, version, passages, left, text, isTooLong } = chosen;
  const { another: turn } = choices;
  const { isOpen } = choice;
  const of = version.rewrite.text;
  const toggle = (at: number) => {
    const others = left.filter((each) => each !== at);
    choose({ kind: version.kind, isOpen, of, left: left.includes(at) ? others : [...left, at] });
  };
  return (
    <>
      <details
        class="changes"
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => open !== isOpen && choose({ ...choice, isOpen: open })}
      >
        <summary>{OFFER.changes}</summary>
      </details>
      <Kinds {...choices} value={version.kind} choose={(kind) => choose({ ...choice, kind })} />
      <div class="text" dir="auto" lang="" aria-live="polite">
        <div key={of}>
          {passages.map((passage, at) => drawPassage(passage, at, left.includes(at), isOpen && toggle))}
        </div>
      </div>
      {isOpen && <p class="small">{OFFER.pick}</p>}
      {isTooLong && <p class="small">{OFFER.tooLong}</p>}
      {text.blanks.length > 0 && <p class="small">{OFFER.blanks}</p>}
      {turn !== null && version.kind === 'ask' && (
        <button type="button" class="plain" onClick={() => another(turn)}>
          {OFFER.another}
        </button>
      )}
    </>
  );
}

interface KindsProps extends Pick<Choices, 'versions'> {
  readonly value: VersionKind;
  readonly choose: (kind: VersionKind) => void;
}

// Buttons and not tabs: the arrow keys in the card are not ours to take.
function Kinds({ versions, value, choose }: KindsProps) {
  if (versions.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div class="kinds" role="group" aria-label={OFFER.kinds}>
      {versions.map(({ kind }) => (
        <button key={kind} type="button" aria-pressed={kind === value} onClick={() => choose(kind)}>
          {OFFER.kind[kind]}
        </button>
      ))}
    </div>
  );
}

/** With `toggle`, passages stand one below the other, and what changed can be left as it was. */
function drawPassage(
  { pieces, was }: Passage,
  at: number,
  isLeft: boolean,
  toggle: ((at: number) => void) | false,
) {
  if (was === null && toggle) {
    const inLine = pieces.map(({ kind, text }) => ({ kind, text: text.replace(/^\n+|\n+$/g, '') }));
    return <p key={at}>{inLine.map(drawPiece)}</p>;
  }
  const fresh = pieces.flatMap(({ kind, text }) => (kind === 'gone' ? [] : text)).join('');
  const drawn = isLeft ? [<span key="was">{was}</span>, <del key="new">{fresh}</del>] : pieces.map(drawPiece);
  if (!toggle) return <span key={at}>{drawn}</span>;
  return (
    <button
      key={at}
      type="button"
      class="change"
      aria-label={changeInWords((was ?? '').trim(), fresh.trim())}
      aria-pressed={!isLeft}
      onClick={() => toggle(at)}
    >
      {drawn}
    </button>
  );
}

function changeInWords(was: string, fresh: string): string {
  if (fresh === '') return OFFER.leaveOut({ was });
  return was === '' ? OFFER.add({ fresh }) : OFFER.change({ was, fresh });
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
