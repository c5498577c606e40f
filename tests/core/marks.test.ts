import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { createGather } from '../../src/core/evidence';
import { MARKS } from '../../src/core/marks';
import { readPattern } from '../../src/core/pattern';
import type { Conversation } from '../../src/core/types';
import { draftOf } from './draft';

const gather = createGather(rules);

function marksIn(text: string, talk: Partial<Conversation> = {}): readonly string[] {
  return [...gather(draftOf(text, talk)).marks.keys()];
}

/** By mark: words that bear it, and words that look like it and do not. */
const CASES: Readonly<Record<string, readonly [found: string, leftAlone: string]>> = {
  '-trouble': ['The lamp app crashes when I press the moon.', 'We moved the lamp to the hall.'],
  '-how-do-i': ['How do I set the kiln to cone six?', 'Set the kiln to cone six.'],
  '-user': ["I've been using your theme for the parish site.", 'The parish site is green.'],
  '-buys': ['How much do you charge for two chairs?', 'Two chairs stood in the rain.'],
  student: ["I'm a second year student of forestry.", 'The forest is two years old.'],
  path: ['How did you decide how you got into baking?', 'The oven got hot.'],
  '+wants-job': ['Are there any openings at your company?', 'The door opens at nine.'],
  '+recruits': ["We're hiring two cooks for a fast kitchen.", 'The cooks went home.'],
  '+knows-it-is-spam': ['You probably get a lot of messages like this.', 'The post came at noon.'],
  'denies-selling': ["I'm not selling anything.", 'The stall was busy.'],
  but: ['However, I would ask once more.', 'I would ask once more.'],
  announces: ['Excited to announce the new bridge.', 'The bridge is old.'],
  '+builds-for': ["We're building an app that helps bakers.", 'The bakers went home.'],
  '+wants-feedback': ['I would love your feedback on it.', 'The loaf is on the sill.'],
  '+guest': ['Would you be a guest on our show?', 'Our guests slept well.'],
  'takes-part': ['We invite you to the reading.', 'The reading was long.'],
  '-covered': ['It takes place on March 12 and we cover travel.', 'It was long and warm.'],
  '-shared-business': ['Any word on my application?', 'The apples are in.'],
  '+sales-follow-up': ['I am writing after my last message.', 'The last bus is at ten.'],
  '+soft-pitch': ["I can share what's working for others.", 'We share a hedge.'],
  '+begs': ['Please donate to the fund.', 'The fund closed in May.'],
  '+teases': ['Follow me if you like bread.', 'The dog followed the cart.'],
  '+courts': ["I'm a widower who looks for true love.", 'The window looks east.'],
  '+presses': ["What's your problem?", 'The sum was hard.'],
  '-confused': ['Sorry, who is this?', 'This is the third hive.'],
  '-warm': ['Have a lovely weekend, all of you!', 'I have the weekend shift at the mill.'],
  'long-ago': ['Long time no see!', 'The sea was long and grey.'],
  'asks-you': ["What's your best memory of it?", 'Your memory of it is better than mine.'],
  '-helps': ['If you need any help, ask.', 'The ladder is in the shed.'],
  '-plans': ['See you at the pub at six.', 'The grapes were picked.'],
  '-discusses': ['I agree, well said.', 'The hall was full.'],
};

test('every mark has its case, and no other has', () => {
  expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(MARKS).toSorted());
});

describe.each(Object.entries(CASES))('%s', (mark, [found, leftAlone]) => {
  test(`is found in: ${found}`, () => expect(marksIn(found)).toContain(mark));
  test(`is not found in: ${leftAlone}`, () => expect(marksIn(leftAlone)).not.toContain(mark));
  test('is not found where it is quoted', () =>
    expect(
      marksIn(`On the wall of the old forge somebody wrote “${found}” long ago, in chalk.`),
    ).not.toContain(mark));
});

test('what counts against a message among strangers does not among people who talk', () => {
  const talk = { sent: 4, received: 4 };
  const text = "Happy to share our playbook. What's your problem?";
  const [strangers, friends] = [marksIn(text), marksIn(text, talk)];
  expect([strangers.includes('+soft-pitch'), strangers.includes('+presses')]).toEqual([true, true]);
  expect([friends.includes('+soft-pitch'), friends.includes('+presses')]).toEqual([false, true]);
});

test('the patterns of marks can be read, and none stands twice', () => {
  for (const [mark, phrases] of Object.entries(MARKS)) {
    for (const phrase of phrases) expect(() => readPattern(phrase), phrase).not.toThrow();
    expect([mark, new Set(phrases).size]).toEqual([mark, phrases.length]);
  }
});

test('no mark has the name of a term that a rule or a measure brings', () => {
  const { features } = gather(draftOf('Hello'));
  const taken = new Set([
    'stage',
    ...rules.map(({ id, kind }) => (kind === 'habit' ? `+${id}` : `-${id}`)),
    ...Object.keys(features),
  ]);
  expect(Object.keys(MARKS).filter((mark) => taken.has(mark))).toEqual([]);
});
