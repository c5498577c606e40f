import { type HookPattern, rx, YOUR } from './hook-kind';

const RECORDING =
  'podcasts?|segments?|episodes?|interviews?|videos?|vids?|streams?|shows?|films?|documentary|track|tracks|reels?|clips?|shorts|tiktoks?|livestream|album|song|songs|ep';

/** What ties the author to them: heard, used, met, named by somebody; and the work that they do. The most telling first. */
export const tieHooks: readonly HookPattern[] = [
  {
    kind: 'recording',
    find: rx(`${YOUR}(?<thing>${RECORDING})\\b(?:\\s+(?:about|on|with)\\s+(?<topic>.+))?`),
  },
  {
    kind: 'used',
    find: rx(
      String.raw`\b(?:i|we)(?:'ve|’ve|\s+have|\s+just|\s+still)?\s+(?:took\s+over|use|used|been\s+using|bought|tried|tested|cooked|made|built|learned|learnt|read|watched|finished|visited|ate|played?|drove\s+past|walked\s+past|went\s+to|stayed(?:\s+(?:at|in))?|ate\s+at|had\s+lunch\s+at|had\s+dinner\s+at)\b[^.!?\n]{0,30}?\b(?:your|ur)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'followed',
    find: rx(
      String.raw`\b[Ii](?:['’]ve|\s+have)?\s+(?:just\s+|recently\s+)?(?:been\s+)?(?:binge-?)?(?:listen(?:ed|ing)\s+to|watch(?:ed|ing)|read(?:ing)?|hooked\s+on)\s+(?<topic>(?!(?:You|Your|LinkedIn)\b)\p{Lu}.+)`,
    ),
    cased: true,
  },
  {
    kind: 'shared',
    find: rx(
      String.raw`\b(?:we\s+(?:both|met|spoke|talked|chatted)|nice\s+(?:to\s+meet|meeting)|(?:great|good)\s+(?:to\s+meet|meeting)(?!\s+(?:people|others|folks|someone|somebody|fellow|like|new))|sat\s+next\s+to)\b[^.!?\n]{0,40}?\b(?:at|in|from|of|to|with|love|like)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'shared',
    find: rx(
      String.raw`\byou(?:\s+also)?\s+(?:went\s+to|studied\s+(?:at|in)|graduated\s+from|were\s+at)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'shared',
    find: rx(
      String.raw`\b(?:(?:met|bumped\s+into|ran\s+into|spoke\s+(?:with|to)|talked\s+(?:with|to))\s+(?:you|each\s+other|briefly)|(?:worked|studied|sat|trained|served|played|sang|were)\s+together)\b[^.!?\n]{0,40}?\b(?:at|in)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'attending',
    find: rx(
      String.raw`\b(?:you(?:['’]re|\s+are|\s+will\s+be)|we(?:['’]re|\s+are)\s+both)\s+(?:also\s+)?(?:attending|going\s+to|speaking\s+at|exhibiting\s+at|coming\s+to)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'work',
    find: rx(
      String.raw`\byou\s+(?:often\s+|always\s+)?(?:post|write|tweet|talk|blog|speak)\s+(?:a\s+lot\s+|often\s+|so\s+much\s+)?about\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'used',
    find: rx(
      String.raw`\b(?:my|our)\s+(?:daughters?|sons?|kids?|wife|husband|mum|mom|mother|dad|father|partner|team|class|students|children|sister|brother|friends?|colleagues?)\s+(?:all\s+|both\s+|still\s+)?(?:use|love|read|watch|follow|bought|ate|play|go\s+to|enjoy|adore)[sd]?\s+(?:your|ur)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'work',
    find: rx(String.raw`\bwe(?:['’]re|\s+are)?\s+both\s+(?:in|into|work(?:ing)?\s+in)\s+(?<topic>.+)`),
  },
  {
    kind: 'third-person',
    find: rx(
      String.raw`(?<thing>(?!I['’])(?!(?:LinkedIn|Google|Twitter|Facebook|Instagram|Admin|Support|Science|Research|Studies|Experts|Police|Customers|Clients|God|You|He|She|They|We|It|People|Everyone|Everybody|Nobody|Someone|This|That|What|Who|My|Your|The|Our)\b)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:from\s+[^.!?\n]{1,40}\s)?(?:said|says|mentioned|gave\s+me\s+your|told\s+me|suggested|recommended|introduced|pointed)\b`,
    ),
    cased: true,
  },
  {
    kind: 'work',
    find: rx(
      String.raw`\b(?:your|ur)\s+(?:[\p{L}-]+\s+){0,2}?(?:work|role|job|time|years|background|experience|research|team|journey|insights?|thoughts?|take|contributions?|ideas?|views?)\s+(?:on|in|at|with|as|about|around|leading|running)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'work',
    find: rx(
      String.raw`\b(?:saw|see|noticed|heard|that|know|love|how|since|as)\s+(?:that\s+)?(?:you|u)(?:'ve|’ve)?\s+(?:also\s+|both\s+)?(?:run|lead|manage|own|head|teach|make|bake|build|design|started|founded|work\s+(?:on|in|at|with)|do)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'work',
    find: rx(
      String.raw`\b(?:what|how)\s+(?:you|you're|you’re|you've|you’ve|your\s+team|you\s+and\s+your\s+team)(?:\s+(?:all|are|have|guys))?\s+(?:do|doing|did|built|build|building|made|done|run)\s+(?:at|with|in|for)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'work',
    find: rx(String.raw`\byou(?:'ve|’ve|\s+have)\s+(?:been|worked)\s+(?:at|with|in)\s+(?<topic>.+)`),
  },
];
