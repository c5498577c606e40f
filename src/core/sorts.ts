/**
 * Words that do the same work in a message, under one name each, so that what was learned of one holds for its like. A
 * word stands in the first sort that names it. They ship packed: see `lexicon`.
 */
export const SORTS: Readonly<Record<string, string>> = {
  me: 'i im ive ill id me my mine myself',
  we: 'we were weve well wed us our ours',
  you: 'you your youre youve youd youll yours yourself',
  audience:
    'companies company businesses business founders founder startups startup teams team brands brand owners owner agencies agency coaches coach consultants creators creator entrepreneurs leaders executives ceos cfos professionals clients client customers customer firms organizations organisations retailers investors marketers sellers enterprises landlords clinics restaurants agents contractors influencers merchants traders prospects solopreneurs smbs ecommerce shops stores dentists salons',
  product:
    'product products service services software platform platforms tool tools solution solutions app program programme package packages system systems framework masterclass webinar ebook membership subscription catalogue catalog saas automation dashboard plugin portfolio lookbook infrastructure suite technology offering offerings',
  gain: 'leads lead revenue sales growth roi traffic followers conversions conversion pipeline profit profits engagement bookings costs churn productivity efficiency visibility rankings income results subscribers views deals savings headcount signups margin returns money cash wealth earnings commission bonus budget',
  improve:
    'grow scale increase save reduce cut boost improve double triple streamline optimize optimise unlock accelerate maximize transform monetize automate generate drive convert capture attract skyrocket leverage',
  sell: 'offer offers discount price pricing free trial demo quote deal sale promo affordable guarantee guaranteed guarantees risk obligation limited exclusive',
  meet: 'call calls chat zoom meeting meet coffee walkthrough session consultation catchup calendar calendly schedule slot lunch',
  minute: 'minute minutes min mins hour hours quick quickly brief short',
  day: 'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week weekend month morning afternoon evening days weeks months yesterday',
  role: 'role position job opening openings opportunity opportunities vacancy career careers internship internships hiring recruiter recruiting recruit candidate candidates hire talent salary compensation',
  jobask: 'referral refer resume cv apply applied application applying interview employer',
  person:
    'engineer engineers developer developers manager designer analyst nurse teacher professor writer artist researcher scientist director student students freelancer consultant author photographer editor musician maintainer',
  study:
    'intern junior sophomore freshman senior undergraduate graduate grad university college school course class degree thesis mba phd masters semester bootcamp major lecture',
  path: 'journey path story transition transitioning switch moved started background experience advice learn learned guidance mentor mentorship',
  praise:
    'impressive impressed amazing incredible awesome fantastic inspiring inspired wonderful excellent outstanding remarkable brilliant great love loved enjoyed admire fascinating beautiful cool genius congrats congratulations',
  profile: 'profile page linkedin account bio',
  content:
    'post posts article articles talk piece thread tweet paper podcast episode comment video blog book newsletter essay slides keynote panel guide tutorial documentation docs photos series recipe song',
  make: 'built build building created made launched launching released develop developed run running founded working',
  help: 'help helps helped helping support supported assist assisted',
  thank: 'thank thanks grateful appreciate appreciated thankful gratitude',
  sorry: 'sorry apologies apologize apologise unfortunately regret',
  bug: 'error errors issue issues bug bugs crash crashes install installed version update file files code server browser screen button login password repo repository config failing broken fix fixed bugfix debug settings device phone laptop computer',
  buy: 'order ordered buy bought purchase purchased refund invoice payment paid pay delivery shipping booking reservation booked ticket quantity',
  followup:
    'follow following followed bump bumping circling checking check reminder nudge ping buried touch resend resending floating',
  silence: 'heard response reply replied respond ignoring ignored busy inbox',
  noword: 'no not dont cant wont didnt doesnt isnt never none',
  stop: 'stop unsubscribe remove opt removed',
  urge: 'now asap urgent immediately hurry last final deadline ends expires soon spots seats chance miss missing before',
  scam: 'crypto bitcoin btc eth usdt nft airdrop forex invest investment investing investor trading trader wallet giveaway prize winner claim win telegram whatsapp signals presale token tokens passive',
  collect: 'followback f4f retweet rt like likes repost share subscribe upvote upvotes vote drop dm dms tag',
  politics:
    'voter voters election campaign mayor senator polls party petition donate donation protest activists republican democrat rally',
  event: 'conference event meetup summit workshop festival speak speaker speaking stage dinner',
  connect: 'connect connecting connection connections connected network networking',
  interest: 'interested interest interesting curious curiosity wondering',
  know: 'know met introduced introduce mutual mentioned suggested recommended colleague friend friends alum alumni classmates neighbour together both shared',
  ask: 'could would can may might please mind possible able willing open',
  want: 'want need looking look seeking hoping hope wanted',
  when: 'when where what how why which who',
  family: 'mom mum dad kids wife husband brother sister baby birthday wedding dog cat home house',
  feel: 'feel happy glad sad excited proud tired worried hate lol haha',
  work: 'work works worked project projects',
  tell: 'tell show send explain hear discuss explore see',
  value:
    'value synergy synergies mutually beneficial collaborate collaboration partner partnership partnerships partnering',
  hello: 'hi hello hey dear',
  bye: 'best regards cheers sincerely',
};

/** Small words and kinds of token that keep their own name. */
export const KEPT =
  'a an the this that these those of for to in on at with from by about and or but if so as is are was were be been am it its has have had do does did will just only really very more most much many some any all one out up down over again back here there then than too also still yet <link> <amount> <number> <email> <handle> <tag> <field> <emoji> ? .';
