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
    '(make|making|earn|earning|get paid|pull in|bring in|pocket|generate|makes|earns|adding) (up to|over|around|about|an extra|at least|between|extra|them|you|more than|upwards of|easily|like)? <amount> ..4 (a|per|every|each|daily|weekly|monthly|online|passive|working|in (a|one|your|<number>|just)|from)',
    '(made|earned|making) (over|around|me|my first|an extra|about)? <amount> ..2 (today|this week|last week|this month|online|just by|in (a|one|my first|<number>) (day|week|hour|month|hours|days)|overnight|from my phone|from home|passive|with this|trading|yesterday|while)',
    '<amount> (a|per|every) ..1 (day|week|month|hour) ..2 (from|online|passive|extra|side|part time|guaranteed|profit|working from|on my phone|on autopilot)',
    '<amount> (daily|weekly|in profit|profit|roi|passive|in commissions|extra)',
    '(passive|residual|unlimited|recurring|supplemental|six figure|6 figure|seven figure|7 figure|extra|side|second|steady) (income|incomes|earnings|commissions|streams|money|cash|months)',
    '(work|working|earn|earning|money|freedom|income|business) from (home|your phone|my phone|anywhere|your couch|the comfort)',
    '(be|become|being) your own (boss|ceo)',
    '(fire your boss|quit your (job|<number> to|nine|day job)|quit the|replace your (income|salary)|ditch (your|the) (<number>|job|nine))',
    '(financial|financially|time) (freedom|free|independence|independent)',
    '(no|without|zero|dont need) (prior|previous|any)? (experience|skills|degree|selling|interview|credit check) (is|are)? (needed|required|necessary|need)',
    '(side hustle|side gig|money making|home based business|network marketing|affiliate marketing|drop shipping|dropshipping|binary options|trading signals)',
    '(trading|forex|crypto|bitcoin|investment|fx|defi|staking|mining) (signals|platform|expert|mentor|coach|account manager|program|bot|opportunity|broker|strategy|guru|academy|school)',
    '(invest|deposit|investing|put|start with|minimum of) (with|just|only|as little as|a minimum of|in)? <amount> ..6 (get|earn|return~|profit|back|receive|make|it is|becomes|by)',
    '(double|triple|multiply) (your|my) (money|investment|bitcoin|btc|capital|deposit|income|crypto|savings)',
    '<amount> (every year|a year|per month|return~|returns) ..2 guaranteed',
    '(guaranteed|daily|weekly|risk free|consistent|fixed) (profit~|returns|return|income|roi|payouts|earnings)',
    '(join|building|build|grow~) (my|our|a) (team|downline|crew|squad) ..2 (of|and|today|earn|queens|girl bosses|entrepreneurs)',
    '(motivated|ambitious|hungry|driven|coachable|like minded) ..1 (people|individuals|women|moms|ladies|go getters|entrepreneurs) ..3 (who|to|wanting|ready|that)',
    '(income|financial|money|earning|investment|wealth|home based) (opportunity|opportunities)',
    '(want|like|ready|love) to (earn|make|start earning) (extra|some|more|money|<amount>|passive|a living)',
    '(get rich|paid daily|paid weekly|earn while you sleep|money while you sleep)',
    '(ground floor|get in early|before it (moons|pumps|explodes)|presale|airdrop|whitelist spot)',
    '(what|what my|what our) ..2 team (earned|made|earns|makes)',
    '(smart money|12x|50x|100x) ..3 (rotating|into|since|by|soon)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
