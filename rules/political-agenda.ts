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
    '(vote|voting|votes) (for|against|him|her|them|out|red|blue|democrat|republican|labour|tory|yes on|no on|green|trump|biden|harris|remain|leave)',
    '(democrats|republicans|liberals|conservatives|maga|woke|leftists|leftist|libtards|libs|rinos|fascists|fascist|communists|communist|socialism|marxist|marxists|tories|labour party|brexiteers|remainers|gop|antifa|right wing|left wing|far right|far left|globalists|deep state|mainstream media|fake news|sheeple|zionist|zionists|regime|antivax|plandemic|patriots|traitors|traitor)',
    '(president|senator|congressman|governor|prime minister|mayor|minister|party|government|regime|politicians) ..3 (is|are|must|should|has|lied|lies|corrupt|failed|destroying|criminal|resign|impeach|ruin|ruining|wants|betrayed)',
    '(sign|support|share) ..2 (petition|ballot|referendum|protest|march|rally|boycott|recall|campaign against|the cause)',
    '(stop|end|ban|defund|abolish|repeal|boycott|defend|save) (the|our|all)? (genocide|war|police|abortion|immigration|invasion|democracy|guns|border|borders|tyranny|occupation|corruption|mandates|lockdown|lockdowns|vaccines|israel|palestine|russia|ukraine|country|second amendment|2a|vaccine|steal|oil|bill)',
    '(wake up|open your eyes|stand with|rise up|fight back|take (back|our country)|our country|silent majority|election fraud|rigged|stolen election|drain the swamp|free palestine|pro life|pro choice|gun control|illegal immigrants|open borders|climate hoax|climate justice|great reset|new world order)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
