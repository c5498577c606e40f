import type { Span } from '../core/types';

const STARTS = [
  "i|i'm|im|i'd|i've|i'll|we|we're|we've|we'd|we'll|my|our|let's|lets|would|could|can|wanted|thought|was|hoping|happy|looking|believe|feel|felt|figured|wondering|think|know|want|need",
  "you|you'd|you'll|your|if|please|any|this|there's|it|it's|here's|since|as",
].join('|');
const JOINT = new RegExp(
  [
    String.raw`\s*;\s+`,
    String.raw`(?<=\p{Extended_Pictographic}\ufe0f?)\s+(?=\p{L})`,
    String.raw`\s*[—–]\s*`,
    String.raw`\s+-{1,2}\s+`,
    String.raw`(?:\.{3}|…)\s+`,
    String.raw`,?\s+(?:and|but|because|plus|&)\s+(?:also\s+|then\s+|that\s+)?(?=(?:${STARTS})\b)`,
    String.raw`,?\s+and\s+(?=(?:have|found|made|spotted|noticed|listed|counted)\b[^.!?]{0,60}\b(?:for (?:you|u)|improvements?|errors|mistakes|issues|bugs|suggestions)\b)`,
    String.raw`,?\s+so\s+(?=(?:i|i'm|i'd|i've|i'll|we|we're|we've|you|you'd|let's|if|can|could|would|this|my|our|please|any)\b)`,
    String.raw`,?\s+as\s+(?=(?:i|we|you)\b)`,
    String.raw`,\s+(?=(?:i|i'm|i'd|i've|i'll|we|we're|we've|would|could|can|hoping|let's|wondering|shall|do|are|want|happy|so|mind|please|any|interested|worth|which|who|where|congrats|congratulations|looking|hope|thanks|just|what|how|check|dm|follow|sub|subscribe|click|join|call|buy|text|use|book|grab|sign)\b)`,
    String.raw`,?\s+so\s+(?=(?:that|thought|figured)\b)`,
  ].join('|'),
  'gu',
);
const SUBORDINATE =
  /^(?:if|when|while|as|since|because|although|though|after|before|given|once|until|unless|whether|for|with|in|to|by)\b/i;

/** Where a sentence can be cut so that what stands before the cut may stand alone. Spans of the joints, in order. */
export function clauseCuts(sentence: string): Span[] {
  if (sentence.length > 1000) return [];
  // small letters: a pattern that ignores case takes ten times as long to build
  const small = sentence.replaceAll('’', "'").toLowerCase();
  const plain = small.length === sentence.length ? small : sentence;
  const cuts: Span[] = [];
  let from = 0;
  for (const { 0: joint, index } of plain.matchAll(JOINT)) {
    const left = plain.slice(from, index);
    const span = { start: index, end: index + joint.length };
    if (!standsAlone(left) || plain.slice(span.end).trim() === '' || insideBrackets(plain.slice(0, index)))
      continue;
    cuts.push(span);
    from = span.end;
  }
  return cuts;
}

function standsAlone(clause: string): boolean {
  return clause.trim().split(/\s+/).length >= 2 && !SUBORDINATE.test(clause.trim());
}

function insideBrackets(before: string): boolean {
  return count(before, /[([“]/g) > count(before, /[)\]”]/g) || count(before, /"/g) % 2 === 1;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
