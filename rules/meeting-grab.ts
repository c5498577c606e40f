import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'meeting-grab',
  kind: 'habit',
  group: 'grabbing time',
  title: 'Their calendar, before a hello',
  why: 'Time is a lot to give someone they have not talked to; a question they can answer in writing is easier.',
  source: 'S4; Gong, 304,000 cold mails (second-hand): a meeting asked for got 7 % replies, interest 12 %',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'question',
  phrases: [
    '(hop|jump|get|jumping|hopping|getting|come) on (a|the|an)? (<quick>)? (<quick>)? (<minutes>)? (call|chat|zoom|meeting|demo|teams|phone|google meet|video call)',
    '(schedule|book|arrange|set up|setup|organize|grab|lock in|squeeze in|find|carve out|block|booking|scheduling|plan|have|make|spare|share|give me|got|need|a|for|in) (a|an|some|your|the|in|up|me|us|you|just)? (<quick>)? (<quick>)? (<minutes>)? (call|chat|zoom|demo|walkthrough|consultation|video call|phone call|zoom call|conversation) ..2 (this|next|on|about|to|sometime|soon|tomorrow|today|with|so|early|later|?|$|and|where)',
    '(open|up|available|free|down|game|keen|willing|interested|worth|fancy|care) (for|to|in)? (a|an|having|hopping on|jumping on|scheduling|schedule)? (a|an)? (<quick>)? (<quick>)? (<minutes>)? (call|chat|zoom|meeting|demo|conversation|convo|coffee|walkthrough|virtual coffee|talk|look|<minutes>) ..2 (this|next|on|about|to|sometime|soon|tomorrow|today|with|early|later|?|$|around)',
    '<minutes> ..3 (this week|next week|tomorrow|today|of your time|on your calendar|this month|on (monday|tuesday|wednesday|thursday|friday)|call|chat|zoom|to (chat|talk|connect|discuss|explore|show|see|walk|share|learn|run|introduce)|for a|on the phone|sometime|with (no|you)|from you|is all|no cost|im all)',
    '(quick|short|brief|intro|introductory|discovery|exploratory|virtual|paid|<number> minutes|<number> minute) ..1 (call|chat|zoom|phone call|demo|video call|coffee|sync|conversation|intro) ..1 (this|next|sometime|with|to|about|?|$|tomorrow|so|if|would|could|when|on)',
    '(are|would) you ..1 (free|available|around|reachable) ..2 (this|next|on|for|tomorrow|today|<day>|sometime|to (talk|chat|meet|connect|speak|hop|jump|discuss)|at <number>)',
    '(when|what time|what day) (would|are|works|can|could|do|may) ..2 (you|we|i|our|work|best) ..2 (free|available|good|call|talk|meet|chat|connect|visit|suit|work|best|receive|best for you|for you)',
    '(how|what) (is|does|s|about) (your|<day>|next) ..2 (calendar|schedule|availability|look|looking|week|tuesday|thursday) ..3 ?',
    '(your|ur) (availability|earliest convenience|preferred time)',
    '(does|would|will|how about|can we do|shall we say|lets say) ..1 (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week) ..3 (work|suit|good|ok|okay|<number>|afternoon|morning|or|?)',
    '(tomorrow|monday|tuesday|wednesday|thursday|friday) (or|at) (<number>|monday|tuesday|wednesday|thursday|friday) ..2 ?',
    '(lets|let us|can we|could we|shall we|should we|may we|love to|like to|happy to|want to|wanted to|hoping to|hope to|great to|keen to) (meet|talk|chat|speak|sync|jump|hop|schedule|set up|book|discuss|zoom|get together|have a (chat|call|talk|meeting|conversation)|touch base|find time) ..3 (on|over|this|next|for|sometime|tomorrow|soon|by|via|further|when|early|more|how|?|$|about (how|our|working|your))',
    '(give|drop) (me|us|you) a (call|ring|shout|bell|buzz)',
    '(can|could|may|shall) (i|we|our) ..2 (call|ring|phone|visit|stop by|come by|drop by|swing by|pop round|schedule|book|steal|have <minutes>|show you how|walk you through|receive) ..3',
    '(stop|come|drop|swing|pop) (by|round) (your|for|with|on|next|this|tomorrow)',
    '(meet|talk|speak|chat|connect) (in person|face to face|one on one|over (the phone|zoom|coffee|lunch|dinner|drinks|a drink|teams)|for (coffee|lunch|dinner|a drink|drinks|an aperitivo))',
    '(grab|buy you|treat you to|take you for|take you to) (a|to|for)? (quick|virtual)? (coffee|lunch|dinner|drink|drinks|beer)',
    '(ill|i will|we will|well|my assistant will) (call|phone|ring|send (you)? (a|an|the|over)? (invite|calendar)|put you|pencil|reserve for) ..3 (you|invite|tomorrow|monday|tuesday|wednesday|thursday|friday|<number>|calendar|down)',
    '(a|one) <number> minute (call|phone call|zoom|meeting|chat|conversation|intro)',
    '(talk|walk) you through (it|the|how|our|this|what)',
    '(want|like|good|lets|love) to (chat|talk) ..1 (about|?|$|through)',
    '(put|find|have|need|book|grab) (a|some|half an hour|<minutes>)? ..1 (time|<minutes>|15 minutes|hour) ..2 (in your|on your|this week|next week|with you|to chat|to talk|slot)',
    '(look at|check|on) your (calendar|diary|schedule)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
