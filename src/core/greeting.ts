import type { Text, Token } from './text';
import type { Span } from './types';

/** How a message opens: the words of the greeting, and the name in it if there is one. */
export interface Greeting extends Span {
  /** As written, without what follows it; `null` for "Hi there," and the like. */
  readonly name: (Span & { readonly text: string }) | null;
  /** The first token after the greeting. */
  readonly next: number;
}

const HELLOS = new Set(
  'hi hello hey dear hiya greetings howdy yo heya hii heyy hallo hola ciao bonjour salut bonsoir olá oi hej moin servus liebe lieber querido querida estimado estimada cześć merhaba selam ahoj szia hei namaste salaam salam privet morning evening afternoon'.split(
    ' ',
  ),
);
const DAYTIME = new Set('morning afternoon evening day'.split(' '));
const NOBODY = new Set(
  "there all team everyone everybody folks friend friends sir madam ma'am guys girls ladies gentlemen again dear fellow buddy man bro mate hun hunny hon boss world connection network mr mrs ms miss dr prof professor coach both hiring manager members community neighbor neighbour neighbours neighbors reader colleagues colleague y'all you love babe beautiful thanks thank happy nice great good just quick i we my hope hoping sorry congrats congratulations from to in at on it is are how what when this that the so yes no ok okay saw loved really long big sweetie queen mama king bestie people herr frau madame monsieur mesdames messieurs señor señora senhor senhora signor signora signore mevrouw meneer pan pani panie doktor docteur doutor doutora ihr sie du leute zusammen kollegen kolleginnen freunde lieben todos todas tutti tous buenas buenos buongiorno guten guter gute bom boa dobry dzień".split(
    ' ',
  ),
);

/** What stands with a capital before a comma at the start of an answer, and is nobody either. */
const OPENERS = new Set(
  'understood sure urgent fyi wow ha haha oh ah aww gosh yikes ouch oops hm hmm well done re confirmed clear lovely me noted absolutely perfect super respect amazing awesome alright new first firstly second secondly odd likewise true certainly definitely exactly maybe perhaps possibly interesting right apologies fair attention look finally curious received briefly reminder nah nope yep yeah yes since excellent actually honestly frankly truly outstanding damn unfortunately sadly luckily thankfully hopefully better attached nothing same question welcome removed fantastic brilliant correction wrong ours confidential updated update nearly agree agreed disagree straight honest fixed completely see moved flat realistically correct firm wonderful understandable recently lately periodically typo surprisingly sweet regarding now cool gm gents captain doctor uncle sister brother sirs subject today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december one two three half once hint notice report breaking introducing free indeed anyway meanwhile however also besides still then here otherwise instead granted seriously basically personally ps btw lol omg cheers danke gracias merci grazie obrigado obrigada tack takk bedankt dzięki dziękuję parabéns'.split(
    ' ',
  ),
);

/** Reads the greeting that a text opens with; `null` when it opens with something else. */
export function greetingOf(text: Text): Greeting | null {
  const first = text.tokens.findIndex((token) => token.kind === 'word' || token.kind === 'field');
  const start = text.tokens[first];
  if (!start || first > 3) return null;
  const after = endOfHello(text.tokens, first);
  const name = nameAt(text, after);
  if (after > first)
    return {
      start: start.start,
      end: name?.end ?? text.tokens[after - 1]?.end ?? start.end,
      name,
      next: name?.next ?? after,
    };
  return name?.alone ? { start: start.start, end: name.end, name, next: name.next } : null;
}

function endOfHello(tokens: readonly Token[], first: number): number {
  const word = tokens[first]?.text ?? '';
  if (word === 'good' && DAYTIME.has(tokens[first + 1]?.text ?? '')) return first + 2;
  return HELLOS.has(word) ? first + 1 : first;
}

interface Named extends Span {
  readonly text: string;
  readonly next: number;
  /** A comma, dash or line break follows, so that the name alone is a greeting. */
  readonly alone: boolean;
}

function nameAt(text: Text, at: number): Named | null {
  let to = at;
  while (to < at + 3 && isName(text, to)) to++;
  const [first, last] = [text.tokens[at], text.tokens[to - 1]];
  if (to === at || !first || !last) return null;
  const follows = text.tokens[to];
  const alone = follows !== undefined && (follows.kind === 'break' || /^[,!–—:-]$/.test(follows.text));
  const { start } = first;
  return { start, end: last.end, text: text.source.slice(start, last.end), next: to, alone };
}

function isName(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token?.kind !== 'word' || NOBODY.has(token.text) || OPENERS.has(token.text)) return false;
  return /^\p{Lu}/u.test(text.source.slice(token.start, token.end));
}
