/** A step of a sequence whose steps stand side by side: which it is, from 1, and the columns of its text and its subject, from 0. */
export interface StepColumn {
  readonly step: number;
  readonly text: number;
  readonly subject: number | null;
}

/**
 * The steps that stand side by side in columns of these names, in order; none where there are fewer than two. A column counts
 * where every word of its name is one of a step ("Email 2", "Step 3 body", "Follow-up 1"; not "Email 2 sent at") and its
 * cells are sentences: "Email 1" may as well have addresses.
 */
export function stepsIn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly StepColumn[] {
  const named = names.flatMap((name, at) => readName(name, at) ?? []);
  const texts = named.filter(({ isSubject, at }) => !isSubject && looksOf(rows, at) !== 'other');
  const steps = numbered(withoutDoubles(withoutLoose(texts)));
  if (steps.length < 2 || !steps.some(({ at }) => looksOf(rows, at) === 'sentences')) return [];
  return steps.map((each, nth) => ({
    step: each.step,
    text: each.at,
    subject: named.find((other) => other.isSubject && isOf(other, each, nth === 0))?.at ?? null,
  }));
}

/** What the name of a column says of the step that it has. */
interface Named {
  readonly at: number;
  readonly isSubject: boolean;
  readonly number: number | null;
  /** Where the step stands that has no number of its own, or whose number counts from the second message on. */
  readonly is: 'any' | 'opener' | 'follow-up' | 'farewell';
  readonly isDay: boolean;
  readonly hasBody: boolean;
  /** Where it is sent, where the name says so: steps of two places may have the same number. */
  readonly place: string;
}

/** Words that names of steps are made of, in the languages of the page. */
const WORDS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['message', ['email', 'emails', 'mail', 'message', 'msg', 'dm', 'nachricht', 'mensaje', 'mensagem']],
  ['message', ['courriel', 'correo', 'emailbody', 'messagebody', 'emailtext', 'messagetext', 'opener']],
  ['message', ['step', 'touch', 'touchpoint', 'sequence', 'schritt', 'etape', 'paso', 'passo']],
  ['body', ['body', 'text', 'content', 'copy', 'corps', 'cuerpo', 'corpo', 'texto', 'texte', 'inhalt']],
  ['subject', ['subject', 'subjectline', 'betreff', 'objet', 'asunto', 'assunto']],
  ['follow-up', ['followup', 'bump', 'reminder', 'nudge', 'relance', 'seguimiento', 'nachfassen']],
  ['follow-up', ['erinnerung', 'nachfassmail', 'rappel', 'recordatorio', 'lembrete']],
  ['invite', ['connection', 'connect', 'invite', 'invitation', 'einladung', 'invitacion', 'convite']],
  ['opener', ['initial', 'intro', 'opening', 'cold']],
  ['farewell', ['breakup', 'final', 'goodbye']],
  ['place', ['linkedin', 'li', 'twitter', 'x', 'inmail']],
  ['day', ['day', 'tag', 'jour', 'dia']],
  ['nothing', ['line', 'note', 'request', 'the', 'no', 'nr', 'st', 'nd', 'rd', 'th', 'de', 'der', 'e']],
];

type Meaning =
  | ('message' | 'body' | 'subject' | 'follow-up' | 'invite')
  | ('opener' | 'farewell' | 'place' | 'day' | 'nothing');

