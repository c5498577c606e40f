/**
 * What may be said first to somebody of whom nothing in the draft may stay. `{theirs}` is "Dana's" or "their", `{own}` "Dana's" or
 * "theirs"; the rest are words of the draft. Each names something that only this reader has, or leaves it to be filled in.
 */
export const OPENING_FRAMES = {
  ledTo: 'What led you to [the part of {theirs} work that interests you]?',
  projectCame: 'How did [a project of {own} that you know] come about?',
  startedWith: 'How did you get started with [the part of {theirs} work that interests you]?',
  hardest: 'What was the hardest part of [a project of {own} that you know]?',
  learned: 'What have you learned from [a project of {own} that you know]?',
  enjoying: 'What do you enjoy most about [the part of {theirs} work that interests you]?',
  because: "I'm writing because of [the post, talk or project of {own} that you have in mind].",
  sawWork: '[one line on what you saw of {theirs} work].',
  cameToMind: 'You came to mind because of [the part of {theirs} work that you thought of].',

  becauseTrade: "I'm writing because of [what you noticed about {theirs} {trade}].",
  noticedTrade: '[one line on what you noticed about {theirs} {trade}].',
  tradeStarted: 'How did your {trade} get started?',
  tradeKnown: 'What is your {trade} best known for?',
  tradeRunning: 'What do you like best about running {one}?',
  tradeChanged: 'What has changed most at your {trade} since you started?',
  tradeWorking: 'What is your {trade} working on at the moment?',
  tradeProud: 'What has your {trade} done lately that you are proudest of?',
  becauseBeing: "I'm writing because of [what you saw of {theirs} work as {one}].",
  sawBeing: '[one line on what you saw of {theirs} work as {one}].',
  tradeBecame: 'How did you become {one}?',
  tradeBest: 'What do you like best about being {one}?',
  tradeWeek: 'What does a good week look like for you as {one}?',

  becauseCompany: "I'm writing because of [what you saw of {theirs} work at {topic}].",
  sawCompany: '[one line on what you noticed about {topic}].',
  cameToCompany: 'How did you come to {topic}?',
  likeCompany: 'What do you like best about your work at {topic}?',
  workAt: 'What are you working on at {topic} at the moment?',

  becauseTopic: "I'm asking you because of [the part of {theirs} work that has to do with {topic}].",
  mindTopic: 'You came to mind because of [what {they} wrote or did about {topic}].',
  workedWith: 'What has worked best for you with {topic}?',
  workedThere: 'What has worked best for you so far?',
  experience: 'What has your own experience with {topic} been?',
  wrongAbout: 'What do most people get wrong about {topic}, in your experience?',
  longest: 'Which part of {topic} takes you longest?',

  becauseThing: "I'm writing because of [the detail of {about} that you noticed].",
  noticedThing: '[one line on what you noticed about {about}].',
  thingCame: 'How did {thing} come about?',
  thingStory: "What's the story behind {thing}?",
  thingNext: 'What are you planning for {thing} next?',
  thingsBest: 'Which of {thing} are you proudest of?',

  becauseFits: 'You came to mind because of [the part of {theirs} work that fits].',
  beforeJob: 'Before I say anything about {job}: what do you enjoy most in your work at the moment?',
  enjoyWork: 'What do you enjoy most in your work at the moment?',
  moreOf: 'What would you like to do more of in your work?',
  nextYears: 'What would you like the next few years of your work to look like?',

  drawsMe: 'What draws me to {topic} is [the part of their work that you would like to do].',
  becauseAsk: "I'm asking you because of [the part of {theirs} work that you would like to do].",
  workplace: "What's it like to work at {topic}?",
  workThereLike: "What's it like to work there?",
  gotInto: 'How did you get into it?',
  wishKnown: 'What do you wish you had known when you started?',
  startingOut: 'What would you tell someone starting out in {topic}?',
} as const;
