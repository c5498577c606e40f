import { useState } from 'preact/hooks';
import { SENSITIVITIES, STAGES, SURFACES } from '../../core/types';
import { ROLES, type Role, type Sheet } from '../../desk/columns';
import type { DeskState } from '../../desk/desk-state';
import { namesOfSensitivities } from '../dial';
import { Choose } from './choose';
import { ChooseColumn } from './choose-column';
import { SURFACE_NAMES } from './limits';
import { StepColumns } from './step-columns';
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
        {isTable && sheet && <Roles sheet={sheet} change={change} />}
        <p class="small">{MANY.elseHolds}</p>
        <Setting setting={setting} set={set} />
        <button type="submit" class="main">
          {MANY.again}
        </button>
      </form>
    </details>
  );
}

interface RolesProps {
  readonly sheet: Sheet;
  readonly change: (sheet: Sheet) => void;
}

/** A text and a step are said by the columns of the steps, where there are any. */
const BESIDE: ReadonlySet<Role> = new Set(['text', 'subject', 'step']);

function Roles({ sheet, change }: RolesProps) {
  const isBeside = sheet.steps.length > 0;
  return (
    <>
      <div class="facts">
        <Choose
          label={MANY.eachRow}
          value={isBeside ? 'steps' : 'one'}
          among={['one', 'steps']}
          names={{ one: MANY.oneDraft, steps: MANY.manySteps }}
          choose={(kind) => change(kind === 'steps' ? asSteps(sheet) : asOne(sheet))}
        />
        {ROLES.filter((role) => !isBeside || !BESIDE.has(role)).map((role) => (
          <ChooseColumn
            key={role}
            label={MANY.roles[role]}
            names={sheet.names}
            value={sheet.columns[role]}
            choose={(at) => change({ ...sheet, columns: { ...sheet.columns, [role]: at } })}
          />
        ))}
      </div>
      {isBeside && <StepColumns sheet={sheet} change={(steps) => change({ ...sheet, steps })} />}
    </>
  );
}

/** The first step is the text that was. */
function asSteps(sheet: Sheet): Sheet {
  const { text, subject } = sheet.columns;
  const columns = { ...sheet.columns, text: null, subject: null, step: null };
  return { ...sheet, columns, steps: [{ step: 1, text: text ?? 0, subject }] };
}

function asOne(sheet: Sheet): Sheet {
  const [first] = sheet.steps;
  const { text = null, subject = null } = first ?? {};
  return { ...sheet, columns: { ...sheet.columns, text, subject }, steps: [] };
}

interface SettingProps {
  readonly setting: DeskState['setting'];
  readonly set: (setting: DeskState['setting']) => void;
}

function Setting({ setting, set }: SettingProps) {
  return (
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
  );
}
