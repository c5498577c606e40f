import { declineIn } from '../core/decline';
import type { Draft, Stage } from '../core/types';
import { frame } from './frames';
import type { Step } from './plan';
import type { Reading } from './read';
import { topicOf } from './topic';

const HARD_NO =
  /\b(?:stop|don't (?:write|message|contact|email|dm)|do not (?:write|message|contact)|remove|unsubscribe|block(?:ed)?|leave me|not interested|never|policy|please don't)\b/i;
const SOFT_NO =
  /\b(?:right now|not now|at the moment|this (?:month|year|quarter|time|week)|busy|later|yet|for now|tight|budget|in the middle of|pause|holding off|not ready)\b/i;
const NO =
  /\b(?:no thanks?|thanks,? but|thank you,? but|no thank you|not interested|i'd rather not|rather not|can't|cannot|won't|not (?:for (?:me|us)|right now|now|sure|ready|keen|comfortable|really)|i'll (?:pass|skip|leave it)|we'll (?:pass|skip)|sorry|don't (?:do|need|want|think|feel|take|give|really)|decided (?:not|against|to (?:cancel|stop|leave|go|wait))|give me (?:until|a|some)|cancel|skip|sit (?:this|it) (?:one |round )?out|hold off|have a think|look (?:at|into)|get back to|let you know|see how|think about it|sleep on it|need (?:to|some) (?:think|time|pause)|pause|too (?:expensive|much)|tight|nothing spare|going to stop|gonna leave|(?:end|cancel|stop|quit|leave) (?:my|the|our|this|it))\b/i;

/** True when the reader has said no, or not yet, and the answer is to let them be. */
export function isDeclined({ conversation }: Draft, stage: Stage): boolean {
  if (stage === 'after-no') return true;
  const theirs = (conversation.theirLast ?? '').replaceAll('’', "'");
  if (stage === 'first-reply') return declineIn(theirs) !== null;
  return stage === 'in-conversation' && (NO.test(theirs) || declineIn(theirs) !== null);
}

/** The kind close that a stage asks for; null where the message is to end on interest instead. */
export function closeFor(
  draft: Draft,
  stage: Stage,
  stayed: readonly Step[],
  reading: Reading,
): readonly Step[] | null {
  if (stayed.some(({ part }) => part?.place === 'body' && (part.own || part.role === 'blank'))) return [];
  const { theirLast, replyingTo } = draft.conversation;
  const theirs = (theirLast ?? '').replaceAll('’', "'");
  const thanked = stayed.some(({ part }) => part?.role === 'thanks');
  const declined = isDeclined(draft, stage);
  if (declined && stage !== 'in-conversation') return afterNo(theirs, thanked);
  if (stage === 'first-reply' && theirs) return firstReply(theirs, stayed, reading);
  if (stage === 'no-reply-yet')
    return noReplyYet(stayed, reading, topicOf(reading.parts.map(({ text }) => text)));
  if (stage === 'in-conversation' || (stage === 'unknown' && theirs))
    return inConversation(theirs, declined, stayed, reading, thanked);
  if (stage === 'public') return inPublic(draft.surface, replyingTo ?? '', stayed);
  return null;
}

const close = (text: string): Step => ({ action: 'close', part: null, text });
const lead = (text: string): Step => ({ action: 'lead', part: null, text });
const ask = (text: string): Step => ({ action: 'ask', part: null, text });

function afterNo(theirs: string, thanked: boolean): Step[] {
  const first = thanked ? frame('leaveIt') : frame('thanksForTelling');
  if (HARD_NO.test(theirs) && !SOFT_NO.test(theirs))
    return [close(thanked ? frame('leaveIt') : frame('understood'))];
  const busyWith =
    /\b(?:in the middle of|busy with|focus(?:ed|ing) on) (?:an?|the|our|my) ([\p{L}-]+)\b/iu.exec(
      theirs,
    )?.[1];
  if (busyWith) return [close(`${first} ${frame('goodLuck', { topic: busyWith })}`)];
  return [close(`${first} ${frame(SOFT_NO.test(theirs) ? 'openDoor' : 'findMe')}`)];
}

