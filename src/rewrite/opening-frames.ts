/**
 * What may be said first to somebody of whom nothing in the draft may stay. `{theirs}` is "Dana's" or "their", `{own}` "Dana's" or
 * "theirs"; the rest are words of the draft. Each names something that only this reader has, or leaves it to be filled in.
 */
export const OPENING_FRAMES = {
  ledTo: 'What led you to [the part of {theirs} work that interests you]?',
  startedWith: 'How did you get started with [the part of {theirs} work that interests you]?',
  enjoying: 'What do you enjoy most about [the part of {theirs} work that interests you]?',
  sawWork: '[one line on what you saw of {theirs} work].',
  stoodOut: 'What stayed with me is [the part of {theirs} work that you liked most].',
  nextInWork: 'What are you working on at the moment?',
  plannedNext: 'What are you planning next?',

  noticedTrade: '[one line on what you noticed about {theirs} {trade}].',
  tradeStarted: 'How did your {trade} get started?',
  tradeKnown: 'What is your {trade} best known for?',
  tradeChanged: 'What has changed most at your {trade} since you started?',
  tradeWorking: 'What is your {trade} working on at the moment?',
  tradeNext: 'What are you planning for your {trade} next?',
  sawBeing: '[one line on what you saw of {theirs} work as {one}].',

  sawCompany: '[one line on what you noticed about {topic}].',
  workThereNow: 'What are you working on there at the moment?',
  keepsBusy: 'What keeps you busiest there at the moment?',

  sawTopic: '[one line on what you saw of {theirs} work that made you write].',
  workedWith: 'What has worked best for you with {topic} so far?',

  noticedThing: '[one line on what you noticed about {about}].',
  thingStory: "What's the story behind {thing}?",
  thingNext: 'What are you planning for {thing} next?',
  thingsBest: 'Which of {thing} are you proudest of?',

  askHow: "What I'd like to ask is {how}.",
  ratherNot: "If you'd rather not say, that's fine too.",
  thoughtOf: 'I thought of you because of [what you know of {theirs} work].',
  purpose: "I'm writing because [your reason, in one plain line].",
  purposeAsk: "What I'd like to ask is [your question, small enough to answer in a line].",
  workDone: '[what you do for them, in one plain line].',
  houseDoes: '[what it does and for whom, in one plain line].',
  hearMore: "If you'd like to hear more, just say, and if not, that's fine too.",

  aboutRole: "I'm writing about [the role, in a few words].",

  drawsMeTo: 'What draws me to {topic} is [the part of their work that you would like to do].',
  drawsMe: 'What draws me there is [the part of their work that you would like to do].',
  becauseAsk: "I'm asking you because of [the part of {theirs} work that you would like to do].",
  workplace: "What's it like to work at {topic}?",
  workThereLike: "What's it like to work there?",
  likeToDo: "I'd like to do [the part of {theirs} work that you would like to do] too.",
  wishKnown: 'What do you wish you had known when you started?',
  startingOut: 'What would you tell someone starting out in {topic}?',
} as const;
