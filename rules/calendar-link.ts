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
  phrases: [
    '(calendly|savvycal|chilipiper|tidycal|youcanbookme|zcal) ..1 (link|page|here|below|<link>)?',
    '(my|our) (calendar|booking|scheduling|calendly|meeting|zoom) (link|page|is|here|url|invite)',
    '(book|grab|pick|choose|select|find|reserve|schedule|snag|lock in) ..5 (on|via|through|from|using|in) (my|our) (calendar|calendly|link|schedule|page|scheduler)',
    '(book|grab|pick|choose|select|reserve|schedule|snag|secure) (a|any|some|your)? ..2 (time|slot|spot|call|meeting|session|demo|chat|appointment|consultation) ..3 (here|below|<link>|at your convenience)',
    '(link|here) (to|is|for) (my|our|book|schedule|booking|scheduling) ..1 (calendar|calendly|a time|a call|call|diary|appointment|a demo|a slot|a chat)',
    '(heres|here is|this is|sharing) my (calendar|calendly|booking link|availability|link)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const BOOKING =
  /\b(?:calendly|savvycal|cal|tidycal|zcal|chilipiper|youcanbook|koalendar|oncehub|acuityscheduling|doodle|meetings\.hubspot)\.(?:com|io|me|co|app|link)\b|calendar\.app\.google|\/(?:book|meet|schedule|demo)(?:ing|-a-[a-z]+)?\b/i;

/** A link that books a slot, whatever the words around it say. */
function find({ text, draft }: Reading): readonly Span[] {
  if (/\b(?:book|slot|call|meet|when|time)\b/i.test(draft.conversation.theirLast ?? '')) return [];
  return text.tokens.filter((token) => token.kind === 'link' && BOOKING.test(token.text.slice(0, 200)));
}
