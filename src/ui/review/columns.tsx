import { useState } from 'preact/hooks';
import { SENSITIVITIES, STAGES, SURFACES } from '../../core/types';
import { ROLES, type Sheet } from '../../desk/columns';
import type { DeskState } from '../../desk/desk-state';
import { namesOfSensitivities } from '../dial';
import { Choose } from './choose';
import { SURFACE_NAMES } from './limits';
import { MANY, ONE, STAGE_NAMES } from './words';

export interface ColumnsProps {
  readonly state: DeskState;
  readonly again: (sheet: Sheet | null, setting: DeskState['setting']) => void;
}

/** What each column was taken for, and what holds where no column says so; both can be corrected. */
export function Columns({ state, again }: ColumnsProps) {
  const [sheet, change] = useState(state.sheet);
  const [setting, set] = useState(state.setting);
  const isTable = state.format?.kind === 'cells';
  return (
    <details class="columns">
      <summary>{MANY.columns}</summary>
      <p class="small">{MANY.columnsHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          again(isTable ? sheet : null, setting);
        }}
      >
        {isTable && sheet && (
          <div class="facts">
            {ROLES.map((role) => (
              <label key={role}>
                <span>{MANY.roles[role]}</span>
                <select
                  value={String(sheet.columns[role] ?? '')}
                  onChange={({ currentTarget: { value } }) =>
                    change({
                      ...sheet,
                      columns: { ...sheet.columns, [role]: value === '' ? null : Number(value) },
                    })
                  }
                >
                  <option value="">{MANY.noColumn}</option>
                  {sheet.names.map((name, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be alike.
                    <option key={at} value={String(at)}>
                      {name || MANY.column({ nth: at + 1 })}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        )}
        <p class="small">{MANY.elseHolds}</p>
        <div class="facts">
          <Choose
            label={ONE.surface}
            value={setting.surface}
            among={SURFACES}
            names={SURFACE_NAMES}
            choose={(surface) => set({ ...setting, surface })}
          />
          <Choose
            label={ONE.stage}
            value={setting.stage}
            among={STAGES}
            names={STAGE_NAMES}
            choose={(stage) => set({ ...setting, stage })}
          />
          <Choose
            label={ONE.sensitivity}
            value={setting.sensitivity}
            among={SENSITIVITIES}
            names={namesOfSensitivities()}
            choose={(sensitivity) => set({ ...setting, sensitivity })}
          />
        </div>
        <button type="submit" class="main">
          {MANY.again}
        </button>
      </form>
    </details>
  );
}
