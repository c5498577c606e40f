import type { Role } from './role';

/** A role, and how a clause that plays it is told: by any of several patterns. */
export type RolePattern = readonly [Role, readonly RegExp[]];

/**
 * Any of several, each a pattern of its own: one of all takes twice as long to build. The text is folded when it is tried, so
 * that no pattern need ignore case: those that do take ten times as long.
 */
export function anyOf(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}
