import { declineIn } from '../core/decline';
import type { Draft, Stage } from '../core/types';
import { readTheirs } from './theirs';

/** True when the reader has said no, or not yet, and the answer is to let them be. */
export function isDeclined({ conversation }: Draft, stage: Stage): boolean {
  if (stage === 'after-no') return true;
  const theirs = (conversation.theirLast ?? '').replaceAll('’', "'");
  if (stage === 'first-reply') return declineIn(theirs) !== null;
  if (stage !== 'in-conversation' || JOKES.test(theirs)) return false;
  const asked = /\?\W*$/.test(theirs) || readTheirs(theirs).kind === 'question';
  return declineIn(theirs) !== null || (!asked && NO.test(theirs));
}

/** "lol, never again (until next year)" */
const JOKES = /^(?:lol|ha(?:ha)+|lmao)\b|\bnever again\b.*\b(?:until|till|lol|haha)/i;

const NO =
  /\b(?:no thanks?|thanks,? but|thank you,? but|no thank you|not interested|i'd rather not|rather not|can't|cannot|won't|not (?:for (?:me|us)|right now|now|sure|ready|keen|comfortable|really)|i'll (?:pass|skip|leave it)|we'll (?:pass|skip)|sorry|don't (?:do|need|want|think|feel|take|give|really)|decided (?:not|against|to (?:cancel|stop|leave|go|wait))|give me (?:until|a|some)|cancel|skip|sit (?:this|it) (?:one |round )?out|hold off|have a think|look (?:at|into)|get back to|(?:like|want|going) to stop|already (?:have|has|got)|(?:have|has|got) .{1,40} already|all set|sorted already|let you know|see how|think about it|sleep on it|need (?:to|some) (?:think|time|pause|talk|ask|check|discuss)|talk to my|ask my|with my (?:wife|husband|partner|boss|team) first|pause|too (?:expensive|much)|tight|nothing spare|going to stop|gonna leave|(?:end|cancel|stop|quit|leave) (?:my|the|our|this|it))\b/i;