function firstReply(theirs: string, stayed: readonly Step[], { person }: Reading): Step[] | null {
  if (stayed.some(({ part }) => part?.role === 'question' || part?.role === 'reason')) return null;
  if (/\?/.test(theirs)) return [lead(frame('answer', { they: person.they }))];
  const praised =
    /\byour (?:\p{L}+ )?(?:book|talk|post|article|podcast|episode|thread|lecture|course|paper|newsletter|video|piece|story)\b/iu.test(
      theirs,
    );
  const thanked = stayed.some(({ part }) => part?.role === 'thanks');
  return praised && thanked ? [ask(frame('theirPart'))] : null;
}

function noReplyYet(stayed: readonly Step[], { person }: Reading, topic: string): Step[] {
  if (
    stayed.some(
      ({ part }) => part?.role === 'question' || part?.role === 'condolence' || part?.role === 'occasion',
    )
  )
    return [close(frame('noNeed'))];
  const { they } = person;
  const news = topic ? frame('newsAbout', { they, topic }) : frame('news', { they });
  return [lead(news), close(frame('noNeed'))];
}

const LATER =
  /\b(?:think|sleep on|next (?:week|month|year)|talk to|not (?:yet|now|right now)|pause|for now|later|until|hold off|properly|at the moment|tight|busy|this (?:week|month))\b/i;

function inConversation(
  theirs: string,
  declined: boolean,
  stayed: readonly Step[],
  { person }: Reading,
  thanked: boolean,
): Step[] | null {
  if (declined) return [close(frame(LATER.test(theirs) || thanked ? 'fine' : 'fineThanks'))];
  const body = stayed.filter(({ part }) => part?.place === 'body');
  if (/\?/.test(theirs))
    return body.some(({ part }) => part?.role === 'plain')
      ? []
      : [lead(frame('answer', { they: person.they }))];
  if (body.some(({ part }) => part?.role === 'question' || part?.hook)) return null;
  return body.length > 0
    ? [ask(frame('yourSide'))]
    : [lead(frame('reply', { they: person.they })), ask(frame('yourSide'))];
}

const TROUBLE =
  /\b(?:lost|losing|struggl\p{L}*|failed|failing|wrong|broken|stuck|hard|can't|problem|tired|worst|bug)\b/iu;
const FEELING =
  /\b(?:remission|got married|engaged|was born|newborn|miscarriage|diagnos\p{L}*|died|passed away|buried|funeral|grief|cancer|miss (?:him|her)|rest in peace|rip|laid off|hospital|lost (?:my|our|her|his))\b/iu;

function inPublic(surface: Draft['surface'], post: string, stayed: readonly Step[]): Step[] | null {
  const body = stayed.filter(({ part }) => part?.place === 'body');
  const has = (...roles: readonly string[]) => body.some(({ part }) => roles.includes(part?.role ?? ''));
  if (surface === 'x-post' || surface === 'linkedin-post')
    return body.length > 0 ? [ask(frame('readers'))] : [];
  if (has('question', 'condolence', 'occasion') || (FEELING.test(post) && body.length > 0)) return [];
  if (FEELING.test(post)) return [lead(frame('kindWord'))];
  if (has('plain', 'blank') || body.some(({ action }) => action === 'fill')) return [ask(frame('ledYou'))];
  if (/\?/.test(post)) return [lead(frame('worked'))];
  if (TROUBLE.test(post)) return [lead(frame('seen'))];
  if (body.length > 0) return [ask(frame(has('reason') ? 'soFar' : 'story'))];
  return /\b(?:we|i|my|our|i've|we've|i'm|we're)\b/i.test(post)
    ? [lead(frame('stayed')), ask(frame('ledYou'))]
    : [lead(frame('add'))];
}
