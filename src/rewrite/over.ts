/** True for news of something that is over: one does not ask how it has been so far. */
export function isOver(news: string): boolean {
  return OVER.test(news);
}

const OVER =
  /\b(?:published|shipped|finish(?:ed|ing)|done|complet(?:ed|ing)|handed in|submitted|retir(?:ed|ing)|sold|closed|clos(?:es|ing)|ended|graduated|passed|ran|won|last (?:day|night|week|shift)|yesterday|after \w+ (?:years|months|weeks))\b/i;
