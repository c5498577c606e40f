import { readText } from '../core/text';
import { greetingEnd } from './edges';
import { lowerStart } from './voice';

/** What their last message does, as far as an answer to it hangs on that. */
export interface Theirs {
  readonly kind: 'question' | 'hello' | 'thanks' | 'praise' | 'trouble' | 'news' | 'other';
  /** The question without its mark, or what they said, as a blank may quote it; empty where it is too long to be quoted. */
  readonly words: string;
  /** They asked more than one thing. */
  readonly several: boolean;
}

const LONGEST = 90;
const HELLO =
  /^(?:congrats|congratulations|well done)\b[^.?\n]{0,60}[.!\s]*$|^(?:thanks|thank you|thx)(?: so much| a lot)? for [^.!?\n]{1,60}[.!\s]*$|^(?:thanks|thank you|thx|ty|happy|glad|nice|good|great|pleased|likewise|welcome|hi|hello|hey|same here)\b[^.!?\n]{0,60}\b(?:connect\p{L}*|connection|accepting|invite|invitation|add|adding|follow\p{L}*|request|network|contact|meet you|here)\b[^.!?\n]{0,30}[.!\s]*(?:🙂|😊|👋)?$/iu;
const NODS =
  /^(?:ok(?:ay)?|k|sure|great|perfect|cool|nice|thanks|thank you|thx|sounds (?:good|great|fine)|will do|got it|noted|yes|yep|no problem|all good|fine|done|received)(?:[,.! ]+(?:thanks|thank you|thx|will do|sounds good|great|got it|so much|a lot|again|then|by me|with me))*[.! 👍🙂]*$/iu;
const TROUBLE =
  /\b(?:struggl\w+|stuck|running out of time|killing|lost|broke|broken|sick|ill|tired|exhausted|worst|stressful|stressed|in (?:the )?hospital|divorce\w*|laid off|burn(?:t|ed) out|cry|crying|cried|tight|hurts?|worried|scared|alone|lonely|overwhelmed|drowning|rough|surgery|funeral|fired|debt)\b/i;
const NEWS =
  /\b(?:i|we|my|our|i've|we've|i'm|we're)\b.{0,40}\b(?:finally|got|opened|moved|started|starting|launched|passed|finished|bought|born|married|engaged|hired|joined|won|finish|published|moving|expecting|graduated|retired)\b/i;

/** Reads their last message. */
export function readTheirs(message: string): Theirs {
  const text = message.slice(0, 600).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  const bare = text.slice(greetingEnd(text)).trim();
  const question = questionIn(bare);
  const several = (bare.match(/\?/g)?.length ?? 0) > 1;
  if (question !== null)
    return { kind: 'question', words: several ? '' : asking(quotable(question)), several };
  if (THANKS.test(bare)) return { kind: 'thanks', words: '', several };
  if (PRAISE.test(bare)) return { kind: 'praise', words: '', several };
  if (bare === '' || isHello(bare) || HELLO.test(text)) return { kind: 'hello', words: '', several };
  if (OFFERS.test(bare)) return { kind: 'other', words: '', several };
  const kind = TROUBLE.test(bare) ? 'trouble' : NEWS.test(bare) ? 'news' : 'other';
  return { kind, words: quotable(bare), several };
}

/** Thanks for what was done, and not for getting in touch. */
const THANKS =
  /^(?:(?:oh|wow|hey|hi|great|amazing|perfect|brilliant)[,!.]? )?(?:many thanks|thanks|thank you|thx|ty|tysm|cheers)(?: so much| a lot| again| ever so much)? for (?:the|your|all|my|that|this|it|every\p{L}*|sending|helping|lending|fixing|sharing|looking|reading|taking|coming|letting|showing|bringing|saving|getting|making|doing|sorting|giving|being|introducing|recommending)\b(?! (?:connect\p{L}*|connection|invit\p{L}*|add|follow|request|message|note|reply|response|update|interest|offer|quick|time|reaching|getting in touch)\b)[^.!?]{0,60}[.!\s]*$/iu;
const PRAISE =
  /^(?:(?:wow|omg|hey|haha),? )?(?:your|ur) [^.?!]{1,30} (?:is|are|looks?) (?:so |really )?(?:insane|amazing|great|lovely|beautiful|sick|fire|incredible|brilliant|gorgeous|stunning)[.!\s]*$/iu;
const OFFERS = /\b(?:happy|glad) to (?:answer|help|chat|talk|have a look|take a look)\b/i;

/** No more than a hello, sentence for sentence. */
function isHello(text: string): boolean {
  return readText(text).sentences.every(({ start, end }) => {
    const sentence = text.slice(start, end);
    return NODS.test(sentence) || HELLO.test(sentence);
  });
}

const ASKS =
  /^(?:is|are|do|does|did|can|could|will|would|may|have|has|what|what's|how|how's|when|where|who|who's|why|which|any|if)\b/i;

function questionIn(text: string): string | null {
  const sentences = readText(text).sentences.map(({ start, end }) => text.slice(start, end));
  const marked = sentences.findLast((sentence) => /\S+\s+\S+.*\?\W*$/.test(sentence));
  if (marked) return marked;
  return ASKS.test(text) && sentences.length === 1 ? text : null;
}

/** From where the asking begins: "pastor, how can I help" asks how. */
function asking(words: string): string {
  const from = ASKS.test(words)
    ? 0
    : (/,\s+(?=(?:is|are|do|does|can|could|will|would|what|how|when|where|who|why|which)\b)/i.exec(words)
        ?.index ?? -1);
  return from < 0 ? '' : words.slice(from).replace(/^,\s+/, '');
}

/** Whole or not at all: a quote that is cut says something else. */
function quotable(sentence: string): string {
  const bare = sentence
    .replace(
      /^(?:(?:hi|hey|hello|thanks(?! for)|thank you(?! for)|ok|okay|sorry|well|so|and|but|oh|ah|haha|lol)[,!.]? )+/i,
      '',
    )
    .replace(/[\s.!?…]+$/u, '');
  const clean =
    bare.length >= 6 &&
    bare.length <= LONGEST &&
    !/[[\]{}<>?!]|[.:;]\s|https?:|\p{Extended_Pictographic}/u.test(bare);
  return clean ? lowerStart(bare) : '';
}
