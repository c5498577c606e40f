import { EDGE } from './pattern';
import type { Unit } from './units';

const NOT = new Set(
  'not dont doesnt didnt wont never isnt arent wasnt werent cant cannot without nor neither aint wouldnt shouldnt couldnt havent hasnt hadnt refuse hate avoid stop'.split(
    ' ',
  ),
);
/** "don't hesitate", "not only", "can't wait", "why not": no negation of what follows. */
const YET = new Set(
  'only just hesitate wait miss forget sure enough worry be believe resist help know'.split(' '),
);
const BEFORE = new Set('why if whether'.split(' '));
const OTHERS = new Set(
  'they he she someone somebody everyone people recruiters salespeople bots strangers guy guys vendor vendors'.split(
    ' ',
  ),
);
const SAY = new Set(
  'said say says saying wrote writes claim claims claiming promise promised promises promising offer offered offering offers ask asks asked asking pitched pitching pitches pitch told tells'.split(
    ' ',
  ),
);
const REACH = 5;

/**
 * Whether the words at `first` are denied ("I'm not asking you to hop on a call", "instead of a free demo") or are told of
 * others ("they said that we help founders"), as far as the words before them in the sentence show.
 */
export function isDenied(units: readonly Unit[], first: number): boolean {
  if (asksHow(units, first)) return true;
  let told = false;
  for (let at = first - 1, back = 1; at >= 0 && back <= REACH + 2; at--, back++) {
    const unit = units[at];
    if (!unit || unit.key === EDGE) return false;
    if (told && OTHERS.has(unit.key)) return true;
    if (SAY.has(unit.key)) told = true;
    if (back > REACH || units.slice(at + 1, first).some((one) => one.cut)) continue;
    if (NOT.has(unit.key) && denies(units, at)) return true;
    if (isInstead(units, at)) return true;
  }
  return false;
}

/** "How can I help you with…": an offer that leaves it to them. */
function asksHow(units: readonly Unit[], first: number): boolean {
  const [how, can] = [units[first - 2]?.key, units[first - 1]?.key];
  return how === 'how' && (can === 'can' || can === 'could' || can === 'may');
}

function denies(units: readonly Unit[], at: number): boolean {
  return !YET.has(units[at + 1]?.key ?? '') && !BEFORE.has(units[at - 1]?.key ?? '');
}

function isInstead(units: readonly Unit[], at: number): boolean {
  const [one, two] = [units[at]?.key, units[at + 1]?.key];
  return (one === 'instead' && two === 'of') || (one === 'rather' && two === 'than');
}
