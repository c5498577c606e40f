import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'hype',
  kind: 'habit',
  group: 'selling first',
  title: 'Words too big for a stranger',
  why: 'Big words from someone they do not know make people careful; plain ones are believed.',
  source: 'S3',
  stages: STAGES,
  weight: 2.5,
  remedy: 'trim',
  phrases: [
    '(opportunity|chance|deal|offer) of a (lifetime|life time|decade|century)',
    '(once|one) in a (lifetime|life time|generation|decade)',
    '(life|game|world) (changing|changer|changers|shattering)',
    'change~ (your|ur|ur whole|your whole|your entire|everything|the game|lives|the way you|the world|my life)',
    'change (your|my|his|her|their|lives)? (life|lives) (forever|completely|for good)',
    '(10x|10 x|100x|5x|20x|3x) (your|ur|growth|results|returns|roi|more|the)',
    '<amount> (more|increase in|growth|roi|returns|faster|better|boost|guaranteed|conversion|profit)',
    '(guarantee~|guaranteed) (results|success|leads|income|return|returns|roi|profit|growth|sales|you|to|delivery|ranking|<amount>)',
    '(results|success|satisfaction|income|profit|money back|<amount>|its|is|are|returns|win) (are|is)? (guaranteed|guarantee)',
    '(revolutionary|revolutionize|revolutionise|revolutionizing|revolutionising|groundbreaking|ground breaking|mind blowing|mindblowing|unbeatable|unparalleled|unmatched|unprecedented|unstoppable|jaw dropping|insane results|next level|skyrocket|skyrocketing|supercharge|turbocharge|explosive|disruptive|disrupting|disrupt|paradigm|bleeding edge|cutting edge|world class|best in class|state of the art|industry leading|award winning|secret sauce|silver bullet|magic bullet|rocket ship|no brainer|unleash|transformative|life altering|exponential|exponentially)',
    '(unlock~|unleash~) (your|the|ur|their|massive|explosive|unlimited|new|hidden|more|true|full|growth|insane)',
    '(take|taking|bring|elevate|get) ..3 (to the next level|next level|to new heights|to the moon|to another level)',
    '(secret|secrets|hack|formula|blueprint|hidden) (to|of|behind|that|for) (success|wealth|growth|scaling|getting|making|how|millionaires|the top|viral|passive|selling)',
    '(amazing|incredible|exciting|unbelievable|huge|massive|unique|fantastic|special|exclusive|golden|great|rare|tremendous|lucrative|perfect|once) (business|investment|income|growth|career|new)? (opportunity|opportunities)',
    '(you|u) (wont|will not|dont want to|cant afford to|cannot afford to) (believe|regret|miss|be disappointed)',
    '(too good to|dont miss|do not miss) (out|this|it|miss|pass|be true)',
    '(blow|blew|blowing) (your|their|my|his) (mind|minds|socks)',
    '(never (seen|been)|nothing) ..2 (before|like (it|this)) ..2 (out there|on the market|anywhere)',
    '(the|its|this is)? (future|next big thing|next amazon|next bitcoin|next uber) (of|is (here|now)|in)',
    '(the)? (next big thing|best kept secret|real deal|holy grail|number one|no 1|# 1)',
    '(dream|dreams) (life|lifestyle|income|clients|business|body|job|home|come true|into reality)',
    '(massive|insane|crazy|explosive|huge|incredible|staggering|unreal) (growth|results|roi|returns|gains|potential|profits|success|savings|discount|value|impact|demand|deal)',
    '(overnight|instant|instantly|in just <number> (days|hours|weeks|minutes)|in (days|weeks) not) ..2 (success|results|rich|cash|approval|profit|grow|millionaire)',
    '(absolutely|completely|totally|<amount>|literally) (free|risk free|no risk)',
    '(fire|rocket|to the moon|going viral|goes viral|go viral|went viral)',
    '(crush|crushing|dominate|dominating|explode|exploding) (it|your|the|their|competition|competitors|market|sales|quota|goals)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
