import { useState } from 'preact/hooks';
import { LONGEST_PHRASE, MOST_PHRASES, PHRASE_LISTS, type Phrases } from '../../core/settings';
import { PHRASES } from './words';

export interface OwnPhrasesProps {
  readonly phrases: Phrases;
  readonly isLocked: boolean;
  readonly change: (phrases: Phrases) => void;
}

/** Three lists of a person's own words. */
export function OwnPhrases({ phrases, isLocked, change }: OwnPhrasesProps) {
  const all = PHRASE_LISTS.flatMap((list) => phrases[list]);
  return (
    <>
      <p>{PHRASES.text}</p>
      <div class="lists">
        {PHRASE_LISTS.map((list) => (
          <List
            key={list}
            list={list}
            phrases={phrases[list]}
            others={all}
            isLocked={isLocked}
            change={(now) => change({ ...phrases, [list]: now })}
          />
        ))}
      </div>
    </>
  );
}

interface ListProps {
  readonly list: keyof Phrases;
  readonly phrases: readonly string[];
  readonly others: readonly string[];
  readonly isLocked: boolean;
  readonly change: (phrases: readonly string[]) => void;
}

function List({ list, phrases, others, isLocked, change }: ListProps) {
  const [text, write] = useState('');
  const phrase = text.replace(/\s+/g, ' ').trim();
  const isKnown = others.some((each) => each.toLowerCase() === phrase.toLowerCase());
  const submit = (event: Event) => {
    event.preventDefault();
    if (phrase === '' || isKnown) return;
    change([...phrases, phrase]);
    write('');
  };
  const isFull = phrases.length >= MOST_PHRASES;
  return (
    <form class="phrases" onSubmit={submit}>
      <label for={`phrase-${list}`}>{PHRASES.lists[list].name}</label>
      {phrases.length > 0 && (
        <ul class="chips">
          {phrases.map((each) => (
            <li key={each}>
              <span dir="auto">{each}</span>
              <button
                type="button"
                aria-label={PHRASES.removeOne({ phrase: each })}
                disabled={isLocked}
                onClick={() => change(phrases.filter((other) => other !== each))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={`phrase-${list}`}
        maxLength={LONGEST_PHRASE}
        placeholder={PHRASES.lists[list].example}
        value={text}
        disabled={isLocked || isFull}
        aria-invalid={isKnown}
        aria-describedby={`known-${list}`}
        autocomplete="off"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <button type="submit" class="quiet" disabled={isLocked || isFull || phrase === '' || isKnown}>
        {PHRASES.add}
      </button>
      <p class="small" id={`known-${list}`} role="status">
        {isKnown ? PHRASES.known : isFull && PHRASES.full({ most: MOST_PHRASES })}
      </p>
    </form>
  );
}