const MEANINGS = new Map(WORDS.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)));

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** `null` where a word in it is of something else, or nothing says that it is a step. */
function readName(name: string, at: number): Named | null {
  const words = wordsOf(name);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const meanings = words.filter((word) => !/^\d+$/.test(word)).map((word) => MEANINGS.get(word));
  const has = (meaning: Meaning) => meanings.includes(meaning);
  if (numbers.length > 1 || meanings.includes(undefined)) return null;
  const isSubject = has('subject');
  const isMessage = has('message') || has('body') || has('follow-up') || has('invite') || has('day');
  const isInMail = words.includes('inmail');
  if (!isSubject && !isMessage && !isInMail) return null;
  return {
    at,
    isSubject,
    number: numbers[0] === undefined ? null : Number(numbers[0]),
    is: has('follow-up')
      ? 'follow-up'
      : has('farewell')
        ? 'farewell'
        : has('invite') || has('opener') || words.includes('opener')
          ? 'opener'
          : 'any',
    isDay: has('day'),
    hasBody: has('body'),
    place: words.filter((word) => ['place', 'invite'].includes(MEANINGS.get(word) ?? '')).join(' '),
  };
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/linked in/g, 'linkedin')
    .replace(/\bin[\s_-]mail/g, 'inmail')
    .replace(/follow[\s_-]*ups?/g, 'followup')
    .replace(/break[\s_-]*up/g, 'breakup')
    .replace(/\be[\s_-]*mail/g, 'email');
  return (plain.match(/\p{L}+|\d+/gu) ?? []).map((word) => {
    const nth = ORDINALS.indexOf(word);
    return nth < 0 ? word : String(nth + 1);
  });
}

/** So many words make a sentence: an address, a date or a state has fewer. */
const SENTENCE = 5;

/** What stands in a column: sentences in most of the cells that have something; nothing yet; or something else. */
function looksOf(rows: readonly (readonly string[])[], at: number): 'sentences' | 'nothing' | 'other' {
  const filled = rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);
  if (filled.length === 0) return 'nothing';
  const sentences = filled.filter((cell) => (cell.match(/\p{L}+/gu)?.length ?? 0) >= SENTENCE);
  return sentences.length * 2 >= filled.length ? 'sentences' : 'other';
}

/** A column that is a message and no more is the first step where none else is: "Message, Follow-up 1, Follow-up 2". */
function withoutLoose(texts: readonly Named[]): readonly Named[] {
  const isLoose = ({ number, is }: Named) => number === null && is === 'any';
  const first = texts.some((each) => !isLoose(each) && placeOf(each) <= 1) ? undefined : texts.find(isLoose);
  return texts.filter((each) => !isLoose(each) || each === first);
}

/** Of two columns for the same step, such as "Step 1" and "Step 1 body", the one that says that it has the text. */
function withoutDoubles(texts: readonly Named[]): readonly Named[] {
  const keyOf = ({ at, number, is, place }: Named) =>
    number === null ? `${at}` : `${is} ${number} ${place}.`;
  const best = new Map<string, Named>();
  for (const each of texts) {
    const other = best.get(keyOf(each));
    if (!other || (each.hasBody && !other.hasBody)) best.set(keyOf(each), each);
  }
  return texts.filter((each) => best.get(keyOf(each)) === each);
}

/** Which step a name says; the follow-up with the number 1 is the second. */
function placeOf({ number, is }: Named): number {
  if (is === 'farewell') return Number.POSITIVE_INFINITY;
  if (is === 'follow-up') return (number ?? 1) + 1;
  return number ?? 1;
}

/** More are no steps but days, or years. */
const MOST = 30;

/** Each with its step, in order: by their numbers, and where these do not tell, as the columns stand. */
function numbered(texts: readonly Named[]): readonly (Named & { readonly step: number })[] {
  const places = texts.map(placeOf).filter(Number.isFinite);
  const isTold =
    new Set(places).size === places.length &&
    places.every((place) => place >= 1 && place <= MOST) &&
    texts.filter(({ is }) => is === 'farewell').length < 2 &&
    !texts.some(({ isDay }) => isDay);
  const last = Math.max(0, ...places) + 1;
  return texts
    .map((each, nth) => ({ ...each, step: isTold ? Math.min(placeOf(each), last) : nth + 1 }))
    .toSorted((one, other) => one.step - other.step);
}

/** Whether a subject is that of a step; one without a number opens the first. */
function isOf(subject: Named, text: Named, isFirst: boolean): boolean {
  if (subject.number === null && subject.is === 'any' && subject.place === '') return isFirst;
  const isSame =
    (subject.number === text.number && subject.is === text.is) ||
    (subject.is === 'any' && text.is === 'opener' && placeOf(subject) === placeOf(text));
  return isSame && (subject.place === '' || subject.place === text.place);
}
