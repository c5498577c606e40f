import type { Draft, Span, Verdict } from '../../core/types';
import { inWords } from '../in-words';
import type { Habit } from './habit';
import { HABITS, LEVEL } from './words';

export interface SamplesProps {
  readonly habit: Habit;
  readonly judge: (draft: Draft) => Verdict;
}

/** The examples of a habit, each with what would be said of it now, and where it was found. */
export function Samples({ habit, judge }: SamplesProps) {
  return (
    <div class="samples">
      <h5>{HABITS.flagged}</h5>
      <List drafts={habit.flagged} rule={habit.id} judge={judge} />
      <h5>{HABITS.fine}</h5>
      <List drafts={habit.fine} rule={habit.id} judge={judge} />
    </div>
  );
}

interface ListProps {
  readonly drafts: readonly Draft[];
  readonly rule: string;
  readonly judge: SamplesProps['judge'];
}

function List({ drafts, rule, judge }: ListProps) {
  return (
    <ul>
      {drafts.map((draft) => {
        const { level, findings } = judge(draft);
        const spans = findings.filter((each) => each.rule === rule);
        // What is said of a message that this habit leaves alone comes from another.
        const [other] = level !== 'clear' && spans.length === 0 ? findings : [];
        return (
          <li key={draft.text}>
            <span class="level" data-level={level}>
              {LEVEL[level]}
            </span>
            <p dir="auto">{marked(draft.text, spans)}</p>
            {other && <small>{inWords(other).title}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/** The text, with the words that were found told apart; what is about the whole is not. */
function marked(text: string, spans: readonly Span[]) {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const pieces = [];
  let at = 0;
  for (const { start, end } of inOrder) {
    if (start < at || end - start >= text.trim().length) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
