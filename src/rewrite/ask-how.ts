const HOW =
  /\b(?:hear|learn|(?<!\b(?:i|we|you|they) )know|understand|ask(?: you)?|curious|wonder(?:ing|ed)?|hear about|learn about|perspective on|thoughts on|ask you about|brain about|brain on|advice on) ((?:how|what|why|which|where) (?:(?:the )?\p{L}+ )?(?:you|you're|you've|your)\b[^.?!;:()—–\n]{6,90})/iu;
const LEAVES =
  /,? (?:in return|over (?:a|coffee|lunch)|on a call|this (?:week|year|quarter)|next week|these days|right now|at the moment|for the (?:first|next|coming)|so that|so i|so we|if you|and (?:if|see|share|show|how|what|why|which|where|whether)|as (?:i|we|you)|because|for (?:my|our|\d)|over zoom|in (?:a|the next|return|exchange))\b.*$/iu;
const OURS =
  /\b(?:i|me|my|we|us|our|call|meet\p{L}*|free|available|price|budget|budget|salary|open to|interested|looking for|need|want|miss\p{L}*|los(?:e|ing)|handle it|think(?:ing)? about (?:it|this|that)|feel|say|it|them|that|this|there|these|those|best (?:number|time|email))\b/iu;

/** What a draft would like to know of its reader ("how you handle repairs reporting"), in its own words; empty where nothing. */
export function askHow(clause: string): string {
  const found =
    HOW.exec(clause.replaceAll('’', "'"))?.[1]
      ?.replace(LEAVES, '')
      .replace(/[\s,]+$/, '') ?? '';
  const words = found.split(/\s+/).length;
  return words < 4 || words > 15 || OURS.test(found) || /[\d$€£%]/.test(found) ? '' : found;
}
