import { fold } from '../core/text';
import type { Finding, Judge } from '../core/types';
import { isApt } from './apt';
import type { Place } from './place';
import type { Part } from './read';
import type { Role } from './role';
import type { Material } from './step';
import { isWelcome } from './welcome';

/** True for a sentence in which nothing was found, which is clear by itself, and which is of a kind that is good to read. */
export function isFine(sentence: readonly Part[], place: Place, judge: Judge): boolean {
  const { draft } = place.material;
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (!first || !last) return false;
  if (pointed(place.material).some(({ start, end }) => start < last.end && first.start < end)) return false;
  const text = draft.text.slice(first.start, last.end);
  const folded = fold(text.replaceAll('’', "'"));
  const apt = isApt(text, sentence, place);
  if (!sentence.every((part) => mayStay(part) || (apt && part.role === 'pitch'))) return false;
  if (!apt && (UNFIT.test(folded) || !isWelcome(text, sentence, place))) return false;
  return judge({ ...draft, text }, 'balanced').level !== 'hold';
}

/** What is said of the whole of a draft points at none of its sentences. */
function pointed({ draft, verdict }: Material): readonly Finding[] {
  return verdict.findings.filter(({ start, end }) => end - start <= draft.text.length * WHOLE);
}

const WHOLE = 0.7;

function mayStay({ own, role, joined }: Part): boolean {
  return !own && (MAY_STAY.has(role) || (joined && role === 'hype'));
}

const MAY_STAY: ReadonlySet<Role> = new Set<Role>([
  ...(['plain', 'thanks', 'introduction', 'reason', 'wish', 'occasion', 'compliment'] as const),
  ...(['bump', 'ask', 'exit', 'filler'] as const),
]);

/** Fragments and lists, orders, promises of gain, and what speaks of something that is not there. */
const UNFIT =
  /[?:$€£%•\n]|^\W*[-*•]|\b\d\W*$|^(?:here|below|above|please|kindly|let|just (?!wanted|read|saw|heard|finished)|reply|click|call|check|look|join|book|send|they|their|he|she|this|that|it(?!'s been)|these|those|otherwise|however|but|or|especially|looking forward|no |not )\b|\b(?:let me know|feedback|get back to me|hear from you|look(?:ing)? forward|try|appreciate it|waiting|asap|urgent|meet|call|chat|talk|coffee|link|website|demo|clients?|customers?|services?|offers?|opportunities|solutions?|companies|businesses|beg|desperate|please|need|help me|free|revenue|sales|leads|grow(?:th)?|investors?|investment|pay(?:s|ment)?|earn|rent|discount|collaborat[a-z]+|partner[a-z]*)\b/;
