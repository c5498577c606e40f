const HELLO =
  '(?:h+i+|hey+|hello+|hiya|yo|heya|howdy|greetings|hola|gm|dear|(?:most )?(?:respected|esteemed)|(?:good )?(?:morning|afternoon|evening)|good day)';
const TITLE = String.raw`(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]x|[Mm]iss|[Dd]r|[Pp]rof|[Ee]ngr|[Ll]t|[Cc]dr|[Cc]apt|[Cc]ol|[Ss]gt|[Mm]aj|[Rr]ev|[Bb]arr|[Ss]ir|[Mm]adam|[Pp]rofessor|[Dd]octor|[Ff]ather|[Ss]ister)\b\.? ?)*`;
const WORD = String.raw`\p{Lu}(?:\.|[\p{L}'’-]{1,24})`;
const NAME = String.raw`(?:${TITLE}(?:\{\{?[^{}\n]{1,40}\}\}?|\[[A-Za-z][\w _-]{1,40}\]|(?:(?:van|von|de|der|den|da|di|la|le|el|al|bin|ter|ten) ){0,2}${WORD})(?: (?:(?:van|von|de|der|den|da|di|la|le|el|al|bin|ter|ten) ){0,2}${WORD}){0,2})`;
const TO = String.raw`(?:there|all|again|everyone|friend|team|both|ma'?am|mam|ma|miss|hun|sir(?:\/| or )madam|madam|sir|sir\/madam|(?:ceo|hiring manager|fellow \p{L}{1,20}))(?!\p{L})`;
const MARKS = String.raw`(?:\s*(?:[,!:.…]+|[—–-](?= ))+)?(?:[ \t]*(?:\p{Extended_Pictographic}\ufe0f?|:\)|:-\)))*[!,.]*`;
const GREETING = new RegExp(
  `^\\s*(?:${HELLO})(?: (?:esteemed|respected|honou?red))?(?:,? (?:${TO}))?(?: (?:${TO}|ji|po))?${MARKS}`,
  'iu',
);
const NAMED = new RegExp(
  `^,? (?:${NAME}|\\p{L}{2,20}(?=\\s*(?:[,!\\n]|\\p{Extended_Pictographic})))(?: (?:${TO}|ji|po))?${MARKS}`,
  'u',
);
const CALLED = new RegExp(`^\\s*(${NAME})(?:,| hello,| hi,|!| [–—-](?= \\p{Ll}))(?=\\s)${MARKS}`, 'u');
const NOT_NAMES =
  /^(?:let['’]?s|deal|done|noted|super|sounds|promise|cheers|gladly|sorted|wonderful|excellent|good|awesome|thanks|thank|congrats|congratulations|wow|yes|no|sorry|honestly|well|so|ok|okay|look|first|also|sure|yesterday|today|hope|great|amazing|love|loved|quick|hi|hey|understood|anyway|finally|respect|brother|sister|just|still|now|then|ah|aha|agree|agreed|breathe|exactly|fair|right|welcome|morning|evening|true|maybe|again|please|perfect|cool|nice|haha|happy|merry|oh|and|but|if|as|saw|read|call|me|pls|kindly|i|my|we|your|it|apologies|gosh|nope|nah|yep|yeah|yup|plenty|absolutely|certainly|correct|indeed|oops|hmm|complaints|knock|agree|brilliant|listen|seriously|obviously|founder|owner|recruiter|dentist|realtor|coach|looking|seeking|hiring)$|ly$|(?:broker|maker|trader|manager|promoter|writer|designer|developer|consultant|marketer|photographer)$/i;

/** Where the greeting of a draft ends, marks and emoji after it included; 0 when it has none. */
export function greetingEnd(source: string): number {
  const head = source.slice(0, 200);
  return handles(head) || namedGreeting(head) || vocative(head);
}

/** The handles that a reply begins with. */
function handles(head: string): number {
  return /^\s*(?:@\w{1,50}[,:]?\s+)+/.exec(head)?.[0].length ?? 0;
}

// The name must be capitalised, or a word alone before a mark ("hey sam,"); the rest may be in any case.
function namedGreeting(head: string): number {
  const bare = GREETING.exec(head)?.[0] ?? '';
  if (!bare || /^\p{L}/u.test(head.slice(bare.length))) return 0;
  if (/[,!.\n]\s*$/.test(bare)) return nameAfter(head, bare.length) ?? bare.length;
  return nameAfter(head, bare.length) ?? bare.length;
}

function nameAfter(head: string, from: number): number | null {
  const rest = head.slice(from);
  const marked = NAMED.exec(rest)?.[0];
  if (!marked) return null;
  const word = /\p{L}+/u.exec(marked)?.[0] ?? '';
  const opensSentence = /[!.,]\s*$/.test(head.slice(0, from)) && !/[,!]/.test(marked.slice(1));
  return opensSentence ||
    (!/^,? ?[{[]/.test(marked) && NOT_NAMES.test(word)) ||
    /^(?:I|I'm|I’m|We|Your|You|My|The|This|It|Are|Do|What|How)$/.test(word)
    ? null
    : from + marked.length;
}

function vocative(head: string): number {
  const match = CALLED.exec(head);
  const words = match?.[1]?.split(/\s+/) ?? [];
  if (
    !match ||
    words.length > 3 ||
    (words.length > 1 && /^[^\p{Ll}]+$/u.test(match[1] ?? '')) ||
    words.some((word) => NOT_NAMES.test(word))
  )
    return 0;
  const line = /^[^.!?\n]*/.exec(head.slice(match[0].length))?.[0] ?? '';
  // "Siobhán, a chara," on a line of its own calls somebody; "Delicate, sure." calls nobody
  if (/^.{1,24},$/.test(line) && head[match[0].length + line.length] === '\n')
    return match[0].length + line.length;
  const rest = line.trim();
  if (match[0].trimEnd().endsWith(',') && rest !== '' && rest.split(/\s+/).length < 3) return 0;
  return match[0].length;
}

const CLOSING =
  /^[ \t]*(?:(?:kind|kindest|best|warm|warmest|many|with|all|my)\s+)*(?:regards|rgds|rgrds|b\.?rgds|bests|kr|br|wishes|respect|gratitude|appreciation|thanks and regards|best|cheers|thanks|thank you|thx|sincerely|yours|yours (?:sincerely|faithfully|truly)|sincerely yours|respectfully|take care|love|warmly|all the best|cordially|ta|greetings|gr|xx?|xoxo)(?:\s+(?:again|so much|very much|in advance|for your time))?[ \t]*[,.!–-]*[ \t]*(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})?[ \t]*(?:\p{Extended_Pictographic}\ufe0f?[ \t]*)*$/iu;
const NAME_LINE =
  /^[ \t]*[-–—~]?[ \t]*(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}[ \t]*(?:x+|\p{Extended_Pictographic}\ufe0f?)?[ \t]*$/u;
const INLINE =
  /(?<=[.!?)\p{Extended_Pictographic}])\s+(?:(?:[Kk]ind regards|[Bb]est regards|[Bb]est wishes|[Bb]est|[Cc]heers|[Rr]egards|[Mm]any thanks|[Tt]hanks|[Tt]hank you|[Ww]armly|[Yy]ours|[Gg]reetings|[Ww]arm regards|[Ww]ith thanks|[Ss]incerely),?\s+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|[-–—] ?\p{Lu}[\p{L}'’-]+|(?:[Cc]heers|[Bb]est|[Bb]est wishes|[Kk]ind regards|[Bb]est regards|[Aa]ll the best|[Tt]ake care))[.!]?\s*$/u;

/** Where the sign-off of a draft begins ("Best,\nJane", "- Jan"); the length of the draft when it has none. */
export function signOffStart(source: string): number {
  const lines = linesFrom(source.slice(-600), Math.max(0, source.length - 600));
  const last = lines.slice(-6).filter(({ start }) => start > 0);
  const closing = last.find(({ text }) => CLOSING.test(text));
  if (closing) return closing.start;
  const end = last.at(-1);
  if (end && lines.length > 1 && NAME_LINE.test(end.text) && end.text.length < 40) {
    const wish = last.at(-2);
    return wish && WISH.test(wish.text) ? wish.start : end.start;
  }
  const inline = INLINE.exec(source.slice(-80));
  return inline ? Math.max(0, source.length - 80) + inline.index : source.length;
}

const WISH = /^[ \t]*(?:with|yours|in|many|all|my|wishing|until)\b.{0,70},[ \t]*$/i;

function linesFrom(tail: string, offset: number): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const match of tail.matchAll(/[^\n]+/g)) {
    if (match[0].trim()) lines.push({ text: match[0], start: offset + match.index });
  }
  return lines;
}

/** The sign-off without what waits: a title, a phone number, links. The closing word and the name stay. */
export function plainSignOff(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const closing = lines.findIndex((line) => CLOSING.test(line) || WISH.test(line));
  const kept = lines.filter((line, i) => {
    if (i === closing) return !/in advance|for your time/i.test(line);
    return i <= closing + 2 && isName(line) && i === firstName(lines, closing);
  });
  return kept
    .map((line, i) =>
      i === 0 && closing === 0 && SIGNED.test(line)
        ? line
        : line.replace(/\s*[,(|].*$/, (tail) => (tail === ',' ? tail : NAME_LINE.test(line) ? tail : '')),
    )
    .join('\n');
}

/** "Kind regards, Paul Winter" */
const SIGNED = /^[\p{L} ]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[.!]?$/u;

/** A name, with or without a title after a comma. */
function isName(line: string): boolean {
  const name = line.replace(/\s*[,(|].*$/, '');
  return NAME_LINE.test(name) || /^\p{Ll}+(?: \p{Ll}+)?$/u.test(name);
}

function firstName(lines: readonly string[], closing: number): number {
  return lines.findIndex((line, i) => i > closing && line !== '');
}
