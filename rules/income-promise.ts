import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'income-promise',
  kind: 'habit',
  group: 'selling first',
  title: 'A promise of easy money',
  why: 'Promises of income are what people have learned to fear from strangers; a reader will think of a fraud before an offer.',
  source: 'US FTC, notice on money-making claims, 2021',
  stages: STAGES,
  weight: 3.5,
  remedy: 'drop',
  phrases: [
    '(earn|make) ..2 a (day|week) ..1 from',
    '(make|earn|makes|adding) (up to|over|an extra)? <amount> ..4 (a|per|monthly|from)',
    '(made|earned) <amount> ..2 (today|in <number> days|from my phone|while)',
    '<amount> (a|per) ..1 (day|week|month) ..2 (from|online|part time|guaranteed)',
    '<amount> (daily|weekly|in profit|profit|roi|passive|in commissions|extra)',
    '(passive|residual|unlimited|recurring|supplemental|six figure|6 figure|seven figure|7 figure|extra|side|second|steady) (income|incomes|earnings|commissions|streams|money|cash|months)',
    '(work|working|earn|freedom|income) from (home|your phone|my phone|anywhere)',
    '(be|being) your own boss',
    'quit the',
    '(financial|financially) (freedom|independent)',
    '(no|zero) (experience|interview) (needed|required|need)',
    '(side hustle|home based business|trading signals)',
    '(trading|crypto|investment) (signals|platform|program|bot|opportunity|strategy|academy)',
    '(invest|deposit|start with) (just|as little as)? <amount> ..6 (get|return~|by)',
    'double your income',
    '<amount> every year ..2 guaranteed',
    'guaranteed returns',
    '(join|building) (my|a) team ..2 of',
    '(motivated|ambitious) ..1 (women|moms) ..3 to',
    '(income|investment) opportunity',
    '(want|like) to make <amount>',
    '(get rich|paid weekly)',
    '(get in early|before it (moons|pumps|explodes)|presale|airdrop|whitelist spot)',
    'what ..2 team earned',
    'smart money ..3 rotating',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Make $500 a day from› your phone, ‹no experience needed›.',
    'Want to ‹be your own boss›? Ask me how.',
    'hun this gives you real ‹financial freedom›, my ‹side hustle› pays the mortgage',
    'Our ‹trading signals› return 20% monthly profit, risk free.',
    '‹Join my team of› queens and earn ‹passive income› while you travel.',
    '‹Invest just $200 with our account manager and get› $2,000 back by Friday.',
  ],
  fine: [
    {
      text: 'I earned 27k last year as a translator and lived on toast, if that helps you decide.',
      conversation: { sent: 3, received: 3 },
    },
    'What does a junior lab technician earn in Porto? I start studying in autumn.',
    'The ad says no experience is a problem, so I learned to drive the forklift first.',
    'Please be careful, a man rang my mother about bitcoin and she nearly sent him money.',
    { text: 'The stall made £140 for the roof fund on Sunday.', conversation: { sent: 2, received: 2 } },
    'I left my job in March to look after dad, so thank you for the piece on carers.',
  ],
};
