import { type HookPattern, rx, YOUR } from './hook-kind';

const MADE =
  'lists?|maps?|ceramics|pottery|bowls|cups|knitwear|jewellery|illustrations?|murals?|sketch(?:es)?|fundraiser|bakery|café|cafe|restaurant|bar|shop|store|gallery|museum|studio|farm|brewery|school|club|charity|app|library|repo|project|projects|plugin|game|tool|channel|photos?|pictures?|drawings?|paintings?|pots?|prints?|bread|garden|designs?|art|collection|feed';

/** What they did or made, and what the author liked or noticed. The most telling first. */
export const madeHooks: readonly HookPattern[] = [
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
    kind: 'made',
    find: rx(
      String.raw`\b(?:your|ur)\s+(?:[\p{L}-]+\s+)?(?<thing>(?!(?:profile|page|content|feed|work|stuff|background|journey|account|website|site|energy|vibe|experience|insights|channel|message|company|brand|name|posts)\b)[\p{L}-]+)\s+(?:is|are|was|were|r|looks?|looked|sounds?)\s+(?:(?:so+|really|very|just|absolutely|simply|truly|super)\s+)*(?:cute|lovely|beautiful|wonderful|brilliant|gorgeous|stunning|adorable|delicious|fantastic|fun|funny|insane|unreal|sick|fire|a\s+joy|a\s+delight|great|amazing)\b`,
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
      String.raw`\b(?:[Ss]aw|[Nn]oticed|[Hh]eard|[Rr]ead)\s+(?:that\s+|about\s+|how\s+)?(?!(?:LinkedIn|Google|Twitter|Facebook|Instagram|You|I|We|They|It|That|This|The)\b)\p{Lu}[\p{L}\d&'’-]*(?:\s\p{Lu}[\p{L}\d&'’-]*){0,3}(?:['’]s)?\s+(?:has\s+|have\s+|is\s+|just\s+|recently\s+|also\s+)*(?:opened|opens|expanded|expanding|moved|acquired|partnered|started|rolled|signed|announced|introduced|built|joined|added|switched|rebranded|turned|won|published|posted|celebrated)\b`,
    ),
    cased: true,
  },
  {
    kind: 'noticed',
    find: rx(
      String.raw`\b(?:read|saw|see|noticed|heard|learned|learnt|spotted)\s+(?:with\s+interest\s+)?(?:(?:in|on|at)\s+(?:the|our)\s+(?:[\p{L}-]+\s+){0,2}(?:group|forum|thread|news|paper|chat|list|papers)\s+)?(?:that\s+|about\s+|how\s+|from\s+)?(?:you|your|you're|you’re|you've|you’ve|u|ur)\s+(?!(?:[^.!?]*\b(?:connected\s+to|signed\s+up|opened\s+my|viewed|need|needed|looking\s+for|interested\s+in\s+(?:my|our))\b)|(?:only|still|never|don|do|did|have\s+no|are\s+not|profile|page|website|site|account|background|company)\b)(?:[^\s]+\s+){3,}`,
    ),
  },
];
