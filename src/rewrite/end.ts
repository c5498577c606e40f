import type { Draft } from '../core/types';
import { frame } from './frames';
import { intentOf, jobWord } from './intent';
import { studies } from './introduction';
import { told } from './need-told';
import { offerFor } from './offer';
import { openingFor } from './opening';
import { pick } from './pick';
import { purposeAfter, purposeFor, recruits } from './purpose';
import { type Ending, questionFrom, questionFromAsk } from './question';
import type { Part } from './read';
import { add, type Material, type Severity, type Step, stayingBody } from './step';
import { subjectIn } from './subject';
import { tellsNeed } from './tells-need';

/** One question or one offer at the end, and the line it needs before it where nothing of the draft leads to it. */
export function endingFor(material: Material, steps: readonly Step[], severity: Severity): Step[] {
  const stayed = stayingBody(steps);
  if (stayed.some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role))) return [];
  const { draft, offers, turn } = material;
  const offer = severity === 4 ? null : offerFor(offers, aboutOf(draft));
  const ask = severity === 4 ? null : askFrom(steps, turn);
  const known = tellsNeed(steps);
  if (isAnchored(steps)) {
    const purpose = offer || severity === 4 ? null : purposeAfter(material, steps);
    if (purpose) return purpose;
    const ending = offer ?? ask;
    if (ending) return [add(ending.kind, ending.text)];
    if (known && severity < 4) return [add('close', frame('hearMore'))];
    return [add('ask', frame(hasStory(steps) ? pick(STORIES, turn) : 'nextInWork'))];
  }
  if (material.verdict.stage === 'first-reply' && draft.conversation.theirLast)
    return answered(material, offer);
  return opened(material, steps, offer, ask, severity, known);
}

/** "I'd like to do that too" says of itself what is wanted. */
const LIKES = /too\.$/;

const STORIES = ['story', 'gotStarted'] as const;

/** One asks how it began of what somebody made. */
function hasStory(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(
    ({ part: { hook }, action }) => action === 'fill' || STORIED.test(hook?.kind ?? ''),
  );
}

const STORIED = /^(?:made|piece|used|liked|writing|recording|launch)$/;

/** True when something stays that a question can hang on. */
export function isAnchored(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(
    ({ part, action }) => part.hook !== null || part.role === 'blank' || action === 'fill',
  );
}

function aboutOf({ text, conversation }: Draft): string {
  return [text, conversation.theirLast, conversation.replyingTo].join(' ');
}

function answered({ reading, turn }: Material, offer: Ending | null): Step[] {
  const lead = add('lead', frame('reply', { they: reading.person.they }));
  return [lead, offer ? add('offer', offer.text) : add('ask', frame(pick(['busyWith', 'workingOn'], turn)))];
}

function opened(
  material: Material,
  steps: readonly Step[],
  offer: Ending | null,
  ask: Ending | null,
  severity: Severity,
  known: boolean,
): Step[] {
  const { reading, turn } = material;
  const { person } = reading;
  const last = ask && add('ask', ask.text);
  if (!offer && last) {
    if (ask.workplace) return [add('lead', drawn(steps, ask.workplace)), last];
    if (ask.personal) return [last, add('lead', frame('becauseAsk', { theirs: person.theirs }))];
  }
  const seen = add('lead', frame('sawWork', { theirs: person.theirs }));
  const gone = severity === 4 ? [] : toldIn(steps).map(({ text }) => text);
  const all = severity === 4 ? [] : reading.parts.map(({ text }) => text);
  const intent = intentOf(all);
  const { lead, ask: question } = openingFor(subjectIn(gone, person.name), intent, person, turn);
  if (known && !offer && intent === 'seek' && lead !== null && LIKES.test(lead))
    return [add('ask', question), add('lead', frame('becauseAsk', { theirs: person.theirs }))];
  const wants = offer
    ? null
    : intent === 'recruit'
      ? (recruits(material, jobWord(all)) ?? purposeFor(material, steps, known))
      : purposeFor(material, steps, known);
  const purpose = intent === 'seek' ? null : wants;
  if (purpose) return purpose;
  const why = lead === null ? (offer ? [seen] : []) : [add('lead', lead)];
  return [...why, offer ? add('offer', offer.text) : add('ask', question)];
}

function drawn(steps: readonly Step[], workplace: string): string {
  const said = steps.some(({ action, text }) => action !== 'drop' && text.includes(` at ${workplace}.`));
  return said ? frame('drawsMe') : frame('drawsMeTo', { topic: workplace });
}

/** A question from what stays, the last first; else from what goes. */
function askFrom(steps: readonly Step[], turn: number): Ending | null {
  const stayed = stayingBody(steps).map(({ part }) => part);
  for (const part of [...stayed].reverse()) {
    const question = questionFrom(part, isNear(part, stayed) ? 'near' : 'said', turn);
    if (question) return question;
  }
  const last = stayed.at(-1);
  if (last?.role === 'thanks' && /congrat|well done/i.test(last.text))
    return { kind: 'ask', text: frame('soFar') };
  const gone = goneFrom(steps);
  const named = gone
    .filter(({ role }) => role !== 'criticism')
    .map((part) => questionFrom(part, 'gone', turn));
  return named.find((question) => question !== null) ?? questionFromAsk(gone);
}

function goneFrom(steps: readonly Step[]): Part[] {
  return steps.flatMap(({ part, action }) =>
    part?.place === 'body' && (action === 'drop' || (action === 'turn' && part.role !== 'reason'))
      ? [part]
      : [],
  );
}

/** What the author studies stays, and says as well what there is to ask about. */
function toldIn(steps: readonly Step[]): Part[] {
  const studied = stayingBody(steps).map(({ part }) => part);
  return [...goneFrom(steps), ...studied.filter(({ text }) => studies(text))];
}

function isNear(part: Part, stayed: readonly Part[]): boolean {
  const after = stayed.slice(stayed.indexOf(part) + 1);
  return (
    !after.some(({ role, text }) => role === 'introduction' || told(text) !== '') &&
    after.flatMap(({ text }) => text.split(/\s+/)).length <= 8
  );
}
