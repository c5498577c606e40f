import { frame } from './frames';
import { pick } from './pick';
import { add, type Step } from './step';

const HARD_NO =
  /\b(?:stop|don't (?:write|message|contact|email|dm)|do not (?:write|message|contact)|remove|unsubscribe|block(?:ed)?|leave me|take me off|not interested|never|policy|please don't|wrong (?:number|person))\b/i;
const STOP =
  /\b(?:stop|don't (?:write|message|contact|email|dm)|do not (?:write|message|contact)|remove|unsubscribe|block(?:ed)?|leave (?:me|us)|take (?:me|us) off|off your list|not to (?:contact|write|message|call)|let it rest|dont (?:write|message|contact|send)|don't send|pls dont|wrong (?:number|person))\b/i;
const SOFT_NO =
  /\b(?:right now|not now|at the moment|this (?:month|year|quarter|time|week)|busy|later|yet|for now|tight|budget|in the middle of|pause|holding off|not ready)\b/i;
const BUSY_WITH = /\b(?:in the middle of|busy with|focus(?:ed|ing) on) (?:an?|the|our|my) ([\p{L}-]+)\b/iu;
const LATER =
  /\b(?:(?:need|want|have|have a|let me|i'll|we'll) (?:to )?think|think (?:about|it) |take it slow|sleep on|next (?:week|month|year)|talk to|not (?:yet|now|right now)|pause|for now|later|until|hold off|properly|at the moment|tight|busy|this (?:week|month))\b/i;

interface Told {
  /** Thanks are said. */
  readonly thanked: boolean;
  /** The two have talked before. */
  readonly talking: boolean;
  readonly turn: number;
  /** The author's own kind end; empty for none. */
  readonly wayOut: string;
}

/** How a message ends after a no: thanks where none was said, and an open door where the no leaves one. */
export function afterNo(theirs: string, { thanked, talking, turn, wayOut }: Told): Step[] {
  const plain = theirs.replaceAll('’', "'");
  if (talking) return [add('close', frame(LATER.test(plain) || thanked ? 'fine' : 'fineThanks'))];
  if (asksToStop(theirs)) return [add('close', frame(thanked ? 'leaveIt' : 'sorryStop'))];
  if (thanked && DOOR.test(wayOut)) return [add('close', wayOut)];
  if (HARD_NO.test(plain) && !SOFT_NO.test(plain))
    return [add('close', frame(thanked ? 'leaveIt' : 'understood'))];
  const first = frame(thanked ? 'leaveIt' : pick(['thanksForTelling', 'thanksStraight'], turn));
  return [add('close', [first, doorFor(plain)].join(' ').trim())];
}

const DOOR = /\b(?:stay|keep) in touch\b|\bgood luck\b|\bthe best\b/i;

/** True where they ask not to be written to. */
export function asksToStop(theirs: string): boolean {
  return STOP.test(theirs.replaceAll('’', "'"));
}

/** A door stays open where the no is for now; else one more line would be idle. */
function doorFor(theirs: string): string {
  const topic = BUSY_WITH.exec(theirs)?.[1];
  if (topic) return frame('goodLuck', { topic });
  return SOFT_NO.test(theirs) ? frame('openDoor') : '';
}
