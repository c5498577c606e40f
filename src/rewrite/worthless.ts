/**
 * True when there is no better way to say what a text says: a scheme, a fraud, a text made by a machine for a list, bait for
 * followers. Such a draft has no rewrite; the card says what was found.
 */
export function isWorthless(text: string): boolean {
  const plain = text.replaceAll('’', "'");
  return WORTHLESS.some((pattern) => pattern.test(plain));
}

const WORTHLESS: readonly RegExp[] = [
  // sent to a list
  /\b(?:unsubscribe|opt[- ]?out|(?:reply|text|send|say) ["“']?(?:stop|yes|y\/n|join|info)\b|to (?:be )?remove(?:d)?\b|in this issue|this month's issue|newsletter edition|do not reply to this (?:message|email)|view in browser|free ?msg|std (?:msg|chgs?)|dear (?:valued |esteemed )?(?:customer|subscriber|user|member|beneficiary|winner|business owner|account holder)|have you or a loved one|may be entitled to)/i,
  // money for nothing
  /\b(?:passive income|financial freedom|guaranteed (?:returns?|profits?|income|approval|results)|(?:daily|weekly|monthly) (?:profits?|returns?|payouts?)|be your own boss|money printer|get rich|side hustle|second income|down ?line|up ?line|pyramid|mlm|work from home|from (?:home|their couch|your phone|your couch|the comfort)|escape (?:the|your) (?:9|rat)|quit (?:your|their|the) (?:job|9)|no experience needed|pays? for (?:itself|my \w+)|(?:good|real|crazy|easy|extra) money (?:online|fast|quick)|money online|network marketing|compensation plan|signing up new|affiliates?\b)|\b\d+ ?% (?:monthly|weekly|daily|per (?:month|week|day)|a (?:month|week|day))\b|\bmanage your account\b|\b(?:on|via|my) telegram\b/i,
  /\b\d[\d.,]*k?\s?(?:\/|per |a |every )\s?(?:day|week|wk|month|mo|m)\b.{0,60}\b(?:online|home|phone|task|easy|trading|couch)\b|\b(?:earn|make|making|earning|made)\b.{0,25}[$€£₹₦R]\s?\d.{0,40}\b(?:day|daily|week|weekly|month|monthly|hour|hours|home)\b|\b\d+k\/m/i,
  // coins, bets, loans
  /\b(?:airdrop|presale|pre-sale|whitelist|seed phrase|connect (?:your )?wallet|bitcoin|btc|usdt|forex|binary options|crypto (?:signals?|trading|investment)|trading (?:signals?|bot|group)|tokens?\b.{0,40}\bwallets?|moonshot|100x|memecoin|signals? group|gas fee|gifting program|nft drop|casino|betting|tipping|tipster|jackpot|lottery|training kit|release tax|replacement fee|profit is now|your profit\b|withdrawals?\b.{0,40}\bfee|gain \d+ to \d+|loans? (?:of|at|from|without|in 1|offer)|urgent loan|no credit check|bg\/sblc|sblc|credit score\b.{0,30}\bfix)/i,
  // what is not one's to ask for
  /\b(?:cash ?app|zelle|western union|moneygram|gift ?cards?|steam cards?|amazon card|bank (?:details?|account|login)|account (?:details?|number)|which bank|card on file|verify your (?:account|identity|id|wallet|page|email)|mailbox (?:reach\w*|is (?:almost )?full)|account (?:will be|has been|is) (?:suspended|locked|limited|disabled|restricted)|one[- ]time (?:code|password)|otp\b|your date of birth|(?:hi (?:dad|mum|mom)|yes (?:mum|mom|dad)),? (?:its?|it's) me|recovery expert|prize draw|drawn for a|\d+ ?ppm|banking app is blocked|infringes our|this is the support team|unusual activity|send (?:me )?the code|the \d-digit code|overpa(?:y|id)|next of kin|inheritance|diplomat\w*|customs fee|release fee|processing fee|file opening|(?:only|just) pay the (?:flight|shipping|delivery|transport)|pay \d+(?:-\d+)? per like|try?out fee|shipping fee|send (?:me )?(?:a )?deposit|deposit .{0,15}(?:direct|today)|copyright (?:violation|infringement)|passport (?:front|photo|copy)|agent fee|bug bounty|vulnerability|wire (?:the|me|it)|cheque|send check)\b/i,
  // bait for followers, and what is bought for them
  /\b(?:(?<!thanks for the |thx for the |ty for the )follow(?:ed)? (?:for |4 )?(?:back|follow)|f4f|sub4sub|follow me\b|guaranteed follow|(?:real|organic|new) followers|promote your (?:page|business|music|song|book|account)|promote (?:it|this|you) on|dm (?:us )?@|brand ambassadors?|only pay shipping|collab babe|drop your link|upvote|boost (?:each|your (?:post|page|account)))\b/i,
  /\b(?:[Cc]omment|[Tt]ype|[Rr]eply|[Dd][Mm] me|[Ss]ay) ['"“]?[A-Z]{3,}\b/,
  /\b(?:keto|gummies|slim\w*|weight loss|lose \d+|detox|gut cleanse|cbd|essential oils)\b/i,
  // pay to be honoured
  /\b(?:apc|scopus|indexed journals?|co-?authorship|honou?rable speaker|keynote speaker at|(?:registration|participation) fee|who's who|top (?:10|20|30|40|50|100) (?:\w+ ){0,3}(?:visionar\w+|leaders|ceos|women|influencers|companies)|chartered circle|lapel pin|hollywood|netflix and|book to (?:film|screen)|contribution of [$€£]|nominat(?:ed|ion))\b/i,
  // desire for sale
  /\b(?:sugar (?:daddy|mommy|mummy|baby)|onlyfans|nudes?|hot (?:pics|videos|singles)|lonely tonight|hey (?:there )?darling|sexy|beautiful soul|18\+|txt [a-z]+ to|the stars open|personal reading|w\/o experience|without experience|your smile made|widow(?:er)?\b|peacekeeping|military officer|army officer|wrong number but|not like the others|only person who (?:understands|makes sense)|massage service)\b/i,
];
