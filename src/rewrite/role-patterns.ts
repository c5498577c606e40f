import type { Role } from './roles';

// The text is folded when it is tried, so that no pattern need ignore case: those that do take ten times as long to build.
const all = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'u');

/** What people have to sell or to show. */
export const GOODS =
  'platform|product|tool|software|solution|services?|app|clients?|customers?|program(?:me)?|course|system|rates?|offers?|package|pricing|prices?|webinar|event|newsletter|masterclass|workshops?|catalog(?:ue)?|brand|agency|company|firm|startup|start-up|e?book|memoir|channel|podcast|portfolio|website|site|page|profile|track|video|vid|song|music|stream|patreon|kickstarter|campaign|etsy|shop|store|link|links|bio|code|team|community|discord|server|group|network|method|framework|approach|technology|tech|ai|agents?|range|line|stuff|work|blog|post|posts|presets?|plan|plans|mission|fund|round|sweet spot|model|engine|api|beta|waitlist|list|students|members|users|consultants?|engineers?|developers|devs|designers?|experts?|tokens?|project|survey|petition|gofundme|fundraiser|sponsors?|menu|calendar|trial|demo|retreat|coaching|sessions?';
/** What sellers say that they do. */
export const SELL =
  'help|helps|helped|offer|offers|provide|provides|sell|sells|supply|supplies|build|built|deliver|delivers|specialise|specialize|specialises|specializes|automate|automates|manufacture|export|produce|save|saved|increase|boost|boosted|grow|scale|cut|reduce|handle|manage|run|teach|coach|mentor|train|feature|represent|work with|partner|connect|match|place|recruit|create|created|design|designed|develop|developed|launch|launched|launching|make|made|plug|feature|invite|guarantee|can get|can do|fix|write|do promo|empower|advise|consult|host|organi[sz]e|raised|closed|booked|generated|charge|ship|shipped|give|find|analy[sz]e|did a|put together|pulled together|recorded|prepared|drafted|redesigned|went ahead|ran|already';

