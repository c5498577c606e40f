import { useState } from 'preact/hooks';
import type { Lesson } from '../core/lesson';
import type { Finding, Rewrite } from '../core/types';
import { chosenFrom } from './choice';
import { Findings } from './findings';
import { inWords } from './in-words';
import { Learnt, type Taught } from './learnt';
import { type Learning, NotSo } from './not-so';
import { Offer } from './offer';
import { Sign } from './sign';
import { titleOf } from './title';
import type { CardView, Choice } from './view';
import { CARD, LEARN, NOTICES, OFFER } from './words';

export interface AdviceProps {
  readonly view: CardView;
  /** The author takes a rewrite: one as it is, or with some of the draft's own passages. */
  readonly use: (rewrite: Rewrite) => void;
  /** The author looks at another version, or at other passages of it. */
  readonly choose: (choice: Choice) => void;
  /** The author wants the versions of that turn. */
  readonly another: (turn: number) => void;
  /** Without it nothing can be set at a finding. */
  readonly learning?: Learning | null;
  /** Without it there is no way to close: the popup closes by itself. */
  readonly close?: () => void;
}

/** All that the card and the popup say of a draft. The ids name it for its frame: `title`, `said`. */
export function Advice({ view, use, choose, another, learning = null, close }: AdviceProps) {
  const { draft, verdict, cause, notice } = view;
  const { taught, teach, undo } = useLessons(draft.text, learning);
  const isBlank = notice === 'blank';
  const isFine = verdict.level === 'clear';
  const isRead = !verdict.unread;
  const chosen = isRead ? chosenFrom(view) : null;
  const below = (finding: Finding) => {
    const lessons = learning?.lessons(draft, finding) ?? [];
    if (lessons.length === 0) return null;
    return <NotSo finding={finding} lessons={lessons} choose={teach(finding)} />;
  };
  return (
    <>
      <header class="head" data-level={verdict.level}>
        <Sign size={20} />
        <h2 id="title">{isFine && taught?.state === 'on' && !isBlank ? LEARN.title : titleOf(view)}</h2>
      </header>
      <div class="body" id="said">
        {notice && <p class="notice">{NOTICES[notice]}</p>}
        {taught && (
          <Learnt key={`${taught.title} ${taught.lesson.kind} ${taught.state}`} taught={taught} undo={undo} />
        )}
        {isFine && isRead && !isBlank && !taught && <p>{CARD.fine}</p>}
        {!isFine && !isBlank && <Findings text={draft.text} findings={verdict.findings} below={below} />}
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

/** What was set last, for as long as the text is the one that it was set at. */
function useLessons(text: string, learning: Learning | null) {
  const [last, setLast] = useState<Taught | null>(null);
  const settle = (next: Taught) => {
    const isOn = next.state === 'on';
    const done = learning?.learn(next.lesson, isOn) ?? Promise.resolve(false);
    done.catch(() => false).then((isStored) => setLast(isStored ? next : { ...next, state: 'unsaved' }));
  };
  return {
    taught: last?.text === text ? last : null,
    teach: (finding: Finding) => (lesson: Lesson, isFocused: boolean) =>
      settle({ lesson, title: inWords(finding).title, text, state: 'on', isFocused }),
    undo: (isFocused: boolean) => last && settle({ ...last, state: 'off', isFocused }),
  };
}
