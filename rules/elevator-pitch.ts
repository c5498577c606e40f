import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'elevator-pitch',
  kind: 'habit',
  group: 'selling first',
  title: 'The thirty-second introduction',
  why: 'A practised line about what you do asks them to listen before they were asked anything; most people skip it.',
  source: 'S1',
  stages: BEFORE_A_TALK,
  weight: 3,
  remedy: 'drop',
  phrases: [
    '(i|we) (help|empower|enable|coach|guide|mentor|advise|equip|serve|represent|train|teach|partner with|work with) ..3 (<audience>|dentists|parents|researchers|schools|scholars|creators) ..5 (to|with|<improve>|find|win|generate|automate|achieve|launch|close|who|without|by|through|so|hit|stop|become|quit|protect|bring|from|get|build|reach|make|turn|keep|attract)',
    '(im|i am|my name is|this is) ..6 (founder|cofounder|co founder|ceo|owner|director|account executive|bdr|sdr|strategist|sales|broker|realtor|partner|business development|growth) ..8 (help~|specialise|specialize|specializing|specialising|provide|offering|offers|offer|building)',
    '(we|our company|our platform|our tool|our agency|my company|my agency|our firm) (is|are|re) (a|an|the)? (leading|global|premier|full service|boutique|fast growing|award winning|digital|trusted|number one|<number> person|software|marketing|recruitment|staffing|design|seo|it) ..1 (company|agency|firm|team|studio|provider|platform|business|group|consultancy)',
    '(my|our) (company|agency|firm|small firm|startup|team|business|platform|product|mission|brand|studio|atelier|institute) (helps|specialises|specializes|provides|offers|is (a|an|the|to|sewing)|builds|develops|makes|works with|connects|empowers|enables|supports|delivers|focuses|has helped|sells)',
    '(trusted|used|loved) by (over|more than|<number>|thousands|hundreds|leading|top|<audience>)',
    '(a bit|little|something|few words) about (me|us|my company|our company|what (i|we) do)',
    'let me introduce (myself|you to|my|our|us)',
    '(allow me|id like|i would like|wanted|would love|forgive me for|permit me) (to)? (introduce|introducing|present|tell you about|showcase) (myself|our|my|you|a|what we)',
    '(helping|empowering|enabling) ..1 <audience> ..4 (to|<improve>|achieve|find|with|become|through)',
    '(<number>|over) ..2 years (of)? (experience|expertise|helping|in business|have arranged|we have) (in|as|helping|and)',
    '<number> (operators|companies|clients|customers|charities|teams|agencies|brands|founders|schools|teachers|firms|hotels|users|businesses|owners) (already|use|run|trust|rely|receive|on|love|have)',
    '(is|are) (a|the) (scheduling|booking|marketing|payment|ai|new|simple|smart|digital|online|saas|software|mobile|cloud) (layer|platform|tool|app|system|software|assistant|marketplace|service|solution) (for|that)',
    '(i|we) (quietly|only|also)? (advise|mentor|coach|accompany|work with|take on|look after|represent) (a|an|only|just|some)? ..2 (handful|small|few|select|number|circle|<number>|founders|families|clients|executives) ..3',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
