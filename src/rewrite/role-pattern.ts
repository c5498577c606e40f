import type { Role } from './role';

/** A role, and how a clause that plays it is told. */
export type RolePattern = readonly [Role, RegExp];

/** Any of several. The text is folded when it is tried, so that no pattern need ignore case: those that do take ten times as long to build. */
export function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'u');
}
