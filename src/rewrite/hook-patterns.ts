import type { HookKind } from './hook';

/** How a clause that says something about its reader is told. */
export interface HookPattern {
  readonly kind: HookKind;
  /** Tried on small letters, unless it is `cased`: a pattern that ignores case takes ten times as long to build. */
  readonly find: RegExp;
  readonly cased?: true;
}

const YOUR = String.raw`\b(?:your|ur|yr)\s+(?:(?!(?:on|the|for|about|to|in|of|at|and|with|my|our|an?|tell|by)\s)[\p{L}\d'’&.-]+\s+){0,3}?`;
const WRITING =
  'posts?|articles?|threads?|pieces?|blogs?|essays?|newsletters?|books?|columns?|tweets?|comments?|write-?ups?|story|stories|report|reports|review|reviews|guide|guides|notes?|answer|reply|zines?|recipe|recipes|chapter|interviews? with';
const TALK =
  'talks?|keynotes?|panels?|lectures?|workshops?|presentations?|sessions?|speech|demo|slides?|webinars?';
const RECORDING =
  'podcasts?|episodes?|interviews?|videos?|vids?|streams?|shows?|films?|documentary|track|tracks|album|song|songs|ep';
const MADE =
  'lists?|maps?|ceramics|pottery|bowls|cups|knitwear|jewellery|illustrations?|murals?|sketch(?:es)?|fundraiser|bakery|café|cafe|restaurant|bar|shop|store|gallery|museum|studio|farm|brewery|school|club|charity|app|library|repo|project|projects|plugin|game|tool|channel|photos?|pictures?|drawings?|paintings?|pots?|prints?|bread|garden|designs?|art|collection|feed';
const PRAISED = String.raw`\b(?:congrats|congratulations|well done|mazel tov|parab[eé]ns|saw|read|noticed|heard|loved|your|ur|you['’]ve just|you just)\b`;

function rx(source: string): RegExp {
  return new RegExp(source, 'du');
}

