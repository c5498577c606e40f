import nlp from 'compromise/two';

interface Word {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

const LONGEST = 8;
const JOINING = new Set(['of', 'in', 'at', 'for', 'on', 'and']);
const NEVER = new Set(
  (
    'i we you it they he she me us them my our mine ours this these those that which who what how why when where if so but or because as than ' +
    'while was is are were be been has have had will would can could should did do does not very really just too more every last yesterday today tomorrow recently tonight over ' +
    'during after before since until here there'
  ).split(' '),
);

/** The noun phrase that `text` begins with, as written, at most eight words; empty when it begins with none. */
export function nounPhraseAt(text: string): string {
  const words = wordsOf(text.slice(0, 160));
  let end = 0;
  for (let i = 0; i < Math.min(words.length, LONGEST); i++) {
    const word = words[i];
    if (!word || !belongs(word, words, i)) break;
    // "data entry a priority" is two things
    if (i > 0 && word.tags.has('Determiner') && !JOINING.has(words[i - 1]?.text.toLowerCase() ?? '')) break;
    if (isNoun(word)) end = i + 1;
    if (/[,;:.!?)\n—–]/.test(word.post) || /[(]/.test(words[i + 1]?.pre ?? '')) break;
  }
  return quotedWhole(joined(words.slice(0, end)), words[0]?.pre ?? '', words[end - 1]?.post ?? '');
}

// words that the tagger takes for adjectives or verbs at the end of "I run a leasing firm"
const ALSO_NOUNS = /^(?:firm|lead|coach|host|temp|cook|guide|practice|studio|label|store)$/i;

/** True when the last word of `text` is a noun that can stand there: no bare initial, no title. */
export function endsInNoun(text: string): boolean {
  const last = wordsOf(text.replace(/[\s.!,]+$/, '')).at(-1);
  if (!last || /^(?:\p{L}|mr|mrs|ms|dr|sgt|prof|barr|engr)$/iu.test(last.text)) return false;
  return isNoun(last) || ALSO_NOUNS.test(last.text);
}

/** True when `text` begins with a verb in its bare form ("read your draft"). */
export function startsWithVerb(text: string): boolean {
  const first = wordsOf(text.slice(0, 160))[0];
  return first !== undefined && (first.tags.has('Infinitive') || first.tags.has('Imperative'));
}

/** What was tagged lately: a plan is made several times, and each asks the same of the same words. */
const lately = new Map<string, readonly Word[]>();
const LATELY = 120;

function wordsOf(text: string): readonly Word[] {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size >= LATELY) lately.clear();
  const words = tagged(text);
  lately.set(text, words);
  return words;
}

function tagged(text: string): Word[] {
  const sentences: unknown = nlp(text).json({ offset: false });
  return Array.isArray(sentences) ? sentences.flatMap(termsOf) : [];
}

function termsOf(sentence: unknown): Word[] {
  const terms = typeof sentence === 'object' && sentence && 'terms' in sentence ? sentence.terms : [];
  return Array.isArray(terms) ? terms.flatMap(wordOf) : [];
}

function wordOf(term: unknown): Word[] {
  if (typeof term !== 'object' || !term || !('text' in term)) return [];
  const tags: unknown = 'tags' in term ? term.tags : [];
  return [
    {
      text: String(term.text),
      pre: 'pre' in term ? String(term.pre) : '',
      post: 'post' in term ? String(term.post) : '',
      tags: new Set(Array.isArray(tags) ? tags.map(String) : []),
    },
  ];
}

function belongs(word: Word, words: readonly Word[], at: number): boolean {
  const plain = word.text.toLowerCase().replaceAll('’', "'");
  if (word.text === '' || NEVER.has(plain) || /'(?:re|m|ve|ll|d)$/.test(plain)) return false;
  if (JOINING.has(plain)) return at > 0;
  if (isNoun(word) || word.tags.has('Adjective') || word.tags.has('Determiner') || word.tags.has('Value'))
    return true;
  if (word.tags.has('Possessive')) return true;
  // "the bonded warehouse": a participle before a noun describes it
  return word.tags.has('PastTense') && at > 0 && isNoun(words[at + 1]);
}

function isNoun(word: Word | undefined): boolean {
  if (!word || word.tags.has('Pronoun')) return false;
  return word.tags.has('Noun') || word.tags.has('Gerund') || word.tags.has('Acronym');
}

/** With both of its quotation marks, or with none. */
function quotedWhole(phrase: string, before: string, after: string): string {
  const open = /["“]$/.exec(before)?.[0] ?? '';
  const close = /^["”]/.exec(after)?.[0] ?? '';
  const whole = open + phrase + (open !== '' || /["“]/.test(phrase) ? close : '');
  const marks = whole.match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 0 ? whole : phrase.replace(/["“”]/g, '');
}

function joined(words: readonly Word[]): string {
  return words
    .map(({ text, pre, post }, i) => (i ? pre.trimStart() : '') + text + (i < words.length - 1 ? post : ''))
    .join('')
    .trim();
}
