import { createJudge } from '../src/core/check';
import type { Rule } from '../src/core/rule';
import { createSum } from '../src/core/sum';
import { readerTable, sumTable } from '../src/core/tables';
import type { Judge } from '../src/core/types';
import { unpack } from '../src/core/unpack';
import { find as findAllAboutMe } from './all-about-me';
import { find as findAnswersThem } from './answers-them';
import { find as findAskingAfterNo } from './asking-after-no';
import { find as findBareHello } from './bare-hello';
import { find as findButtingIn } from './butting-in';
import { find as findCalendarLink } from './calendar-link';
import { find as findContactCard } from './contact-card';
import { find as findEarlyLink } from './early-link';
import { only as onlyNothingToTakeUp } from './nothing-to-take-up';
import { find as findPitch } from './pitch';
import { find as findPushedAtCommunity } from './pushed-at-community';
import { find as findSeveralAsks } from './several-asks';
import { shipped } from './shipped';
import { only as onlyThanksThatStop } from './thanks-that-stop';
import { find as findTooManyFollowUps } from './too-many-follow-ups';
import { find as findUnfilledPlaceholder } from './unfilled-placeholder';
import { only as onlyWarmWord } from './warm-word';
import { find as findWrongName } from './wrong-name';

/** What of a rule is no data. */
const PARTS: Readonly<Record<string, Pick<Rule, 'find' | 'only'>>> = {
  pitch: { find: findPitch },
  'several-asks': { find: findSeveralAsks },
  'calendar-link': { find: findCalendarLink },
  'contact-card': { find: findContactCard },
  'early-link': { find: findEarlyLink },
  'all-about-me': { find: findAllAboutMe },
  'unfilled-placeholder': { find: findUnfilledPlaceholder },
  'wrong-name': { find: findWrongName },
  'too-many-follow-ups': { find: findTooManyFollowUps },
  'asking-after-no': { find: findAskingAfterNo },
  'butting-in': { find: findButtingIn },
  'pushed-at-community': { find: findPushedAtCommunity },
  'bare-hello': { find: findBareHello },
  'nothing-to-take-up': { only: onlyNothingToTakeUp },
  'thanks-that-stop': { only: onlyThanksThatStop },
  'warm-word': { only: onlyWarmWord },
  'answers-them': { find: findAnswersThem },
};

const read: (json: string) => readonly Rule[] = JSON.parse;

/** The rules as they ship: their data packed, so that they take little room on a page. */
export function shippedRules(): readonly Rule[] {
  return read(unpack(shipped)).map((rule) => ({ ...rule, ...PARTS[rule.id] }));
}

let made: Judge | undefined;

/** The judge that ships: every rule, and the sum that weighs them. It unpacks itself at the first draft. */
export const judge: Judge = (draft, sensitivity, ignored) => {
  made ??= createJudge(shippedRules(), createSum(sumTable, readerTable));
  return made(draft, sensitivity, ignored);
};