// The group `thing` is the noun; the group `topic` begins where a noun phrase is looked for.
/** In the order in which they are tried: the most telling first. */
export const hookPatterns: readonly HookPattern[] = [
  {
    kind: 'vacancy',
    find: rx(
      String.raw`\b(?:saw|seen|noticed|read\s+about|came\s+across|found)\s+(?:that\s+)?(?:the|your|an?)\s+(?:[\p{L}-]+\s+){0,4}(?<thing>role|job|position|opening|internship|vacancy|post)\s+(?:at|with|in)\s+(?<topic>\p{L}.+)`,
    ),
  },
  {
    kind: 'study',
    find: rx(
      `${YOUR}(?<thing>papers?|study|studies|research|thesis|preprint)\\b(?:[^.!?\\n]{0,30}?\\s(?:about|on|regarding|in|of|into)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      `${YOUR}(?<thing>${WRITING})\\b(?:[^.!?\\n]{0,30}?\\s(?:about|on|regarding|re|to|of|for|in|at|from)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      `\\bthe\\s+(?:[\\p{L}-]+\\s+){0,3}?(?<thing>${WRITING})\\s+(?:that\\s+)?you\\s+(?:wrote|shared|posted|published)(?:\\s+(?:about|on)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      String.raw`\byou\s+(?:just\s+|recently\s+)?(?:wrote|posted|tweeted|blogged|shared)\b(?:[^.!?\n]{0,30}?\s(?:about|on)\s+(?<topic>.+))?`,
    ),
  },
  { kind: 'talk', find: rx(`${YOUR}(?<thing>${TALK})\\b(?:\\s+(?:about|on|regarding)\\s+(?<topic>.+))?`) },
  {
    kind: 'talk',
    find: rx(
      String.raw`\byou\s+(?:spoke|speak|talked|presented|keynoted)\b(?:[^.!?\n]{0,30}?\s(?:about|on)\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'hiring',
    find: rx(
      String.raw`\b(?:you|you're|you’re|youre|ur|u r|company|team)\b[^.!?\n]{0,20}\b(?<thing>hiring|recruiting|looking\s+for\s+an?|looking\s+to\s+hire)\b(?:\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'hiring',
    find: rx(
      String.raw`${YOUR}(?<thing>job\s+ad|job\s+post(?:ing)?|opening(?!\s+\p{L})|vacancy|open\s+roles?)\b`,
    ),
  },
  {
    kind: 'raise',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>raise|raised|funding\s+round|seed\s+round|series\s+[a-d]|round)\b`,
    ),
  },
  {
    kind: 'launch',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>launch|launched|launching|release|released|opening|opened|shipped|rollout)\b`,
    ),
  },
  {
    kind: 'new-job',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>new\s+(?:role|job|position|gig|post)|promotion|promoted|appointment|appointed|joined|joining|new\s+(?:\p{L}+\s+)?(?:manager|director|head|lead|ceo|cto|teacher|owner|dad|mum|mom)|move\s+to|work\s+anniversary)\b`,
    ),
  },
  {
    kind: 'award',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>award|awarded|prize|nomination|nominated|shortlisted|medal|grant|milestone|win|won|winning|record)\b`,
    ),
  },
  {
    kind: 'move',
    find: rx(
      String.raw`\b(?:congrats|congratulations|you|you're|you’re|you've|you’ve|on\s+the|on\s+your|your)\s+(?:[\p{L}]+\s+){0,3}?(?<thing>expansion|expanding|relocation|relocating|moved|moving|move|merger|new\s+(?:office|site|branch|factory|plant|kitchen|premises|building|place|home))\b`,
    ),
  },
  {
    kind: 'recording',
    find: rx(`${YOUR}(?<thing>${RECORDING})\\b(?:\\s+(?:about|on|with)\\s+(?<topic>.+))?`),
  },
  {
    kind: 'used',
    find: rx(
      String.raw`\bi(?:'ve|’ve|\s+have|\s+just|\s+still)?\s+(?:took\s+over|use|used|been\s+using|bought|tried|tested|cooked|made|built|learned|learnt|read|watched|finished|visited|ate|played?|drove\s+past|walked\s+past|went\s+to|stayed\s+at)\b[^.!?\n]{0,30}?\b(?:your|ur)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'shared',
    find: rx(
      String.raw`\b(?:we\s+(?:both|met|spoke|talked|chatted)|both\s+of\s+us|nice\s+(?:to\s+meet|meeting)|great\s+(?:to\s+meet|meeting)|good\s+(?:to\s+meet|meeting)|sat\s+next\s+to)\b[^.!?\n]{0,40}?\b(?:at|in|from|of|to|with|love|like)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'third-person',
    find: rx(
      String.raw`(?<thing>(?!I['’])(?!(?:LinkedIn|Google|Twitter|Facebook|Instagram|You|He|She|They|We|It|People|Everyone|Someone|This|That|What|Who|My|Your|The|Our)\b)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:from\s+[^.!?\n]{1,40}\s)?(?:said|says|mentioned|told\s+me|suggested|recommended|introduced|pointed)\b`,
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
  {
    kind: 'role',
    find: rx(
      String.raw`\b(?:see|saw|noticed|know|heard|gather)\s+(?:that\s+)?(?:you|u)(?:'re|’re|\s+are|\s+r)\s+(?:also\s+)?(?:an?|the|in|into)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'did',
    find: rx(
      String.raw`\b(?:your|ur)\s+(?<thing>company|team|people|engineers|staff|crew|class|pupils|students|lab|group|colleagues|firm|club)\s+(?:just\s+|recently\s+)?(?:[\p{L}]+ed|built|won|made|did|ran|gave|took|found|put|held|kept|brought)\b`,
    ),
  },
  {
    kind: 'piece',
    find: rx(
      String.raw`\b(?:great|nice|good|lovely|brilliant|beautiful|amazing|superb|fantastic)\s+(?<thing>work|job|piece|effort)\s+(?:on|with|at)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'piece',
    find: rx(
      String.raw`\b(?:your|ur)\s+(?:[\p{L}-]+\s+)?(?<thing>audit|analysis|approach|handling|decision|idea|account|description|explanation|breakdown|summary|reading|translation|restoration|performance|question|point|answer|response|map|chart|list|tip|tips|advice|lesson|class|course|stand|booth|exhibition|show|concert|campaign|trip|journey|experiment|exhibit|win|run|match|race|shot)\s+(?:of|on|in|about|for|at|with|from|to|through)\s+(?<topic>.+)`,
    ),
  },
  {
    kind: 'made',
    find: rx(
      String.raw`(?:\b(?:love|loved|saw|visited|tried|enjoyed|using|use|bought|been\s+to|ate|like|liked|follow(?:ing)?)\b[^.!?\n]{0,30})?${YOUR}(?<thing>${MADE})\b(?:\s+(?:of|at|in|from|for|on|about)\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'followed',
    find: rx(
      String.raw`\b(?:(?:been\s+)?(?:follow(?:ed|ing)|admir(?:e|ed|ing)|watch(?:ed|ing))\s+(?:your|ur|\p{Lu}[\p{L} ]{1,40}['’]s?)|(?:touched|struck|moved|[Ii]mpressed|inspired)\s+by\s+(?:your|the|how\s+your))\s+(?<topic>.+)`,
    ),
    cased: true,
  },
  {
    kind: 'liked',
    find: rx(
      String.raw`\b(?:loved?|adored?|enjoy(?:ed)?|fan\s+of)\s+(?:the|your|ur)\s+(?!(?:profile|page|content|feed|vibes?|energy|style|work|journey|posts?|stuff|site|website|idea|company|brand|business|background|experience|account|channel|team|story|pod|podcast|message|reply)\b)(?<topic>.+)`,
    ),
  },
  {
    kind: 'shared',
    find: rx(
      String.raw`^[Ff]ellow\s+(?<topic>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:grad|graduate|alum\p{L}*|student)\b`,
    ),
    cased: true,
  },
  {
    kind: 'noticed',
    find: rx(
      String.raw`\b(?:read|saw|see|noticed|heard|learned|learnt|spotted)\s+(?:with\s+interest\s+)?(?:that\s+|about\s+|how\s+|from\s+)?(?:you|your|you're|you’re|you've|you’ve|u|ur)\s+(?!(?:only|still|never|don|do|did|have\s+no|are\s+not|profile|page|website|site|account|background|company)\b)(?:[^\s]+\s+){4,}`,
    ),
  },
];
