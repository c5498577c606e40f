import type { Draft } from '../core/types';
import { frame } from './frames';
import { offerFor } from './offer';
import { type Ending, questionFrom, questionFromDropped, storyOf } from './question';
import type { Part } from './read';
import { add, type Material, type Severity, type Step, stayingBody } from './step';

/** One question or one offer at the end, and the line it needs before it where nothing of the draft leads to it. */
export function endingFor(material: Material, steps: readonly Step[], severity: Severity): Step[] {
  const stayed = stayingBody(steps);
  if (stayed.some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role))) return [];
  const ending =
    severity === 4
      ? null
      : (offerFor(material.offers, aboutOf(material.draft)) ?? askFrom(steps, material.turn));
  const last = ending ? add(ending.kind, ending.text) : add('ask', frame(storyOf(material.turn)));
  const anchored = stayed.some(
    ({ part, action }) => part.hook !== null || part.role === 'blank' || action === 'fill',
  );
  return anchored && !ending?.thing ? [last] : led(material, ending, last);
}

function aboutOf({ text, conversation }: Draft): string {
  return [text, conversation.theirLast, conversation.replyingTo].join(' ');
}

function led({ draft, reading, verdict }: Material, ending: Ending | null, last: Step): Step[] {
  const { they, theirs } = reading.person;
  if (verdict.stage === 'first-reply' && draft.conversation.theirLast) {
    return [add('lead', frame('reply', { they })), ending ? last : add('ask', frame('busyWith'))];
  }
  if (ending?.personal) return [add('lead', frame('becauseAsk', { theirs })), last];
  if (ending?.thing)
    return [add('lead', frame(ending.many ? 'aboutThings' : 'aboutThing', { topic: ending.thing })), last];
  if (ending?.led) {
    const { topic, text } = ending.led;
    return [add('lead', frame('aboutTopic', { topic, theirs })), add('ask', text)];
  }
  // a question that names its own thing needs no line before it
  if (ending?.kind === 'ask') return [last];
  return [add('lead', frame((draft.limit ?? 999) < 250 ? 'becauseShort' : 'because', { theirs })), last];
}

/** A question from what stays, the last first; else from what goes. */
function askFrom(steps: readonly Step[], turn: number): Ending | null {
  const stayed = stayingBody(steps).map(({ part }) => part);
  for (const part of [...stayed].reverse()) {
    const question = questionFrom(part, wordsAfter(part, stayed) <= 8 ? 'near' : 'said', turn);
    if (question) return question;
  }
  const last = stayed.at(-1);
  if (last?.role === 'thanks' && /congrat|well done/i.test(last.text))
    return { kind: 'ask', text: frame('soFar') };
  const gone = steps.flatMap(({ part, action }) =>
    part?.place === 'body' && action === 'drop' ? [part] : [],
  );
  const named = gone
    .filter(({ role }) => role !== 'criticism')
    .map((part) => questionFrom(part, 'gone', turn));
  return named.find((question) => question !== null) ?? questionFromDropped(gone, turn);
}

function wordsAfter(part: Part, stayed: readonly Part[]): number {
  return stayed.slice(stayed.indexOf(part) + 1).flatMap(({ text }) => text.split(/\s+/)).length;
}
