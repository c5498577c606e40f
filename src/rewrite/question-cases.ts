import type { Frame } from './frames';
import type { HookKind } from './hook-kind';
import { literal } from './literal';

/** A thing about the reader: what it is, the clause that says it, its noun and its topic, and whether the question stands right after it. */
interface About {
  readonly kind: HookKind;
  readonly text: string;
  readonly thing: string;
  readonly topic: string;
  readonly isNear: boolean;
}

/** The question of a case of its own; null where none comes naturally, `undefined` where it is an ordinary one. */
export function caseOf(about: About): Frame | null | undefined {
  return CASES.find(([holds]) => holds(about))?.[1];
}

// In this order: the first that holds counts.
const CASES: readonly (readonly [(about: About) => boolean, Frame | null])[] = [
  [({ isNear, text }) => isNear && PLANS.test(text), 'comingAlong'],
  [
    ({ isNear, kind, text }) => isNear && /^(?:noticed|launch|move)$/.test(kind) && GOING.test(text),
    'comingAlong',
  ],
  [({ isNear, kind, text }) => isNear && kind === 'shared' && BOTH_DO.test(text), 'gotStarted'],
  [({ isNear, kind, text }) => isNear && kind === 'shared' && SCHOOL.test(text), 'rememberThere'],
  [({ isNear, text }) => isNear && SAID_THAT.test(text), 'thatGoing'],
  [(about) => isBareText(about) && DONE.test(about.text), null],
  [isBareText, 'thatGoing'],
  [
    ({ isNear, kind, text, thing }) =>
      isNear && (kind === 'liked' || ANSWER.test(thing)) && SPOKEN.test(text),
    'talk',
  ],
  [({ isNear, kind, text }) => isNear && kind === 'noticed' && DONE.test(text), 'whatLike'],
  [({ kind, text }) => kind === 'writing' && LEFT.test(text), 'plannedNext'],
  [
    ({ isNear, kind, text }) => isNear && (FAMILY.test(text) || (kind === 'award' && /\bnew\b/i.test(text))),
    'soFar',
  ],
  [({ kind, text }) => kind === 'award' && !PRIZE.test(text), 'soFar'],
  // "your grandfather's story" was not written by them
  [
    ({ kind, text, thing }) => kind === 'writing' && new RegExp(`['’]s ${literal(thing)}`, 'iu').test(text),
    null,
  ],
  [
    ({ kind, text }) => kind === 'study' && /\bresearch (?:group|lab|team|centre|center)\b/i.test(text),
    'nextInWork',
  ],
  [
    ({ isNear, kind, text, thing }) => isNear && kind === 'recording' && thing !== '' && !isLast(thing, text),
    'recordingOf',
  ],
  [
    ({ isNear, kind, text }) => isNear && kind === 'writing' && /\bon (?:your|ur) \p{L}+ that\b/iu.test(text),
    'whatLike',
  ],
  [
    ({ isNear, kind, text, thing, topic }) => isNear && BACKWARD.test(kind) && !isLast(thing || topic, text),
    'nextInWork',
  ],
  [
    ({ isNear, kind, thing, topic }) =>
      isNear && BACKWARD.test(kind) && thing === '' && /[^s]s$/i.test(topic),
    'theirStory',
  ],
];

function isBareText({ isNear, kind, thing, topic }: About): boolean {
  return isNear && kind === 'writing' && thing === '' && topic === '';
}

/** No more than a word or two of praise stands after it. */
function isLast(words: string, text: string): boolean {
  const at = text.toLowerCase().lastIndexOf(words.toLowerCase());
  if (words === '' || at < 0) return false;
  const after = text.slice(at + words.length);
  return (
    after.split(/\s+/).length < 10 &&
    !/\b(?:and|but|so|that|because|since) (?:i|we|you|it|there|\p{L}+ed)\b/iu.test(after)
  );
}

const PLANS =
  /\b(?:is|are) (?:putting on|opening|staging|planning|hosting|starting|launching|organi[sz]ing)\b/i;
const GOING = /\b(?:you['’]?re|you are|is|are) (?:\p{L}+ )?\p{L}+ing\b/iu;
const ANSWER = /^(?:answer|reply|comment)$/i;
/** Asked of these, "it" is the thing named last. */
const BACKWARD = /^(?:piece|made|used|liked|followed)$/;

/** "you wrote in March that your newsletter was stuck" */
const SAID_THAT = /\byou (?:wrote|said|mentioned|posted|tweeted)(?: \p{L}+){0,3} that (?:your|you)\b/iu;
/** Of a job that is over one asks what comes next. */
const LEFT = /\b(?:leaving|left|laid off|layoffs?|quit(?:ting)?|fired|redundan\p{L}+)\b/iu;
const SPOKEN = /\b(?:panel|talk|session|webinar|lecture|keynote)\b/iu;
const FAMILY = /\b(?:baby|babies|twins|wedding|marriage)\b/iu;
const PRIZE = /\b(?:award|prize|medal|nominat|shortlist|grant|w[io]n|record)\p{L}*/iu;
/** "we both coach in Fargo" */
const BOTH_DO =
  /\bwe both (?!went|met|were|studied|attended|worked|spoke|sat|grew|had|did|graduated|lived|trained|served)\p{L}+/iu;
const SCHOOL = /\b(?:grad\p{L}*|alum\p{L}*|student|studied|university|college|school|went to)\b/iu;

/** Of what is over one does not ask how it is going. */
const DONE =
  /\b(?:you|u)(?:['’]ve)? (?:just |recently |also |both )?(?:(?!need)\p{L}{2,}ed|ran|won|wrote|made|built|went|got|did|led|sold|left|took|gave|became|held|spoke)\b/iu;
