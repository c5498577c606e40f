/** What the name of a column says of the step that it has. */
export interface StepName {
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

/** `null` where a word in it is of something else, or nothing says that it is a step. `at`: its column, from 0. */
export function readStepName(name: string, at: number): StepName | null {
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
