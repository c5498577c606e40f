import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'selling-question',
  kind: 'habit',
  group: 'selling first',
  title: 'A question that sells',
  why: 'It asks what a seller needs to know; a question you would ask without anything to offer gets a truer answer.',
  source: 'S2; norms: a question that sells',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'interest',
  phrases: [
    '(are|r) you (currently|still|already|also) (happy|satisfied|using|struggling|losing|looking|doing|paying|handling|working with|open)',
    '(are|r) you (the (decision|right|person|one who)|happy with (your|the)|struggling|tired of|losing|looking (to|for) (grow|scale|more|new|improve|expand|switch|sell|hire|help|a better))',
    'how (are|do|does) (you|your team|your company|u) (currently|today|now|usually|presently)? ..1 (handling|handle|manage|managing|track|tracking|deal with|generate|source|sourcing|solve|get new|find new|dealing)',
    '(what|which) ..2 (system|platform|provider|tool|tools|software|agency|vendor|supplier|solution|crm|process|service|setup) (do|are|is|does) (you|your|they|u) ..5',
    '(who|whoever) (handles|manages|is in charge of|oversees|is responsible for|looks after|owns|decides|makes the|signs off|does the buying|is the best) ..6',
    '(what|whats|how big|how much) (is|s)? (your|ur) ..2 (budget|spend|headcount|volume|biggest (challenge|problem|pain|struggle|headache|bottleneck)|pain point~|priorities)',
    '(biggest|main|top|number one) (challenge~|struggle~|bottleneck~|headache~|pain~|problem~|priorit~) ..4',
    'how (many|much|long) ..6 (does it take you|do you (lose|spend|waste|pay|key|process|send|miss)|does your (team|company|firm|office)) ..6',
    '(is|would) (this|that|it) (something|be something|be) ..2 (interest|you|your team|helpful|useful|relevant|valuable) ..3 ?',
    '(have|had) (you|u) (ever|also)? (thought about|considered|looked into|tried) (selling|outsourcing|hiring|using|switching|investing|starting|running|automating|getting|working|advertising) ..4',
    '(do|does) (you|your team|your company|u) (use|have|work with|use any|already (have|use)|currently|struggle|outsource|do (paid|sponsor~|any)|need (help|any|a|more|support)|want (more|to (grow|earn|make|scale|save|sell|increase))) ..5 ?',
    '(would|could) you (like|want|benefit|be able) ..2 (more|from|to (grow|earn|make|scale|save|sell|increase|get more|learn how|see how)) ..4',
    'what would it (mean|be worth) ..4',
    '(is|are) (the|your) (contract|lease|renewal|licence|license|provider|insurance|tariff) ..6 ?',
    'did you know (that)? ..3 (<number>|<amount>|most|half|many|over)',
    '(right|best) person (to (talk|speak|discuss|contact|connect|reach)|for this|who handles) ..3',
    '(who|which) ..2 (should i|can i|could i|do i) (speak|talk|contact|reach|ask) ..4',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
