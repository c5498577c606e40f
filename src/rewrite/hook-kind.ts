/** The kinds of thing about a person that a message can be about. */
export type HookKind =
  | 'vacancy'
  | 'study'
  | 'writing'
  | 'talk'
  | 'recording'
  | 'hiring'
  | 'raise'
  | 'launch'
  | 'new-job'
  | 'award'
  | 'move'
  | 'did'
  | 'made'
  | 'piece'
  | 'work'
  | 'shared'
  | 'attending'
  | 'role'
  | 'used'
  | 'followed'
  | 'liked'
  | 'noticed'
  | 'third-person';

/** How a clause that says something about its reader is told. */
export interface HookPattern {
  readonly kind: HookKind;
  /**
   * Tried on small letters, unless it is `cased`: a pattern that ignores case takes ten times as long to build. The group
   * `thing` is the noun; the group `topic` begins where a noun phrase is looked for.
   */
  readonly find: RegExp;
  readonly cased?: true;
}

/** A pattern whose groups say where they stand. */
export function rx(source: string): RegExp {
  return new RegExp(source, 'du');
}

/** "your", and the few words that may stand before the noun. */
export const YOUR = String.raw`\b(?:your|ur|yr)\s+(?:(?!(?:on|the|for|about|to|in|of|at|and|with|my|our|an?|tell|by)\s)[\p{L}\d'’&.-]+\s+){0,3}?`;
