import { askTopic } from './ask-topic';
import { endsInNoun, nounPhraseAt } from './grammar';
import { needFrame } from './need-frames';
import { articleOf } from './trade';

const BETWEEN = /\b(?:laid off|between jobs|out of work|lost my job|made redundant|unemployed)\b/i;

export function between(clause: string): string {
  return BETWEEN.test(clause) && /\b(?:i|i'm|i've|my|me)\b/i.test(clause) ? needFrame('needBetween') : '';
}

export function workplace(clause: string): string {
  const ask = askTopic(clause);
  return ask?.kind === 'workplace' ? needFrame('needAt', ask.topic) : '';
}

const WANTED =
  /\b(?:(?:looking|searching|applying|apply|available|open|hunting) (?:for|to)|seeking|interested in|after|apply(?:ing)? (?:for|to))\s+(?:(?:an?|any|the|my|new|next|first|better|good|full[- ]time|part[- ]time|remote|junior|senior|entry[- ]level|summer|suitable|exciting|challenging|paid)\s+)*((?:[\p{L}+#/-]+ ){0,3}[\p{L}+#/-]+) (?:roles?|positions?|jobs?|work|internships?|opportunit\p{L}+|vacanc\p{L}+)\b/iu;
const ROLE_IN = /\b(?:roles?|positions?|jobs?|internships?|work|career|opportunit\p{L}+) in (?=\p{Ll})/iu;
const AS_WHAT = /\b(?:work|job|position|role|employment) as (?:an? )?((?:[\p{Ll}+#/-]+ ){0,2}[\p{Ll}+#/-]+)/u;
const SOMEBODY = /(?:er|or|ist|ian|ant|ent|nurse|analyst|chef|lead)$/i;
const NO_FIELD =
  /\b(?:any|job|work|internships?|career|that|this|your|our|my|as|for|the|other|some|similar|relevant|different|senior|junior|entry|level)\b/i;

/** Who is after a degree seeks no work. */
const DEGREE =
  /\b(?:ph\.?d|doctoral|doctorate|post-?doc\w*|master'?s|m\.?sc|mba|bachelor'?s|degrees?|scholarships?|fellowships?|thesis|supervisors?)\b/i;

const INTERNSHIP =
  /\b(?:looking|searching|applying|hunting|hoping|seeking)(?: for)? (?:(?:an?|any|your|the|possible|potential|paid|great) )*((?:summer|winter|spring|research|marketing|design|software|engineering|data) )*internships?\b/iu;

export function wantedRole(clause: string): string {
  if (DEGREE.test(clause)) return '';
  const internship = INTERNSHIP.exec(clause);
  if (internship) {
    const field = (internship[1] ?? '').toLowerCase();
    return needFrame('needInternship', `${articleOf(`${field}internship`)} ${field}internship`);
  }
  const inside = ROLE_IN.exec(clause);
  const led = inside ? nounPhraseAt(clause.slice(inside.index + inside[0].length)) : '';
  if (led !== '' && !NO_FIELD.test(led) && led.split(' ').length <= 4) return needFrame('needIn', led);
  const words = (WANTED.exec(clause)?.[1] ?? AS_WHAT.exec(clause)?.[1] ?? '').trim();
  if (words.length < 3 || NO_FIELD.test(words)) return '';
  const thing = /^\p{Lu}\p{Ll}/u.test(words) ? words.toLowerCase() : words;
  return SOMEBODY.test(words)
    ? needFrame('needAs', `${articleOf(thing)} ${words}`)
    : endsInNoun(words)
      ? needFrame('needIn', words)
      : '';
}
