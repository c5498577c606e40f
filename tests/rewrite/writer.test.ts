import { describe, expect, test, vi } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { availabilityOf, download, type Model, type Session } from '../../src/rewrite/model';
import { rewrite } from '../../src/rewrite/rewrite';
import { writeVersion } from '../../src/rewrite/writer';
import { draftOf } from './draft';
import { forced } from './forced';

const TEXT =
  'Hi Wanda,\n\nI saw your post about moving the choir archive to Postgres. We sell migrations from $4,000. Can we hop on a call this week?\n\nBest,\nTom';
const GOOD =
  'Hi Wanda,\n\nI saw your post about moving the choir archive to Postgres. How did moving the choir archive go?\n\nBest,\nTom';

const draft = draftOf({ text: TEXT, to: 'Wanda Price' });
const verdict = forced(judge(draft, 'balanced'));
const tools = { judge, remedies, offers: ['my notes from moving an archive'] };
const plainVersion = rewrite(draft, verdict, { judge, remedies })?.text ?? '';

/** A browser's model that answers so; what is given differs. */
function modelThat(answers: Session['prompt'], change: Partial<Model> = {}) {
  const session = { prompt: vi.fn(answers), destroy: vi.fn() };
  const model = {
    availability: vi.fn(async () => 'available'),
    create: vi.fn(async () => session),
    ...change,
  };
  return { session, model };
}

const write = (model: Model | undefined, change: Partial<Parameters<typeof writeVersion>[3]> = {}) =>
  writeVersion(draft, verdict, tools, { model, signal: new AbortController().signal, ...change });

test('an answer that passes is one more version', async () => {
  const { model, session } = modelThat(async () => GOOD);
  expect(await write(model)).toEqual({ kind: 'written', rewrite: { text: GOOD, blanks: [] } });
  expect(session.destroy).toHaveBeenCalledOnce();
});

test('the model gets the draft, the plan and the text that we have', async () => {
  const { model, session } = modelThat(async () => GOOD);
  await writeVersion(draft, verdict, { judge, remedies }, { model, signal: new AbortController().signal });
  const [input] = session.prompt.mock.calls[0] ?? [];
  expect(input).toContain(TEXT);
  expect(input).toContain(plainVersion);
  expect(input).toMatch(/^drop +ask/m);
});

test.each([
  ['quotes', `"${GOOD}"`],
  ['a fence', `\`\`\`text\n${GOOD}\n\`\`\``],
  ['white space', `\n ${GOOD} \n`],
])('%s around an answer are taken off', async (_, answer) => {
  expect((await write(modelThat(async () => answer).model))?.rewrite.text).toBe(GOOD);
});

const inBody = (words: string) => GOOD.replace('How did moving the choir archive go?', words);

describe('not shown is an answer that', () => {
  test.each([
    ['is empty', ''],
    ['is not a text', 7 as unknown as string],
    ['is nonsense', 'Wlkjqwe zxcv qwer!'],
    ['is a comment', `Here is a smoother version of your message:\n\n${GOOD}`],
    [
      'invents an event',
      inBody('I heard your concert in Leeds last night. How did moving the choir archive go?'),
    ],
    ['invents a name', inBody('Linda told me. How did moving the choir archive go?')],
    ['invents a number', inBody('What made you move all 300 of them?')],
    ['invents a feeling', inBody('I was thrilled. How did moving the choir archive go?')],
    ['puts known words together into something not said', inBody('I made your archive. What moved you?')],
    [
      'promises what was not promised',
      inBody('We can move your archive. How did moving the choir archive go?'),
    ],
    ['sells', TEXT],
    ['is the draft', TEXT],
    ['is what is offered already', plainVersion],
    ['is too long', inBody('How did moving the choir archive go? '.repeat(20))],
    ['has blanks of its own', inBody('What made you move [the choir you saw]?')],
    ['has more than two blanks', inBody('[your post here] [your post there] [your post this week]')],
  ])('%s', async (_, answer) => {
    expect(await write(modelThat(async () => answer).model)).toBeNull();
  });
});

