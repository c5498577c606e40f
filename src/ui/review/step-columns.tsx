import type { Sheet } from '../../desk/columns';
import type { StepColumn } from '../../desk/steps';
import { ChooseColumn } from './choose-column';
import { MANY } from './words';

export interface StepColumnsProps {
  readonly sheet: Sheet;
  readonly change: (steps: readonly StepColumn[]) => void;
}

/** More steps than anybody sends. */
const MOST = 30;

/** The columns of the steps that stand side by side, and one place more for a step that was not recognised. */
export function StepColumns({ sheet: { names, steps }, change }: StepColumnsProps) {
  const last = Math.max(0, ...steps.map(({ step }) => step));
  const places = Array.from({ length: Math.min(MOST, last + 1) }, (_, at) => at + 1);
  const put = (step: number, now: StepColumn | null) =>
    change(
      [...steps.filter((each) => each.step !== step), ...(now ? [now] : [])].sort(
        (one, other) => one.step - other.step,
      ),
    );
  return (
    <ol class="facts step-columns">
      {places.map((step) => {
        const here = steps.find((each) => each.step === step);
        const subject = here?.subject ?? null;
        return (
          <li key={step}>
            <ChooseColumn
              label={MANY.step({ nth: step })}
              names={names}
              value={here?.text ?? null}
              choose={(text) => put(step, text === null ? null : { step, text, subject })}
            />
            {here && (
              <ChooseColumn
                label={MANY.subjectOf}
                names={names}
                value={subject}
                choose={(at) => put(step, { ...here, subject: at })}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
