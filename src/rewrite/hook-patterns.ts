import { eventHooks } from './event-hooks';
import type { HookPattern } from './hook-kind';
import { madeHooks } from './made-hooks';
import { publishedHooks } from './published-hooks';
import { tieHooks } from './tie-hooks';

/** In the order in which they are tried: the most telling first. */
export const hookPatterns: readonly HookPattern[] = [
  ...publishedHooks,
  ...eventHooks,
  ...tieHooks,
  ...madeHooks,
];
