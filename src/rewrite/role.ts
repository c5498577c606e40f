/** What a clause does in a message, towards its reader. */
export type Role =
  | 'contact'
  | 'follow'
  | 'urgency'
  | 'guilt'
  | 'bump'
  | 'criticism'
  | 'hype'
  | 'pitch'
  | 'proof'
  | 'bait'
  | 'ask'
  | 'filler'
  | 'flattery'
  | 'compliment'
  | 'reason'
  | 'introduction'
  | 'condolence'
  | 'occasion'
  | 'thanks'
  | 'wish'
  | 'exit'
  | 'question'
  | 'blank'
  | 'plain';

/** Roles that take, sell or press: their clauses do not stay. */
export const UNWELCOME: ReadonlySet<Role> = new Set<Role>([
  'contact',
  'follow',
  'urgency',
  'guilt',
  'bump',
  'criticism',
  'hype',
  'pitch',
  'proof',
  'bait',
  'ask',
  'filler',
  'flattery',
]);
