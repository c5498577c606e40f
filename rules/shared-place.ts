import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'shared-place',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'Something you share',
  why: 'A place, a time or a trade that both know is common ground to stand on.',
  source: 'S4',
  stages: AMONG_STRANGERS,
  weight: 1,
  remedy: 'none',
  phrases: [
    '(met|talked|spoke|chatted|sat|bumped|danced|queued|stood|walked|worked|studied|shared) ..1 (you|with you|next to you|beside you|behind you|into you|to you|together) ..2 (at|in|on|during|last|after|before|briefly|for|outside|over|yesterday)',
    '(we|you and i) (met|worked|studied|talked|sat|overlapped|shared a|both|graduated|lived|played|trained|were in|were at) (briefly)? (at|in|together|during|on|last|desk|the same|went|worked|attended|studied|live|grew|sing|with|next)',
    '(fellow|also a|another|former) (alum|alumni|alumna|alumnus|student|runner|gardener|teacher|parent|neighbour|neighbor|graduate|volunteer|cyclist|classmate|nurse|translator|maintainer|beekeeper|birder|baker|knitter|potter|climber)',
    '(same|old) (school|class|course|village|street|choir|team|club|town|university|department|lab|cohort|year|bus|building)',
    '(also|too|both) (from|live in|live near|grew up in|grew up|went to|studied|studied at|worked at|based in|moved to|born in|was at|attended|spoke at)',
    '(nice|great|good|lovely|a pleasure|fun) (to)? (meet|meeting|see|seeing|talk|talking|chat|chatting|sitting|speaking|bump into|work) (you|with you|to you) ..2 (at|on|in|last|yesterday|after|during|again|over|tonight)',
    '(from|at|in) (our|the) (class|course|choir|school|meetup|conference|workshop|reunion|village|street|club|old office|book club|allotment|parish|hackathon|wedding|train|queue|call centre)',
    '(i|we) (was|were|sat|stood) ..2 (in|at) (the|your) ..1 (audience|row|back|talk|workshop|room|session|conference|crowd|lecture|queue|class|stand|panel)',
    '(remember me|you wont remember|class of <number>) ..4 (from|at|in|i was|but|class)?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