/** Tried first: what weighs more than anything good in the same clause. */
export const PRESSING: readonly (readonly [Role, RegExp])[] = [
  ['blank', /\[(?:the|what|how|one|something|some|a|an|your)\b[^\]]{6,}\]/u],
  [
    'contact',
    all(
      String.raw`https?:|www\.|\b[a-z0-9-]+\.(?:com|net|org|io|co|ai|app|dev|ly|me|gg|link|xyz|info|biz|shop|store|tv|uk|de|eu|us|example)\b`,
      String.raw`[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.`,
      String.raw`\bcalendly\b`,
      String.raw`\b(?:link|catalogue?|brochure|deck|card|one[- ]pager|pdf)\b.{0,30}\b(?:bio|below|here|attached|comments?)\b`,
      String.raw`\battached\b`,
      String.raw`\+?\d[\d ()-]{7,}\d`,
      String.raw`\bmy (?:number|phone|mobile|cell|email|calendar|whatsapp|telegram)\b`,
    ),
  ],
  [
    'follow',
    all(
      String.raw`\bfollow(?:ed)?[- ](?:back|me|us|for)\b|\bf4f\b|\bsub4sub\b|\b(?:like|rt|follow|sub) for (?:like|rt|follow|sub)\b`,
      String.raw`\bfollow(?:ing)? (?:you|u)\b.{0,30}\b(?:back|return)\b`,
      String.raw`\b(?:my|your|ur|of) (?:[\d.,]+k? )?(?:new )?followers\b|\b(?:upvote|retweet|repost|rt)\b|\bsubscribe\b|\b(?:like|comment|share|tag)\b.{0,25}\b(?:post|comment|share|below|video|page)\b`,
    ),
  ],
  [
    'urgency',
    all(
      String.raw`\b(?:act now|hurry|last chance|final (?:hours?|call|reminder|notice)|limited (?:time|spots?|offer|seats?)|running out|filling (?:up|fast)|selling fast|ends? (?:today|tonight|soon|tomorrow|sunday|friday|monday)|closes? (?:today|tonight|soon|tomorrow)|expires?|before (?:it's|its|it is|they're|spots|the offer|someone else)|while (?:stocks|supplies)|don't miss|miss (?:out|this)|clock(?:'s| is) ticking)\b`,
      String.raw`\b(?:only|just) (?:\d+|one|two|three|a few) (?:\p{L}+ )?(?:left|spots?|seats?|places?|slots?|beds?)\b|\b(?:\d+|one|two|three) (?:\p{L}+ )?(?:spots?|seats?|places?|slots?|beds?) (?:left|remaining|open)\b|\bby (?:tonight|close of play|end of (?:the )?day|eod|midnight|noon)\b|\b(?:sign|renew|wire|pay|decide|order|reply|answer) (?:it )?(?:by|today|now|tonight)\b|\basap\b|\burgent`,
    ),
  ],
  [
    'guilt',
    all(
      String.raw`\b(?:never|still (?:haven't|have not|no|didn't)|haven't|have not|no|not received?|without|receiving no) (?:heard|hear|got|had|received?|a )?\s?(?:back|reply|replied|response|answer|word)\b`,
      String.raw`\bignor(?:e|ed|ing)\b(?! this)|\bghost(?:ed|ing)?\b`,
      String.raw`\b(?:you owe|after (?:all|everything)|disappoint\p{L}*|let (?:me|us) down|hurts? me|at least (?:you|reply|have|let)|your (?:choice|call)|(?<!for )your loss|on you\b|regret|kick yourself|loyalty|expected better|not very (?:polite|nice|professional)|basic courtesy|how can you|you could(?:'ve| have) (?:at least)?|i thought (?:we|you) (?:were|would)|make me look|shame|selfish|heartless|you (?:promised|people)|don't want to hear|be the one (?:who|explaining)|left behind|i was patient|so patient|begging|i beg)\b`,
    ),
  ],
  [
    'bump',
    all(
      String.raw`\b(?:bump(?:ing)?|circl(?:e|ing) back|follow(?:ing|ed)?[- ]up|checking (?:in|if|back)|check in|touch(?:ing)? base|re-?sending|left you (?:an? )?(?:quick )?(?:voicemail|voice note|message)|nudg(?:e|ing)|gentle reminder|friendly reminder|reminder|reminding|ping(?:ing)?|me again|hi again|it's me|last (?:try|attempt|message|email|note|one from me|question)|second time|third time|top of (?:your|the) inbox|not sure if you|just wondering if you)\b`,
      String.raw`\b(?:did|have|had) (?:you|u) (?:get|got|see|seen|receive|received|read|had|have|the) .{0,30}(?:chance|message|email|note|dm|invite|inmail|look)\b|\bany (?:update|updates|thoughts|news|interest|luck)\b|\bstill (?:interested|waiting|keen|available|up for|saving|holding)\b|\b(?:my|the) (?:last|previous|earlier) (?:message|email|note|dm|one|inmail)\b|\bu there\b|\breached out (?:a couple|several|twice|last|before|already)\b|\bi (?:wrote|messaged|emailed|reached out|sent you|texted) .{0,20}(?:about|on|last|a|two|twice|the|regarding|concerning)\b`,
    ),
  ],
  [
    'condolence',
    all(
      String.raw`\b(?:sorry (?:for your|to hear|to read|about (?:your|the (?:news|loss|fire|flood)))|so sorry(?! (?:to|for|if))|(?:such a |a )?(?:hard|tough|difficult|rough) time\b(?! (?:find|get|keep|with))|condolences|my sympathies|thinking of you|rest in peace)\b`,
    ),
  ],
  [
    'occasion',
    /\b(?:happy (?:birthday|retirement|name day|new year|holidays|anniversary|easter|diwali)|merry christmas|eid mubarak|mazel tov|parab[eé]ns)\b/u,
  ],
  [
    'ask',
    all(
      String.raw`\b(?:monday|tuesday|wednesday|thursday|friday|next week|this week|tomorrow|sometime|tonight)\b.{0,30}\?`,
      String.raw`\bgood to (?:talk|chat|call)\b|\b(?:hop|jump) on a\b`,
      String.raw`\b(?:prompt|positive|kind|favou?rable|earliest) (?:reply|response|consideration|answer)\b`,
    ),
  ],
  [
    'criticism',
    all(
      String.raw`\b(?:your|ur)\b.{0,50}\b(?:broken|slow|missing|outdated|struggling|losing|suck\p{L}*|trash|errors?|mistakes?|leaving money|doesn't|isn't|aren't|don't|won't|not (?:showing|ranking|optimi[sz]ed|indexed|mobile)|underrated|could be (?:more|better|higher|improved)|needs? (?:work|help|an? )|hurting|costing|killing)\b`,
      String.raw`\bwhy (?:your|ur)\b.{0,40}\b(?:so|not|isn't)\b`,
    ),
  ],
  [
    'flattery',
    all(
      String.raw`\byou (?:seem|look|sound|strike)\b|\bperfect (?:fit|match|candidate)|\b(?:great|good|ideal|strong|perfect) (?:fit|match|addition)\b|\bexactly the (?:kind|type|sort|person)|\b(?:people|someone|leaders?|founders?|professionals?|experts?|developers?|businesses|companies|brands|teams|creators?|visionar\p{L}+|women|men|girls?|guys?) (?:just )?(?:like|such as) (?:you|yours|your|yourself|u)\b|\bvisionary|\b(?:track record|profile|background|experience) (?:speaks|stood|stands|caught|is impressive|looks|perfectly|aligns|matches)|\bhidden gem\b|\bdeserves? (?:more|better|to)\b|\bselected (?:you|for)\b|\byou(?:'ve| have) been (?:chosen|selected|nominated|shortlisted|awarded)\b|\byou are (?:awarded|selected|shortlisted)\b|\bnominated you\b`,
    ),
  ],
];

