import { useEffect, useState } from 'preact/hooks';
import type { DeskPage, DeskState } from '../../desk/desk-state';
import { STANDINGS } from '../../desk/ledger';
import { ALL, isNarrowed, type Query } from '../../desk/query';
import { habitName } from '../in-words';
import { stepName } from './step-name';
import { STANDING_NAMES, TABLE } from './words';

export interface FiltersProps {
  readonly state: DeskState;
  readonly query: Query;
  readonly page: DeskPage;
  readonly ask: (query: Query) => void;
}

/** So long nothing is typed before the file is searched, in milliseconds. */
const PAUSE = 250;

/** Which drafts the table shows. */
export function Filters({ state, query, page, ask }: FiltersProps) {
  const [words, write] = useState(query.words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing asks; what else is asked goes with it.
  useEffect(() => {
    if (words === query.words) return;
    const timer = setTimeout(() => ask({ ...query, words }), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => write(query.words), [query.words]);
  const { standing, habit, copiesOf, isMended, step } = query;
  const copied = page.rows.find(({ at }) => at === copiesOf);
  return (
    <div class="facts filters">
      <label>
        <span>{TABLE.search}</span>
        <input type="search" value={words} onInput={({ currentTarget }) => write(currentTarget.value)} />
      </label>
      <label>
        <span>{TABLE.standing}</span>
        <select
          value={standing ?? ''}
          onChange={({ currentTarget: { value } }) =>
            ask({ ...query, standing: STANDINGS.find((each) => each === value) ?? null })
          }
        >
          <option value="">{TABLE.any}</option>
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {STANDING_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{TABLE.habit}</span>
        <select
          value={habit ?? ''}
          onChange={({ currentTarget: { value } }) => ask({ ...query, habit: value || null })}
        >
          <option value="">{TABLE.any}</option>
          {state.habits.map(({ rule, title }) => (
            <option key={rule} value={rule}>
              {habitName(rule, title)}
            </option>
          ))}
        </select>
      </label>
      {state.steps.length > 0 && (
        <label>
          <span>{TABLE.step}</span>
          <select
            value={step ?? ''}
            onChange={({ currentTarget: { value } }) =>
              ask({ ...query, step: value === '' ? null : Number(value) })
            }
          >
            <option value="">{TABLE.any}</option>
            {state.steps.map((each) => (
              <option key={each.step} value={each.step}>
                {stepName(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.mended > 0 && (
        <label class="switch">
          <input
            type="checkbox"
            checked={isMended}
            onChange={({ currentTarget }) => ask({ ...query, isMended: currentTarget.checked })}
          />
          {TABLE.mended}
        </label>
      )}
      {isNarrowed(query) && (
        <button
          type="button"
          class="plain"
          onClick={() => ask({ ...ALL, order: query.order, isDown: query.isDown })}
        >
          {copiesOf !== null && copied ? `${TABLE.copiesOf({ row: `${copied.number}` })} · ` : ''}
          {TABLE.reset}
        </button>
      )}
    </div>
  );
}
