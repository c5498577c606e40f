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
    '(met|meeting|talked|spoke|chatted|sat|seeing|see|saw|bumped|ran into|danced|ate|shared|queued|stood|walked|worked|studied) ..2 (you|with you|next to you|beside you|behind you|into you|to you|each other|together) (at|in|on|during|last|after|before|briefly|for|outside|over|yesterday|back)',
    '(we|weve|you and i) (met|worked|studied|spoke|talked|sat|overlapped|shared|both|served|were|used to|went|chatted|bumped|graduated|lived|played|trained|shared an|were in) (briefly)? (at|in|together|during|on|to|last|a desk|the same|went|worked|attended|studied|live|grew|sang|work|for|with|next|neighbours|after|over|before|by|outside)',
    '(fellow|also a|another|former|ex|old|same) (alum|alumni|alumna|alumnus|student|runner|gardener|teacher|parent|neighbour|neighbor|graduate|volunteer|member|cyclist|colleague|classmate|nurse|translator|maintainer|attendee|beekeeper|birder|baker|knitter|potter|climber|school|class|course|village|street|choir|team|club|town|university|department|lab|cohort)',
    '(also|too|both|same) ..1 (from|in|at|live in|live near|grew up in|grew up|went to|studied|studied at|worked at|based in|moved to|born in|was at|were at|attended|graduated|spoke at|presented at) ..2',
    '(it was|was|really|so) (nice|great|good|lovely|a pleasure|fun) (to)? (meet|meeting|see|seeing|talk|talking|chat|chatting|sit|sitting|speak|speaking|hear|finally meet|run into|bump into|work|catch) ..1 (you|with you|to you) ..2 (at|on|in|last|yesterday|today|after|during|again|over|next|tonight|this|the other)',
    '(from|at|in) (our|the) (class|course|choir|school|meetup|meet up|conference|workshop|reunion|team|village|street|neighbourhood|neighborhood|club|old office|lab|book club|allotment|parish|course|cohort|hackathon|summit|wedding|train|queue|same)',
    '(i|we) (was|were|am|sat|stood|had) ..2 (in the|at the|at your|in your) ..1 (audience|row|back|talk|same|workshop|room|session|conference|front row|crowd|lecture|queue|class|meetup|stand|panel|course|one who|person who)',
    '(remember|recall) (me|you|us|our|when) ..2 (from|at|in|talking|meeting|when|back|class)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
