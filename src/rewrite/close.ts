import { afterNo, asksToStop } from './after-no';
import { isAnchored } from './end';
import { followUp } from './follow-up';
import { frame } from './frames';
import { isDeclined } from './no';
import { isOver } from './over';
import { pick } from './pick';
import { endInPublic } from './public';
import type { Part } from './read';
import type { Role } from './role';
import { isMild } from './stays';
import { add, type Material, type Step, stayingBody } from './step';
import { readTheirs, type Theirs } from './theirs';

/** The end that a stage asks for; null where the message is to end on interest instead. */
export function closeFor(material: Material, steps: readonly Step[]): readonly Step[] | null {
  const body = stayingBody(steps);
  if (body.some(({ part }) => part.own || part.role === 'blank')) return [];
  const { draft, verdict } = material;
  const { stage } = verdict;
  const last = draft.conversation.theirLast ?? '';
  if (stage === 'public') return endInPublic(material, steps);
  if (stage === 'no-reply-yet') return followUp(material, steps);
  if (isDeclined(draft, stage))
    return isTender(steps)
      ? [add('close', frame(asksToStop(last) ? 'stopHere' : 'noAnswer'))]
      : afterNo(last, { ...material, thanked: isThanked(steps), talking: stage === 'in-conversation' });
  if (last.trim() === '')
    return stage === 'in-conversation' && !isAnchored(steps)
      ? [add('ask', frame(pick(['yourSide', 'busyWith'], material.turn)))]
      : null;
  if (stage === 'first-reply') return firstReply(readTheirs(last), material, steps);
  return stage === 'in-conversation' || stage === 'unknown'
    ? inConversation(readTheirs(last), material, steps)
    : null;
}

function isTender(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(({ part: { role } }) => role === 'condolence');
}

function isThanked(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(({ part }) => /^(?:thanks|exit)$/.test(part.role));
}

const PRAISED =
  /\b(?:saw|heard) you (?:speak|talk|play|sing)\b|\byour (?:\p{L}+ )?(?:book|talk|post|article|podcast|episode|thread|lecture|course|paper|newsletter|video|piece|story)\b/iu;

function firstReply(theirs: Theirs, material: Material, steps: readonly Step[]): Step[] | null {
  const { draft, turn } = material;
  if (theirs.kind === 'question') return answer(theirs, material, steps);
  const stayed = stayingBody(steps).map(({ part }) => part);
  if (isAnswered(stayed) || (isTaken(stayed) && PARTS.test(draft.conversation.theirLast ?? ''))) return [];
  if (stayingBody(steps).some(({ part: { role } }) => role === 'question' || role === 'reason')) return null;
  if (PRAISED.test(draft.conversation.theirLast ?? '') && isThanked(steps))
    return [add('ask', frame('theirPart'))];
  if (GREETS.test(theirs.kind))
    return [...kindFirst(theirs, steps, turn), add('ask', frame(pick(['busyWith', 'workingOn'], turn)))];
  if (theirs.kind === 'other') {
    const reply = add('lead', replyTo(theirs, material));
    if (isLoose(material)) return [reply, add('ask', askOf(theirs, material))];
    return [...(isThanked(steps) ? [] : [add('lead', frame('thanksMessage'))]), reply];
  }
  return [add('lead', replyTo(theirs, material)), add('ask', askOf(theirs, material))];
}

/** The plain answer first, and nothing asked for it. */
function answer(
  { words, several }: Theirs,
  { reading, turn, draft, verdict }: Material,
  steps: readonly Step[],
): Step[] {
  const last = draft.conversation.theirLast ?? '';
  const after = GOODS.test(last) && !FAVOUR.test(last) ? [add('close', frame('justAsk'))] : [];
  if (
    stayingBody(steps).some(
      ({ part: { role, text } }) => /^(?:plain|exit)$/.test(role) && !PLEASANT.test(text),
    )
  )
    return several ? [add('lead', frame('answerRest')), ...after] : after;
  const { they } = reading.person;
  const said = words === '' ? frame('answer', { they }) : frame('answerTo', { question: words });
  const thanks = stayingBody(steps).length > 0 || (turn % 2 === 1 && after.length > 0);
  const chats = verdict.stage === 'in-conversation' && !UNASKED.test(last);
  const polite = frame(FAVOUR.test(last) && !chats ? 'thanksMessage' : 'thanksAsking');
  return [...(thanks ? [] : [add('lead', polite)]), add('lead', said), ...after];
}

