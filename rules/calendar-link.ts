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
    '(calendly|savvycal|chilipiper|acuity|tidycal|youcanbookme|zcal|hubspot meetings|doodle) ..1 (link|page|here|below|<link>|to|for|is)?',
    '(my|our|the|a) (calendar|booking|scheduling|calendly|meeting|zoom) (link|page|is|here|<link>|below|url|invite)',
    '(book|grab|pick|choose|select|find|reserve|schedule|snag|lock in|put|block) ..5 (on|via|through|from|using|with|at|in) (my|our|this|the|your) (calendar|calendly|link|booking|schedule|page|scheduler)',
    '(book|grab|pick|choose|select|find|reserve|schedule|snag|secure) (a|any|some|your|the)? ..2 (time|slot|spot|call|meeting|session|demo|chat|day|appointment|consultation|date|minutes|it)? ..3 (here|below|<link>|that works|convenient|at your convenience|that suits|whenever|works for you|works best|suits you)',
    '(link|here) (to|is|for) (my|our|book|schedule|booking|scheduling|the) ..1 (calendar|calendly|a time|a call|call|time|booking|meeting|diary|appointment|a demo|a slot|schedule|a chat)',
    '(heres|here is|this is|sharing|sending|attached|below is|see) (my|our|the) (calendar|calendly|booking link|availability|scheduling link|scheduler)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const BOOKING =
  /\b(?:calendly|savvycal|cal|tidycal|zcal|chilipiper|youcanbook|koalendar|oncehub|acuityscheduling|appointlet|doodle|setmore|meetings\.hubspot|outlook\.office365|calendar\.app\.google|calendar\.google)\.(?:com|io|me|co|app|link)\b|calendar\.app\.google|\/(?:book|meet|schedule|demo|calendar)(?:ing|s)?\b/i;

/** A link that books a slot, whatever the words around it say. */
function find({ text }: Reading): readonly Span[] {
  return text.tokens.filter((token) => token.kind === 'link' && BOOKING.test(token.text.slice(0, 200)));
}
