import { useState } from 'preact/hooks';
import { OPTIONS } from './words';

const WORDS = OPTIONS.offers;

export interface OffersProps {
  readonly offers: readonly string[];
  /** How many there may be, and how long each, in UTF-16 code units. */
  readonly most: number;
  readonly longest: number;
  readonly change: (offers: readonly string[]) => void;
}

/** The list of what the author can give: each line can be changed in its place or removed, and one added. */
export function Offers({ offers, most, longest, change }: OffersProps) {
  return (
    <>
      {offers.length > 0 && (
        <ul class="offers">
          {offers.map((offer, at) => (
            <Line
              key={offer}
              offer={offer}
              longest={longest}
              change={(now) => change(now === '' ? without(offers, at) : offers.with(at, now))}
              remove={() => change(without(offers, at))}
            />
          ))}
        </ul>
      )}
      {offers.length < most ? (
        <Add offers={offers} longest={longest} add={(offer) => change([...offers, offer])} />
      ) : (
        <p class="small">{WORDS.full({ most })}</p>
      )}
    </>
  );
}

interface LineProps {
  readonly offer: string;
  readonly longest: number;
  readonly change: (offer: string) => void;
  readonly remove: () => void;
}

function Line({ offer, longest, change, remove }: LineProps) {
  return (
    <li>
      <input
        aria-label={WORDS.edit({ offer })}
        maxLength={longest}
        defaultValue={offer}
        onChange={({ currentTarget }) => change(neat(currentTarget.value))}
      />
      <button type="button" class="plain" aria-label={WORDS.removeOne({ offer })} onClick={remove}>
        {WORDS.remove}
      </button>
    </li>
  );
}

interface AddProps {
  readonly offers: readonly string[];
  readonly longest: number;
  readonly add: (offer: string) => void;
}

function Add({ offers, longest, add }: AddProps) {
  const [text, write] = useState('');
  const isKnown = offers.includes(neat(text));
  const submit = (event: Event) => {
    event.preventDefault();
    if (neat(text) === '' || isKnown) return;
    add(neat(text));
    write('');
  };
  return (
    <form class="add" onSubmit={submit}>
      <label for="add">{WORDS.add}</label>
      <input
        id="add"
        maxLength={longest}
        placeholder={WORDS.example}
        value={text}
        aria-invalid={isKnown}
        aria-describedby="known"
        autocomplete="off"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <button type="submit" class="main" disabled={neat(text) === '' || isKnown}>
        {WORDS.save}
      </button>
      <p class="small" id="known" role="status">
        {isKnown && WORDS.known}
      </p>
    </form>
  );
}

function neat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function without(offers: readonly string[], at: number): readonly string[] {
  return offers.filter((_, each) => each !== at);
}
