import { type Intent, isNameless, jobWord } from './intent';
import { introduces, plainIntroduction } from './introduction';
import { field } from './need-field';
import { needFrame } from './need-frames';
import { made, organised, writesFor } from './need-made';
import { between, wantedRole, workplace } from './need-seek';
import { told } from './need-told';
import { LOUD } from './need-words';
import { workLine } from './work-line';

/**
 * The plain needs that clauses tell, as lines that may be said to a stranger, the most particular first: what the author makes or
 * does, or where they would like to work. None where the draft tells none.
 */
export function needsIn(clauses: readonly string[], intent: Intent): string[] {
  const job = intent === 'recruit' ? jobWord(clauses) : '';
  if (intent === 'recruit') return job === '' || isNameless(job) ? [] : [needFrame('needJob', job)];
  const plain = clauses.map((clause) => clause.replaceAll('’', "'").trim());
  const read =
    intent === 'seek'
      ? [said, between, workplace, wantedRole, told]
      : [said, writesFor, organised, made, told, workLine, introduced, field];
  const found = read.flatMap((each) => plain.map(each).filter((line) => line !== ''));
  return [...new Set(found)];
}

/** Who the author is, in a plain line. */
function introduced(clause: string): string {
  const line = introduces(clause) ? plainIntroduction(clause) : '';
  return line === '' ? '' : `${line}.`;
}

/** True when a clause is no more than such a line. */
export function isNeed(clause: string): boolean {
  const plain = `${clause.replaceAll('’', "'").replace(/[.!\s]+$/, '')}.`;
  return said(plain) !== '' || told(plain).toLowerCase() === plain.toLowerCase();
}

const SAID =
  /^(?:(?:i|we) work (?:on|in|with) (?!.* (?:who|to|w\/|like yours?|basis) ?)[^;:!?$€£%]{3,80}|(?:i'd|i would) like to (?:work (?:in|as|at)|write for|do an?(?= (?:[\p{L}-]+ ){0,2}internship)) [^,;:!?$€£%]{2,60}|i (?:write|produce|make|design|edit|photograph|film|paint|draw|illustrate|compose|bake|brew|translate|print|repair) (?!any\b|all\b|the\b|that\b|this\b|it\b|my\b|our\b|exactly\b)[^;:!?\d$€£%]{3,70}|(?:i'm|i am) (?:organi[sz]ing|hosting|putting together|researching) [^;:!?$€£%]{3,80}|(?:i'm|i am) writing about an? [^;:!?$€£%]{3,60}|(?:i'm|i am) between jobs(?: at the moment)?)\.$/iu;

function said(clause: string): string {
  const line = `${clause.replace(/[.!\s]+$/, '')}.`;
  return SAID.test(line) && !LOUD.test(line) ? line : '';
}
