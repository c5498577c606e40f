import { frame } from './frames';
import { isDeclined } from './no';
import { endInPublic } from './public';
import type { Reading } from './read';
import { add, type Material, type Step, stayingBody } from './step';
import { topicOf } from './topic';

/** The end that a stage asks for; null where the message is to end on interest instead. */
export function closeFor(
  { draft, verdict, reading }: Material,
  steps: readonly Step[],
): readonly Step[] | null {
  const body = stayingBody(steps);
  if (body.some(({ part }) => part.own || part.role === 'blank')) return [];
  const { stage } = verdict;
  const theirs = (draft.conversation.theirLast ?? '').replaceAll('’', "'");
  const declined = isDeclined(draft, stage);
  if (stage === 'public') return endInPublic(draft.surface, draft.conversation.replyingTo ?? '', steps);
  if (stage === 'no-reply-yet') return noReplyYet(steps, reading);
  if (declined && stage !== 'in-conversation') return afterNo(theirs, isThanked(steps));
  if (declined) return [add('close', frame(LATER.test(theirs) || isThanked(steps) ? 'fine' : 'fineThanks'))];
  if (stage === 'first-reply' && theirs) return firstReply(theirs, steps, reading);
  return stage === 'in-conversation' || (stage === 'unknown' && theirs)
    ? inConversation(theirs, steps, reading)
    : null;
}

function isThanked(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(({ part }) => part.role === 'thanks');
}

function noReplyYet(steps: readonly Step[], { person, parts }: Reading): Step[] {
  const close = add('close', frame('noNeed'));
  if (stayingBody(steps).some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role)))
    return [close];
  const topic = topicOf(parts.map(({ text }) => text));
  const { they } = person;
  return [add('lead', topic ? frame('newsAbout', { they, topic }) : frame('news', { they })), close];
}

const HARD_NO =
  /\b(?:stop|don't (?:write|message|contact|email|dm)|do not (?:write|message|contact)|remove|unsubscribe|block(?:ed)?|leave me|not interested|never|policy|please don't)\b/i;
const SOFT_NO =
  /\b(?:right now|not now|at the moment|this (?:month|year|quarter|time|week)|busy|later|yet|for now|tight|budget|in the middle of|pause|holding off|not ready)\b/i;
const BUSY_WITH = /\b(?:in the middle of|busy with|focus(?:ed|ing) on) (?:an?|the|our|my) ([\p{L}-]+)\b/iu;

function afterNo(theirs: string, thanked: boolean): Step[] {
  if (HARD_NO.test(theirs) && !SOFT_NO.test(theirs))
    return [add('close', frame(thanked ? 'leaveIt' : 'understood'))];
  const first = frame(thanked ? 'leaveIt' : 'thanksForTelling');
  const topic = BUSY_WITH.exec(theirs)?.[1];
  const last = topic ? frame('goodLuck', { topic }) : frame(SOFT_NO.test(theirs) ? 'openDoor' : 'findMe');
  return [add('close', `${first} ${last}`)];
}

const LATER =
  /\b(?:think|sleep on|next (?:week|month|year)|talk to|not (?:yet|now|right now)|pause|for now|later|until|hold off|properly|at the moment|tight|busy|this (?:week|month))\b/i;

const PRAISED =
  /\byour (?:\p{L}+ )?(?:book|talk|post|article|podcast|episode|thread|lecture|course|paper|newsletter|video|piece|story)\b/iu;

function firstReply(theirs: string, steps: readonly Step[], { person }: Reading): Step[] | null {
  if (stayingBody(steps).some(({ part: { role } }) => role === 'question' || role === 'reason')) return null;
  if (theirs.includes('?')) return [add('lead', frame('answer', { they: person.they }))];
  return PRAISED.test(theirs) && isThanked(steps) ? [add('ask', frame('theirPart'))] : null;
}

function inConversation(theirs: string, steps: readonly Step[], { person, mild }: Reading): Step[] | null {
  const body = stayingBody(steps).map(({ part }) => part);
  const { they } = person;
  if (theirs.includes('?'))
    return body.some(({ role }) => role === 'plain') ? [] : [add('lead', frame('answer', { they }))];
  if (body.some(({ role, hook }) => role === 'question' || hook !== null)) return null;
  const asked = add('ask', frame('yourSide'));
  if (mild && body.some(({ role }) => role === 'plain')) return [];
  return body.length > 0 ? [asked] : [add('lead', frame('reply', { they })), asked];
}
