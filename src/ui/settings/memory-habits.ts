import { READER } from '../../core/check';
import { MEMORY_RULES } from '../../core/remembered';
import type { Habit } from './habit';
import { OTHER_HABITS } from './words';

/** What is no rule of its own and can be set all the same: what the words alone say, and what the memory tells. */
export function memoryHabits(): readonly Habit[] {
  return [READER, ...MEMORY_RULES].map((id) => ({
    id,
    group: 'courtesies',
    source: '',
    flagged: [],
    fine: [],
    ...(OTHER_HABITS[id] ?? { title: id, why: '' }),
  }));
}
