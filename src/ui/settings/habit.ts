import type { Group } from '../../core/rule';
import type { Draft } from '../../core/types';

/** A habit as the settings show it. */
export interface Habit {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly flagged: readonly Draft[];
  readonly fine: readonly Draft[];
}
