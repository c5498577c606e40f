import type { Picture } from '../../core/picture';
import { Sure } from './sure';
import { MEMORY } from './words';
import { YourPicture } from './your-picture';

export interface RememberingProps {
  readonly isOn: boolean;
  /** Who has switched it off for everyone, if somebody has. */
  readonly offBy: string | null;
  readonly picture: Picture | null;
  readonly isForgotten: boolean;
  readonly choose: (isOn: boolean) => void;
  readonly forget: () => void;
}

/** Whether people are remembered, what of them, and what comes of it. */
export function Remembering({ isOn, offBy, picture, isForgotten, choose, forget }: RememberingProps) {
  return (
    <>
      <RememberSwitch isOn={isOn && offBy === null} isLocked={offBy !== null} choose={choose} />
      {offBy !== null && <p class="small">{MEMORY.off({ by: offBy })}</p>}
      <details>
        <summary>{MEMORY.kept}</summary>
        <ul class="plainly">
          {MEMORY.detail.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
      {isOn && offBy === null && picture && <YourPicture picture={picture} />}
      <div class="row">
        <Sure ask={MEMORY.forget} yes={MEMORY.sure} no={MEMORY.keep} run={forget} />
        <p class="small" role="status">
          {isForgotten && MEMORY.forgotten}
        </p>
      </div>
    </>
  );
}

export interface RememberSwitchProps {
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly choose: (isOn: boolean) => void;
}

/** One sentence, and a switch that is off until it is set. */
export function RememberSwitch({ isOn, isLocked, choose }: RememberSwitchProps) {
  return (
    <>
      <p id="remember">{MEMORY.ask}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isLocked}
          aria-describedby="remember"
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {MEMORY.yes}
      </label>
    </>
  );
}
