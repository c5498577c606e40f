import type { Material } from './step';

/** So many words at most. */
const SHORT = 55;
const UNKIND = /^(?:urgency|guilt|hype|criticism|flattery|follow|contact|filler|bump)$/;
const PRICED = /[$€£₹¥₦]|\b(?:eur|usd|gbp|euros?|pounds|dollars|fee|unpaid|no pay|free of charge)\b/i;
const PERMITTED =
  /\b(?:may|shall|could|can|should|might) (?:i|we)\b(?!.*\b(?:call|meet|meeting|ring|book|visit|slot|diary|calendar)\b).*\?|\b(?:would|do) you (?:like|want|care) (?:to (?:know|see|read|hear|try)|me to|us to|a copy|the|one|it|some)\b.*\?|\bwould (?:it|that|this|they|these) (?:help|be (?:of use|useful|welcome))\b.*\?/i;

/** A short offer that presses nobody and asks leave first: what says less than it is no better. */
export function isPolite({ draft, verdict, reading }: Material): boolean {
  const { parts } = reading;
  if (draft.text.split(/\s+/).length > SHORT || PRICED.test(draft.text)) return false;
  if (verdict.findings.some(({ rule }) => !/^(?:reader|pitch|selling-question)$/.test(rule))) return false;
  return !parts.some(({ role }) => UNKIND.test(role)) && parts.some(({ text }) => PERMITTED.test(text));
}
