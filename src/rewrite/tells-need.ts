import { introduces, studies } from './introduction';
import { isNeed } from './need';
import type { Step } from './step';
import { workLine } from './work-line';

/** A line of who the author is or what they do. */
export function tellsNeed(steps: readonly Step[]): boolean {
  return steps.some(
    ({ part, action, text }) =>
      action !== 'drop' &&
      part?.place !== 'greeting' &&
      (isNeed(text) ||
        workLine(text) !== '' ||
        studies(text) ||
        (part === null && introduces(text)) ||
        (part?.role === 'introduction' && TELLS.test(text))),
  );
}

const TELLS =
  /\b(?:from|at|of|with|run|lead|own|teach|manage|founder|developer|engineer|designer|student|here)\b|\b(?:an?|the) (?!old|reader|follower|single|simple|busy|bit|fellow)\p{L}/iu;
