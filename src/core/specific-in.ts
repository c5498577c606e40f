import { isWeighty } from './is-weighty';
import { EDGE } from './pattern';
import type { Unit } from './units';

const THEIRS = new Set('your ur youre youve'.split(' '));
const WORK = new Set(
  'post posts talk article piece thread tweet paper papers book podcast episode interview comment reply answer video lecture slides presentation workshop review photo photos newsletter essay repo library package module issue patch song album exhibition show recipe column panel keynote session thesis study report novel chapter film painting note letter tutorial guide class course speech research blog documentation design proof dataset work project experience move transition path shop question message app theme plugin software speaking point example method'.split(
    ' ',
  ),
);

const MOST = 6;
const REACH = 13;

/**
 * How much a message says about something of theirs: the words of weight that follow on it within its sentence ("your talk
 * on tidal locks in Bergen"), from 0 to 1, which stands for six; where it names several, the most.
 */
export function specificIn(units: readonly Unit[]): number {
  let most = 0;
  for (let at = 0; at < units.length && most < MOST; at++) {
    const work = THEIRS.has(units[at]?.key ?? '') ? workAfter(units, at) : -1;
    if (work > 0) most = Math.max(most, weightAfter(units, work));
  }
  return most / MOST;
}

function workAfter(units: readonly Unit[], at: number): number {
  for (let to = at + 1; to <= at + 4; to++) {
    const key = units[to]?.key ?? EDGE;
    if (key === EDGE) return -1;
    if (WORK.has(key)) return to;
  }
  return -1;
}

function weightAfter(units: readonly Unit[], at: number): number {
  let count = 0;
  for (let to = at + 1; to <= at + REACH && count < MOST; to++) {
    const key = units[to]?.key ?? EDGE;
    if (key === EDGE) return count;
    if (isWeighty(key)) count++;
  }
  return count;
}
