import type { Verdict } from '../../src/core/types';

/** A verdict that asks for a rewrite, whatever the judge says of the draft: the rewrite is tested, not the judge. */
export function forced(verdict: Verdict): Verdict {
  return verdict.level === 'clear' ? { ...verdict, level: 'hold', findings: [] } : verdict;
}
