/** True when a sentence blames the reader, or holds out what will happen without them: it does not stand beside a kind end. */
export function isReproach(text: string): boolean {
  const plain = text.replaceAll('’', "'");
  return REPROACH.some((pattern) => pattern.test(plain));
}

const REPROACH: readonly RegExp[] = [
  /\b(?:(?:do|did|ca|could|does)n't|cannot|can not|do not|hardly|hard to|fail to|never) (?:really |quite |even )?(?:understand|accept|get)\b.{0,20}\b(?:how|why|this|that|it|you)\b/i,
  /\bhow (?:this|that|it) (?:is|was|can be|could be) (?:even )?possible\b/i,
  /\bmiss(?:es|ed|ing)? (?:it|out|this)\b/i,
  /\b(?:misunderst\w+|misjudg\w+|with (?:all (?:due )?)?respect,?|you(?:'re| are) (?:wrong|mistaken|making a mistake|missing))\b/i,
  /\bwhether (?:you|u)\b.{0,40}\bor not\b|\bwith or without you\b/i,
  /\b(?:disappoint\w*|let (?:me|us) down|unfair|not fair|ungrateful|a shame|shameful|rude|unprofessional|insult\w*|ignor(?:e|ed|ing) (?:me|us|my|our)|waste(?:d)? (?:of )?(?:my|our))\b/i,
  /\b(?:you|u) (?:could|should|might|would) (?:at least )?have\b|\byou(?:'ve| have) (?:read|seen|had) (?:both|all|my|every)\b/i,
  /\b(?:after (?:all|everything) (?:i|we|that)|i (?:had )?(?:expected|thought) (?:more|better)|your loss|you(?:'ll| will) regret|you owe)\b/i,
];