/** Tried where a clause says nothing particular about its reader. */
export const SELLING: readonly (readonly [Role, RegExp])[] = [
  [
    'hype',
    all(
      String.raw`\b(?:game[- ]chang\p{L}+|revolution\p{L}+|life[- ]chang\p{L}+|once in a lifetime|of a lifetime|opportunit(?:y|ies)|guarantee\p{L}*|skyrocket\p{L}*|cutting[- ]edge|world[- ]class|award[- ]winning|number one|leading (?:provider|company|platform)|unlock|supercharge\p{L}*|next level|transform\p{L}*|disrupt\p{L}*|incredible (?:results|offer|deal)|unbelievable|amazing (?:deal|offer|results|opportunity|product)|insane(?:ly)?|no[- ]brainer|best[- ]in[- ]class|synerg\p{L}+|win[- ]win|mutual(?:ly)? (?:benefit\p{L}*|beneficial)|financial freedom|passive income|be your own boss|dream (?:life|job|income)|six[- ]figures?|risk[- ]free|no experience|secret|proven|the next (?:stripe|uber|big|tesla)|gold ?mine|moon|wagmi|lambo)\b|#1\b`,
    ),
  ],
  [
    'pitch',
    all(
      String.raw`\b(?:we|we've|we're|we'd|we'll|i|i've|i'm|i'd|my (?:team|company|agency|firm|client|boss|cousin|friend|founder)|our (?:team|company|founder|engineers|experts))\b(?: (?:have|are|currently|also|can|could|would|just|now|recently|only|already|actually|basically|mainly|typically|usually|specifically|really|do|did|will|am|to|been|love|get|got))* (?:${SELL})\b`,
      String.raw`\bour (?:[\p{L}-]+ ){0,4}(?:${GOODS})\b`,
      String.raw`\bmy (?:[\p{L}-]+ ){0,3}(?:${GOODS})\b`,
      String.raw`\b(?:free (?:trial|audit|demo|consultation|call|sample|quote|webinar|scan|guide|report|survey|delivery|access|tool|training|class)|discount\p{L}*|promo\p{L}*|coupon|pricing|per (?:month|page|seat|hour|day|user)|a (?:month|page|seat|day) |no obligation|money[- ]back|lifetime deal|early[- ]bird|roi|crypto\p{L}*|bitcoin|token|airdrop|affiliate|white[- ]?label\p{L}*|invest(?:ment|ing|ors?|or)?|trading|payout|commission|ebook|masterclass|webinar|bootcamp|lead gen\p{L}*|seo|backlinks?|guest post\p{L}*|sponsor\p{L}*|demo|seed round|equity|honorarium|compensation|salary|comp\b|remote role)\b`,
      String.raw`[$€£₹¥₦]\s?\d|\d\s?%|\b\d+x\b|\b[\d.,]+ ?(?:k|m|bn)\+?\b|\b\d+(?:,\d{3})+\b|\b\d+\+|\d ?(?:usd|eur|gbp|euros?|dollars|pounds|quid)\b`,
      String.raw`\byou(?:'d|'ll| will| could| can| would)? (?:\p{L}+ )?(?:save|earn|get paid|benefit|double|triple|qualify)\b`,
      String.raw`\byour (?:[\p{L}-]+ ){0,2}(?:revenue|sales|pipeline|roi|leads|conversions?|bottom line|growth|reach|income|budget|spend)\b`,
      String.raw`\bthat's (?:where|why|what) (?:i|we)\b|\bwhich is (?:where|why|what) (?:i|we)\b|\b(?:companies|businesses|teams|brands|clients|customers|agencies) (?:of|in|across|save|see|get|use|trust|have)\b|\bon behalf of\b|\bhave you (?:ever )?(?:considered|thought (?:about|of)|tried|heard (?:about|of))\b`,
    ),
  ],
  [
    'bait',
    all(
      String.raw`^(?:want|wanna|interested|curious|ready|tired|struggling|sick|fancy|ever (?:wondered|thought|felt)|did you know|what if|imagine|looking (?:to|for)|need (?:help|more|a)|sound (?:familiar|good|fair)|deal|game|make sense|thoughts|intrigued|right)\b.{0,120}\?$`,
      String.raw`\b(?:do|would|don't) (?:you|u) (?:want|need|like to|wanna|struggle|happen to need|be interested|be open|be up|mind|have (?:a|any|some|\d+|time|five|ten|fifteen|capacity|availability|budget))\b`,
      String.raw`\bare (?:you|u) (?:open|interested|free|available|looking|struggling|tired|ready|up for|happy (?:in|with)|still|currently (?:looking|open|interested)|getting the|the (?:right|person|owner))\b`,
      String.raw`\b(?:what|how much|how many).{0,60}\b(?:cost(?:ing|s)? (?:you|per)|worth|budget|would it (?:be|mean)|wasting|losing)\b|\bwhat(?:'s| is) (?:the best number|stopping|holding|your (?:best )?(?:email|number|budget|excuse))|\bis (?:that|this|it) something\b|\bwhy not\b|\bwho (?:handles|decides|is (?:the|your)|takes care|manages|should i)\b|\bright person\b|\bnot convinced\b|\bsend (?:it|you)\b|\bwhat(?:'s| is) your (?:id|age|address|name|dob|size|account|bank|whatsapp|telegram)\b|\bhow to\b`,
    ),
  ],
  [
    'ask',
    all(
      String.raw`\b(?:can|could|would|will|may|might|shall|should|cld|wld) (?:you|u|we|i|us)\b`,
      String.raw`\b(?:open to|up for|keen to|worth (?:a|an|exploring|connecting|\d+)|makes? sense to|let's|lets|hop on|jump on|jumping on|get on a|quick (?:call|chat|word|question|intro|zoom|one|favou?r|yes)|\d+[- ]?(?:min|mins|minute|minutes)\b|coffee|zoom|google meet|calendar|schedul(?:e|ing)|book (?:a|some|in)|slot|call this week|meet (?:up|for|in|this|next)|appointment|availability|when are you (?:free|available|back)|video call|phone call|have a call|catch up)\b`,
      String.raw`\b(?:(?:would|i'd|i'll|we'd|i|we)? ?(?:love|like|be (?:great|happy|honou?red|amazing|delighted|grateful|interested|good|awesome|nice|keen)|appreciate|mean the world|means? a lot)|want(?:ed)?|hop(?:e|ing)|looking|look forward|happy|glad|eager|excited|keen|thrilled|delighted|pleased|wish) (?:to|for|if|it if)\b`,
      String.raw`\bi'?d love\b|\bwe'?d love\b|\bwould love\b|\bappreciate (?:it|any|your|a|if)\b|\bwould like (?:you|your)\b|\b(?:looking|look) forward\b|\bmean the world\b|\bgrateful (?:if|for any)\b|\bhelp me (?:with|to|get|out|find|reach|land)\b|\bhelp (?:us|me)\b|\bany (?:help|advice|tips|guidance|feedback|support|chance|openings?|leads)\b`,
      String.raw`^(?:please |pls |plz |kindly |just |so |then |and |do |simply |go )*(?:check|take a look|have a look|look at|see (?:my|our|the|how|what)|visit|click|sign|book|grab|dm|message|text|reply|comment|let me|let us|lmk|hmu|send|share|join|download|watch|read (?:my|our|the)|give|donate|support|buy|order|try|call|contact|email|ping|connect|add|tag|drop|get (?:in|back|your|yours|a)|come|imagine|hit|use (?:my|code|the)|forward|help|confirm|register|apply|accept|tell (?:me|us|your)|vote|consider|pick|reach|feel free|hear me|wire|pay|transfer|type|write "|say)\b`,
      String.raw`\b(?:i'm|i am|we're|we are|im|am|currently|and) (?:\p{L}+ ){0,2}(?:looking|seeking|raising|hiring|searching|crowdfunding|recruiting|trying|fundraising|reaching out|writing|building|selling|applying|working on|interested in|available|after)\b|^(?:looking|seeking|hiring|raising)\b`,
      String.raw`\b(?:refer|referral|recommend(?:ation)?(?: me| letter)|introduce (?:me|us)|intro|introduction to|good word|endorse\p{L}*|vouch|pass (?:on|along) my|my (?:cv|resume|résumé|application|work samples)|pick your brain|brain|favou?r|mentor(?: me|ship)?|i (?:need|want|require)|we need|in need|i have a (?:request|question|proposal)|quick question|proposal|collab\p{L}*|partner(?:ship|ing| up)|swap|shoutout|feature|donat\p{L}*|signatures?|petition|vote|your vote|do me|lend|loan|borrow|gift cards?|steam cards?|get (?:me|us) in)\b`,
      String.raw`\b(?:just|please|pls|kindly) (?:send|give|let|tell|reply|call|text|dm|share|click|drop|say|open|sign|add|fill|forward|ping|consider|answer)\b|\bfeel free to\b|\binterested\?|\bthoughts\?|\bdo (?:you|u) (?:have|know (?:anyone|someone|who))\b|\bhow about\b|\bany interest\b|\bgame\?|\bdeal\?|\bbest (?:time|number|email|way to reach)\b|\bhappy to (?:show|send|share|jump|hop|walk|chat|give|do|explain|work|meet|come|pay)\b|\b(?:i|we)(?:'ll| will| can| could|'d) (?:\p{L}+ )?(?:show|send|call|ring|ping|hold|reserve|set|book|come|keep|get you|give|pay|walk|explain|introduce|split|do|write|forward|drop|text|message|dm|handle|take|be in|find|make|also|even)\b|\b(?:want|wanted|wanna) (?:to )?(?:run|share|talk|tell|show|ask|discuss|see|invite|introduce|offer|let)\b`,
    ),
  ],
  [
    'filler',
    all(
      String.raw`\b(?:came (?:across|upon)|stumbled (?:up)?on|found|saw|looked at|looking at|checked out|browsing|gone through|read through|visited|reviewed|based on|popped up)\b.{0,25}\b(?:profile|page|account|feed|company|website|site|contact|suggested)\b`,
      String.raw`\b(?:reach(?:ing|ed)? out|touch base|expand(?:ing)? my network|grow(?:ing)? my network|my network|add you|like-?minded|mutual connections?|connections? in common|we have .{0,20} in common|always (?:great|good|nice|valuable|looking)|valuable to connect|stay(?:ing)? in touch|keep in touch|be connected with|share (?:insights|ideas|experiences|knowledge)|explore|potential|this (?:message|email|note) finds|finds you|hope (?:this|that this)|trust this|compliments of|i know (?:you're|you are|you must be|how) busy|you're (?:probably|surely) busy|(?:i )?promise (?:this|i)|not (?:a|going to) (?:pitch|sell|spam)|no agenda|not selling|quick one|random but|cold (?:message|dm|email|outreach)|sorry (?:if|to|for the) (?:that's|this is|bother|random|pest|cold)|out of the blue|i'll be (?:brief|honest|quick|blunt|direct|upfront)|(?:going to|gonna) be (?:brief|honest|quick|blunt|direct|upfront)|to the point|let me be|long story short|not gonna lie|trust me|believe me|to be honest|straight to|as you know|as (?:a|an) (?:fellow )?\p{L}+,? you)\b`,
    ),
  ],
];

