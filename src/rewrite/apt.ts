import { fold } from '../core/text';
import type { Place } from './place';
import type { Part } from './read';
import { isTie } from './seen';
import { stayingBody } from './step';
import { WANTS } from './wants';

const OPEN = /^(?:first-message|unknown)$/;
const TALKING = /^(?:first-reply|in-conversation)$/;

/** True where a sentence is good to read for where it stands: it answers what they wrote, remarks on what was seen, or says what ties the two. */
export function isApt(text: string, sentence: readonly Part[], place: Place): boolean {
  const { stage } = place.material.verdict;
  if (TALKING.test(stage)) return isReply(text, sentence, place);
  if (!OPEN.test(stage)) return false;
  if (isRemark(text, sentence, place)) return true;
  return isTie(text) && wordsIn(text) <= TIE_WORDS && !(LEANS.test(text) && isAlone(sentence, place));
}

/** "You mentioned your office": where, is said in the sentence before. */
const LEANS = /^you (?:also )?(?:told|said|mentioned)\b(?!.*\b(?:at|in your|on your|last)\b)/i;

function isAlone(sentence: readonly Part[], { steps }: Place): boolean {
  const body = steps.filter(({ part }) => part?.place === 'body');
  const at = body.findIndex(({ part }) => part === sentence[0]);
  return at > 0 && body[at - 1]?.action === 'drop';
}

const TIE_WORDS = 45;
const REPLY_WORDS = 34;
const REMARK_WORDS = 13;
/** So few words may speak to the reader: "told you!!" */
const FEWEST = 3;

/** What is said first to somebody who has just written: "It's Zig, with a little Lua for the config." */
function isReply(text: string, sentence: readonly Part[], { material, steps }: Place): boolean {
  if ((material.draft.conversation.theirLast ?? '') === '') return false;
  const body = steps.filter(({ part }) => part?.place === 'body');
  const before = body.slice(
    0,
    body.findIndex(({ part }) => part === sentence[0]),
  );
  if (before.some(({ part, action }) => action === 'drop' && !GREETS.test(part?.role ?? ''))) return false;
  const words = wordsIn(text);
  if (words < 2 || words > REPLY_WORDS || TURNS.test(text) || !/[\p{L}.!…]$/u.test(text)) return false;
  return words < FEWEST || !(TO_THEM.test(text) || WANTS.test(fold(text.replaceAll('’', "'"))));
}

/** What is said in greeting, and may go. */
const GREETS = /^(?:thanks|wish|compliment|filler|exit)$/;
/** Asks, counts, reproaches, or comes to the author's own business. */
const TURNS =
  /[?$€£%\n]|\b(?:(?<!show )me|since|now|anyway|btw|but|while|money|should have said|meant to|however|if|send\w*|please|pls|deal|price\w*|product\w*|clients?|customers?|only|last|messaging|writing|you said|as usual|yet again|because of you|fault|blame)\b/i;
/** Tells the reader what to do, or what they get. */
const TO_THEM =
  /\b(?:you|u)(?:['’]ll|['’]d| should| need| could| can| must| have to| get| want)\b|\byour (?:business|money|team|company|pension|budget)\b/i;

/** A few words on what was seen, right after it: "Those February frosts are cruel." */
function isRemark(text: string, sentence: readonly Part[], { steps }: Place): boolean {
  const body = steps.filter(({ part }) => part?.place === 'body');
  const at = body.findIndex(({ part }) => part === sentence[0]);
  const [stays] = stayingBody(body.slice(at - 1, at));
  if (!stays) return false;
  if (stays.part.role === 'reason' && wordsIn(text) <= REMARK_WORDS && !SAYS_MORE.test(text)) return true;
  const from = body.slice(0, at).findLastIndex(({ part }) => part?.joined === false);
  const before = body.slice(from, at).map((step) => step.text);
  return isTie(before.join(' ')) && wordsIn(text) <= TIE_WORDS && /\byour\b/i.test(text) && !isPushy(text);
}

function isPushy(text: string): boolean {
  return /[?:$€£%]/.test(text) || WANTS.test(fold(text.replaceAll('’', "'")));
}

/** Asks, counts, or turns to the author's own. */
const SAYS_MORE =
  /[?:\d\n]|^you (?:can|should|could|may|might|will)\b|\b(?:i|we|me|my|us|our|so|but|which|that['’]s why|if|most|many|help\w*|need\w*)\b/i;

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
