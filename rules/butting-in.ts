import { promotionIn } from '../src/core/promotion';
import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'butting-in',
  kind: 'habit',
  group: 'public',
  title: "A promotion in someone else's talk",
  why: 'They wrote about something; a reply that turns to what you sell steps over it in front of everyone.',
  source: 'S4, S2',
  stages: ['public'],
  surfaces: ['linkedin-comment', 'x-reply'],
  weight: 2.5,
  remedy: 'interest',
  phrases: [
    '(check|checkout|look at|see|visit|try|read|watch|follow|join|grab|get|download|stream|subscribe to) (out)? (my|our|mine|ours|what i) ..3 (<product>|page|profile|channel|site|website|link|bio|store|shop|thread|collection|pinned|video|song|music|guide|book|blog|group|discord|telegram|podcast|nft|<link>|playbook)',
    '(link|links) ..1 (in|on) (my|our) (bio|profile|page|headline)',
    '(dm|message|inbox|contact|whatsapp|text|hmu|drop) (me|us|a message) ..2 (for|if|to|and|now|<link>|<number>|on|asap|$|at|details|a dm)',
    'dm (me|us|<emoji>|for|<number>|to|$)',
    '(we|i) (also)? (offer|provide|sell|built|made|launched|fitted|make|fix|ship|ve helped|helped|ve fitted|curate|created) ..4 (<audience>|<product>|for (<audience>|you|people|anyone)|exactly|free|over <number>|pouches)',
    '(our|my) (new|ai|average|own|free)? (<product>|team|agency|clients|startup|customers|customer|extension|project|insiders|students|planner|store|experts|monthly) ..1 (does|can|will|is|helps|solves|offers|makes|handles|fixes|already|have|has|lets|gives|works|report|save~|average|turns|takes|reads|get|gets)',
    '(thats|this is|which is) ..1 (why|what) (we|i) ..2 (built|use|curate|created)',
    '(at .. we build|we help ..2 like)',
    '(if (you|anyone|youre)) ..3 (need|want|needs|wants|looking|interested|struggling|struggle|thinking|stuck) ..10 (dm|message|contact|check|<link>|reach|hit me|sign|my door|get your|drop|ask me|i can help|ive helped)',
    '(free|get|grab|claim|shop|play|start|sign up|register|enter|book|order) ..4 <link>',
    '<link> ..2 (free|off|trial|demo|smartly|now|is|for only|code)',
    '(use|with|free|my) code',
    '(first|next) ..1 <number> ..1 (free|schools|get|people)',
    '(free|instant|no obligation) (demo|trial|audit|valuation|survey|sample|consultation|webinar|growth session|quote)',
    '(for|only|just|from) <amount> ..2 (comment|link|a month|off|now|each)',
    '(up to)? <amount> off',
    '((were|we are|now|im|also|is) hiring|commissions open|for hire|taking (clients|commissions|orders)|roles open|drop your cv)',
    '(ask me how|message me for|text her|hit up|contact whatsapp|join our|follow (me|us) for|become a patron|subscribe (before|and|for|here)|accept my request|sign my|vote for my|check dm|check your dm)',
    'were ..1 (seeing|shipping) ..5 <link>',
    'version <number> ..3 now',
    '(its|thats|link|links|number|details|info|everything) ..2 in (my|our|the) (bio|profile|pinned|comments)',
    '(tell|ask|bring|send) your ..2 (students|friends|members|team|clients|followers|readers|colleagues)',
    '(were|we are|im|i am) (building|launching|making|working on|starting|running|selling) <link>',
    '(would|wed|id) ..1 love to have you (on|in|try|join|as|with)',
    '(we|ours|mine|our team) (at|does|can|do) ..4 (take you|help you|fix|solve|sort|halve|cut|save)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    {
      text: '‹Check out our new guide›, link in bio',
      surface: 'x-reply',
      conversation: { replyingTo: 'Heat pumps do not work in old houses.' },
    },
    {
      text: 'Great point! ‹Our software handles this for 400 firms, DM me for a demo›.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'Budget season again.' },
    },
    {
      text: '‹i built an app for exactly this, free trial at chemly.io›',
      surface: 'x-reply',
      conversation: { replyingTo: 'Anyone else failing chemistry?' },
    },
    {
      text: "‹That's exactly why we built› CareDesk.",
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'We lost a good nurse today.' },
    },
    {
      text: '‹use code› TICK ‹for 20% off› our parts',
      surface: 'x-reply',
      conversation: { replyingTo: 'My first clock is done.' },
    },
    {
      text: '‹If anyone needs help with slides, my door› is open, ‹message me›.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'Slides are at the link.' },
    },
  ],
  fine: [
    {
      text: 'Ours does, 1908 terrace, but only after the loft was done.',
      surface: 'x-reply',
      conversation: { replyingTo: 'Heat pumps do not work in old houses.' },
    },
    {
      text: 'A paper book and a stamp. It has never crashed.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'What do you use for invoices?' },
    },
    {
      text: 'Twice. The third time I drew every reaction as a comic and passed.',
      surface: 'x-reply',
      conversation: { replyingTo: 'Anyone else failing chemistry?' },
    },
    {
      text: 'So sorry. She taught me to fold a sheet.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'We lost a good nurse today.' },
    },
    {
      text: 'I did it for a year and I agree.',
      surface: 'x-reply',
      conversation: { replyingTo: 'All cold calls are spam.' },
    },
    {
      text: 'Slide 9, is the axis in weeks?',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'Slides are at the link.' },
    },
  ],
};

const LEAST_SIGNS = 3;

/** A reply that bears several signs of a promotion, whatever its words. */
export function find({ units }: Reading): readonly Span[] {
  const { signs, span } = promotionIn(units);
  return signs >= LEAST_SIGNS ? [span] : [];
}
