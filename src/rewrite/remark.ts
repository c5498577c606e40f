import type { Part } from './read';
import type { Step } from './step';

/** What a first message opens with, on something that is the reader's. */
export function isRemark({ text, joined }: Part, before: readonly Step[]): boolean {
  if (joined || before.some(({ part }) => part?.place === 'body')) return false;
  const words = text.split(/\s+/).length;
  const theirs = /\b(?:your|ur)\b/i.test(text) || readsOf(text);
  return words > 5 && words < 26 && theirs && !TURNS.test(text) && !/[?\d]/.test(text);
}

/** News of a house that bears a name: "I read that the Orchard Centre is adding a chair." */
function readsOf(text: string): boolean {
  return /^(?:I|We|i|we)(?:['’]ve)? (?:just |recently |also )?(?:read|saw|seen|heard|noticed) (?:in \p{L}+ |today |yesterday )?(?:that )?(?:the )?\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+)* (?:is|are|was|were|has|have|will|plans?|won|opened|got)\b/u.test(
    text,
  );
}

const TURNS =
  /\b(?:could|should|would|must|might|may|need|needs|deserves?|risk\w*|los(?:e|es|ing|t)|missing|profile|account|card|policy|warranty|order|subscription|domain|payment|parcel|application|invoice|website|site|business|budget|team|costs?|if|when|every|most|many|help|want|thinking|tired|ready|struggl\w*|informative|engaging|trajectory|leadership|journey|career|still (?:using|paying|doing)|selected|approved|details?|inbox|time|as (?:an?|the))\b/i;
