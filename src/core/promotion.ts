import type { Span } from './types';
import type { Unit } from './units';

const LIST = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a promotion is made of, each kind of sign by its words. */
const SIGNS: readonly ReadonlySet<string>[] = [
  LIST('<amount>'),
  LIST('<link> link pinned bio'),
  LIST(
    'dm comment rt retweet retweeting follow subscribe repost upvote upvotes signup waitlist whatsapp telegram code upfront',
  ),
  LIST('free discount half guaranteed exclusive trial demo quote catalogue cheap premium'),
  LIST(
    'masterclass bootcamp webinar course cohort seats ebook playbook newsletter template templates planner app saas agency software coaching training clients customers services investments leads diagnostic audiobook summaries licence ref referral beats proofreader subscription discord channel video guide roadmap launch',
  ),
  LIST('midnight tonight left places spots seats doors tomorrow urgent urgently'),
];

const OWN = LIST('my our we ours mine i im ive weve');

/**
 * How many kinds of promotional sign a text bears (0 to 6), 0 when it does not speak of the writer's own; `span` runs from the first
 * sign to the last.
 */
export function promotionIn(units: readonly Unit[]): { readonly signs: number; readonly span: Span } {
  const kinds = new Set<number>();
  let own = false;
  let [start, end] = [0, 0];
  for (const unit of units) {
    if (unit.quoted) continue;
    own ||= OWN.has(unit.key);
    const kind = SIGNS.findIndex((words) => words.has(unit.key));
    if (kind < 0) continue;
    if (kinds.size === 0) start = unit.start;
    end = unit.end;
    kinds.add(kind);
  }
  return { signs: own ? kinds.size : 0, span: { start, end } };
}
