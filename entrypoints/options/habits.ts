/// <reference types="vite/client" />
import { rules } from '../../rules';
import { readExample } from '../../src/core/example';
import type { Examples } from '../../src/core/rule';
import { inWords } from '../../src/ui/in-words';
import type { Habit } from '../../src/ui/settings/habit';
import { memoryHabits } from '../../src/ui/settings/memory-habits';

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
    return {
      ...inWords({ rule: id, title, why }),
      id,
      group,
      source,
      flagged: drafts(flagged),
      fine: drafts(fine),
    };
  });
  return [...shown, ...memoryHabits()];
}
