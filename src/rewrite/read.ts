import { fold, readText } from '../core/text';
import type { Draft } from '../core/types';
import { type Hook, hookOf } from './hook';
import { introduces } from './introduction';
import { isNeed } from './need';
import { isOwn } from './own';
import { type Person, personOf } from './person';
import type { Role } from './role';
import { roleOf } from './roles';
import { type Piece, split } from './split';
import { type Voice, voiceOf } from './voice';

/** A piece of the draft with what it does and what it says about the reader. */
export interface Part extends Piece {
  readonly role: Role;
  readonly hook: Hook | null;
  readonly asked: boolean;
  /** One of our own sentences, from an earlier rewrite. */
  readonly own: boolean;
}

/** A draft, read for rewriting. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly voice: Voice;
  readonly person: Person;
}

const LONGEST = 12_000;
const COMMON =
  /^(?:the|a|an|i|you|u|we|to|of|and|in|is|it|for|that|on|my|your|our|with|are|this|have|at|be|not|do|me|so|if|was|but|just|hi|hey|hello|i'm|dear|thanks|can|from|about|would|all|now|only|today|off|we|get|you|free|out|up|no|more|one|time|want|need|here|how|what|who|when|there|am|as|by|or|an|will|who|new|still|its|lol|pls|please)$/;

const FOREIGN = /[\u00c0-\u024f\u0370-\u1fff\u3040-\uffef]/u;

/** Reads a draft; null when it is too long to be a message, empty, or not English. */
export function readDraft(draft: Draft): Reading | null {
  const { text } = draft;
  if (text.length > LONGEST || !text.trim() || !isEnglish(text)) return null;
  const pieces = split(text);
  const greeting = pieces[0]?.place === 'greeting' ? pieces[0].text : '';
  return { parts: pieces.map(partOf), voice: voiceOf(text), person: personOf(draft, greeting) };
}

function isEnglish(text: string): boolean {
  const words = readText(text.slice(0, 3000).replace(/[[\]]/g, ' ')).tokens.filter(
    ({ kind }) => kind === 'word',
  );
  const common = words.filter((word) => COMMON.test(word.text)).length;
  if (words.length < 8) return words.length > 0 && (common > 0 || !FOREIGN.test(text));
  return common / words.length > 0.12;
}

function partOf(piece: Piece): Part {
  if (piece.place !== 'body') return { ...piece, role: 'plain', hook: null, asked: false, own: true };
  const own = isOwn(piece.text);
  const asked = isAsked(piece);
  const hook = hookOf(piece.text);
  const role = own ? (asked ? 'question' : 'plain') : roleIn(piece.text, hook, asked);
  return { ...piece, role, hook, asked, own };
}

function roleIn(text: string, hook: Hook | null, asked: boolean): Role {
  if (hook?.kind === 'third-person' || (hook?.kind === 'shared' && MET.test(text))) return 'reason';
  const folded = fold(text.replaceAll('’', "'")).replace(/\s+/g, ' ');
  if (WONDERS.test(folded)) return 'question';
  if (MEETS.test(folded)) return 'thanks';
  if (introduces(text) || isNeed(text)) return 'introduction';
  return roleOf(folded, hook !== null && isParticular(hook, text), asked);
}

/** "Great meeting you too" */
const MEETS =
  /^(?:it was |so )?(?:great|nice|lovely|good|fun) (?:meeting|to meet|catching up with|seeing|to see) you(?: too| as well)?\b(?! and\b)/;
/** Where the two have met. */
const MET =
  /^(?:we|We)(?: both)? (?:met|spoke|talked|chatted|sat|worked|studied|trained|served|played|sang)\b(?!.*\b(?:discuss|clients?|customers?|if|would|could|should)\b)/;

/** "I am curious how you came to it" asks as much as a question does. */
const WONDERS =
  /^(?:and |so |but |anyway,? )?(?:i'm |i am |im |i was |i've been |i'd |i would |would )?(?:really |just |always |genuinely |also )?(?:curious|wondering|wondered|hoping to (?:learn|hear)|(?:keen|like|love|interested) to (?:know|learn|hear|understand|ask)|wanted to ask) (?:about |to (?:know|learn|hear) )?(?:how|what|why|where|when|which|who) (?:made |led |got |brought |inspired )?(?:you|your)\b(?!.*\b(?:we|our|us|me|call|chat|handle|currently|open|price|budget|sell|thinking about)\b)/;

function isAsked({ text, ends }: Piece): boolean {
  if (/\?\W*$/.test(text)) return true;
  return (
    ends &&
    /^(?:how|what|why|when|where|which|who|is|are|do|does|did|have|has)\b.{3,}\w$/i.test(text) &&
    !/^(?:what a|how (?:cool|nice|lovely|great))\b/i.test(text)
  );
}

const OPEN_KINDS: ReadonlySet<Hook['kind']> = new Set(['study', 'writing', 'talk', 'recording', 'made']);

/** "your talk on slate roofs", where the tagger takes the roofs for a verb */
const ON_WHAT =
  /\b(?:on|about) (?!(?:linkedin|twitter|x|here|this|that|it|me|my|the (?:topic|subject|site|page|platform))\b)\p{L}{3,}/iu;

/** "your post" could be said to anybody; "your post on grain prices" could not. */
function isParticular(hook: Hook, text: string): boolean {
  if (
    /\b(?:very|so|really|quite) (?:informative|engaging|insightful|interesting|useful|helpful)\b/i.test(
      text,
    ) &&
    !hook.topic
  )
    return false;
  if (hook.topic || !OPEN_KINDS.has(hook.kind) || ON_WHAT.test(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length >= (hook.kind === 'made' ? 6 : 9) ||
    words.slice(1).some((word) => /^["“'(]?\p{Lu}\p{L}|\d/u.test(word) && !/^I\b/.test(word))
  );
}
