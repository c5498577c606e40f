import type { Draft } from '../core/types';
import { tradeIn } from './trade';

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|doctor|engr|lt|cdr|capt|col|sgt|maj|rev|barr|sir|madam|mx|judge|senator|rabbi|imam|sheikh|chief)\.?$/i;
const NOT_A_NAME =
  /^(?:there|all|again|everyone|friend|team|both|ma|ma['’]?am|mam|miss|sir|madam|morning|afternoon|evening|day|candidate|supporter|hiring|manager|customer|principal|professor|artist|ah|oh|colleague|doctor|investor|teacher|hun|babe|sis|bro|brother|sister|friend|neighbou?r|alumna|alumnus|parent|parents|guys|folks|dear|esteemed|respected|recruiter|founder|owner|members?|all|partner|homeowner|ceo|professional|mayor|captain|purchaser|buyer|author|orchestra|choir|farmers?|student|chair|pastor|reverend|minister|leader|builder|engineer|developer|entrepreneur|seller|homeowner|landlord|subscriber|winner|beneficiary|applicant|researcher|scholar|director|president|ceo|hr|admin|editor|maintainers?|creators?|gamer|user|client|valued|love|lovely|babes?|mama|girl|man|buddy|mate|legend|boss|chef|coach|queen|king|fam|y'all|ladies|gentlemen|ciao|bella|hola|szia|ahoj|namaste|bonjour|habari|salaam|shalom|servus|moin|hallo|greetings|likewise|congratulations|congrats|webmaster|supplier|vendor|exporter|importer|talent|resident|tenant|blogger|influencer|reader|guest|delegate|trader|investors?)$/i;

/** Who reads the message: `them`, `they` and `theirs` as a blank speaks of them, `name` empty where it is not known. */
export interface Person {
  readonly name: string;
  /** As the page shows it. */
  readonly full: string;
  readonly them: string;
  readonly they: string;
  readonly theirs: string;
  /** What is theirs, without a noun after it. */
  readonly own: string;
}

/** Reads the reader's name off the conversation, else off the greeting. */
export function personOf({ conversation, text }: Draft, greeting: string): Person {
  const thanked =
    /^[^.!?\n]{0,60}\b(?:thanks|thank you|congrats|congratulations|welcome)\b[^.!?\n]{0,50}, (\p{Lu}\p{Ll}{1,20})(?=[.!,])/iu.exec(
      text,
    )?.[1];
  const shown = conversation.recipient?.name ?? '';
  const called = greeted(greeting);
  const name = conversation.group
    ? ''
    : (isFormal(called, shown) ? called : firstName(shown)) || called || (thanked ?? '');
  return {
    name,
    full: shown.trim(),
    them: name || 'them',
    they: name || 'they',
    theirs: name ? possessive(name) : 'their',
    own: name ? possessive(name) : 'theirs',
  };
}

/** "Dr Sorrell", to Helen Sorrell: she is spoken of as she is greeted. */
function isFormal(called: string, shown: string): boolean {
  const [title = '', surname = ''] = called.split(' ');
  return surname !== '' && TITLES.test(title) && shown.split(/\s+/).includes(surname);
}

function firstName(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLES.test(word));
  const first = words[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(first) ? first : '';
}

function greeted(greeting: string): string {
  if (NOBODY.test(greeting) || /\bfellow\b/i.test(greeting)) return '';
  const words = (greeting.match(/[\p{L}'’-]+\.?/gu) ?? []).map((word) =>
    TITLES.test(word) ? word : word.replace(/\.$/, ''),
  );
  const title = words.findIndex((word) => TITLES.test(word) && !/^(?:sir|madam)$/i.test(word));
  if (title >= 0 && words[title + 1] && !NOT_A_NAME.test(words[title + 1] ?? ''))
    return `${words[title]} ${words[title + 1]?.replace(/\.$/, '')}`;
  const names = words.filter(
    (word) =>
      /^\p{Lu}\p{Ll}/u.test(word) && !NOT_A_NAME.test(word) && !TITLES.test(word) && tradeIn(word) === null,
  );
  // "Dear Logistics Manager" calls nobody by name
  if (words.length > 1 && words.some((word) => OFFICE.test(word))) return '';
  const name =
    /^(?:h+i+|hey+|hello+|hiya|yo|dear|good|hola|gm|heya|howdy|greetings|respected|esteemed|morning|most)$/i.test(
      words[0] ?? '',
    )
      ? names.find((word) => word !== words[0])
      : names[0];
  return name?.replace(/\.$/, '') ?? '';
}

const OFFICE =
  /^(?:managers?|owners?|directors?|team|officers?|department|professionals?|partners?|editors?|leaders?|committee|board|desk|office|founders?|representatives?|coordinators?|secretary|principal|headteacher|customers?)$/i;

function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

const NOBODY = /\{\{?[^{}]*\}\}?|\[[A-Za-z][\w _-]*\]|%[A-Z_]+%/;
const ANYBODY = /\b(?:sir(?: ?\/ ?| or )madam|candidate|supporter|customer|hiring manager|friend)\b/i;

/** The greeting, with the reader's name where a field or nobody in particular stood; `wrong` when it names someone else. */
export function greetingFor(greeting: string, person: Person, known: boolean, wrong: boolean): string {
  if (NOBODY.test(greeting))
    return greeting.replace(NOBODY, known ? person.name : '[the name of the person you are writing to]');
  if (!known) return greeting;
  if (ANYBODY.test(greeting))
    return greeting.replace(ANYBODY, /^dear/i.test(greeting) ? person.full : person.name);
  if (!wrong) return greeting;
  const names = greeting.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const last = names.at(-1);
  return last && names.length > 1 ? greeting.replace(last, person.name) : greeting;
}
