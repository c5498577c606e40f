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
    '(make|making|earn|earning|made|earned|earns|makes|pull in|bring in|get paid|paid|generate|generating|pocket|profit|profits) (up to|over|around|about|an extra|at least|between|extra|me|him|her|them|you|more than|upwards of|a|my first|your first|easily|like|roughly)? <amount> ..4 (a|per|every|each|in|from|daily|weekly|monthly|month|week|day|hour|online|passive|with|within|working)',
    '<amount> (a|per|every|each|to <amount>) ..1 (day|week|month|hour) (from|working|with|online|passive|extra|side|part|no|on|guaranteed|just|easily|profit)',
    '<amount> (daily|weekly|monthly|in profit|profit|return|returns|roi|passive|in passive|in commissions|extra)',
    '(make|making|earn|earning|extra|side|passive|residual|second|additional|unlimited|steady|recurring|supplemental|easy|quick|fast|multiple) (streams of)? (money|cash|income|incomes|earnings|commissions|bucks|streams of income) (from|online|at|while|working|with|by|every|daily|weekly|in|on|stream|streams|opportunity|potential|without|?|$|and|for|so|that|using|as|through|today|now|fast)',
    '(passive|residual|unlimited|recurring|supplemental|six figure|6 figure|seven figure|7 figure|five figure) (income|earning|earnings|commission|commissions|business|months|month|revenue|lifestyle|year)',
    '(work|working|earn|business|job|jobs|income|money|opportunity) from (home|your phone|anywhere|your couch|the comfort|your living room|ur phone)',
    '(be|become|being) (your|ur) own (boss|ceo)',
    '(own boss|fire your boss|quit your (job|<number> to|nine|day job)|replace your (income|salary|<number>)|quit my (job|nine|day job)|ditch (your|the) (<number>|job|nine))',
    '(financial|financially|time) (freedom|free|independence|independent)',
    '(no|without|zero|dont need) (prior|previous|any)? (experience|skills|degree|investment|inventory|selling|cold calling) (is)? (needed|required|necessary|at all|need)',
    '(side hustle|side gig|side income|money making|moneymaking|home based business|network marketing|direct sales|affiliate marketing|drop shipping|dropshipping|forex|crypto trading|trading signals|fx trading|binary options|ecom|mlm)',
    '(trading|forex|crypto|bitcoin|investment|fx|stock|nft|defi|staking|mining) (signals|signal|platform|expert|mentor|coach|account manager|account|program|bot|group|company|opportunity|broker|strategy|guru|returns|profits|experts)',
    '(invest|deposit|investing|start with|put in|investment of|capital of|minimum of) (of|with|as little as|just|only|a minimum of|at least|from)? <amount> ..5 (get|earn|and|return|returns|profit|back|into|to|in|within|receive|make)',
    '(double|triple|multiply|grow|10x) (your|ur|my|the) (money|investment|bitcoin|btc|capital|deposit|income|crypto|savings|eth)',
    '(return|returns|roi|profit|profits|yield) (of|on|up to)? (your)? (investment)? (of|up to)? <amount>',
    '(guaranteed|daily|weekly|risk free|huge|massive|high|consistent|fixed) (profit|profits|returns|return|income|roi|payouts|withdrawals|earnings|payout)',
    '(join|on|building|build|grow|growing|expanding) (my|our|the) (team|downline|crew|squad|organization) ..3 (and|of|to|today|earn|make|of entrepreneurs|babes|boss|business|work)',
    '(looking for|need|want|seeking|searching for) (<number>|a few|some|motivated|ambitious|serious|like minded|hungry|driven|hard working|coachable) ..3 (people|individuals|women|men|ladies|moms|go getters|entrepreneurs|leaders|minded) ..3 (who|to|wanting|ready|that|looking|for|willing)',
    '(business|income|financial|money|earning|investment|wealth|lifestyle) (opportunity|opportunities)',
    '(wealth|millionaire|millionaires|generational wealth) (creation|building|mindset|mentor|plan|strategy|secrets|system)',
    '(want|like|ready|love|interested) (to|in) (earn|earning|make|making) (extra|some|more|money|<amount>|passive|additional|good|a living|real|easy|serious)',
    '(get|getting|be|got) (rich|paid daily|paid weekly|wealthy|paid to|paid while|paid for)',
    'commission (only|based|structure)',
    '(ground floor|get in early|before it (moons|pumps|explodes|launches)|presale|pre sale|airdrop|whitelist spot)',
    '(earn|make|making|earning) (while|as) you (sleep|travel|learn|scroll)',
    '(how|way|ways) (i|to|you can|she|he|they|people) (am|are|is|went|made|make|making|earn|earned|earning) ..4 (<amount>|online|from home|a month|per month|passive)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
