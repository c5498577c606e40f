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
    'are you (currently|still) (paying|handling|open)',
    '(are|r) you (the (decision|right|person|one who)|happy with (your|the)|struggling|tired of|losing|looking (to|for) (grow|scale|more|new|improve|expand|switch|sell|hire|help|a better))',
    'how (are|do) you ..1 (handling|handle|tracking)',
    'what ..2 (platform|crm) (do|is) (you|your) ..5',
    '(who|whoever) (handles|manages|is in charge of|oversees|is responsible for|looks after|owns|decides|makes the|signs off|does the buying|is the best) ..6',
    'whats your ..2 (budget|biggest challenge)',
    'biggest (challenge~|bottleneck~) ..4',
    'how (many|much|long) ..6 (does it take you|do you spend|does your team) ..6',
    'have you (thought about|considered) (selling|outsourcing|using) ..4',
    'do you struggle to ..8 ?',
    'do you (do paid|need any|want to make) ..5 ?',
    'would you like ..2 to make ..4',
    'what would it be worth ..4',
    'did you know ..3 <number>',
    'right person to (talk|speak) ..3',
    'who ..2 should i reach ..4',
  ],
});

export const examples: Examples = {
  flagged: [
    'Hi Ana, ‹who handles› procurement at your company these days?',
    '‹What CRM do you› use at the moment? Asking a few sales teams.',
    '‹Are you happy with your› current payroll provider?',
    '‹How many hours does it take you› to close the books each month?',
    '‹Have you considered outsourcing› your bookkeeping, Dirk?',
    'quick one, ‹do you struggle to find subs for ur channel?›',
  ],
  fine: [
    'How did you get the mosaic to hold on the curved wall?',
    'What glue do you use on the spine of the small notebooks?',
    'Did you write the second verse before the tune, or after?',
    { text: 'Who handles invoices at your end now that Rosa left?', conversation: { sent: 3, received: 4 } },
    'Is the reading room open on Saturdays in August?',
    'Do you still teach the evening class in Leith? My sister wants to join.',
  ],
};
