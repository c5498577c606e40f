import type { DeskState, StepCounts } from '../../desk/desk-state';
import type { Query } from '../../desk/query';
import type { SequenceFinding } from '../../desk/sequence';
import { inWords } from '../in-words';
import { shareOf } from './share';
import { stepName } from './step-name';
import { MANY, STANDING_NAMES } from './words';

export interface SequencesProps {
  readonly state: DeskState;
  readonly query: Query;
  readonly ask: (query: Query) => void;
}

/** The sequences of a file: what each step comes to, and what is said of them as wholes. */
export function Sequences({ state, query, ask }: SequencesProps) {
  const { steps, sequences } = state;
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{MANY.steps}</h3>
      <ul class="shares steps">
        {steps.map((each) => (
          <Step
            key={each.step}
            counted={each}
            isPressed={query.step === each.step}
            press={() => ask({ ...query, step: query.step === each.step ? null : each.step })}
          />
        ))}
      </ul>
      {sequences.first.length > 0 && <Wholes state={state} />}
    </>
  );
}

interface StepProps {
  readonly counted: StepCounts;
  readonly isPressed: boolean;
  readonly press: () => void;
}

const SHOWN = ['hold', 'tip', 'clear'] as const;

function Step({ counted, isPressed, press }: StepProps) {
  const { counts } = counted;
  const all = SHOWN.reduce((sum, each) => sum + counts[each], 0);
  const told = SHOWN.map((each) => `${STANDING_NAMES[each]}: ${counts[each]}`).join(', ');
  return (
    <li>
      <button type="button" aria-pressed={isPressed} title={told} onClick={press}>
        <span>{stepName(counted)}</span>
        <span class="bar stacked" aria-hidden="true">
          {SHOWN.map((each) => (
            <i key={each} data-level={each} style={{ flexGrow: counts[each] }} />
          ))}
        </span>
        <span class="figure">{MANY.heldOf({ held: counts.hold, all })}</span>
      </button>
    </li>
  );
}

const RULES: readonly SequenceFinding['rule'][] = ['every-step-asks', 'long-silence'];

/** More are a list that nobody reads. */
const MOST_SHOWN = 12;

function Wholes({ state: { sequences } }: Pick<SequencesProps, 'state'>) {
  const { found, first, count } = sequences;
  return (
    <>
      <h3>{MANY.sequences({ count })}</h3>
      {RULES.filter((rule) => found[rule] > 0).map((rule) => {
        const those = first.filter((each) => each.rule === rule).map(inWords);
        return (
          <details key={rule}>
            <summary>
              {MANY.wholes[rule]}: {shareOf(found[rule], count)}
            </summary>
            <p class="small">{those[0]?.why}</p>
            <ul class="wholes">{those.slice(0, MOST_SHOWN).map(wholeOf)}</ul>
            {found[rule] > MOST_SHOWN && (
              <p class="small">{MANY.moreSequences({ count: found[rule] - MOST_SHOWN })}</p>
            )}
          </details>
        );
      })}
    </>
  );
}

function wholeOf({ rule, sequence, first, last, title }: SequenceFinding) {
  const rows =
    first === last ? MANY.row({ row: `${first}` }) : MANY.rows({ first: `${first}`, last: `${last}` });
  return (
    <li key={`${first} ${last}`} class="small">
      {[rows, sequence, rule === 'long-silence' && title].filter(Boolean).join(' · ')}
    </li>
  );
}
