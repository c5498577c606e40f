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
    'opportunity of a lifetime',
    'once in a lifetime',
    '(life|game) (changing|changer)',
    'change~ (your|my) (life|business|game)',
    '(changed everything|changing lives)',
    '(you wont regret|you dont want to miss)',
    '(award winning|cutting edge)',
    '(10x|100x|5x|20x|3x|<amount>) (your|more|increase in|growth|roi|faster|better|boost|guaranteed|conversion|profit|results|returns)',
    '(could|can) <amount> (you|your)',
    'guarantee~ (results|success|leads|income|return~|roi|profit|growth|sales|you|delivery|ranking|<amount>)',
    '(results|success|satisfaction|income|profit|money back|<amount>|interview|return~) (are|is)? (guaranteed|guarantee)',
    '(revolutionary|revolutionize|revolutionise|revolutionizing|revolutionising|groundbreaking|ground breaking|mind blowing|unbeatable|unparalleled|unmatched|unprecedented|unstoppable|jaw dropping|insane results|skyrocket~|supercharge~|turbocharge|paradigm|bleeding edge|world class|best in class|industry leading|secret sauce|silver bullet|rocket ship|no brainer|rock stars|rockstars|modern day|next gen|firepower|unicorn|hypergrowth|disrupting|transformative)',
    'unlock~ (your|the|up to)',
    'take ..3 to the next level',
    '(amazing|incredible|exciting|unbelievable|huge|massive|fantastic|exclusive|golden|rare|tremendous|lucrative) ..1 (opportunity|opportunities|project|role|company|product|journey|team|office)',
    'incredibly fun team',
    'wont (believe|regret) it',
    '(dont miss|do not miss) (out|this)',
    'blow (your|their) (mind|minds)',
    'future of',
    '(the next|combination of) (amazon|stripe)',
    'next big thing',
    'dream (jobs|come true)',
    '(massive|insane|explosive|huge|incredible|unlimited) (growth|gains|potential|value)',
    '(literally|<amount>) (no risk|safe|certain|sure)',
    'crushing it',
    'no other ..2 company ..3 is doing',
  ],
});

export const examples: Examples = {
  flagged: [
    'This is the ‹opportunity of a lifetime›, Jonas.',
    'A truly ‹game-changing› product, with ‹guaranteed results›!',
    'Our ‹revolutionary› method will ‹take your brand to the next level›.',
    "y o u ‹won't believe it›. ‹o n c e in a lifetime› deal, bro",
    'It is a ‹world-class› team with ‹explosive growth› ahead of it.',
    {
      text: 'Trust me, this is the ‹next big thing› and it ‹can 10x your› savings.',
      conversation: { sent: 4, received: 5 },
    },
  ],
  fine: [
    'The bus ride to your workshop was long and the soup afterwards was better than the talks.',
    'Nothing is guaranteed with sourdough, as you wrote, but mine did rise.',
    'Your reply to the man who promised "life-changing results" made my evening.',
    'I would not call it a game changer, only a decent hinge that stopped squeaking.',
    {
      text: 'The warranty is two years and the second coat is free.',
      conversation: { sent: 4, received: 5 },
    },
    'My daughter got the job she wanted, thanks to the mock interview you gave her.',
  ],
};
