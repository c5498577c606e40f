/** Every sentence that a rewrite may add. `{x}` is filled with words of the draft or of the conversation, never of our own. */
export const FRAMES = {
  because: 'I have a question about [the one thing in {theirs} work that made you write].',
  becauseShort: 'A question about [the thing in {theirs} work that made you write].',
  becauseAsk: "I'm asking you because of [the one thing in {theirs} work that made you write].",
  mentioned: '{thing} mentioned you.',
  know: 'How do you know {thing}?',
  aboutTopic:
    'I have a question about {topic}, because of [the one thing in {theirs} work that brought it to mind].',
  aboutThings: 'I have a question about {topic}, because of [the one among them that made you write].',
  likeBest: 'Which of them do you like best yourself?',
  theyCame: 'How did they come about?',
  theirPart: 'Which part of it stayed with you most?',
  aboutThing: 'I have a question about {topic}, because of [the detail of it that made you write].',
  comingAlong: 'How is that coming along?',
  drewThat: 'What drew you to that?',
  hello: 'Hello',
  thatCame: 'How did that come about?',
  cameAbout: 'How did it come about?',
  gotStarted: 'What got you started on it?',
  workedThere: 'What has worked best for you so far?',
  experienceThat: 'What has your own experience with that been?',
  wentIt: 'How did it go?',
  busyWith: 'What are you busy with these days?',
  story: "What's the story behind it?",
  writing: 'What made you write it?',
  writingAbout: 'What made you write about {topic}?',
  writingThing: 'What made you write the {thing}?',
  talkThing: 'What did people ask you about most after the {thing}?',
  writingBack: 'What kind of response did it get?',
  study: 'What led you to the question?',
  vacancy: "What's it like to work there?",
  talk: 'What did people ask you about most afterwards?',
  talkAbout: 'What did people ask you about {topic}?',
  recording: 'What would you add to it today?',
  recordingOf: 'What would you add to the {thing} today?',
  hiring: 'How is the search going?',
  raise: 'What comes first now?',
  launch: 'What has surprised you most so far?',
  soFar: 'What has it been like so far?',
  newJob: 'How are you finding it so far?',
  award: 'Which part of it are you proudest of?',
  made: 'How did the {thing} come about?',
  workThere: 'What are you working on there at the moment?',
  workAt: 'What are you working on at {topic} at the moment?',
  drewYou: 'What drew you to it?',
  workOn: 'What drew you to {topic}?',
  likedBest: 'What did you like best about it?',
  shared: 'What brought you to {topic}?',
  workedWith: 'What has worked best for you with {topic}?',
  experience: 'What has your own experience with {topic} been?',
  startingOut: 'What would you tell someone starting out in {topic}?',
  workplace: "What's it like to work at {topic}?",
  especially: 'especially [the part of it that stayed with you]',
  news: '[something new that {they} would find useful].',
  newsAbout: '[something new about {topic} that {they} would find useful].',
  noNeed: "No need to answer if now isn't a good time.",
  thanksForTelling: "Thanks for telling me, and I'll leave it there.",
  thanksPlain: 'Thanks for telling me.',
  leaveIt: "I'll leave it there.",
  openDoor: "If that changes, I'd be glad to hear from you.",
  findMe: 'You know where to find me.',
  understood: "Understood, and thanks for telling me. I won't bring it up again.",
  fine: "That's completely fine, and there's no rush on my side.",
  fineThanks: "That's completely fine, and thanks for telling me.",
  goodLuck: 'Good luck with the {topic}.',
  answer: '[the plain answer to what {they} asked].',
  reply: '[a line in answer to what {they} wrote].',
  yourSide: 'How are things on your side?',
  worked: '[what you would answer, in a line or two].',
  seen: '[what you have seen of this yourself, in a line].',
  stayed: '[the part of their point that stayed with you].',
  kindWord: '[the kind word you would say to them in person].',
  add: '[something of your own to add, in a line].',
  ledYou: 'What led you to it?',
  readers: 'How do you see it?',
  offerThing: 'If it would help, I can offer {offer}.',
  offerDeed: 'If it would help, I could {offer}.',
  nameless: '[the name of the person you are writing to]',
} as const;

export type Frame = keyof typeof FRAMES;

/** A frame with its places filled. */
export function frame(id: Frame, words: Readonly<Record<string, string>> = {}): string {
  return FRAMES[id].replace(/\{(\w+)\}/g, (_, place: string) => words[place] ?? '');
}

const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "I(?:'m| am)"],
  [/\bI'd\b/g, "I(?:'d| would)"],
  [/\bI'll\b/g, "I(?:'ll| will)"],
  [/\b([Ww]hat|[Tt]hat|[Tt]here)'s\b/g, "$1(?:'s| is)"],
  [/\b(is|wo)n't\b/g, "$1(?:n't| not)"],
];

const OWN = Object.entries(FRAMES).flatMap(([, text]) =>
  text.split(/(?<=[.?!]) /).map((sentence) => new RegExp(`^${pattern(sentence)}[.?!]?$`, 'iu')),
);

function pattern(sentence: string): string {
  let escaped = sentence.replace(/[.?!]$/, '').replace(/[[\]().?*+]/g, String.raw`\$&`);
  for (const [short, either] of EXPANDED) escaped = escaped.replace(short, either);
  return escaped.replace(/\{\w+\}/g, '[^.?!\\n]{1,120}');
}

/** True when a sentence is one of our own, in any voice: a rewrite leaves it as it is. */
export function isOwn(sentence: string): boolean {
  const plain = sentence.replaceAll('’', "'");
  return plain.length < 300 && OWN.some((own) => own.test(plain));
}

/** The words of all frames, folded: with those of the draft and of the conversation, all that a rewrite may say. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  Object.values(FRAMES)
    .flatMap((text) => [
      text,
      text
        .replaceAll("'s", ' is')
        .replaceAll("'m", ' am')
        .replaceAll("'d", ' would')
        .replaceAll("'ll", ' will')
        .replaceAll("isn't", 'is not')
        .replaceAll("won't", 'will not'),
    ])
    .concat('they them their')
    .flatMap((text) => text.toLowerCase().match(/[\p{L}']+/gu) ?? []),
);
