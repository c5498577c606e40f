import type { Stage } from '../core/types';
import { closeFor } from './close';
import { decide } from './decide';
import { endingFor, isAnchored } from './end';
import { frame } from './frames';
import { isWarm } from './purpose';
import type { Part } from './read';
import { type Action, add, type Material, type Severity, type Step, stayingBody } from './step';
import { tellsNeed } from './tells-need';
import { inVoice } from './voice';

/** A rewrite before it is written: the steps, in the order of the result. */
export interface Plan {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** Plans a rewrite: what stays, what goes, what a piece turns into, and how it ends. */
export function planFor(material: Material, severity: Severity): Plan {
  const kept = withNeed(decide(material, severity), material);
  const added = closeFor(material, kept) ?? withWayOut(endingFor(material, kept, severity), material);
  const at = endOfBody(kept);
  const steps = [...kept.slice(0, at), ...added, ...kept.slice(at)];
  return { stage: material.verdict.stage, steps: greeted(steps, material) };
}

/** A first message without a greeting greets its reader, where their name is known and not said yet; on X nobody waits for that. */
function greeted(steps: readonly Step[], { draft, reading, verdict }: Material): readonly Step[] {
  const { name } = reading.person;
  const says = stayingBody(steps).some(({ part: { text } }) => text.includes(name));
  const isBare = reading.parts[0]?.place !== 'greeting' && !reading.parts.some(({ own }) => own) && !says;
  if (name === '' || !isBare || !OPEN.test(verdict.stage) || !/^linkedin-/.test(draft.surface)) return steps;
  return [add('lead', `${frame('hello')} ${name},`), ...steps];
}

const FINE: ReadonlySet<string> = new Set([frame('fineEither'), frame('noNeed'), frame('ratherNot')]);

/** Where a line of ours says what is wanted, the author's own way out stands in the place of ours. */
function withWayOut(added: readonly Step[], { verdict, wayOut }: Material): readonly Step[] {
  const wants = added.some(({ text }) => FINE.has(text) || text.includes('['));
  if (wayOut === '' || !wants || !OPEN.test(verdict.stage)) return added;
  return [...added.filter(({ text }) => !FINE.has(text)), add('close', wayOut)];
}

const ABOUT_ROLE = /^I'm writing about /;
const OPEN = /^(?:first-message|unknown)$/;

/** The line that says who writes and what about, where the draft tells it and what stays of it does not. */
function withNeed(steps: readonly Step[], material: Material): Step[] {
  const { verdict, reading, need } = material;
  const body = stayingBody(steps);
  const known = body.some(({ part }) => part.own) || tellsNeed(steps);
  const tender = body.some(({ part: { role } }) => /^(?:condolence|occasion)$/.test(role));
  if (need === null || known || tender || !OPEN.test(verdict.stage)) return [...steps];
  const about = need.replace(/\.$/, '').split(' ').slice(-2).join(' ');
  if (body.some(({ part: { text } }) => text.includes(about))) return [...steps];
  // nothing stays: our opening says of itself what role it is about
  if (ABOUT_ROLE.test(need) && !isAnchored(steps)) return [...steps];
  const from = (material.asking && asksOn(body)) || isAsked(body) ? beforeBody(steps) : endOfBody(steps);
  const line = add('lead', inVoice(need, reading.voice));
  return [...steps.slice(0, from), line, ...steps.slice(from)];
}

/** The draft's own question stays last. */
function isAsked(body: readonly { readonly part: Part }[]): boolean {
  return body.some(({ part: { role } }) => role === 'question');
}

/** A question will hang on what stays, and nothing comes between. */
function asksOn(body: readonly { readonly part: Part; readonly action: Action }[]): boolean {
  return body.some(({ part, action }) => action === 'fill' || isWarm(part));
}

function beforeBody(steps: readonly Step[]): number {
  const at = steps.findIndex(
    ({ part, action }) => action !== 'drop' && part?.place === 'body' && !isBefore(part),
  );
  return at < 0 ? endOfBody(steps) : startOfSentence(steps, at);
}

/** Nothing comes between two halves of a sentence. */
function startOfSentence(steps: readonly Step[], at: number): number {
  let from = at;
  while (from > 0 && steps[from]?.part?.joined && steps[from - 1]?.part?.place === 'body') from--;
  return from;
}

function isBefore({ role }: Part): boolean {
  return /^(?:thanks|wish|introduction|plain|exit)$/.test(role);
}

/** A wish ("have a good weekend") and the sign-off stay last. */
function endOfBody(steps: readonly Step[]): number {
  let at = steps.length;
  while (at > 0 && trails(steps[at - 1])) at--;
  return at;
}

function trails(step: Step | undefined): boolean {
  return step?.part?.place === 'sign-off' || (step?.part?.role === 'wish' && step.action !== 'drop');
}
