import { language } from '../../core/said';
import type { DeskState } from '../../desk/desk-state';
import type { Query } from '../../desk/query';
import { habitName } from '../in-words';
import { draftsOf } from './drafts-of';
import { Sequences } from './sequences';
import { shareOf } from './share';
import { MANY, STANDING_NAMES } from './words';

export interface SummaryProps {
  readonly state: DeskState;
  readonly query: Query;
  readonly ask: (query: Query) => void;
}

/** More are a list that nobody reads, and push the drafts out of sight. */
const FIRST = 8;

const SHOWN = ['hold', 'tip', 'clear', 'unread'] as const;

/** What a file comes to: how many are held, and how often each habit is there. Each shows its drafts when it is pressed. */
export function Summary({ state, query, ask }: SummaryProps) {
  const { counts, habits } = state;
  const all = draftsOf(state);
  const most = Math.max(1, habits[0]?.count ?? 1);
  const shares = habits.map(({ rule, title, count: many }) => (
    <li key={rule}>
      <button
        type="button"
        aria-pressed={query.habit === rule}
        onClick={() => ask({ ...query, habit: query.habit === rule ? null : rule })}
      >
        <span>{habitName(rule, title)}</span>
        <span class="bar" aria-hidden="true">
          <i style={{ width: `${(100 * many) / most}%` }} />
        </span>
        <span class="figure">{shareOf(many, all)}</span>
      </button>
    </li>
  ));
  return (
    <section class="summary" aria-label={MANY.shares}>
      <div class="tiles">
        {SHOWN.filter((standing) => standing !== 'unread' || counts.unread > 0).map((standing) => (
          <button
            key={standing}
            type="button"
            class="tile"
            data-level={standing}
            aria-pressed={query.standing === standing}
            onClick={() => ask({ ...query, standing: query.standing === standing ? null : standing })}
          >
            <b>{counts[standing].toLocaleString(language())}</b>
            <span>{STANDING_NAMES[standing]}</span>
          </button>
        ))}
      </div>
      <h3>{MANY.shares}</h3>
      {habits.length === 0 && <p class="small">{MANY.noHabits}</p>}
      <ul class="shares">{shares.slice(0, FIRST)}</ul>
      {shares.length > FIRST && (
        <details>
          <summary>{MANY.moreHabits({ count: shares.length - FIRST })}</summary>
          <ul class="shares">{shares.slice(FIRST)}</ul>
        </details>
      )}
      <Sequences state={state} query={query} ask={ask} />
    </section>
  );
}