/** Good to hear from somebody, which answers nothing. */
const PLEASANT =
  /^(?:(?:ah|oh|aw|hey),? )*(?:lovely|nice|great|good|so good) (?:to (?:hear|meet|see)|hearing|seeing|meeting)\b/i;

/** They ask for something to be done, and not for an answer. */
const FAVOUR =
  /\b(?:(?:could|can|would|will) you|can i|may i|shall (?:i|we)|do you have (?:time|a minute|capacity)|open to|complain\p{L}*|we offer|we help)\b/iu;

const UNASKED = /\b(?:complain\p{L}*|we (?:offer|help))\b/iu;

/** "Thanks for your message" is stiff between two who chat. */
function isLoose({ reading }: Material): boolean {
  return reading.voice.manner === 'loose';
}

/** Of what is offered there may be more to ask; who one is, is said once. */
const GOODS =
  /\b(?:do you (?:still |also |have|make|take|offer|sell|do|ship|deliver|stock)|does (?:your|it|the)|is (?:your|it|the|this (?:still|available))|are (?:your|the|there|you still)|available|cost|costs|price|how (?:much|long|many)|when (?:do|does|is|are)|where (?:do|does|is|are|can)|which|can (?:it|one|we))\b(?!.*\b(?:complain\p{L}*|normal|know each other|who are you)\b)/iu;

function replyTo({ words }: Theirs, { reading }: Material): string {
  return words === '' ? frame('reply', { they: reading.person.they }) : frame('replyTo', { words });
}

function askOf({ kind }: Theirs, { draft, turn, verdict }: Material): string {
  if (kind === 'trouble') return frame(pick(['holdingUp', 'wouldHelp'], turn));
  if (kind === 'news') return frame(isOver(draft.conversation.theirLast ?? '') ? 'whatLike' : 'soFar');
  return frame(verdict.stage === 'first-reply' ? pick(['busyWith', 'workingOn'], turn) : 'yourSide');
}

function inConversation(theirs: Theirs, material: Material, steps: readonly Step[]): Step[] | null {
  if (theirs.kind === 'question') return answer(theirs, material, steps);
  const body = stayingBody(steps).map(({ part }) => part);
  if (body.some(({ role, hook }) => role === 'question' || hook !== null)) return null;
  if (isAnswered(body) || (isMild(material) && body.some(({ role }) => role === 'plain'))) return [];
  const asked = add('ask', askOf(theirs, material));
  if (isTaken(body) && PARTS.test(material.draft.conversation.theirLast ?? '')) return [];
  if (GREETS.test(theirs.kind)) return [...kindFirst(theirs, steps, material.turn), asked];
  const reply = add('lead', replyTo(theirs, material));
  if (body.length > 0) return TOLD.test(theirs.kind) && !isTaken(body) ? [reply, asked] : [asked];
  const thanks = theirs.kind === 'other' && !isLoose(material);
  return thanks ? [add('lead', frame('thanksMessage')), reply] : [reply, asked];
}

/** More than a word or two of the author's own answers what they wrote. */
function isAnswered(body: readonly Pick<Part, 'role' | 'text'>[]): boolean {
  return body.some(({ role, text }) => text.split(/\s+/).length > (ANSWERS[role] ?? 99));
}

const ANSWERS: Readonly<Partial<Record<Role, number>>> = { plain: 5, thanks: 9 };

/** What is said on parting: "nice catching up with you". */
const PARTS = /\b(?:nice|good|great|lovely) (?:catching up|to (?:catch up|see|meet)|seeing|meeting)\b/i;
const GREETS = /^(?:hello|thanks|praise)$/;
const TOLD = /^(?:trouble|news)$/;

/** What they said is answered before anything is asked. */
function kindFirst({ kind }: Theirs, steps: readonly Step[], turn: number): Step[] {
  if (isTaken(stayingBody(steps).map(({ part }) => part))) return [];
  if (kind === 'thanks') return [add('lead', frame(pick(['youAreWelcome', 'gladHelped'], turn)))];
  return kind === 'praise' ? [add('lead', frame('thanksSaying'))] : [];
}

/** What stays takes up what they said. */
function isTaken(body: readonly { readonly role: string }[]): boolean {
  return body.some(({ role }) => /^(?:thanks|plain|exit|compliment|condolence|occasion)$/.test(role));
}
