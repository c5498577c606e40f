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
    '(check|checkout|look|see|visit|view|watch|browse|explore|try|download|go to|head to|take a look|learn more|more info|information|more details|register|apply|order|subscribe) ..6 <link>',
    '(link|links) (is)? (in|below) (in)? (my|the|our|bio|profile|comments|first comment)',
    '(click|tap|visit|follow|hit) (on)? (the|this|my|our|here) ..1 (link|website|site|page|url)',
    '(check|checkout|visit|see|look at) (out)? (my|our) ..1 (website|site|page|profile|portfolio|channel|store|shop|work|blog|youtube|instagram|app|works)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

/** A link in the first word to someone, when they asked for none. */
function find({ text: { tokens }, stage }: Reading): readonly Span[] {
  return stage === 'first-message' ? tokens.filter(({ kind }) => kind === 'link') : [];
}
