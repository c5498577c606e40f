import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'calendar-link',
  kind: 'habit',
  group: 'grabbing time',
  title: 'A booking link before a yes',
  why: 'A booking link asks them to serve themselves from your calendar before they have said that they want to meet.',
  source: 'S4; one vendor, 500 mails: a booking link 3.1 % replies, an interest question 11.4 %',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'drop',
  anyLanguage: 'tip',
  phrases: [
    'calendly ..1',
    'my (calendar|booking|scheduling) (link|is)',
    'grab ..5 on my calendly',
    '(book|grab|pick|choose) ..2 (time|slot|call|demo) ..3 (here|<link>)',
    '(link|here) (to|is) (my|book) ..1 (calendar|appointment)',
    '(heres|here is) my (calendar|calendly|link)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    '‹Book a time here›: ‹calendly.com/tom-hale›',
    '‹Here is my calendar›, pick any slot that suits you.',
    '‹grab a slot on my calendly› whenever',
    'You can schedule a call through ‹my booking link›.',
    'Please ‹choose a time at https://cal.com/anna/15min›',
    '‹My scheduling link› is below, see you there!',
  ],
  fine: [
    {
      text: 'Here you are, evenings are best: calendly.com/jonno',
      conversation: { sent: 0, received: 1, theirLast: 'Yes please, how do I book a slot?' },
    },
    'The calendar with your woodcuts sold out before I got there.',
    {
      text: "Here's my calendar for the mock interview you wanted: cal.com/mira",
      conversation: { sent: 3, received: 3 },
    },
    'I read that people hate booking links, and I do too.',
    'What time does the book fair close on Sunday?',
    'Is the village hall booked on the 4th? I can move the choir.',
  ],
};

const BOOKING =
  /\b(?:calendly|savvycal|cal|tidycal|zcal|chilipiper|youcanbook|koalendar|oncehub|acuityscheduling|doodle|meetings\.hubspot)\.(?:com|io|me|co|app|link)\b|calendar\.app\.google|\/(?:book|meet|schedule|demo)(?:ing|-a-[a-z]+)?\b/i;

/** A link that books a slot, whatever the words around it say. */
export function find({ text, draft }: Reading): readonly Span[] {
  if (/\b(?:book|slot|call|meet|when|time)\b/i.test(draft.conversation.theirLast ?? '')) return [];
  return text.tokens.filter((token) => token.kind === 'link' && BOOKING.test(token.text.slice(0, 200)));
}
