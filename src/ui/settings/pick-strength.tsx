import { STRENGTHS, type Strength } from '../../core/settings';
import type { Sensitivity } from '../../core/types';
import { PICK, STRENGTH } from './words';

export interface PickStrengthProps {
  readonly label: string;
  /** `undefined`: as the general dial says. */
  readonly value: Strength | undefined;
  readonly general: Sensitivity;
  readonly isLocked: boolean;
  readonly choose: (value: Strength | undefined) => void;
}

/** How closely one thing is looked at: as all the rest, or in a way of its own. */
export function PickStrength({ label, value, general, isLocked, choose }: PickStrengthProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      disabled={isLocked}
      data-own={value !== undefined}
      onChange={({ currentTarget }) => choose(STRENGTHS.find((each) => each === currentTarget.value))}
    >
      <option value="">{PICK.above({ strength: STRENGTH[general].toLowerCase() })}</option>
      {STRENGTHS.map((each) => (
        <option key={each} value={each}>
          {STRENGTH[each]}
        </option>
      ))}
    </select>
  );
}
