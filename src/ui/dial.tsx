import { SENSITIVITIES, type Sensitivity } from '../core/types';
import { DIAL } from './words';

export interface DialProps {
  readonly value: Sensitivity;
  readonly isLocked?: boolean;
  readonly choose: (value: Sensitivity) => void;
}

/** How closely to read: three choices, each with what it does. */
export function Dial({ value, isLocked = false, choose }: DialProps) {
  return (
    <fieldset class="dial" disabled={isLocked}>
      <legend>{DIAL.legend}</legend>
      {SENSITIVITIES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="sensitivity"
            value={each}
            checked={each === value}
            onChange={() => choose(each)}
          />
          <span>
            <b>{DIAL.choices[each].name}</b>
            <small>{DIAL.choices[each].does}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the choices are called, where they are a list. */
export function namesOfSensitivities(): Readonly<Record<Sensitivity, string>> {
  const { gentle, balanced, strict } = DIAL.choices;
  return { gentle: gentle.name, balanced: balanced.name, strict: strict.name };
}
