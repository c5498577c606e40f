/** Who writes and what about, in one plain line: the author's own words, without what presses. */
export const NEED_FRAMES = {
  needWorkOn: 'I work on {thing}.',
  needWorkOnUs: 'We work on {thing}.',
  needWorkIn: 'I work in {thing}.',
  needInternship: "I'd like to do {thing}.",
  needAs: "I'd like to work as {thing}.",
  needIn: "I'd like to work in {thing}.",
  needAt: "I'd like to work at {thing}.",
  needJob: "I'm writing about {thing}.",
  needBetween: "I'm between jobs at the moment.",
  needWriteFor: "I'd like to write for {thing}.",
} as const;

type NeedFrame = keyof typeof NEED_FRAMES;

/** A line with its place filled. */
export function needFrame(id: NeedFrame, thing = ''): string {
  return NEED_FRAMES[id].replace('{thing}', () => thing);
}
