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
    'when (are|can|do|may) ..2 (you|we|i|our) ..2 (free|call|talk|visit|work)',
    '(how|what) (is|does) (your|<day>) ..2 (schedule|availability|look) ..3 ?',
    'your (availability|earliest convenience)',
    '(does|would|will) ..1 (monday|tuesday|wednesday|thursday|tomorrow|next week) ..3 (work|morning|or|?)',
    '(tuesday|wednesday|thursday) (or|at) (<number>|thursday|friday) ..2 ?',
    '(lets|let us|can we|could we|shall we|should we|may we|love to|like to|happy to|want to|wanted to|hoping to|hope to|great to|keen to) (meet|talk|chat|speak|sync|jump|hop|schedule|set up|book|discuss|zoom|get together|have a (chat|call|talk|meeting|conversation)|touch base|find time) ..3 (on|over|this|next|for|sometime|tomorrow|soon|by|via|further|when|early|more|how|?|$|about (how|our|working|your))',
    '(give|drop) (me|us|you) a (call|ring|shout|bell|buzz)',
    '(can|could|may|shall) (i|we|our) ..2 (call|ring|phone|visit|stop by|come by|drop by|swing by|pop round|schedule|book|steal|have <minutes>|show you how|walk you through|receive) ..3',
    '(come|pop) (by|round) (on|tomorrow)',
    '(grab|buy you|treat you to) (a)? (quick)? coffee',
    '(ill|i will|we will) (call|ring|send (the)? invite) ..3 (you|tomorrow|thursday|<number>)',
    'a <number> minute (call|chat)',
    '(talk|walk) you through (it|the|our)',
    '(want|like|good|love) to (chat|talk) ..1 (about|?|through)',
    '(put|find|have|need|grab) ..1 <minutes> ..2 (in your|on your|this week|next week|with you|to chat)',
    'on your (calendar|schedule)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Are you free for a quick call this› week?',
    "‹Let's hop on a zoom›, ‹15 minutes is all› I need.",
    '‹Would Tuesday at 3 work› for you?',
    '‹up for a quick chat tmrw›? i can call u',
    "I'd love to ‹buy you a coffee› and talk about how our tool works.",
    '‹Could I steal› ‹ten minutes of your time› on Thursday?',
    '‹When can our representative visit› your office?',
  ],
  fine: [
    { text: "Tuesday at 3 works, I'll bring the plans.", conversation: { sent: 3, received: 4 } },
    'It was good to meet you at the repair café, the toaster still runs.',
    'Please do not call, I am in the library. An answer in writing is fine.',
    'I had a coffee in the place you wrote about, and you are right about the floor.',
    'Does the Thursday class still meet in the old fire station?',
    'My calendar from your shop hangs in the kitchen, May is the best page.',
  ],
};
