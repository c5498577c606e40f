import type { Rewrite } from '../core/types';
import { chosenFrom } from './choice';
import { Findings } from './findings';
import { Offer } from './offer';
import { Sign } from './sign';
import { titleOf } from './title';
import type { CardView, Choice } from './view';
import { CARD, NOTICES, OFFER } from './words';

export interface AdviceProps {
  readonly view: CardView;
  /** The author takes a rewrite: one as it is, or with some of the draft's own passages. */
  readonly use: (rewrite: Rewrite) => void;
  /** The author looks at another version, or at other passages of it. */
  readonly choose: (choice: Choice) => void;
  /** The author wants the versions of that turn. */
  readonly another: (turn: number) => void;
  /** Without it there is no way to close: the popup closes by itself. */
  readonly close?: () => void;
}

/** All that the card and the popup say of a draft. The ids name it for its frame: `title`, `said`. */
export function Advice({ view, use, choose, another, close }: AdviceProps) {
  const { draft, verdict, cause, notice } = view;
  const isBlank = notice === 'blank';
  const isFine = verdict.level === 'clear';
  const isRead = !verdict.unread;
  const chosen = isRead ? chosenFrom(view) : null;
  return (
    <>
      <header class="head" data-level={verdict.level}>
        <Sign size={20} />
        <h2 id="title">{titleOf(view)}</h2>
      </header>
      <div class="body" id="said">
        {notice && <p class="notice">{NOTICES[notice]}</p>}
        {isFine && isRead && !isBlank && <p>{CARD.fine}</p>}
        {!isFine && !isBlank && <Findings text={draft.text} findings={verdict.findings} />}
        {!isRead && !isBlank && <p>{CARD.unread}</p>}
        {!isFine && isRead && !isBlank && (
          <Offer view={view} chosen={chosen} choose={choose} another={another} />
        )}
      </div>
      <footer>
        {chosen && !isFine && !isBlank && (
          <button
            type="button"
            class="main"
            disabled={chosen === 'pending' || chosen.isTooLong}
            onClick={() => chosen !== 'pending' && use(chosen.text)}
          >
            {OFFER.use}
          </button>
        )}
        {cause === 'held' && <p class="small">{CARD.again}</p>}
      </footer>
      {close && (
        <button type="button" class="close" aria-label={CARD.close} title={CARD.close} onClick={close}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path stroke="currentColor" stroke-width="1.8" stroke-linecap="round" d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </>
  );
}
