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
    '(hop|jump|get|jumping|hopping|getting|go|come) on (a|the|an)? <quick>? <quick>? (<minutes>)? (call|chat|zoom|meeting|demo|teams|phone|google meet|video call|line|meet)',
    '(schedule|book|arrange|set up|set|setup|organize|organise|grab|grabbing|lock in|squeeze in|find|carve out|block|reserve|booking|scheduling|plan|fix|do|have|having|take|make|spare|share|get|give me|got|pencil in|put) (a|an|some|your|the|in|up|us|me|you|just)? <quick>? <quick>? (<minutes>)? ..1 (call|chat|zoom|meeting|demo|conversation|coffee|walkthrough|session|consultation|huddle|video call|phone call|zoom call|google meet|meet|time to (talk|chat|meet|connect|discuss|speak)|<minutes> (to|of|for|this|next|on|in|with|sometime|?|$|tomorrow|today|so|and|chat|call|your))',
    '(open|up|available|free|down|game|keen|interested|willing|around|able|happy|okay|ok|cool|good|amenable) (for|to|in) (a|an|having|hop on|jump on|hopping on|jumping on|schedule|scheduling|doing|grab|grabbing|meet|meeting|chat|chatting|talk|talking|connect|discuss|have|spare)? ..1 <quick>? (<minutes>)? ..1 (call|chat|zoom|meeting|demo|conversation|coffee|walkthrough|consultation|<minutes>|talk|virtual coffee|session) ..3 (this|next|on|about|to|sometime|soon|tomorrow|today|week|?|$|with|and|so|early|later|some time)',
    '(<minutes>) ..3 (this week|next week|tomorrow|today|of your time|on your calendar|this month|on monday|on tuesday|on wednesday|on thursday|on friday|call|chat|zoom|to chat|to talk|to connect|to discuss|to explore|to show|to see|to walk|to share|to learn|for a|on the phone|sometime|to pick|to run|to hear|phone|with you|from you|to introduce|is all|all i|all it)',
    '(quick|short|brief|intro|introductory|discovery|exploratory|strategy|virtual|zoom|15|<number> minutes|initial|casual|informal|friendly) ..1 (call|chat|zoom|coffee|meeting|conversation|phone call|sync|demo|catch up|meet|video call) ..2 (this|next|sometime|with|to|about|on|?|$|tomorrow|today|soon|and|in|so|if|at|where|would|could|when|whenever|early|later|some time|next week)',
    '(are|would|r) (you|u) ..1 (free|available|around|open|up) ..2 (this|next|on|for|tomorrow|today|monday|tuesday|wednesday|thursday|friday|sometime|to (talk|chat|meet|connect|speak|hop|jump|discuss)|at <number>|later) ..3',
    '(when|what time|what day|what days|which day) (would|is|are|works|work|suits|can|could|do|will) ..3 (you|good|best|for you|suit|work|free|convenient|time|we|available)',
    '(what|whats|how) (is|does|s|do|about)? (your)? (calendar|schedule|availability|diary|week|day|tuesday|monday|wednesday|thursday|friday|tomorrow|next week|this week|afternoon|morning) (look|looking|work|like|for|be|next|?|at|or)',
    '(your|ur) (availability|calendar|schedule|diary|earliest convenience|free slots|preferred time)',
    '(does|do|would|will|how about|can we do|can we say|maybe|either|say|lets do|lets say|is|are) ..1 (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week|tues|thurs|<number>) ..4 (work|works|suit|suits|good|ok|okay|be good|for you|for a|at <number>|afternoon|morning|or|?)',
    '(lets|let us|can we|could we|shall we|should we|may we|might we|love to|like to|want to|happy to|great to|glad to|wanted to|hoping to|hope to|would be great to|pleasure to|keen to|good to|nice to|id) (meet|talk|chat|connect|speak|sync|jump|hop|grab|schedule|set up|book|discuss|zoom|get together|have a (chat|call|talk|word|meeting|conversation)|catch up|touch base|discuss this|meet up) ..3 (on|over|this|next|for|sometime|tomorrow|today|about|soon|by|via|through|and|live|in person|further|when|early|at|?)',
    '(worth|open to|up for|game for|interested in|care for|fancy|how about|what about) (a|an)? <quick>? ..1 (chat|call|conversation|convo|look|meeting|coffee|zoom|talk|discussion|<minutes>|peek|intro)',
    '(give|gimme|send|drop|ring) (me|us|you) a (call|ring|shout|bell|buzz|line|text)',
    '(can|could|may|shall|should|let) (i|we|me|us|my) ..2 (call|ring|phone|show|give you|walk|schedule|book|visit|stop by|come by|drop by|swing by|meet|steal|grab|borrow|take|have) ..2 (you|your office|a call|you a call|through|tomorrow|this|<minutes>|a few minutes|minutes|a minute|a moment|you at)',
    '(stop|come|drop|swing|pop) by (your|the|and|for|to|with|on|next|this|tomorrow)',
    '(meet|meeting|talk|speak|chat) (in person|face to face|one on one|1 on 1|over (the phone|zoom|coffee|lunch|dinner|drinks|a drink|a beer|teams)|for (coffee|lunch|dinner|a drink|drinks|a beer|a coffee))',
    '(grab|get|have|buy you|treat you to|take you|catch|do) (a|to|for)? (quick|virtual)? (coffee|lunch|dinner|drink|drinks|beer|breakfast|tea|cuppa)',
    '(follow up|next) call',
    '(call|phone|ring) (you|u) (tomorrow|today|this|next|on|at|later|monday|tuesday|wednesday|thursday|friday|back|soon|in the|sometime|after)',
    '(ill|i will|we will|well|my team will|my assistant will|someone will) (call|phone|ring|send (you)? (a|an|the|over)? (invite|calendar|meeting)|put|book|schedule|set|pencil|reach you|give you a) ..3 (you|invite|time|call|something|slot|us|calendar)',
    '(a|one|the|short|<minutes>) (call|phone call|zoom|meeting|demo) (would|will|could|to|where|so|with|and|this|next|is all)',
    '(time|moment|minute|minutes|second|sec|bandwidth) (to|for) (a|an)? <quick>? ..1 (chat|talk|connect|call|meet|speak|discuss|zoom|meeting|conversation|hop|jump)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
