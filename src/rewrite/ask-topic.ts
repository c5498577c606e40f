import { nounPhraseAt } from './grammar';

/** What the author asked for, where an honest question can be made of it. */
export interface AskTopic {
  /** A field to start out in, a person to be introduced to, a workplace. */
  readonly kind: 'field' | 'person' | 'workplace';
  readonly topic: string;
}

/** Reads what a clause asks for; `null` where it asks for none of these. */
export function askTopic(clause: string): AskTopic | null {
  const field = fieldIn(clause);
  if (field !== '') return { kind: 'field', topic: field };
  const person = PERSON.exec(clause)?.[1];
  if (person) return { kind: 'person', topic: person };
  const workplace = workplaceIn(clause);
  return workplace === '' ? null : { kind: 'workplace', topic: workplace };
}

const FIELD =
  /\b(?:break(?:ing)? into|get(?:ting)? into|starting out in|career in|careers in|move into|moving into|transition(?:ing)? (?:in)?to|switch(?:ing)? (?:in)?to|advice (?:on|about)|tips (?:on|about))\s+/iu;

/** The field that the author wants to get into; not one that others are helped into. */
function fieldIn(clause: string): string {
  const lead = FIELD.exec(clause);
  if (!lead || !/\b(?:i|i'm|i’m|me|my|pick your brain)\b/i.test(clause)) return '';
  if (/\b(?:people|help(?:ing|s)?|others)\b/i.test(clause.slice(0, lead.index))) return '';
  const named = nounPhraseAt(clause.slice(lead.index + lead[0].length));
  return /\b(?:my|me|your)\b/i.test(named) || named.split(/\s+/).length > 4 ? '' : named;
}

const PERSON =
  /\b(?:introduc(?:e|tion)|intro|connect|put) (?:me )?(?:to|with|in touch with) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
const WORKPLACE =
  /\b(?:role|position|job|jobs|internship|opening|openings|vacanc(?:y|ies)|opportunit(?:y|ies)|team|engineer|working|referral|work|hiring)\b(?<!\b(?:our|my) \p{L}+)[^.!?\n]{0,40}?\s(?:at|with)\s+(\p{Lu}[\p{L}\d&.-]*(?: (?:& )?\p{Lu}[\p{L}\d&-]*){0,2})/u;

/** Where the author would like to work; not where they do. */
function workplaceIn(clause: string): string {
  if (/\b(?:i|we) work (?:with|at|for)\b|\bour\b/i.test(clause)) return '';
  const name = WORKPLACE.exec(clause)?.[1]?.replace(/\.$/, '') ?? '';
  return name.length < 2 ? '' : name;
}
