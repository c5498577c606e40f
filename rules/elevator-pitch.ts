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
    '(i|we) (help|empower|enable|support|coach|teach|show|guide|serve|assist|mentor|train|partner with|work with|advise|equip) ..3 (<audience>) ..4 (to|with|grow|get|scale|increase|save|reduce|cut|boost|improve|find|win|generate|automate|achieve|build|launch|reach|double|close|turn|land|book|make|earn|unlock|who|without|by|through|so|hit|stop|become|go|quit|create|optimize|optimise|streamline)',
    '(im|i am|my name is|this is) ..6 (founder|cofounder|co founder|ceo|owner|director|head of|manager|representative|rep|vp|consultant|president|account executive|bdr|sdr|coach|strategist|advisor|adviser|agent|broker|partner|from|with|at) ..8 (help|helping|helps|we|specialise|specialize|specializing|specialising|provide|offering|offers|offer|that|which|working with|where)',
    '(we|our company|our platform|our tool|our agency|our startup|my company|my agency|our team|our firm|our app) (is|are|was|im|re)? (a|an|the)? (leading|global|premier|full service|boutique|fast growing|award winning|digital|trusted|top|one of the|number one|ai|new|<number> person|creative|growth|software|marketing|recruitment|staffing|design|development|web|seo|pr|it|platform|marketplace|saas|company based|team of|group of|provider of)',
    '(my|our) (company|agency|firm|startup|team|business|platform|product|mission|organization|organisation|brand|studio) (helps|specialises|specializes|provides|offers|is a|is an|is the|builds|creates|develops|makes|works with|connects|empowers|does|runs|enables|supports|delivers|is to|focuses|has helped|sells|manufactures)',
    '(think of us|think of it|its like|like) (as)? ..2 (uber|airbnb|netflix|tinder|amazon|shopify|a spotify|the netflix|an uber|slack) (for|of|but|meets)',
    '^ .. (is|are) (a|an|the) (leading|global|premier|full service|revolutionary|all in one|ai powered|new|first|only|innovative|cloud based|trusted|world) ..3 (<product>|company|provider|agency|firm|platform|marketplace|brand|network|group)',
    '(trusted|used|loved|backed) by (over|more than|<number>|thousands|hundreds|leading|top|<audience>|brands|teams|companies)',
    '(a bit|little|quick bit|something|brief|few words) about (me|us|my company|our company|myself|what (i|we) do)',
    'let me introduce (myself|you to|my|our|us)',
    '(allow me|i would like|id like|i want|wanted|would love) to (introduce|present|tell you about|share|showcase) (myself|our|my|you|a|what we|the|this|some)',
    '(helping|empowering|enabling) (<audience>|you|your|people) ..4 (to|grow|get|scale|increase|save|build|achieve|find|with|become|reach|through)',
    '(years|decade|decades) (of)? (experience|expertise|helping|in business) (in|as|with|helping|working|building|and)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
