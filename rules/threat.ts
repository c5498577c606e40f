import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'threat',
  kind: 'habit',
  group: 'pressing',
  title: 'A threat',
  why: 'Whatever is at stake, a threat ends the talk; what you need, said plainly, keeps it open.',
  source: 'norms: pressing',
  stages: STAGES,
  weight: 4,
  remedy: 'drop',
  phrases: [
    'or ..2 (i|ill|we) ..2 (tell|post (our|it)|say you)',
    'legal action',
    'my (lawyer|client knows) ..3 (will|people)',
    '(you will|youll) regret (this|it)',
    '(know|have|got) (where you live|your address|screenshots of)',
    'ruin your ..1',
    'dont (make me|test me)',
    '(try me|clocks ticking)',
    '(i warned you|get ugly)',
    'bad post ..4 from me',
    '(turn yourself|tell mum|tell your boss)',
    '(by tonight|by noon|till noon) or',
  ],
});

export const examples: Examples = {
  flagged: [
    { text: 'Reply, ‹or I will post our› chat everywhere.', conversation: { sent: 2, unanswered: 2 } },
    { text: '‹You will regret this›.', conversation: { sent: 2, received: 2 } },
    { text: "Pay ‹by noon or else I'll tell your boss›.", conversation: { sent: 3, received: 3 } },
    { text: 'i ‹know where you live›', conversation: { sent: 2, unanswered: 2 } },
    { text: "‹My lawyer will› contact you if you don't answer.", conversation: { sent: 1, received: 1 } },
    {
      text: "I ‹have screenshots of› everything, so ‹don't test me›.",
      conversation: { sent: 2, received: 2 },
    },
  ],
  fine: [
    { text: 'I will regret not buying the green one.', conversation: { sent: 3, received: 3 } },
    { text: 'Come to dinner or I will eat it all myself.', conversation: { sent: 3, received: 3 } },
    'My sister is a lawyer and reads your legal comics to us aloud.',
    { text: 'I know where you parked, the van is still there.', conversation: { sent: 2, received: 2 } },
    {
      text: 'The invoice of 3 May is still open. Could you look into it?',
      conversation: { sent: 1, received: 2 },
    },
    'He wrote "you will regret this" to my mother, and the police were kind about it.',
  ],
};
