/// <reference types="vite/client" />
import { rules } from '../../rules';
import { readExample } from '../../src/core/example';
import type { Examples } from '../../src/core/rule';
import type { Habit } from '../../src/ui/settings/habits';
import { MEMORY_HABITS } from '../../src/ui/settings/memory-habits';

const examples = import.meta.glob<Examples>(['../../rules/*.ts', '!../../rules/{index,judge,shipped}.ts'], {
  eager: true,
  import: 'examples',
});

/** Every habit that can be set, with its examples; those that the memory tells have none. */
export function allHabits(): readonly Habit[] {
  const habits = rules.filter(({ kind }) => kind === 'habit');
  const shown = habits.map(({ id, group, title, why, source }) => {
    const { flagged = [], fine = [] } = examples[`../../rules/${id}.ts`] ?? {};
    const drafts = (list: Examples['fine']) => list.map((example) => readExample(example).draft);
    return { id, group, title, why, source, flagged: drafts(flagged), fine: drafts(fine) };
  });
  return [...shown, ...MEMORY_HABITS];
}
