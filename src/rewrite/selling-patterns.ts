import { anyOf, type RolePattern } from './role-pattern';
import { GOODS, SELL } from './seller-words';

/** Tried where a clause says nothing particular about its reader. */
export const SELLING: readonly RolePattern[] = [
  [
    'hype',
    anyOf(
      String.raw`\b(?:game[- ]chang[a-zß-ÿ]+|revolution[a-zß-ÿ]+|life[- ]chang[a-zß-ÿ]+|once in a lifetime|of a lifetime|opportunit(?:y|ies)|guarantee[a-zß-ÿ]*|skyrocket[a-zß-ÿ]*|cutting[- ]edge|world[- ]class|award[- ]winning|number one|leading (?:provider|company|platform)|unlock|supercharge[a-zß-ÿ]*|next level|transform[a-zß-ÿ]*|disrupt[a-zß-ÿ]*|incredible (?:results|offer|deal)|unbelievable|amazing (?:deal|offer|results|opportunity|product)|insane(?:ly)?|no[- ]brainer|best[- ]in[- ]class|synerg[a-zß-ÿ]+|win[- ]win|mutual(?:ly)? (?:benefit[a-zß-ÿ]*|beneficial)|financial freedom|passive income|be your own boss|dream (?:life|job|income)|six[- ]figures?|risk[- ]free|no experience|secret|proven|the next (?:stripe|uber|big|tesla)|gold ?mine|moon|wagmi|lambo)\b|#1\b`,
    ),
  ],
  [
    'pitch',
    anyOf(
      String.raw`^(?!(?:this|that|it|he|she|what|who|here|there|my|our|your|his|her|the|life|time|one|everyone)\b)[a-zß-ÿ0-9.]+ (?:is an?|helps|enriches|automates|tracks|writes|does)\b.*\b(?:platform|tool|app|software|solution|system|suite|crm|plugin|service|crm)\b`,
      String.raw`\b(?:we|we've|we're|we'd|we'll|i|i've|i'm|i'd|my (?:team|company|agency|firm|client|boss|cousin|friend|founder)|our (?:team|company|founder|engineers|experts))\b(?: (?:have|are|currently|also|can|could|would|just|now|recently|only|already|actually|basically|mainly|typically|usually|specifically|really|do|did|will|am|to|been|love|get|got))* (?:${SELL})\b`,
      String.raw`\b(?:i|we) (?:also |only |mainly )?(?:do|sell|offer) (?!not\b|n't|that\b|it\b|this\b|so\b|understand|know|think|love|hope|like|have|want|appreciate|believe|see|agree|remember|wonder|my\b|the same|my best)[a-z]`,
      String.raw`^(?:have|found|made|spotted|noticed|listed|counted)\b.{0,60}\b(?:for (?:you|u)|improvements?|errors|mistakes|issues|bugs|suggestions)\b`,
      String.raw`\bour (?:[a-zß-ÿ-]+ ){0,4}(?:${GOODS})\b`,
      String.raw`\bmy (?:[a-zß-ÿ-]+ ){0,4}(?:${GOODS})\b`,
      String.raw`\b(?:free (?:trial|audit|demo|consultation|call|sample|quote|webinar|scan|guide|report|survey|delivery|access|tool|training|class)|discount[a-zß-ÿ]*|promo[a-zß-ÿ]*|coupon|pricing|per (?:month|page|seat|hour|day|user)|a (?:month|page|seat|day) |no obligation|money[- ]back|lifetime deal|early[- ]bird|roi|crypto[a-zß-ÿ]*|bitcoin|token|airdrop|affiliate|white[- ]?label[a-zß-ÿ]*|invest(?:ment|ing|ors?|or)?|trading|payout|commission|ebook|masterclass|webinar|bootcamp|lead gen[a-zß-ÿ]*|seo|backlinks?|guest post[a-zß-ÿ]*|sponsor[a-zß-ÿ]*|demo|seed round|equity|honorarium|fees?|compensation|salary|comp\b|remote role)\b`,
      String.raw`[$€£₹¥₦]\s?\d|\d\s?[$€£₹¥₦]|\b(?:usd|eur|gbp|kes|inr|aed|chf|sgd|zar|php|ngn|rs\.?)\s?\d|\d\s?%|\b\d+x\b|\b[\d.,]+ ?(?:k|m|bn)\+?\b|\b\d+(?:,\d{3})+\b|\b\d+\+|\d ?(?:usd|eur|gbp|euros?|dollars|pounds|quid)\b`,
      String.raw`\byou(?:'d|'ll| will| could| can| would)? (?:[a-zß-ÿ]+ )?(?:save|earn|gain|receive|love|work|join|get paid|benefit|double|triple|qualify)\b`,
      String.raw`\byour (?:[a-zß-ÿ-]+ ){0,4}(?:revenue|sales|pipeline|roi|leads|conversions?|bottom line|growth|reach|income|budget|spend)\b`,
      String.raw`\bthat's (?:where|why|what) (?:i|we)\b|\bwhich is (?:where|why|what) (?:i|we)\b|\b(?:companies|businesses|teams|brands|clients|customers|agencies) (?:of|in|across|save|see|get|use|trust|have)\b|\bon behalf of\b|\bhave you (?:ever )?(?:considered|thought (?:about|of)|tried|heard (?:about|of))\b`,
    ),
  ],
  [
    'bait',
    anyOf(
      String.raw`^(?:want|wanna|interested|curious|ready|tired|struggling|sick|fancy|ever (?:wondered|thought|felt)|did you know|what if|imagine|looking (?:to|for)|need (?:help|more|a)|sound (?:familiar|good|fair)|deal|game|make sense|thoughts|intrigued|right)\b.{0,120}\?$`,
      String.raw`\b(?:do|would|don't) (?:you|u) (?:want|need|like to|wanna|struggle|happen to need|be interested|be open|be up|mind|have (?:a|any|some|\d+|time|five|ten|fifteen|capacity|availability|budget))\b`,
      String.raw`\bare (?:you|u) (?:open|interested|free|available|looking|struggling|tired|ready|up for|happy (?:in|with)|still|currently (?:looking|open|interested)|getting the|the (?:right|person|owner))\b`,
      String.raw`\b(?:what|how much|how many).{0,60}\b(?:cost(?:ing|s)? (?:you|per)|worth|budget|would it (?:be|mean)|wasting|losing)\b|\bwhat(?:'s| is) (?:the best number|stopping|holding|your (?:best )?(?:email|number|budget|excuse))|\bis (?:that|this|it) something\b|\bwhy not\b|\bwhen (?:was|did) (?:your|you) (?:last|most recent)|\bwho does your\b|\byour money\b|\bwho (?:handles|decides|is (?:the|your)|takes care|manages|should i)\b|\bright person\b|\bnot convinced\b|\bsend (?:it|you)\b|\bwhat(?:'s| is) the (?:door code|address|postcode)\b|\bwho do i\b|\bwhat(?:'s| is) your (?:id|age|address|name|dob|size|account|bank|whatsapp|telegram)\b|\bhow to\b`,
    ),
  ],
  [
    'ask',
    anyOf(
      String.raw`\b(?:can|could|would|will|may|might|shall|should|cld|wld) (?:you|u|we|i|us)\b`,
      String.raw`\b(?:open to|up for|keen to|worth (?:a|an|exploring|connecting|\d+)|makes? sense to|let's|lets|hop on|jump on|jumping on|get on a|quick (?:call|chat|word|question|intro|zoom|one|favou?r|yes)|\d+[- ]?(?:min|mins|minute|minutes)\b|coffee|zoom|google meet|calendar|schedul(?:e|ing)|book (?:a|some|in)|slot|call this week|meet (?:up|for|in|this|next)|appointment|availability|when are you (?:free|available|back)|video call|phone call|have a call|catch up)\b`,
      String.raw`\b(?:(?:would|i'd|i'll|we'd|i|we)? ?(?:love|like|be (?:great|happy|honou?red|amazing|delighted|grateful|interested|good|awesome|nice|keen)|appreciate|mean the world|means? a lot)|want(?:ed)?|hop(?:e|ing)|looking|look forward|happy|glad|eager|excited|keen|thrilled|delighted|pleased|wish) (?:to|for|if|it if)\b`,
      String.raw`\b(?:i'd|i would|we'd|would) be (?:ever |so |very |forever |eternally |truly |really |most )*(?:grateful|thankful|honou?red)\b`,
      String.raw`\b(?:i|we) (?:have to|need to|must|gotta|got to) (?:hit|reach|sell|close|book|get|find|raise|finish|show|pay)\b`,
      String.raw`\bhope (?:you'll|you will|you can|you could|we can|you'd)\b`,
      String.raw`\b(?:remain|be) (?:ever |so |very )?(?:grateful|thankful|obliged) to\b|\bi'?d love\b|\bwe'?d love\b|\bwould love\b|\bappreciate (?:it|any|your|a|if)\b|\bwould like (?:you|your)\b|\b(?:looking|look) forward\b|\bmean the world\b|\bgrateful (?:if|for any)\b|\bhelp me (?:with|to|get|out|find|reach|land)\b|\bhelp (?:us|me)\b|\bany (?:help|advice|tips|guidance|feedback|support|chance|openings?|leads)\b`,
      String.raw`^(?:please |pls |plz |kindly |just |so |then |and |do |simply |go )*(?:check|take a look|have a look|look at|see (?:my|our|the|how|what)|visit|click|sign|book|grab|dm|message|text|reply|comment|let me|let us|lmk|hmu|send|share|join|download|watch|read (?:my|our|the)|give|donate|support|buy|order|try|call|contact|email|ping|connect|add|tag|drop|get (?:in|back|your|yours|a)|come|imagine|hit|use (?:my|code|the)|forward|help|confirm|register|apply|accept|tell (?:me|us|your)|vote|consider|pick|reach|feel free|hear me|wire|pay|transfer|type|write "|say)\b`,
      String.raw`\b(?:i'm|i am|we're|we are|im|am|currently|and) (?:[a-zß-ÿ]+ ){0,4}(?:looking|seeking|raising|hiring|searching|crowdfunding|recruiting|trying|fundraising|reaching out|writing|building|selling|applying|working on|interested in|available|after|going for)\b|^(?:looking|seeking|hiring|raising)\b`,
      String.raw`\b(?:refer|referral|recommend(?:ation)?(?: me| letter)|introduce (?:me|us)|intro|introduction to|good word|endorse[a-zß-ÿ]*|vouch|pass (?:on|along) my|my (?:cv|resume|résumé|application|work samples)|pick your brain|brain|favou?r|mentor(?: me|ship)?|i (?:need|want|require)|we need|in need|i have a (?:request|question|proposal)|quick question|proposal|collab[a-zß-ÿ]*|partner(?:ship|ing| up)|swap|shoutout|feature|donat[a-zß-ÿ]*|signatures?|petition|vote|your vote|do me|lend|loan|borrow|gift cards?|steam cards?|get (?:me|us) in)\b`,
      String.raw`\b(?:just|please|pls|kindly) (?:send|give|let|tell|reply|call|text|dm|share|click|drop|say|open|sign|add|fill|forward|ping|consider|answer)\b|\bfeel free to\b|\binterested\?|\bthoughts\?|\bdo (?:you|u) (?:have|know (?:anyone|someone|who))\b|\bhow about\b|\bany interest\b|\bgame\?|\bdeal\?|\bbest (?:time|number|email|way to reach)\b|\bhappy to (?:show|send|share|jump|hop|walk|chat|give|do|explain|work|meet|come|pay)\b|\b(?:i|we)(?:'ll| will| can| could|'d) (?:[a-zß-ÿ]+ )?(?:show|send|call|ring|ping|hold|reserve|set|book|come|keep|get you|give|pay|walk|explain|introduce|split|do|write|forward|drop|text|message|dm|handle|take|be in|find|make|also|even)\b|\b(?:want|wanted|wanna) (?:to )?(?:run|share|talk|tell|show|ask|discuss|see|invite|introduce|offer|let)\b`,
    ),
  ],
  [
    'filler',
    anyOf(
      String.raw`\b(?:got your (?:name|number|details|email)\b.*(?:contact|page|list|site|name|number|details|email)|came (?:across|upon)|stumbled (?:up)?on|found|saw|looked at|looking at|checked out|browsing|gone through|read through|visited|reviewed|based on|popped up)\b.{0,25}\b(?:profile|page|account|feed|company|website|site|contact|suggested)\b`,
      String.raw`\b(?:might|may|could|would) (?:align|be (?:relevant|of interest|interesting|useful|a fit|a good fit|valuable)|interest you|fit)\b`,
      String.raw`\b(?:reach(?:ing|ed)? out|touch base|expand(?:ing)? my network|grow(?:ing)? my network|my network|add you|like-?minded|mutual connections?|connections? in common|we have .{0,20} in common|always (?:great|good|nice|valuable|looking)|(?:enjoy|love|like) (?:connecting|meeting|networking)|happy to drop|in your area|valuable to connect|stay(?:ing)? in touch|keep in touch|be connected with|share (?:insights|ideas|experiences|knowledge)|explore|potential|(?:glad|happy|pleased|good) to (?:know|learn|hear|see) (?:that )?(?:you|your company)(?:'re| are| is)? (?:in|looking|interested|active)|this (?:message|email|note) finds|finds you|hope (?:this|that this)|trust this|compliments of|i know (?:you're|you are|you must be|how) busy|you're (?:probably|surely) busy|(?:i )?promise (?:this|i)|not (?:a|going to) (?:pitch|sell|spam)|no agenda|not selling|quick one|random but|cold (?:message|dm|email|outreach)|sorry (?:if|to|for the) (?:that's|this is|bother|random|pest|cold)|out of the blue|i'll be (?:brief|honest|quick|blunt|direct|upfront)|(?:going to|gonna) be (?:brief|honest|quick|blunt|direct|upfront)|to the point|let me be|long story short|not gonna lie|trust me|believe me|to be honest|straight to|as you know|as (?:a|an) (?:fellow )?[a-zß-ÿ]+,? you)\b`,
    ),
  ],
];
