import { studies } from './introduction';
import type { Part } from './read';
import { type Step, stayingBody } from './step';

/** The pieces of the body that go. */
export function goneFrom(steps: readonly Step[]): Part[] {
  return steps.flatMap(({ part, action }) =>
    part?.place === 'body' && (action === 'drop' || (action === 'turn' && part.role !== 'reason'))
      ? [part]
      : [],
  );
}

/** What the author studies stays, and says as well what there is to ask about. */
export function toldIn(steps: readonly Step[]): Part[] {
  const studied = stayingBody(steps).map(({ part }) => part);
  return [...goneFrom(steps), ...studied.filter(({ text }) => studies(text))];
}
