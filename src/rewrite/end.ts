import type { Draft } from '../core/types';
import { offersDeed } from './deed';
import { frame } from './frames';
import { goneFrom } from './gone';
import { grieves } from './grief';
import { told } from './need-told';
import { offerFor } from './offer';
import { opened } from './opened';
import { pick } from './pick';
import { purposeAfter } from './purpose';
import { type Ending, questionFrom, questionFromAsk } from './question';
import type { Part } from './read';
import { add, type Material, type Severity, type Step, stayingBody } from './step';
import { tellsNeed } from './tells-need';

/** One question or one offer at the end, and the line it needs before it where nothing of the draft leads to it. */
export function endingFor(material: Material, steps: readonly Step[], severity: Severity): Step[] {
  const stayed = stayingBody(steps);
  if (
    stayed.some(
      ({ part: { role, text } }) => /^(?:question|condolence|occasion)$/.test(role) || grieves(text),
    )
  )
    return [];
  const { draft, offers, turn } = material;
  const offer = severity === 4 ? null : offerFor(offers, aboutOf(draft));
  const ask = severity === 4 ? null : askFrom(steps, turn);
  const known = tellsNeed(steps);
  if (isAnchored(steps)) {
    const purpose = offer || severity === 4 ? null : purposeAfter(material, steps);
    if (purpose) return purpose;
    const ending = offer ?? ask;
    if (ending) return [add(ending.kind, ending.text)];
    if (known && severity < 4) return [add('close', frame(offersDeed(steps) ? 'hearMore' : 'purposeAsk'))];
    return [add('ask', frame(hasStory(steps) ? pick(STORIES, turn) : 'nextInWork'))];
  }
  if (material.verdict.stage === 'first-reply' && draft.conversation.theirLast)
    return answered(material, offer);
  return opened(material, steps, { offer, ask, severity, known });
}

const STORIES = ['story', 'gotStarted'] as const;

/** One asks how it began of what somebody made, where that was spoken of last. */
function hasStory(steps: readonly Step[]): boolean {
  const stayed = stayingBody(steps);
  const parts = stayed.map(({ part }) => part);
  return stayed.some(
    ({ part, action }) =>
      (action === 'fill' ? !SAID.test(part.text) : STORIED.test(part.hook?.kind ?? '')) &&
      isNear(part, parts),
  );
}

/** What was said or written is its own story. */
const SAID =
  /\b(?:pod|podcast|ep|episode|talk|keynote|interview|panel|posts?|article|thread|tweets?|newsletter|blog|essay|book|video|vid)\b/i;
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

function isNear(part: Part, stayed: readonly Part[]): boolean {
  const after = stayed.slice(stayed.indexOf(part) + 1);
  return (
    !after.some(({ role, text }) => role === 'introduction' || told(text) !== '') &&
    after.flatMap(({ text }) => text.split(/\s+/)).length <= 8
  );
}
