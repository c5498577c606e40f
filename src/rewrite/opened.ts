import { frame } from './frames';
import { toldIn } from './gone';
import { intentOf, jobWord } from './intent';
import { openingFor } from './opening';
import { purposeFor, recruits } from './purpose';
import type { Ending } from './question';
import { add, type Material, type Severity, type Step } from './step';
import { subjectIn } from './subject';

/** What a message to somebody of whom nothing stays may end with. */
export interface Ways {
  readonly offer: Ending | null;
  readonly ask: Ending | null;
  readonly severity: Severity;
  /** A line says who writes. */
  readonly known: boolean;
}

/** How a message ends where nothing stays that a question could hang on. */
export function opened(material: Material, steps: readonly Step[], ways: Ways): Step[] {
  const { reading, turn } = material;
  const { offer, severity } = ways;
  const { theirs, name } = reading.person;
  const sought = offer ? null : soughtBy(ways, steps, theirs);
  if (sought) return sought;
  const all = severity === 4 ? [] : reading.parts.map(({ text }) => text);
  const gone = severity === 4 ? [] : toldIn(steps).map(({ text }) => text);
  const intent = intentOf(all);
  const { lead, ask } = openingFor(subjectIn(gone, name), intent, reading.person, turn);
  if (offer) return [add('lead', lead ?? frame('sawWork', { theirs })), add('offer', offer.text)];
  const question = add('ask', ask);
  if (intent === 'seek')
    return ways.known && lead !== null && LIKES.test(lead)
      ? [question, becauseOf(theirs)]
      : [...(lead ? [add('lead', lead)] : []), question];
  const purpose =
    (intent === 'recruit' && recruits(material, jobWord(all))) || purposeFor(material, steps, ways.known);
  return purpose ?? [...(lead ? [add('lead', lead)] : []), question];
}

/** "I'd like to do that too" says of itself what is wanted. */
const LIKES = /too\.$/;

/** Where the author would like to work, or what they would like to learn. */
function soughtBy({ ask }: Ways, steps: readonly Step[], theirs: string): Step[] | null {
  if (ask?.workplace) return [add('lead', drawn(steps, ask.workplace)), add('ask', ask.text)];
  return ask?.personal ? [add('ask', ask.text), becauseOf(theirs)] : null;
}

function drawn(steps: readonly Step[], workplace: string): string {
  const said = steps.some(({ action, text }) => action !== 'drop' && text.includes(` at ${workplace}.`));
  return said ? frame('drawsMe') : frame('drawsMeTo', { topic: workplace });
}

function becauseOf(theirs: string): Step {
  return add('lead', frame('becauseAsk', { theirs }));
}
