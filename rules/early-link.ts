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
  anyLanguage: 'tip',
  phrases: [
    '(check|checkout|look|see|visit|view|watch|browse|explore|try|download|go to|head to|take a look|learn more|more info|information|more details|register|apply|order|subscribe) ..6 <link>',
    '(link|links) (is)? (in|below) (in)? (my|the|our|bio|profile|comments|first comment)',
    '(click|tap|visit|follow|hit) (on)? (the|this|here) ..1 (link|website|url)',
    '(click|visit|follow) (my|our) ..1 (website|site|page|shop|channel)',
    '(check|checkout|visit|see|look at) (out)? (my|our) ..1 (website|site|page|profile|portfolio|channel|store|shop|work|blog|youtube|instagram|app|works)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    '‹Check out our site: www.brightpath.example.com›',
    '‹More details at https://brightpath.example/offer›',
    '‹look at my portfolio›, ‹link in bio›',
    '‹Visit our page› to learn more.',
    'Please ‹click on the link› below to see it.',
    'here you go ‹https://bit.ly/3abc›',
  ],
  fine: [
    {
      text: 'The map is at https://maps.example/harbour as you asked.',
      conversation: { sent: 2, received: 2 },
    },
    "The link in your footnote 12 is dead, the new one is on the museum's page.",
    'I looked at your page about lichens three times this week.',
    {
      text: 'Here it is: forms.example.org/garden',
      conversation: { sent: 0, received: 1, theirLast: 'Could you send me the link to the form?' },
    },
    'The chain link on the old bridge, is it original?',
    'We visit the site of the battle every May with the school.',
  ],
};

/** A link in the first word to someone, when they asked for none. */
export function find({ text: { tokens }, stage }: Reading): readonly Span[] {
  return stage === 'first-message' ? tokens.filter(({ kind }) => kind === 'link') : [];
}
