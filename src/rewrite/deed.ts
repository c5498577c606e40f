import { isNeed } from './need';
import type { Step } from './step';
import { workLine } from './work-line';

/** What the author does or wants is said, and not only who they are. */
export function tellsDeed(steps: readonly Step[]): boolean {
  return steps.some(({ action, text }) => action !== 'drop' && (isNeed(text) || workLine(text) !== ''));
}

/** Something that one could hear more of is done, sold or looked for; who one is or where one works is not. */
export function offersDeed(steps: readonly Step[]): boolean {
  return steps.some(
    ({ action, text }) => action !== 'drop' && (isNeed(text) || workLine(text) !== '') && !IS_WHO.test(text),
  );
}

const IS_WHO =
  /^(?:i|we) (?:also |currently |now )?(?:run|own|manage|lead|teach|study|coach|research|host|look after|work (?:in|at|as|for))\b/i;

/** "We work with coaches": there is nothing yet to hear more of. */
export function saysWithWhom(steps: readonly Step[]): boolean {
  return steps.some(
    ({ action, text }) =>
      action !== 'drop' && /^(?:i|we) (?:work with|recruit) (?!.*\b(?:to|on|who|so)\b)/i.test(text),
  );
}

/** "I represent Corvolis": a name says nothing of what it is. */
export function namesOnly(steps: readonly Step[]): boolean {
  const told = steps.filter(
    ({ action, part, text }) => action !== 'drop' && (part?.role === 'introduction' || isNeed(text)),
  );
  return told.length === 1 && NAMES_ONLY.test(told[0]?.text ?? '');
}

const NAMES_ONLY =
  /^(?:I|We|i|we)(?:['’]m|['’]re| am| are)? (?:represent|with|building|making|work(?:ing)? (?:on|at|for)|run|own|from) \p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*)*(?<!ing|ery|s)\.?$/u;

/** Who hosts has nothing yet to tell more of: they want somebody there. */
export function hosts(steps: readonly Step[]): boolean {
  return steps.some(({ action, text }) => action !== 'drop' && HOSTS.test(text));
}

const HOSTS =
  /^(?:i|we)(?:['’]m|['’]re| am| are)? (?:host|organi[sz]|putting together|run(?:ning)? (?:a|the) (?:\p{L}+ )?(?:podcast|event|conference|show|meetup))/iu;