test('an answer over the limit of the box is not shown', async () => {
  const long = GOOD.replace('go?', 'go for you and for the choir, and what was hardest?');
  const { model } = modelThat(async () => long);
  const signal = new AbortController().signal;
  const small = { ...draft, limit: long.length - 1 };
  expect(await writeVersion(small, verdict, tools, { model, signal })).toBeNull();
  expect(
    await writeVersion({ ...draft, limit: long.length }, verdict, tools, { model, signal }),
  ).not.toBeNull();
});

describe('without a model that is there', () => {
  test('nothing is written where the browser has none', async () => {
    expect(await write(undefined)).toBeNull();
  });

  test.each(['unavailable', 'downloadable', 'downloading', 'readily', ''])(
    'nothing is written, and none is made, while it is "%s"',
    async (state) => {
      const { model } = modelThat(async () => GOOD, { availability: async () => state });
      expect(await write(model)).toBeNull();
      expect(model.create).not.toHaveBeenCalled();
    },
  );

  test('a clear draft asks for nothing', async () => {
    const { model } = modelThat(async () => GOOD);
    const signal = new AbortController().signal;
    expect(await writeVersion(draft, { ...verdict, level: 'clear' }, tools, { model, signal })).toBeNull();
    expect(model.availability).not.toHaveBeenCalled();
  });
});

const never = () => new Promise<never>(() => {});
const fails = () => {
  throw new Error('out of order');
};

describe('a model that fails takes nothing down:', () => {
  test.each<[what: string, model: Model]>([
    ['it cannot say whether it is there', modelThat(async () => GOOD, { availability: fails }).model],
    ['it cannot be made', modelThat(async () => GOOD, { create: fails }).model],
    ['it is refused', modelThat(async () => GOOD, { create: () => Promise.reject(new Error('no')) }).model],
    ['it cannot answer', modelThat(fails).model],
    ['it never says whether it is there', modelThat(async () => GOOD, { availability: never }).model],
    ['it is never made', modelThat(async () => GOOD, { create: never }).model],
    ['it never answers, and does not heed the signal', modelThat(never).model],
  ])('%s', async (_, model) => {
    expect(await write(model, { patience: 20 })).toBeNull();
  });

  test('its session ends', async () => {
    const { model, session } = modelThat(fails);
    await write(model);
    expect(session.destroy).toHaveBeenCalledOnce();
  });
});

test('an abort ends it at once, and tells the model', async () => {
  const { model, session } = modelThat(never);
  const over = new AbortController();
  const writing = write(model, { signal: over.signal });
  await vi.waitFor(() => expect(session.prompt).toHaveBeenCalled());
  over.abort();
  expect(await writing).toBeNull();
  expect(session.prompt.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('a session that comes too late is ended unused', async () => {
  let give: (session: Session) => void = () => {};
  const { model, session } = modelThat(async () => GOOD, {
    create: () => new Promise<Session>((resolve) => (give = resolve)),
  });
  const over = new AbortController();
  const writing = write(model, { signal: over.signal });
  await vi.waitFor(() => expect(model.availability).toHaveBeenCalled());
  over.abort();
  expect(await writing).toBeNull();
  give(session);
  await vi.waitFor(() => expect(session.destroy).toHaveBeenCalledOnce());
  expect(session.prompt).not.toHaveBeenCalled();
});

test.each([
  ['available', 'available'],
  ['downloadable', 'downloadable'],
  ['downloading', 'downloading'],
  ['unavailable', 'unavailable'],
  ['something new', 'unavailable'],
])('what a browser says of its model (%s) is taken as %s', async (said, taken) => {
  expect(await availabilityOf(modelThat(async () => '', { availability: async () => said }).model)).toBe(
    taken,
  );
  expect(await availabilityOf(undefined)).toBe('unavailable');
});

test('a download makes a session and leaves none behind', async () => {
  const { model, session } = modelThat(async () => '');
  await download(model);
  expect(model.create).toHaveBeenCalledOnce();
  expect(session.destroy).toHaveBeenCalledOnce();
});
