import { fold } from '../core/text';
import type { Span } from '../core/types';
import type { Part } from './read';
import { sentencesOf } from './sentences';

/**
 * The author's own kind way out, word for word: "If bells aren't what you need this year, I totally get it." Two, where they
 * stand side by side. Empty where the draft has none, or where something was found in it. It ends a message better than a line of ours.
 */
export function wayOutIn(parts: readonly Part[], findings: readonly Span[]): string {
  return sentencesOf(wayOutParts(parts, findings))
    .map((sentence) =>
      textOf(sentence).replace(/^(?:and|also),? (\p{L})/iu, (_, letter: string) => letter.toUpperCase()),
    )
    .map((text) => (/[\p{L}\d]$/u.test(text) ? `${text}.` : text))
    .join(' ');
}

/** The pieces that `wayOutIn` is read from. */
export function wayOutParts(parts: readonly Part[], findings: readonly Span[]): readonly Part[] {
  const sentences = sentencesOf(parts);
  const leads = sentences.map((sentence) => leadsOut(sentence, findings));
  const full = sentences.findLastIndex((sentence, at) => leads[at] && !isBareWayOut(textOf(sentence)));
  const last = full < 0 ? leads.lastIndexOf(true) : full;
  return sentences
    .filter((_, at) => leads[at] && Math.abs(at - last) < 2)
    .slice(0, 2)
    .flat();
}

function leadsOut(sentence: readonly Part[], findings: readonly Span[]): boolean {
  const isFound = sentence.some((part) =>
    findings.some(({ start, end }) => start < part.end && part.start < end),
  );
  return !isFound && isWayOut(textOf(sentence));
}

/** True for a sentence that lets the reader off, and wants nothing. */
export function isWayOut(sentence: string): boolean {
  const plain = fold(sentence.replaceAll('’', "'")).trim();
  if (plain.split(/\s+/).length > LONGEST || WANTS.test(plain) || LEANS.test(plain)) return false;
  return WAYS.some((way) => way.test(plain));
}

function textOf(sentence: readonly Part[]): string {
  return sentence.map(({ gap, text, joined }) => (joined ? gap + text : text)).join('');
}

const LONGEST = 24;

/** Where the rest of the sentence, or what it hangs on, asks for something. */
const WANTS =
  /[?$€£%\d]|\b(?:but|unless|only|offer|free|discount|demo|call|last chance|click|forward|refer|right person|point me|else|otherwise|hear your|your reasons?|until|before|after|just|could|someone|anyone|somebody|who|love it)\b/;

/** Hangs on a question that goes. */
const LEANS = /^(?:and |but )?if (?:not|you(?:'re| are) not),/;

const FINE = `(?:(?:i|we)(?:'ll| will)? (?:completely |totally |fully |really |do |will )*(?:understand|get it|respect)(?! (?:what|why|how|that|who|which|where)\\b)|(?:that's|that is|it's|thats|its) (?:completely |totally |perfectly |absolutely |all )*(?:fine|ok|okay|good|cool|no problem|alright)|no (?:worries|problem|pressure|hard feelings|stress|offen[cs]e|need to (?:reply|answer|respond))|all good|i'll (?:stop|leave)|i (?:won't|will not))`;
const NOT = `(?:isn't|isnt|is not|not|aren't|doesn't|don't|wasn't|wasnt|off|busy|bad|no longer|no interest)`;

const WAYS: readonly RegExp[] = [
  /^(?:and |of course,? |as always,? |absolutely |really,? )?(?:no (?:pressure|worries|problem|rush|stress|hurry)|zero pressure|(?:thanks|thank you)(?= either)|all good(?= (?:if|either)))(?: at all| whatsoever| either way| if (?:not|so)| if (?:you(?:'re| are) (?:not|too)|it(?:'s| is)n't|now)[^,;]*| of course| x+)?\W*$/,
  /^(?:and )?no need to (?:reply|answer|respond|write back)(?: if [^,;]*)?\W*$/,
  /^(?:and )?(?:it(?:'s| is) |that(?:'s| is) )?(?:totally|completely|perfectly|absolutely) (?:fine|ok|okay|understandable|cool) (?:if|either way|to say no|with me)\b[^,;]*$/,
  new RegExp(
    String.raw`^(?:and |also,? |last one from me,? )?if (?:.*\b${NOT}\b.*|you(?:'d| would) rather .*),? ?[,—–-]? ?(?:then )?${FINE}\b.*$`,
  ),
  /^(?:i |we )?(?:know|understand|realise|realize) .*\b(?:so|and) no (?:worries|problem|pressure) if\b.*$/,
  /^(?:i )?(?:totally|completely|fully) (?:understand|get it) if you(?:'re| are)\b.*$/,
  /^(?:and |but )?i(?:'ll| will) (?:stop|leave) (?:bugging|bothering|writing|messaging|emailing|chasing|you (?:alone|be|to it|in peace)|it (?:there|here|at that)|here)\b[^,;]*$/,
  /^(?:and |please )?(?:feel free to|you can|you're welcome to) (?:ignore (?:this|me)|say no|pass)\b[^,;]*$/,
  /^(?:either way|in any case|whatever you decide),? .*\b(?:stay in touch|keep in touch|good luck|the best|wish you|thanks|thank you|keep up)\b.*$/,
];

/** Too little to write to somebody for, by itself. */
export function isBareWayOut(sentence: string): boolean {
  return sentence.split(/\s+/).length < 6;
}
