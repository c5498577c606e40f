import { createJudge } from '../src/core/check';
import type { Judge } from '../src/core/types';
import { rules } from './index';

/** The judge that ships: every rule, and the sum that weighs them. */
export const judge: Judge = createJudge(rules);
