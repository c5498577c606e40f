import type { Surface } from '../../src/core/types';

/** A draft as someone might type it, with what the page would say of the conversation. */
export interface Case {
  readonly text: string;
  readonly surface?: Surface;
  readonly to?: string;
  /** Their last message. */
  readonly theirs?: string;
  /** The post that is answered. */
  readonly post?: string;
  /** My messages without an answer. */
  readonly unanswered?: number;
  /** Both have written, several times. */
  readonly known?: boolean;
  readonly limit?: number;
  readonly offers?: readonly string[];
}

/** Every habit, stage and register; the name says what is odd about each. */
export const drafts: Readonly<Record<string, Case>> = {
  'a pitch after a specific reason': {
    text: 'Hi Linda,\n\nYour talk on heat pumps in terraced houses was the clearest I have heard all year. We install heat pumps across Kent and have saved our customers up to 40% on bills. Would you be open to a quick 15 minute call on Tuesday?\n\nBest,\nJonas',
    to: 'Linda Marsh',
  },
  'a pitch in one paragraph': {
    text: 'Marek, your post about rye starters in winter was lovely. Our agency helps bakeries like yours double their online orders. Worth a quick chat this week?',
    to: 'Marek Dvorak',
  },
  'nothing but a pitch': {
    text: 'We automate invoicing for agencies and save teams 12 hours a week. Want to see a demo?',
    to: 'Aino Salo',
  },
  'nothing but a pitch, with a greeting': {
    text: 'Hello Aino, we automate invoicing for agencies and save teams 12 hours a week. Want to see a demo?',
    to: 'Aino Salo',
  },
  'an elevator pitch': {
    text: 'Hi Ruth, I help overwhelmed coaches fill their calendar with dream clients in 90 days. Are you open to learning how?',
    to: 'Ruth Bello',
  },
  'an elevator pitch with a name': {
    text: "Hi Ruth, I'm Pavel, founder of Tidy Ledger, the #1 platform that helps shops close their books in a day. Can I show you?",
    to: 'Ruth Bello',
  },
  'hype without a fact': {
    text: 'Hey! This is the opportunity of a lifetime. A game-changing system that guarantees $5k a month. Spots are limited, act now!!',
  },
  'hype around a fact': {
    text: "Hi Tomas, saw you're moving the brewery to Ghent. This is a once in a lifetime opportunity to work with our award-winning fit-out team. Let's hop on a call!",
    to: 'Tomas Peeters',
  },
  'a self-serving ask': {
    text: "Hi Grace, it was great to meet you at the Lagos print fair. You could really help me out by introducing me to your publisher. I'd owe you one!",
    to: 'Grace Obi',
  },
  'a meeting grab and nothing else': {
    text: 'Hi Sven, do you have 15 minutes this week for a quick call?',
    to: 'Sven Lund',
  },
  'a meeting grab after praise': {
    text: "Hi Sven, I loved your article on timber joints in wet climates. Let's hop on a call, does Thursday at 10 work?",
    to: 'Sven Lund',
  },
  'a calendar link': {
    text: "Hi Noor, congrats on the new role at Waterlab! I'd love to tell you about our platform, grab a slot here: https://calendly.com/dan-x/15",
    to: 'Noor Haddad',
  },
  'a contact card before anything else': {
    text: 'Good morning Ines, I work in insurance. My number is 555-010-2288 and my card is attached. Call me any time.',
    to: 'Ines Prado',
  },
  'a signature block': {
    text: "Hi Ines,\n\nI read your piece on flood maps in Porto and learned a lot. We sell insurance software and I'd love to show you a demo.\n\nKind regards,\nOtto Brandt\nSales Director, Surefield\n+49 30 5550 1234\nwww.surefield.example",
    to: 'Ines Prado',
  },
  'all about me': {
    text: 'Hi Claire, I am an award-winning keynote speaker. I have spoken in 14 countries. I was featured in several magazines. I would love to speak at your event.',
    to: 'Claire Dubois',
  },
  'a compliment that fits anyone': {
    text: "Hi Amir, I came across your profile and was really impressed. I'd love to connect and explore synergies.",
    to: 'Amir Rahimi',
  },
  'a compliment without detail': {
    text: 'Hi Amir, loved your podcast. We help hosts like you grow their audience 3x. Interested?',
    to: 'Amir Rahimi',
  },
  'mutual connections as the only reason': {
    text: 'Hi Beth, I see we have 23 mutual connections. Always great to expand my network!',
    to: 'Beth Kim',
    surface: 'linkedin-invite',
    limit: 200,
  },
  'an unfilled field in the greeting': {
    text: "Hi {{first_name}}, I noticed you're hiring two nurses in Leeds. Our staffing agency can fill both in a week. Interested?",
    to: 'Joan Reilly',
  },
  'an unfilled field, and no name known': {
    text: 'Hi [First Name], we help companies like [Company] cut their cloud costs by 30%. Want a free audit?',
  },
  'the wrong name': {
    text: "Hi Peter, I saw your thread on onboarding volunteers and it was great. We sell volunteer software, let's chat this week?",
    to: 'Maria Silva',
  },
  'dear sir or madam': {
    text: 'Dear Sir/Madam,\n\nWe are a leading supplier of packaging. Kindly send us your requirements. Please find our catalogue attached.\n\nYours faithfully,\nR. Mehta',
    to: 'Helen Ross',
  },
  'newsletter voice': {
    text: 'Happy Monday! This week I share 5 secrets of highly productive leaders. Subscribe here: https://letters.example/join',
  },
  'follow for follow': {
    text: "hey! love your drawings of harbour cats, follow me and i'll follow back? trying to hit 10k followers",
    surface: 'x-message',
  },
  'an advice ask that is too big': {
    text: "Hi Kwame, I'm a biology student at Accra. I'd love to pick your brain about breaking into science writing. Could we do a 45 minute call?",
    to: 'Kwame Mensah',
  },
  'a referral asked of a stranger': {
    text: 'Hi Petra, I saw the data engineer role at Lindqvist. Could you refer me? My CV is attached.',
    to: 'Petra Novak',
  },
  'an introduction asked of a stranger': {
    text: 'Hi Omar, could you introduce me to Selma Aydin? We are raising a seed round and she would be a perfect investor.',
    to: 'Omar Said',
  },
  'an introduction spent': {
    text: 'Hi Joy, Daniel said you could get me a meeting with your buying team. We make compostable cups. When are you free?',
    to: 'Joy Adeyemi',
  },
  'a job asked for': {
    text: 'Dear Dr. Weber,\n\nI am a chemist from Graz. I read your paper on silver catalysts in wet air. Kindly consider me for any position in your group, my CV is attached.\n\nSincerely,\nLukas Hofer',
    to: 'Anna Weber',
  },
  'money asked of a stranger': {
    text: "Hi Nils, we're raising money for a school roof and need €3,000 by Friday. Please donate here: https://give.example/roof. Every euro counts!",
    to: 'Nils Berg',
  },
  'a vote asked for': {
    text: "Hi Farah, your photos of the salt pans in Gujarat are stunning. I'm up for an award and would be so grateful for your vote: https://vote.example/7",
    to: 'Farah Khan',
  },
  'a share request': {
    text: 'hi jo! your zine about allotments made me so happy. could you retweet my kickstarter? only 3 days left!!',
    surface: 'x-message',
  },
  'false urgency': {
    text: 'Hi Ben, only 2 seats left in our leadership retreat, and the early price ends tonight. Shall I hold one for you?',
    to: 'Ben Okafor',
  },
  'income promises': {
    text: 'hey girl! i quit my job and now earn 4k a month from my phone, no experience needed. want me to show u how?',
    surface: 'x-message',
  },
  'criticism as an opening': {
    text: 'Hi Dora, I noticed your website is slow and not optimised for mobile. We fix that for $299. Want a free report?',
    to: 'Dora Nagy',
  },
  'a question that sells': {
    text: 'Hi Dora, are you struggling with staff turnover? We built a tool for that.',
    to: 'Dora Nagy',
  },
  'a survey that sells': {
    text: "Hi Piotr, I'm researching how workshops handle stock control. Could you spare 25 minutes? You'd get early access to our app.",
    to: 'Piotr Zielinski',
  },
  'flattery as bait': {
    text: 'Hi Elena, visionary leaders like you are rare. You have been selected for our top 100 list. The fee is only €490.',
    to: 'Elena Rossi',
  },
  'a recruiter blast': {
    text: 'Hi Arjun, I have an exciting opportunity for a senior Java rockstar, competitive salary. Are you open to new roles? Send me your CV!',
    to: 'Arjun Nair',
  },
  'a guest post swap': {
    text: 'Hi Mette, I read your guide to winter beekeeping from start to end. Would you accept a guest post on your blog? We can swap backlinks.',
    to: 'Mette Holm',
  },
  'a favour with an honest question': {
    text: 'Hi Mette, I read your guide to winter beekeeping. How do you keep the hives dry in February? Also, our shop sells hive wraps at 20% off this week.',
    to: 'Mette Holm',
  },
  'a condolence used as a hook': {
    text: 'Hi Ada, so sorry to hear about the fire at your bakery. Our insurance team can get you a quote today, call me.',
    to: 'Ada Moyo',
  },
  'a birthday used as a hook': {
    text: 'Happy birthday Leo! 🎂 As a gift we offer you 15% off our coaching. Have a lovely day!',
    to: 'Leo Martin',
  },
  'formal and long': {
    text: 'Dear Professor Lindgren,\n\nI hope this message finds you well. I attended your lecture on peat restoration in Uppsala last month, and the drone survey of the northern bog answered a question I have had for years. My company provides industry-leading sensors which guarantee results. I would like to schedule a meeting at your earliest convenience.\n\nI look forward to hearing from you.\n\nYours sincerely,\nHenrik Dahl',
    to: 'Eva Lindgren',
  },
  'lower case throughout': {
    text: 'hey mo, saw your thread on fixing old radios. i sell vintage parts, 20% off this week. want my link?',
    surface: 'x-message',
    to: 'mo',
  },
  shouting: {
    text: 'HI RAY! AMAZING OFFER, 50% OFF ALL GYM PLANS TODAY ONLY!!! CALL NOW 555 010 7788',
    to: 'Ray Lopez',
  },
  'curly apostrophes': {
    text: 'Hi Niamh, I’ve been using your map of Irish wells for years. We’re launching an app and I’d love to partner. Let’s talk this week?',
    to: 'Niamh Byrne',
  },
  'emoji kept': {
    text: 'Hi Yuki! 🌸 Your ceramics at the Mashiko fair made my week 😊 I run a shop and want to sell your cups, can you send prices today?',
    to: 'Yuki Tanaka',
    surface: 'x-message',
  },
  'two compliments and a pitch': {
    text: 'Hi Hugo, great work on the tram mural in Lyon. I saw your sketches for the library wall too. We print large murals at low cost, 10% off for first clients.',
    to: 'Hugo Petit',
  },
  'a link in the middle': {
    text: 'Hi Lena, your column on night trains was a joy. Check out my startup https://railhop.example and tell me what you think. We just launched.',
    to: 'Lena Vogel',
  },
  'a reason and a pitch in one sentence': {
    text: "Hi Carlos, I saw you're hiring a pastry chef, and I'd love to introduce our recruiting platform.",
    to: 'Carlos Ruiz',
  },
  'a reason and a pitch joined by a dash': {
    text: 'Hi Carlos, saw your post about olive waste in Jaén - we turn waste into biogas and save mills 30%.',
    to: 'Carlos Ruiz',
  },
  'introduced as a plain person': {
    text: "Hi Siobhan, I'm a school librarian in Cork. Your reading list for reluctant teens has been a gift. I also sell reading lamps, 2 for 1 this month, want one?",
    to: 'Siobhan Walsh',
  },
  'a fellow who attended': {
    text: 'Hi Andre, we met at the harbour museum in Bremen. I sell display cases and can do you a great price. When can I come by?',
    to: 'Andre Keller',
  },
  'a funding round as a signal': {
    text: 'Hi Mina, congrats on the Series A! We help startups like yours spend it wisely with outsourced finance. 20 minutes next week?',
    to: 'Mina Park',
  },
  'an award as a signal': {
    text: 'Hi Mina, congratulations on winning the Nordic design award. Our PR firm can get you in Forbes. Interested?',
    to: 'Mina Park',
  },
  'a launch as a signal': {
    text: 'Congrats on the launch of Tidepool, Erin! We do paid ads for apps and can get you 10k users. Want to chat?',
    to: 'Erin Cole',
    surface: 'x-message',
  },
  'a new job as a signal': {
    text: 'Hi Jonas, congrats on your new role as head of the Bergen archive! I sell scanning services and would love 15 minutes.',
    to: 'Jonas Lie',
  },
  'an invitation with a pitch': {
    text: 'Hi Dele, saw your talk on tenancy law in Ibadan. We have a legal AI that saves lawyers 10 hours a week. Open to connecting?',
    to: 'Dele Ojo',
    surface: 'linkedin-invite',
    limit: 200,
  },
  'an invitation with nothing': {
    text: "Hi Dele, I'd like to add you to my professional network. I help lawyers get more clients.",
    to: 'Dele Ojo',
    surface: 'linkedin-invite',
    limit: 200,
  },
  'a first reply that sells': {
    text: 'Thanks for connecting, Rosa! By the way, we offer a free audit of your ads account. When are you free for a call?',
    to: 'Rosa Marin',
    theirs: 'Hi, thanks for the invite. Happy to connect.',
  },
  'a first reply to a question': {
    text: 'Great question! Book a demo and I will show you: https://calendly.com/kit/demo. We are offering 30% off until Friday!',
    to: 'Rosa Marin',
    theirs: 'Does your course cover watercolour on wet paper?',
  },
  'a first reply to a kind note': {
    text: 'Thank you so much, that means a lot! Could you leave a 5 star review on Amazon and tell your friends? Here is the link: https://amzn.example/b',
    to: 'Rosa Marin',
    theirs: 'I just finished your book about lighthouses, it was wonderful.',
  },
  'a bare bump': {
    text: 'Hi Paul, just bumping this to the top of your inbox. Any thoughts?',
    to: 'Paul Meyer',
    unanswered: 1,
  },
  'a bump with guilt': {
    text: 'Hi Paul, I never heard back from you. I spent hours on this proposal, at least have the courtesy to reply.',
    to: 'Paul Meyer',
    unanswered: 2,
  },
  'a bump about a pitch': {
    text: 'Hi Paul, following up on my last message about outsourcing payroll. We have a discount until Friday. Did you see it?\n\nCheers,\nKim',
    to: 'Paul Meyer',
    unanswered: 1,
  },
  'a last chance': {
    text: 'hey its me again lol, last chance before i give your spot away',
    surface: 'x-message',
    unanswered: 3,
  },
  'after a plain no': {
    text: 'Hi Carla, I understand. But what if we gave you the first month for free? Could we do 10 minutes on Monday?',
    to: 'Carla Nunes',
    theirs: 'Thanks, but we are not interested.',
  },
  'after a no for now': {
    text: 'Got it. Still, prices go up in May, so you should really lock in now. Shall I send the contract?',
    to: 'Carla Nunes',
    theirs: "Thanks, we don't have the budget for this right now.",
  },
  'after a no with a reason': {
    text: 'Wow, congratulations! Our change toolkit is perfect for that. 20 minutes this week?',
    to: 'Carla Nunes',
    theirs: "Not right now, we're in the middle of a merger.",
  },
  'after a request to stop': {
    text: 'You will regret this. Last offer: 60% off today only.',
    theirs: 'Please stop messaging me.',
  },
  'pressing in a conversation': {
    text: 'I already told my boss you were in, so you would make me look bad. Sign today and I keep the old price.',
    to: 'Timo Laine',
    known: true,
    theirs: 'I would like to sleep on it and talk to my wife first.',
  },
  'hype in a conversation': {
    text: 'Good to hear! Our new backup guard is an absolute game changer, every serious client has signed. Sending the contract for signature today, offer ends tonight.',
    to: 'Timo Laine',
    known: true,
    theirs: 'All stable since the last release, thanks.',
  },
  'a question dodged in a conversation': {
    text: "Only if you sign the three year plan by tonight. Spots are limited and I can't hold it for you.",
    to: 'Timo Laine',
    known: true,
    theirs: 'Is single sign-on on the roadmap?',
  },
  'guilt between friends': {
    text: "wow ok. after everything i did for you you can't even buy one candle? i thought we were friends",
    to: 'Jess',
    known: true,
    theirs: "sorry, i can't this month, money's tight",
    surface: 'x-message',
  },
  'butting in on a question': {
    text: '@tilda Great question! Our app does exactly this, check it out: https://rotaly.example',
    surface: 'x-reply',
    post: 'How do other small museums plan their volunteer rota?',
  },
  'butting in on good news': {
    text: 'Congrats!! We can get you to 10k followers in 48h, dm GROW',
    surface: 'x-reply',
    post: 'We opened our second bakery today and sold out by nine.',
  },
  'butting in on grief': {
    text: 'So sorry for your loss. I made an app for printing memories, use my code LOVE10: https://printly.example',
    surface: 'linkedin-comment',
    post: 'My grandfather passed away last night. He taught me to sail.',
  },
  'butting in on trouble': {
    text: 'We fix this with our fraud AI. Book a demo today! https://guardly.example',
    surface: 'linkedin-comment',
    post: 'We lost 8% of our orders to failed payments in May.',
  },
  'butting in on an opinion': {
    text: "Couldn't agree more! That's why we built Pitchly. Comment PITCH and I'll DM you the link.",
    surface: 'linkedin-comment',
    post: 'Most meetings should be a short note.',
  },
  'a public post that fishes': {
    text: 'Comment YES and I will DM you my free guide! Follow me for more 🔥',
    surface: 'linkedin-post',
  },
  'an offer that touches the topic': {
    text: 'Hi Wanda, I saw your post about moving the choir archive to Postgres. We sell migration services from $4,000. When can we talk?',
    to: 'Wanda Price',
    offers: ['a second pair of eyes on a CV', 'my notes from moving an archive to Postgres'],
  },
  'an offer that is a deed': {
    text: 'Hi Wanda, I read your plan for a street market in Bath. Buy our banner ads, 20% off!',
    to: 'Wanda Price',
    offers: ['introduce you to two people who run a street market in Leeds'],
  },
  'offers that do not touch the topic': {
    text: 'Hi Wanda, I saw your post about hedgehogs in Bristol. Buy our garden cameras, 20% off this week!',
    to: 'Wanda Price',
    offers: ['a second pair of eyes on a CV'],
  },
  'a pitch to those who run a place': {
    text: 'Hi Dina, I help salon owners fill their chairs in 30 days without discounts. Want to see how?',
    to: 'Dina Frey',
  },
  'a pitch to a kind of firm in a place': {
    text: 'Hey Danny, we help gyms in Tampa win back old members with a simple text campaign. 61 came back last month. Can I send you the details?',
    to: 'Danny Ortiz',
  },
  'a pitch to people of a trade, formal': {
    text: 'Dear Ms. Adler, I am reaching out because our firm helps dentists keep more of what they earn. I would be delighted to present our offer. Kind regards, Paul Winter',
    to: 'Ms. Ruth Adler',
  },
  'a pitch that names their company': {
    text: 'Hi Lena, are you the right person to talk to about cloud costs at Fernhill? We cut them by 30% for similar teams. 15 minutes on Monday?',
    to: 'Lena Vogt',
  },
  'a pitch about their shop window': {
    text: 'hiya, no offence but your menu is a mess. i redesign menus, £120, 3 versions ready. deal?',
    surface: 'x-message',
    to: 'olive',
  },
  'an article after praise of their trade': {
    text: 'Hello Sam, as a fellow beekeeper I know how hard spring is. Our hive scales are 15% off until Sunday, order here: https://scales.example',
    to: 'Sam Reid',
  },
  'a recruiter with a role': {
    text: 'Hi Ines, we have an exciting Senior Data Engineer role with our client, top salary. Are you open to a quick chat? Send me your CV today.',
    to: 'Ines Costa',
  },
  'a recruiter who says what they do': {
    text: 'Good morning Ole. I recruit harbour pilots, and your name came up twice this month. I have a client who pays more than you earn. When can we talk?',
    to: 'Ole Berg',
  },
  'a job seeker with no company': {
    text: 'Hello sir, I am a fresher in civil engineering. Please refer me for any job in your organisation, my CV is attached. I am hardworking.',
    to: 'Anand Rao',
  },
  'a job seeker who writes of their studies': {
    text: "Good evening Ms Rautio. I'm in the second year of joinery. Do you have a summer job, or could you send my CV to your contacts?",
    to: 'Elina Rautio',
  },
  'a student who wants data': {
    text: 'Hi Noel, doing my thesis on bats in barns. Please send me all your raw data and explain the statistics to me on a weekly call.',
    to: 'Noel Price',
  },
  'a survey with an honest line': {
    text: "Hi Mia, I'm researching how care homes handle night shifts. Would love 25 minutes of your time, you'd get a £20 voucher.",
    to: 'Mia Holt',
  },
  'an honest question, said as a wish': {
    text: "Hi Jun, I'm a potter in Leeds. I'd love to hear how you keep the glaze from running. Also, we sell kilns, 10% off this week.",
    to: 'Jun Sato',
  },
  'an honest question asked of a stranger, and a call': {
    text: 'Hi Jun, I was wondering what made you move from glass to clay. Could we hop on a call this week?',
    to: 'Jun Sato',
  },
  'met at an event': {
    text: 'Hey Nicole, met you for a minute at the Denver print fair. We get print shops 12% more margin. Can I steal 15 minutes?',
    to: 'Nicole Hart',
  },
  'an old colleague who sells': {
    text: 'Hi Dani, we worked together at the call centre in Tucson. I have to hit 10 demos this month, would you be one of them?',
    to: 'Danielle Cruz',
  },
  'both going to a fair': {
    text: "Hi Otto, I see you're also attending the Basel paper fair! I'm meeting selected people there to talk about our coatings. Thursday at 10?",
    to: 'Otto Frei',
  },
  'a company in the news': {
    text: 'Hi Brooke, I noticed Evergreen Dental recently opened a third practice. Our platform fills 20 more chairs a month. Open to a brief call?',
    to: 'Brooke Hall',
  },
  'two of a name with an ampersand': {
    text: 'Hi Nora, I love the linen at Thread & Tide. We make woven labels, 20% off this month, want samples?',
    to: 'Nora Kay',
  },
  'a title with a full stop in it': {
    text: 'Hi Nora, your essay "The Long Way Home. A Year at Sea" stayed with me. We print books, 20% off this month. Interested?',
    to: 'Nora Kay',
  },
  'praise of one thing': {
    text: 'hi! your earrings are so cute, both the fish!! i run a page with 48k followers, send me 2 pairs and ill feature you',
    surface: 'x-message',
    to: 'pia',
  },
  'a listener who sells': {
    text: "Hi Thandi, I've been listening to The Long Table since spring. My client would be a fantastic guest: 7-figure closer, bestselling author. Shall I send some times?",
    to: 'Thandi Moyo',
  },
  'family who use it': {
    text: 'Hi Leo, my daughter uses your maths app every morning. We redesign onboarding and lifted activation by 31%. Worth a call?',
    to: 'Leo Grant',
  },
  'no name and no greeting': {
    text: 'We do SEO for plumbers. First page in 30 days or your money back. Call 555 010 2288',
    surface: 'x-message',
  },
  'a field that was not filled in, beside a fact': {
    text: 'Hi {{first_name}}, really impressed by {{company}}. We fund founders with up to $2M in 48 hours. What is the best number to reach you on?',
  },
  'a bump about a role': {
    text: 'Hi Tom, following up on my message about the Staff SRE role. Even a no would be appreciated! Do you have 10 minutes before Friday?',
    to: 'Tom Reyes',
    unanswered: 1,
  },
  'a second bump, lower case': {
    text: 'hey did you see my msgs?? still waiting lol',
    surface: 'x-message',
    to: 'kit',
    unanswered: 2,
  },
  'a second bump about a topic': {
    text: 'Dear Ms. Rao, are you still handling supplier onboarding by email? Kindly let me know a time this week.\n\nKind regards,\nAnil Mehta',
    to: 'Ms. Rao',
    unanswered: 2,
  },
  'a bump with an honest question': {
    text: "Hi Alma, just bumping this. How did the second kiln firing go? I'd still love to show you our glazes.",
    to: 'Alma Voss',
    unanswered: 1,
  },
  'a bump after a death': {
    text: "Hi Erik, so sorry to hear about your father. I know that's why you haven't replied about the valuation. Shall we do the 12th?",
    to: 'Erik Lund',
    unanswered: 1,
  },
  'a first reply to news': {
    text: 'Amazing! You will need insurance for that. We offer 15% off for new owners, when can I call you?',
    to: 'Ida Berg',
    theirs: 'We finally got the keys to the old mill!',
  },
  'a first reply to trouble': {
    text: 'That is exactly why I am here! Our programme pays people like you 3k a month from home. Spots go on Friday.',
    to: 'Ida Berg',
    theirs: 'I was laid off last week and feel a bit lost.',
  },
  'a first reply to a question without its mark': {
    text: "It's gone I'm afraid. BUT we build new ones from £1,150, 0% finance. What's your email, Sharon will call you today.",
    to: 'Uma Nair',
    theirs: 'hi is the shed still for sale',
  },
  'a first reply to who are you': {
    text: "I'm the person who will triple your inbound! We work with firms in your space, who decides on marketing spend?",
    theirs: 'Hi, sorry, do I know you?',
  },
  'a no to a favour, and a bargain': {
    text: 'What about just the summary columns? My supervisor needs numbers by Monday. I would put your name as co-author.',
    to: 'Lea Hahn',
    theirs: "I can't share that data, sorry.",
  },
  'a request to be taken off a list': {
    text: 'Understood Gill, shame! Out of curiosity, what rates did they offer? I am sure we could beat those.',
    to: 'Gill Shaw',
    theirs: "We've gone with another agency, please take us off your list.",
  },
  'news in a conversation': {
    text: 'Great! Our moving boxes are the best in town, 20% off today only, sign here.',
    to: 'Timo Laine',
    known: true,
    theirs: 'We moved into the new flat on Sunday.',
  },
  'trouble in a conversation': {
    text: "Babe this is why I'm messaging!! I made 2,300 last month from my phone. Starter kit is 99, spots go Friday",
    to: 'Jess',
    known: true,
    surface: 'x-message',
    theirs: 'haha yeah rent is killing my bank account',
  },
  'butting in on a job ad': {
    text: 'Interested!! Kindly check my profile and refer me. Any vacancy is fine, thanks in advance sir',
    surface: 'linkedin-comment',
    post: 'We are hiring a bench jeweller in Birmingham, see the link for details.',
  },
  'butting in on a question without its mark': {
    text: 'You need this proofing box, it changed my life, use my link for 15% off https://box.example',
    surface: 'x-reply',
    post: 'anyone know why my sourdough is flat since I moved to Denver',
  },
  'butting in with warm words': {
    text: 'Beautiful 😍 prints like this in my shop, 30% off today',
    surface: 'x-reply',
    post: 'Sunrise over the harbour this morning, no filter.',
  },
  'butting in on a farewell': {
    text: 'What an inspiring journey! 🐐 We provide accounting software for new farmers, sign up here: https://farm.example',
    surface: 'linkedin-comment',
    post: "After four years I'm leaving the bank to raise goats.",
  },
  'an invitation that praises and sells': {
    text: 'Hi Wren, your photos of the estuary are stunning! I run a print shop. Let me sell your prints, 50/50, quick call?',
    to: 'Wren Hale',
    surface: 'linkedin-invite',
    limit: 200,
  },
  'an invitation to a trade': {
    text: 'PR pro here, I help founders get into the press. Let us connect and see if I can get you featured!',
    to: 'Ada Lund',
    surface: 'linkedin-invite',
    limit: 300,
  },
  'a message in no language it reads': {
    text: 'Bonjour Thierry, nous aidons les dirigeants à réduire leurs impôts de 40%. Êtes-vous disponible mardi pour un appel ?',
    to: 'Thierry Blanc',
  },
  'html and odd marks': {
    text: '<p>Hi Olu,</p> I saw your sketch of the <b>Lagos</b> tram map. We sell GIS licences, $99 today only!! \ud800',
    to: 'Olu Bako',
  },
  'where the two met, before a pitch': {
    text: 'Hi Mirte, we met by the tea urn at Ghent Loom Days, I had the torn sleeve. We weave covers for chairs, 30% off this week. Can I call you on Monday?',
    to: 'Mirte Claes',
  },
  'a story told before a pitch': {
    text: "Hi Ana, I'm a net maker turned inspector. I spent five years on a trawler out of Vigo, so I've seen nets go missing. Our tags find them, 12 euro each. 15 minutes tomorrow?",
    to: 'Ana Rial',
  },
  'a bump with a kind way out': {
    text: "Hi Olav,\n\nJust bumping this up once more.\n\nIf looms aren't what you need this year, I totally get it.\n\nBest,\nTess",
    to: 'Olav Berg',
    unanswered: 1,
  },
  'a bump with news': {
    text: 'Hi Olav, circling back on my last message. I recently passed the pilotage exam. Any update for me?',
    to: 'Olav Berg',
    unanswered: 1,
  },
  'a push after a no that came with a tip': {
    text: "Thanks for getting back so quickly, Nils. Your tip about the Malmö group was kind, I've joined. Could we still do the demo? Say Monday at 3?",
    theirs: "Thanks, not right now: there's a freeze. Try the Malmö group.",
    to: 'Nils Ek',
  },
  'an answer, and then a sale': {
    text: "thanks! it's linen with a cotton warp. since you like it, can you share my shop and buy two? 10% off this weekend",
    theirs: 'lovely cloth! what is it made of?',
    known: true,
    surface: 'x-message',
  },
  'a joke shared, and then a favour': {
    text: 'haha see you at the start line then. how are the knees? btw i get a bonus if i bring one more to my saving club by tonight, you in?',
    theirs: 'lol, the half marathon broke me. never again (until next year)',
    known: true,
    surface: 'x-message',
  },
  'a pitch to a doctor, by her title': {
    text: 'Hi Dr Okafor, we automate rotas for wards. Could I get 30 minutes with you on Monday?',
    to: 'Ngozi Okafor',
  },
  'a word on a loss, and then a sale': {
    text: "read your post about your dad's shop closing, sorry, ours went in 2020. i buy leftover stock, want a price this week?",
    surface: 'x-message',
  },
  'no greeting': {
    text: 'We insure boats on the lake. Can I get 20 minutes of your time?',
    to: 'Ngozi Okafor',
  },
};
