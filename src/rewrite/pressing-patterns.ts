import { anyOf, type RolePattern } from './role-pattern';

/** Tried first: what weighs more than anything good in the same clause. */
export const PRESSING: readonly RolePattern[] = [
  ['blank', [/\[(?:the|what|how|one|something|some|a|an|your)\b[^\]]{6,}\]/]],
  [
    'contact',
    anyOf(
      String.raw`https?:|www\.|\b[a-z0-9-]+\.(?:com|net|org|io|co|ai|app|dev|ly|me|gg|link|xyz|info|biz|shop|store|tv|uk|de|eu|us|example)\b`,
      String.raw`[a-z0-9._-]+@[a-z0-9-]+\.`,
      String.raw`\bcalendly\b|\bmy (?:dms?|inbox) (?:is|are) (?:always )?open\b`,
      String.raw`\b(?:link|catalogue?|brochure|deck|card|one[- ]pager|pdf)\b.{0,30}\b(?:bio|below|here|attached|comments?)\b|\(below\)|\bi(?:'ve| have)? pasted\b`,
      String.raw`\battached\b`,
      String.raw`\+?\d[\d ()-]{7,}\d`,
      String.raw`\bmy (?:number|phone|mobile|cell|email|calendar|whatsapp|telegram)\b`,
    ),
  ],
  [
    'follow',
    anyOf(
      String.raw`\bfollow(?:ed)?[- ](?:back|me|us|for)\b|\bf4f\b|\bsub4sub\b|\b(?:like|rt|follow|sub) for (?:like|rt|follow|sub)\b`,
      String.raw`\bfollow(?:ing)? (?:you|u)\b.{0,30}\b(?:back|return)\b`,
      String.raw`\b(?:my|your|ur|of) (?:[\d.,]+k? )?(?:new )?followers\b|\b(?:upvote|retweet|repost|rt)\b|\bsubscribe\b|\b(?:like|comment|share|tag)\b.{0,25}\b(?:post|comment|share|below|video|page)\b`,
    ),
  ],
  [
    'urgency',
    anyOf(
      String.raw`\b(?:act now|hurry|last chance|final (?:hours?|call|reminder|notice)|limited (?:time|spots?|offer|seats?)|running out|filling (?:up|fast)|selling fast|ends? (?:today|tonight|soon|tomorrow|sunday|friday|monday)|closes? (?:today|tonight|soon|tomorrow|at|by|on|in)|(?:voting|applications|registration|entries|the posting|polls) (?:closes?|ends?)|expires?|before (?:it's|its|it is|they're|spots|the offer|someone else)|while (?:stocks|supplies)|don't miss|miss (?:out|this)|clock(?:'s| is) ticking)\b`,
      String.raw`\b(?:only|just) (?:\d+|one|two|three|a few) (?:[a-zß-ÿ]+ )?(?:left|spots?|seats?|places?|slots?|beds?)\b|\b(?:\d+|one|two|three) (?:[a-zß-ÿ]+ )?(?:spots?|seats?|places?|slots?|beds?) (?:left|remaining|open)\b|\bby (?:tonight|close of play|end of (?:the )?day|eod|midnight|noon)\b|\b(?:sign|renew|wire|pay|decide|order|reply|answer) (?:it )?(?:by|today|now|tonight)\b|\basap\b|\burgent`,
    ),
  ],
  [
    'guilt',
    anyOf(
      String.raw`\b(?:never|still (?:haven't|have not|no|didn't)|haven't|have not|no|not received?|without|receiving no) (?:heard|hear|got|had|received?|a )?\s?(?:back|reply|replied|response|answer|word)\b`,
      String.raw`\b(?:see|saw|notice|noticed) (?:that )?(?:you|u)(?:'re|'ve| are| were| have)? (?:been )?(?:online|active)\b`,
      String.raw`\bignor(?:e|ed|ing)\b(?! this)|\bghost(?:ed|ing)?\b`,
      String.raw`\b(?:you owe|you (?:will|would) not let|after (?:all|everything)|disappoint[a-zß-ÿ]*|let (?:me|us) down|hurts? me|at least (?:you|reply|have|let)|your (?:choice|call)|(?<!for )your loss|on you\b|(?<!(?:don't|never|not) )regret|kick yourself|loyalty|expected better|not very (?:polite|nice|professional)|basic courtesy|how can you|you could(?:'ve| have) (?:at least)?|i thought (?:we|you) (?:were|would)|make me look|shame(?<!(?:mine|ours|me|us|that|a|the rest|the others|everyone) to shame)(?<!what a shame)|selfish|heartless|you (?:promised|people)|don't want to hear|be the one (?:who|explaining)|left behind|i was patient|so patient|begging|i beg)\b`,
    ),
  ],
  [
    'bump',
    anyOf(
      '^subject:',
      String.raw`\b(?:days?|weeks?|months?) without (?:your|an|any) (?:answer|reply|response)\b|\byour silence\b`,
      String.raw`\b(?:bump(?:ing)?|circl(?:e|ing) back|follow(?:ing|ed)?[- ]up|checking (?:in|if|back)|check in|touch(?:ing)? base|re-?sending|left you (?:an? )?(?:quick )?(?:voicemail|voice note|message)|nudg(?:e|ing)|gentle reminder|friendly reminder|reminder|reminding|ping(?:ing)?|me again|hi again|it's me|last (?:try|attempt|message|email|note|one from me|question)|second time|third time|top of (?:your|the) inbox|not sure if you|just wondering if you)\b`,
      String.raw`\b(?:did|have|had) (?:you|u) (?:get|got|see|seen|receive|received|read|had|have|the) .{0,30}(?:chance|message|email|note|dm|invite|inmail|look)\b|\bany (?:update|updates|thoughts|news|interest|luck)\b|\bstill (?:interested|waiting|keen|available|up for|saving|holding)\b|\b(?:my|the) (?:last|previous|earlier) (?:(?:two|three|four|few|couple of) )?(?:messages|emails|notes|dms|message|email|note|dm|one|inmail)\b|\bu there\b|\bit'?s been (?:\d+|two|three|four|five|six) (?:days|weeks|months)\b|\bwai?ting (?:for|on) (?:your|ur|a|an) (?:reply|response|answer|call)\b|\beven a (?:quick |simple )?["“']?(?:no|yes)\b|\breached out (?:a couple|several|twice|last|before|already)\b|\bi (?:wrote|messaged|emailed|reached out|sent you|texted) .{0,20}(?:about|on|last|a|two|twice|the|regarding|concerning)\b`,
    ),
  ],
  [
    'condolence',
    anyOf(
      String.raw`\b(?:sorry (?:for your|to hear|to read|about (?:your|the (?:news|loss|fire|flood)))|so sorry(?! (?:to|for|if))|(?:so )?sad to (?:see|hear|read)|(?:such a |a )?(?:hard|tough|difficult|rough) time\b(?! (?:find|get|keep|with))|condolences|my sympathies|thinking of you|rest in peace)\b`,
    ),
  ],
  [
    'occasion',
    [
      /\b(?:happy (?:birthday|retirement|name day|new year|holidays|anniversary|easter|diwali)|merry christmas|eid mubarak|mazel tov|parab[eé]ns)\b/,
    ],
  ],
  [
    'ask',
    anyOf(
      String.raw`^(?:and |also,? |so )?if (?:you|u) (?:can|could|would)\b|\bsub(?:scribe)? to my\b`,
      String.raw`\b(?:monday|tuesday|wednesday|thursday|friday|next week|this week|tomorrow|sometime|tonight)\b.{0,30}\?`,
      String.raw`\b(?:in|round|around) (?:the neighbou?rhood|your way|your neck of the woods|your area|the area)\b`,
      String.raw`^(?:and |then )?(?:you|u)(?:'ll| will| must| have to) (?:correct|review|send|give|help|teach|write|get|introduce|put|read|share|sign|pay|make|call|join|forward|post|support)\b`,
      String.raw`\bgood to (?:talk|chat|call)\b|\b(?:hop|jump) on a\b`,
      String.raw`\b(?:prompt|positive|kind|favou?rable|earliest) (?:reply|response|consideration|answer)\b`,
    ),
  ],
  [
    'criticism',
    anyOf(
      String.raw`\b(?:your|ur) (?:[a-zß-ÿ-]+ ){1,3}(?:doesn't|isn't|aren't|don't|won't)\b`,
      String.raw`\b(?:your|ur)\b(?! (?:[a-z]+ )?(?:post|talk|article|tweet|thread|piece|video|episode|book|comment|story|podcast|interview|note)s? (?:about|on|of|in|where)\b).{0,50}\b(?:broken|slow|missing|outdated|struggling|losing|suck[a-zß-ÿ]*|trash|errors?|mistakes?|leaving money|on the table|not (?:showing|ranking|optimi[sz]ed|indexed|mobile)|underrated|could be (?:more|better|higher|improved)|needs? (?:work|help|an? )|hurting|costing|killing|(?:is|are|looks?) (?:under|below|only|a bit|a little|litle|too|barely)\b)\b`,
      String.raw`\b(?:saw|see|noticed|notice) (?:that )?(?:you|u) (?:don't|do not|aren't|haven't|still|only)\b`,
      String.raw`\b(?:your|ur)\b.{0,50}\b(?:is|are) (?:not|n't) available\b|\bon the table\b`,
      String.raw`\bthe state of (?:those|your|the|that)\b|\bwi(?:th|') all (?:due )?respect\b`,
      String.raw`\bbut (?:the|your) [a-zß-ÿ]+ (?:was|is|were|are)(?: not|n't| too) `,
      String.raw`\bwhy (?:your|ur)\b.{0,40}\b(?:so|not|isn't)\b`,
    ),
  ],
  [
    'flattery',
    anyOf(
      String.raw`\b(?:everybody|everyone|people) (?:says?|tells? me) you\b|\byou (?:seem|look|sound|strike)\b|\bperfect (?:fit|match|candidate)|\b(?:great|good|ideal|strong|perfect) (?:fit|match|addition)\b|\bexactly the (?:kind|type|sort|person)|\b(?:people|someone|leaders?|founders?|professionals?|experts?|developers?|businesses|companies|brands|teams|creators?|visionar[a-zß-ÿ]+|women|men|girls?|guys?) (?:just )?(?:like|such as) (?:you|yours|your|yourself|u)\b|\bvisionary|\b(?:track record|profile|background|experience) (?:speaks|stood|stands|caught|is impressive|looks|perfectly|aligns|matches)|\bhidden gem\b|\bdeserves? (?:more|better|to)\b|\bselected (?:you|for)\b|\byou(?:'ve| have) been (?:chosen|selected|nominated|shortlisted|awarded)\b|\b(?:officially|has been|have been|was|were|is) (?:officially )?(?:recommended|selected|shortlisted|nominated|voted|chosen|eligible)\b|\b(?:your|ur)\b.{0,40}\b(?:could (?:be|get|reach|go)|deserves?|should be|would (?:be|look)|belongs?)\b|\byou are (?:awarded|selected|shortlisted)\b|\bnominated you\b`,
    ),
  ],
];
