/** How the author writes: what our own few words must sound like. */
export interface Voice {
  readonly manner: 'formal' | 'plain' | 'loose';
  /** False where sentences begin in lower case. */
  readonly capitals: boolean;
  /** The apostrophe in use. */
  readonly apostrophe: "'" | '’';
}

const LOOSE =
  /\b(?:u|ur|yo|lol|lmk|hmu|gonna|wanna|gotta|tbh|ngl|imo|btw|pls|plz|thx|hey+|hiya|haha+|dm|bro|dude|mate|im|ive|dont|cant|thats|whats|youre|y'all|yeah|nah|kinda|sup|gm)\b/i;
const FORMAL =
  /\b(?:dear|esteemed|respected|sincerely|respectfully|kindly|regards|sir|madam|mr|mrs|ms|prof|professor)\b|\bi (?:am writing|would like|would be|trust)\b/i;
const CONTRACTED =
  /\b(?:i|you|we|it|that|there|they|don|doesn|didn|isn|can|won|wouldn|couldn)['’](?:m|re|ve|ll|d|s|t)\b/i;

/** Reads the voice of a draft. Any string is taken. */
export function voiceOf(text: string): Voice {
  const plain = text.slice(0, 4000);
  return {
    manner: mannerOf(plain),
    capitals: writesCapitals(plain),
    apostrophe: plain.includes('’') && !plain.includes("'") ? '’' : "'",
  };
}

function mannerOf(text: string): Voice['manner'] {
  if (FORMAL.test(text) && !CONTRACTED.test(text) && !/\b(?:u|ur|lol)\b/i.test(text)) return 'formal';
  return LOOSE.test(text) ? 'loose' : 'plain';
}

function writesCapitals(text: string): boolean {
  const starts = [...text.matchAll(/(?:^|[.!?\n]\s{0,9})["'(]?(\p{L})/gu)].map((match) => match[1] ?? '');
  const small = starts.filter((letter) => letter !== letter.toUpperCase()).length;
  return small * 2 <= starts.length;
}

const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI'd\b/g, 'I would'],
  [/\bI'll\b/g, 'I will'],
  [/\b([Yy]ou)'d\b/g, '$1 would'],
  [/\b([Ww]hat|[Hh]ow|[Tt]hat|[Ii]t|[Tt]here)'s\b/g, '$1 is'],
  [/\bisn't\b/g, 'is not'],
  [/\bdon't\b/g, 'do not'],
  [/\bwon't\b/g, 'will not'],
  [/\b([Yy]ou)'re\b/g, '$1 are'],
];

/** Says one of our own sentences in the author's voice. What stands in `[brackets]` stays as it is. */
export function inVoice(sentence: string, voice: Voice): string {
  const said = sentence
    .split(/(\[[^\]]*\])/)
    .map((piece) => (piece.startsWith('[') ? piece : outsideBlanks(piece, voice)))
    .join('');
  return voice.apostrophe === '’' ? said.replaceAll("'", '’') : said;
}

function outsideBlanks(words: string, voice: Voice): string {
  let said = words;
  if (voice.manner === 'formal') for (const [short, long] of EXPANDED) said = said.replace(short, long);
  if (voice.capitals) return said;
  return said
    .split(/(?<=[.?!] )/)
    .map(lowerStart)
    .join('')
    .replace(/\bI(?=['’ ])/g, 'i');
}

/** The first letter small, unless the word is more than capitalised (`NASA`, `McKay`). */
export function lowerStart(sentence: string): string {
  const word = /^\p{L}+/u.exec(sentence)?.[0] ?? '';
  if (word === 'I' || /\p{Lu}/u.test(word.slice(1))) return sentence;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The first letter large, where the author begins sentences so. */
export function upperStart(sentence: string, voice: Voice): string {
  return voice.capitals ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
