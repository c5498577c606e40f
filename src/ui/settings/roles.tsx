import { ROLES, type Role } from '../../core/settings';
import { ROLE } from './words';

export interface RolesProps {
  readonly role: Role | null;
  readonly isLocked: boolean;
  readonly choose: (role: Role) => void;
  readonly undo: () => void;
}

/** A role that sets several habits at once, and the way back. */
export function Roles({ role, isLocked, choose, undo }: RolesProps) {
  return (
    <fieldset class="dial roles" disabled={isLocked}>
      <legend>{ROLE.legend}</legend>
      <p class="small">{ROLE.text}</p>
      {ROLES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="role"
            value={each}
            checked={each === role}
            onChange={() => choose(each)}
          />
          <span>
            <b>{ROLE.roles[each].name}</b>
            <small>{ROLE.roles[each].does}</small>
          </span>
        </label>
      ))}
      {role !== null && (
        <button type="button" class="plain" onClick={undo}>
          {ROLE.undo}
        </button>
      )}
    </fieldset>
  );
}
