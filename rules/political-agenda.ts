import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'political-agenda',
  kind: 'habit',
  group: 'public',
  title: 'A cause before a hello',
  why: 'A cause is dear to the one who writes; from someone they have not met it asks them to take a side at once.',
  source: 'S3',
  stages: AMONG_STRANGERS,
  weight: 1,
  remedy: 'drop',
  phrases: [
    'vote (for|against|him|her|them|out|red|blue|democrat|republican|labour|tory|yes|no|green|trump|biden|leave|remain) ..3',
    '(democrats|republicans|liberals|conservatives|maga|leftists|leftist|libtards|libs|rinos|fascists|communists|tories|brexiteers|remainers|antifa|far right|far left|globalists|deep state|mainstream media|sheeple|zionists|plandemic)',
    '(president|senator|congressman|governor|prime minister|mayor|minister|government|regime|politicians) ..3 (must|lied|lies|corrupt|failed|destroying|criminal|resign|betrayed|ruining)',
    '(sign|support) ..2 (petition|ballot|referendum|protest|boycott|recall)',
    '(stop|end|ban|defund|abolish|repeal|boycott|defend|save) (the|our|all)? (genocide|war|police|abortion|immigration|invasion|democracy|borders|tyranny|occupation|mandates|lockdown|lockdowns|vaccines|country|second amendment|steal)',
    '(wake up|open your eyes|stand with|rise up|fight back|take back our|our country|silent majority|election fraud|rigged|stolen election|drain the swamp|free palestine|pro life|pro choice|gun control|illegal immigrants|open borders|climate hoax|great reset|new world order|fundraising deadline)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
