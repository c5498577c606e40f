import type { Rewrite, Sensitivity } from '../core/types';
import { Advice } from './advice';
import { Dial } from './dial';
import type { Learning } from './not-so';
import { Recognised, type RecognisedProps } from './recognised';
import { Rest, type RestProps } from './settings/rest';
import { PAGE } from './settings/words';
import { Sign } from './sign';
import type { CardView, Choice } from './view';
import { POPUP } from './words';

export interface PopupProps {
  /** 'empty': nothing is being written. 'elsewhere': the page does not read along. */
  readonly state: CardView | 'looking' | 'empty' | 'elsewhere';
  readonly sensitivity: Sensitivity;
  readonly unsaved: boolean;
  /** Who has set the dial for everyone, if somebody has. */
  readonly lockedBy?: string | null;
  /** Something that was set could not be read, or is gone. */
  readonly isLost?: boolean;
  readonly recognised: RecognisedProps;
  /** `null` until it is known. */
  readonly rest?: RestProps | null;
  /** What can be set at a finding; `null` until it is known. */
  readonly learning?: Learning | null;
  readonly use: (rewrite: Rewrite) => void;
  readonly choose: (choice: Choice) => void;
  readonly another: (turn: number) => void;
  readonly dial: (value: Sensitivity) => void;
  readonly options: () => void;
}

/** The toolbar's popup: the same as the card for this tab's draft, and the dial. */
export function Popup(props: PopupProps) {
  const {
    state,
    sensitivity,
    lockedBy = null,
    unsaved,
    isLost = false,
    recognised,
    rest,
    learning = null,
  } = props;
  const { use, choose, another, dial, options } = props;
  return (
    <main>
      <h1>{POPUP.name}</h1>
      {isLost && <p class="notice small">{POPUP.lost}</p>}
      {typeof state === 'string' ? (
        <Quiet state={state} />
      ) : (
        <Advice view={state} use={use} choose={choose} another={another} learning={learning} />
      )}
      {state !== 'elsewhere' && state !== 'looking' && <Recognised {...recognised} />}
      <Dial value={sensitivity} isLocked={lockedBy !== null} choose={dial} />
      {lockedBy !== null && <p class="small">{PAGE.locked({ by: lockedBy })}</p>}
      {rest && <Rest {...rest} />}
      <button type="button" class="plain" onClick={options}>
        {POPUP.options}
      </button>
      <a class="plain" href="/review.html" target="_blank" rel="noreferrer">
        {POPUP.review}
      </a>
      <p class="small" role="status">
        {unsaved ? POPUP.unsaved : POPUP.promise}
      </p>
    </main>
  );
}

function Quiet({ state }: { readonly state: 'looking' | 'empty' | 'elsewhere' }) {
  if (state === 'looking') return <p class="quietly">{POPUP.looking}</p>;
  return (
    <div class="quietly">
      <Sign size={32} />
      <h2>{POPUP[state].title}</h2>
      <p>{POPUP[state].text}</p>
    </div>
  );
}