/** Tried last. */
export const KIND: readonly (readonly [Role, RegExp])[] = [
  [
    'compliment',
    all(
      String.raw`\b(?:love|loved|like|impressed|inspired|inspiring|impressive|admire|amazing|great|awesome|incredible|fantastic|brilliant|excellent|wonderful|nice|cool|sick|fire|solid|fan of|respect|big fan|stopped me|blown away|resonated|insightful)\b.{0,60}\b(?:you|your|ur|profile|content|work|insights?|stuff|page|journey|post|thread|article|question|take|read|point|this)\b`,
      String.raw`\b(?:your|ur) (?:[\p{L}-]+ ){0,3}(?:profile|content|page|journey|insights?|work|background|stuff|post|thread|feed)\b.{0,30}\b(?:is|are|was|looks?|stood|caught|resonated|spot|great|amazing|impressive|inspiring|sick|fire)\b`,
    ),
  ],
  [
    'thanks',
    all(
      String.raw`\b(?:thanks|thank you|thank u|thx|ty|grateful|appreciate|appreciated|congrats|congratulations|well done|welcome (?:to|aboard|back)|you're welcome|good luck|respect!|parab[eé]ns|kudos)\b`,
      String.raw`^(?:glad|happy|great|good|nice|lovely|so glad|wow|haha|ha|fair|understood|no problem|of course|totally|i (?:do )?understand)\b`,
    ),
  ],
  [
    'wish',
    all(
      String.raw`\b(?:hope (?:you|you're|all|all's|everything|your|ur|yours|the|it|that)|hope\p{L}* (?:well|good|great)|how are (?:you|u)|how's it going|hope u|enjoy|have a (?:good|great|nice|lovely)|take care|wishing)\b`,
    ),
  ],
  [
    'exit',
    all(
      String.raw`\b(?:no (?:worries|pressure|problem|rush|need to (?:reply|answer|respond)|hard feelings|stress)|if not|either way|not the right time|feel free to ignore|whenever suits|totally fine|all good|no hurry)\b`,
    ),
  ],
];
