import { useState } from 'preact/hooks';
import { GROUPS, type Group } from '../../core/rule';
import type { Strength } from '../../core/settings';
import type { Draft, Sensitivity, Verdict } from '../../core/types';
import type { Habit } from './habit';
import { PickStrength } from './pick-strength';
import { Samples } from './samples';
import { HABITS } from './words';

export interface HabitsProps {
  readonly habits: readonly Habit[];
  readonly set: Readonly<Record<string, Strength>>;
  readonly general: Sensitivity;
  readonly isLocked: boolean;
  readonly judge: (draft: Draft) => Verdict;
  readonly change: (set: Readonly<Record<string, Strength>>) => void;
}

/** Every habit, in its family, to be found by any of its words; its examples are judged when they are opened. */
export function Habits(props: HabitsProps) {
  const { habits, set, isLocked, change } = props;
  const [words, write] = useState('');
  const found = habits.filter((habit) => isFound(habit, words));
  const isChanged = Object.keys(set).length > 0;
  return (
    <>
      <p>{HABITS.text}</p>
      <div class="find">
        <label for="find">{HABITS.search}</label>
        <input
          id="find"
          type="search"
          value={words}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <p class="small" role="status">
          {words.trim() !== '' && (found.length > 0 ? HABITS.found({ count: found.length }) : HABITS.none)}
        </p>
      </div>
      {GROUPS.map((group) => (
        <Family
          key={group}
          {...props}
          group={group}
          habits={found.filter((habit) => habit.group === group)}
          isOpen={words.trim() !== ''}
        />
      ))}
      {isChanged && !isLocked && (
        <button type="button" class="plain" onClick={() => change({})}>
          {HABITS.reset}
        </button>
      )}
    </>
  );
}

/** All the words that were typed, in whatever place and case. */
function isFound({ title, why, group, flagged }: Habit, words: string): boolean {
  const all = [title, why, HABITS.groups[group], ...flagged.map(({ text }) => text)].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

interface FamilyProps extends HabitsProps {
  readonly group: Group;
  readonly isOpen: boolean;
}

function Family({ group, habits, isOpen, ...props }: FamilyProps) {
  if (habits.length === 0) return null;
  const changed = habits.filter(({ id }) => id in props.set).length;
  return (
    <details class="family" open={isOpen}>
      <summary>
        <h3>{HABITS.groups[group]}</h3>
        <span class="count">
          {HABITS.found({ count: habits.length })}
          {changed > 0 && `, ${HABITS.changed({ count: changed })}`}
        </span>
      </summary>
      <ul>
        {habits.map((habit) => (
          <One key={habit.id} {...props} habit={habit} />
        ))}
      </ul>
    </details>
  );
}

interface OneProps extends Omit<HabitsProps, 'habits'> {
  readonly habit: Habit;
}

function One({ habit, set, general, isLocked, judge, change }: OneProps) {
  const [isOpen, open] = useState(false);
  const { [habit.id]: value, ...others } = set;
  return (
    <li class="habit">
      <h4>{habit.title}</h4>
      <PickStrength
        label={habit.title}
        value={value}
        general={general}
        isLocked={isLocked}
        choose={(now) => change(now === undefined ? others : { ...others, [habit.id]: now })}
      />
      <p class="small">{habit.why}</p>
      {habit.flagged.length > 0 && (
        <details open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
          <summary>{HABITS.examples}</summary>
          {isOpen && <Samples habit={habit} judge={judge} />}
        </details>
      )}
    </li>
  );
}
