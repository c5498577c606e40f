import { afterNo } from './after-no';
import { frame } from './frames';
import { isDeclined } from './no';
import { pick } from './pick';
import { endInPublic } from './public';
import { isMild } from './stays';
import { add, type Material, type Step, stayingBody } from './step';
import { readTheirs, type Theirs } from './theirs';
import { topicOf } from './topic';

/** The end that a stage asks for; null where the message is to end on interest instead. */
export function closeFor(material: Material, steps: readonly Step[]): readonly Step[] | null {
  const body = stayingBody(steps);
  if (body.some(({ part }) => part.own || part.role === 'blank')) return [];
  const { draft, verdict } = material;
  const { stage } = verdict;
  const last = draft.conversation.theirLast ?? '';
  if (stage === 'public') return endInPublic(material, steps);
  if (stage === 'no-reply-yet') return noReplyYet(material, steps);
  if (isDeclined(draft, stage))
    return afterNo(last, isThanked(steps), stage === 'in-conversation', material.turn);
  if (last.trim() === '') return null;
  if (stage === 'first-reply') return firstReply(readTheirs(last), material, steps);
  return stage === 'in-conversation' || stage === 'unknown'
    ? inConversation(readTheirs(last), material, steps)
    : null;
}

function isThanked(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(({ part }) => part.role === 'thanks');
}

/** Once unanswered, something of use; twice, a kind end. */
function noReplyYet({ draft, reading, turn }: Material, steps: readonly Step[]): Step[] {
  const close = add('close', frame(pick(['noNeed', 'noAnswer', 'fineEither'], turn)));
  if (stayingBody(steps).some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role)))
    return [close];
  const topic = topicOf(reading.parts.map(({ text }) => text));
  if ((draft.conversation.unanswered ?? 1) > 1) {
    if (topic !== '') return [add('close', frame('leaveTopic', { topic }))];
    return [add('close', frame(pick(['leaveHere', 'notAgain'], turn)))];
  }
  const { they } = reading.person;
  const news = topic === '' ? (['news', 'mayHelp'] as const) : (['newsAbout', 'mayHelpAbout'] as const);
  return [add('lead', frame(pick(news, turn), { they, topic })), close];
}

const PRAISED =
  /\byour (?:\p{L}+ )?(?:book|talk|post|article|podcast|episode|thread|lecture|course|paper|newsletter|video|piece|story)\b/iu;

function firstReply(theirs: Theirs, material: Material, steps: readonly Step[]): Step[] | null {
  const { draft, turn } = material;
  if (theirs.kind === 'question') return answer(theirs, material, steps);
  if (stayingBody(steps).some(({ part: { role } }) => role === 'question' || role === 'reason')) return null;
  if (PRAISED.test(draft.conversation.theirLast ?? '') && isThanked(steps))
    return [add('ask', frame('theirPart'))];
  if (theirs.kind === 'hello') return [add('ask', frame(pick(['busyWith', 'workingOn'], turn)))];
  return [add('lead', replyTo(theirs, material)), add('ask', askOf(theirs, material))];
}

/** The plain answer first, and nothing asked for it. */
function answer({ words }: Theirs, { reading, turn }: Material, steps: readonly Step[]): Step[] {
  if (stayingBody(steps).some(({ part: { role } }) => role === 'plain')) return [];
  const { they } = reading.person;
  const said = words === '' ? frame('answer', { they }) : frame('answerTo', { question: words });
  const thanks = isThanked(steps) || turn % 2 === 1 ? [] : [add('lead', frame('thanksAsking'))];
  return [...thanks, add('lead', said), add('close', frame('justAsk'))];
}

function replyTo({ words }: Theirs, { reading }: Material): string {
  return words === '' ? frame('reply', { they: reading.person.they }) : frame('replyTo', { words });
}

function askOf({ kind }: Theirs, { turn, verdict }: Material): string {
  if (kind === 'trouble') return frame(pick(['holdingUp', 'wouldHelp'], turn));
  if (kind === 'news') return frame('soFar');
  return frame(verdict.stage === 'first-reply' ? pick(['busyWith', 'workingOn'], turn) : 'yourSide');
}

function inConversation(theirs: Theirs, material: Material, steps: readonly Step[]): Step[] | null {
  if (theirs.kind === 'question') return answer(theirs, material, steps);
  const body = stayingBody(steps).map(({ part }) => part);
  if (body.some(({ role, hook }) => role === 'question' || hook !== null)) return null;
  if (isMild(material) && body.some(({ role }) => role === 'plain')) return [];
  const asked = add('ask', askOf(theirs, material));
  return body.length > 0 || theirs.kind === 'hello'
    ? [asked]
    : [add('lead', replyTo(theirs, material)), asked];
}
