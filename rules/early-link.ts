import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'early-link',
  kind: 'habit',
  group: 'grabbing time',
  title: 'A link before they asked',
  why: 'A link from someone new is homework at best; in a first message many will not open it.',
  source: 'S4; practice',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(check|checkout|look|see|visit|view|watch|read|browse|explore|find|try|download|go to|head to|have a look|take a look|click|tap|learn more|more info|more information|more details|details|website|site|portfolio|link|join|register|apply|order|subscribe) ..6 <link>',
    '(link|links) (is)? (in|below|here|attached) (in)? (my|the|our|bio|profile|comments|below|first comment)?',
    '(click|tap|visit|follow|hit) ..2 (link|here|website|site|page|profile|url)',
    '(check|checkout|visit|see|look at) (out)? (my|our) ..1 (website|site|page|profile|bio|portfolio|channel|link|store|shop|work|feed|blog|youtube|instagram|app)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

/** A link that is no answer to a request, in the first word to someone. */
function find({ text: { tokens }, stage, draft }: Reading): readonly Span[] {
  if (
    stage !== 'first-message' ||
    /\b(?:send|link|share|where|url|site|website)\b/i.test(draft.conversation.theirLast ?? '')
  )
    return [];
  return tokens.filter(({ kind }) => kind === 'link');
}
