import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judge } from '../../rules/judge';
import type { Happening } from '../../src/core/remembered';
import type { Conversation, Draft } from '../../src/core/types';
import { recall, remember } from '../../src/memory/ledger';
import { eraseLedger, forget, pruneLedger, readLedger, saveMemory } from '../../src/memory/memory';
import { MOST_PEOPLE } from '../../src/memory/people';
import { MOST_PRINTS } from '../../src/memory/prints';
import { spare } from '../../src/memory/spared';
import { draftOf } from '../core/draft';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 22, 12).getTime();
const NOT_LOADED: Partial<Conversation> = { sent: null, received: null, unanswered: null, complete: false };
const PITCH =
  'we help bakeries like yours save a third of the flour that goes to waste, and most see it within a month. Could we find ten minutes this week?';

beforeEach(async () => {
  fakeBrowser.reset();
  await saveMemory(true);
});

const to = (
  id: string | null,
  text: string,
  conversation: Partial<Conversation> = {},
  name = `${id} Okafor`,
): Draft => draftOf(text, { recipient: { name, id }, ...conversation });
const happened = (draft: Draft, what: Happening = 'sent', now = NOW) =>
  remember({ what, draft, verdict: judge(draft, 'balanced') }, now);
const everything = async () => JSON.stringify(await fakeBrowser.storage.local.get());

describe('until it is chosen', () => {
  test.each([false, undefined])('(%j) nothing is kept and nothing is known', async (chosen) => {
    fakeBrowser.reset();
    if (chosen !== undefined) await saveMemory(chosen);
    const before = await everything();
    await happened(to('maya', PITCH));
    expect(await recall(to('maya', PITCH), NOW)).toBeNull();
    expect(await everything()).toBe(before);
  });

  test('or where a policy says no', async () => {
    await fakeBrowser.storage.managed.set({ memory: 'off' });
    const before = await everything();
    await happened(to('maya', PITCH));
    expect(await everything()).toBe(before);
  });
});

test('of what was written and to whom, nothing can be read', async () => {
  await happened(to('maya-okafor-4711', `Hi Maya, ${PITCH}`, { theirLast: 'Not interested in flour.' }));
  await recall(to('maya-okafor-4711', `Hi Maya, ${PITCH}`), NOW);
  const kept = (await everything()).toLowerCase();
  for (const word of `${PITCH} maya okafor 4711 interested linkedin`.toLowerCase().match(/\w{4,}/g) ?? []) {
    if (word !== 'sent') expect(kept).not.toContain(word);
  }
});

describe('a person', () => {
  test('is known by what went between us, on their site alone', async () => {
    await happened(to('maya', PITCH));
    await happened(to('maya', PITCH, { sent: 1, unanswered: 1 }));
    const known = await recall(to('maya', 'Hi', NOT_LOADED), NOW + DAY);
    expect(known?.person).toEqual({
      sent: 2,
      received: 0,
      unanswered: 2,
      declined: false,
      asked: 2,
      offered: 0,
      thanked: 0,
      isWhole: true,
    });
    const elsewhere = { ...to('maya', 'Hi', NOT_LOADED), surface: 'x-message' as const };
    expect((await recall(elsewhere, NOW))?.person).toBeNull();
    expect((await recall(to('tom', 'Hi', NOT_LOADED), NOW))?.person).toBeNull();
  });

  test('who answered is seen to have, and mine no longer stand unanswered', async () => {
    await happened(to('maya', PITCH));
    await recall(to('maya', '', { sent: 1, received: 1, unanswered: 0 }), NOW + DAY);
    const { people } = await readLedger();
    expect([...people.values()]).toEqual([
      expect.objectContaining({ first: 'held', answered: true, unanswered: 0, received: 1 }),
    ]);
  });

  describe('who wrote last, more than a week ago,', () => {
    const shown = { sent: 1, received: 1, unanswered: 0 };
    const isWaiting = async (conversation: Partial<Conversation>, days: number) =>
      (await recall(to('maya', 'Hi', conversation), NOW + days * DAY))?.isWaiting;
    beforeEach(async () => {
      await happened(to('maya', PITCH));
      await recall(to('maya', '', shown), NOW + DAY);
    });

    test('waits', async () => {
      expect(await isWaiting(NOT_LOADED, 8)).toBe(false);
      expect(await isWaiting(NOT_LOADED, 9)).toBe(true);
      expect(await isWaiting(shown, 10)).toBe(true);
    });

    test('waits no longer once I have written', async () => {
      await happened(to('maya', 'Thank you, Maya.', shown), 'sent', NOW + 9 * DAY);
      expect(await isWaiting(NOT_LOADED, 20)).toBe(false);
    });

    test.each<[where: string, conversation: Partial<Conversation>]>([
      ['all of it', { sent: 2, received: 1, unanswered: 1 }],
      ['its end', { sent: 1, received: 0, unanswered: 1, complete: false }],
    ])('waits no longer once the page shows that I wrote elsewhere: %s', async (_, conversation) => {
      await recall(to('maya', '', conversation), NOW + 4 * DAY);
      expect(await isWaiting(NOT_LOADED, 20)).toBe(false);
    });
  });

  test('who said no is remembered, until they write again', async () => {
    const no = { sent: 1, received: 1, unanswered: 0, theirLast: 'Not interested, thanks.' };
    await recall(to('maya', '', no), NOW);
    expect((await recall(to('maya', '', NOT_LOADED), NOW))?.person?.declined).toBe(true);
    await recall(to('maya', '', { ...no, received: 2, theirLast: 'Hello! How is the mill?' }), NOW);
    expect((await recall(to('maya', '', NOT_LOADED), NOW))?.person?.declined).toBe(false);
  });

  test('is not whole for ever: they may have gone on elsewhere', async () => {
    await recall(to('maya', ''), NOW);
    expect((await recall(to('maya', '', NOT_LOADED), NOW + 30 * DAY))?.person?.isWhole).toBe(true);
    expect((await recall(to('maya', '', NOT_LOADED), NOW + 31 * DAY))?.person?.isWhole).toBe(false);
  });

  test('of a group, of a public reply, or without an id is not kept', async () => {
    await happened(to('maya', 'Hi', { group: true }));
    await happened({ ...to('maya', 'Hi'), surface: 'x-reply' });
    await happened(to(null, 'Hi'));
    await happened(draftOf('Hi'));
    expect((await readLedger()).people.size).toBe(0);
  });

  test('can be forgotten, with all that was sent to them', async () => {
    await happened(to('maya', PITCH));
    await happened(to('tom', PITCH));
    await forget('linkedin', { id: 'maya', name: 'maya Okafor' });
    const { people, sent } = await readLedger();
    expect([people.size, sent.length]).toEqual([1, 1]);
    expect((await recall(to('maya', 'Hi', NOT_LOADED), NOW))?.person).toBeNull();
  });
});

describe('a near copy', () => {
  const NAMES = ['Maya', 'Tom', 'Ines', 'José', 'Yuki', 'Pat'];
  const toAll = async (text: (name: string) => string) => {
    for (const name of NAMES) await happened(to(name.toLowerCase(), text(name), {}, `${name} Okafor`));
  };

  test.each([
    ['the same', `Hi Ann, ${PITCH}`],
    ['with another greeting', `Hello dear Ann!\n\n${PITCH}`],
    ['with a sentence more', `Hi Ann, ${PITCH} It would mean a lot to our small team.`],
    ['in capitals', `HI ANN, ${PITCH.toUpperCase()}`],
  ])('%s: is counted, the name left out', async (_, text) => {
    await toAll((name) => `Hi ${name}, ${PITCH}`);
    expect((await recall(to('ann', text, {}, 'Ann Lee'), NOW))?.copies).toBe(6);
  });

  test.each([
    [
      'another message',
      'Hi Ann, your talk about tides made me ring my father, who built the harbour wall. Thank you so much for it.',
    ],
    ['a few words', 'Hi Ann, we help bakeries.'],
    ['nothing', ''],
  ])('%s: is none', async (_, text) => {
    await toAll((name) => `Hi ${name}, ${PITCH}`);
    expect((await recall(to('ann', text, {}, 'Ann Lee'), NOW))?.copies).toBe(0);
  });

  test('to the same person is none', async () => {
    for (let time = 0; time < 3; time++) await happened(to('maya', PITCH));
    expect((await recall(to('maya', PITCH), NOW))?.copies).toBe(0);
  });

  test('among people without an id is told by their names', async () => {
    for (const name of NAMES) await happened(to(null, PITCH, {}, name));
    expect((await recall(to(null, PITCH, {}, 'Ann'), NOW))?.copies).toBe(6);
  });

  test('means nothing on another device', async () => {
    await happened(to('maya', PITCH));
    const [mine] = (await readLedger()).sent;
    await eraseLedger();
    await happened(to('maya', PITCH));
    const [theirs] = (await readLedger()).sent;
    expect(mine?.print).not.toBe(theirs?.print);
    expect(mine?.to).not.toBe(theirs?.to);
  });
});

test('weeks are counted', async () => {
  await happened(to('maya', PITCH), 'held');
  await happened(to('maya', PITCH), 'sent-anyway');
  await happened(to('tom', 'Thank you for your talk, Tom. It stayed with me.'), 'used');
  await happened(to('tom', 'Thank you for your talk, Tom. It stayed with me.'), 'sent');
  await happened(to('maya', PITCH), 'sent', NOW + 7 * DAY);
  const weeks = [...(await readLedger()).tallies.values()];
  expect(weeks).toEqual([
    { sent: 2, held: 1, used: 1, anyway: 1, asked: 1, offered: 0, thanked: 1 },
    { sent: 1, held: 0, used: 0, anyway: 0, asked: 1, offered: 0, thanked: 0 },
  ]);
});

test('what is older than a year is dropped, once a day', async () => {
  await happened(to('maya', PITCH), 'sent', NOW - 400 * DAY);
  await happened(to('tom', PITCH), 'sent', NOW - 10 * DAY);
  await pruneLedger(NOW);
  const { people, sent, tallies } = await readLedger();
  expect([people.size, sent.length, tallies.size]).toEqual([1, 1, 1]);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await pruneLedger(NOW + 1);
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

test('all can be forgotten, the key too', async () => {
  await happened(to('maya', PITCH));
  await spare('linkedin', { id: 'tom', name: null }, true);
  await eraseLedger();
  expect(await fakeBrowser.storage.local.get()).toEqual({ memory: true });
});

test('someone with whom the writer wants peace is known, whether or not there is a memory', async () => {
  await spare('linkedin', { id: 'maya', name: 'Maya' }, true);
  for (const isOn of [true, false]) {
    await saveMemory(isOn);
    expect((await recall(to('maya', 'Hi'), NOW))?.isSpared).toBe(true);
    expect((await recall(to('tom', 'Hi'), NOW))?.isSpared).toBe(false);
  }
  await spare('linkedin', { id: 'maya', name: 'Maya' }, false);
  expect(await recall(to('maya', 'Hi'), NOW)).toBeNull();
});

test('what happens at once is all kept', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => happened(to(`p${at}`, `${PITCH} ${at}`))));
  const { people, sent, tallies } = await readLedger();
  expect([people.size, sent.length, [...tallies.values()][0]?.sent]).toEqual([20, 20, 20]);
});

test('more people and prints than there is room for give way, the oldest first', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const hash = (at: number) => `${letters[at % 64]}${String(at).padStart(21, '0')}`;
  const person = (at: number) => ({ sent: 1, seen: 1000 + (at % 500) });
  const pages = Array.from({ length: 64 }, (_, page) => {
    const ids = Array.from({ length: 188 }, (_, at) => page + 64 * at);
    return [`people-${page}`, Object.fromEntries(ids.map((at) => [hash(at), person(at)]))];
  });
  const prints = Array.from({ length: 20 }, (_, page) => [
    `prints-${page}`,
    Array.from({ length: 250 }, (_, at) => `${'A'.repeat(64)}${hash(page * 250 + at)}${1000 + page}`),
  ]);
  await fakeBrowser.storage.local.set({
    ...Object.fromEntries(pages),
    ...Object.fromEntries(prints),
    'prints-open': 19,
  });
  for (let at = 0; at < 200; at++) await happened(to(`p${at}`, PITCH));
  const { people, sent } = await readLedger();
  expect(sent.length).toBeLessThanOrEqual(MOST_PRINTS);
  expect(Math.min(...sent.map(({ day }) => day)), 'the first page gave way').toBe(1001);
  expect(people.size).toBeLessThan(12_200);
  await pruneLedger(new Date(1972, 10, 1).getTime());
  expect((await readLedger()).people.size).toBeLessThanOrEqual(MOST_PEOPLE);
});

test('however much is remembered, adding to it reads two pages, and looking at it again as much', async () => {
  await happened(to('maya', PITCH));
  await recall(to('tom', PITCH), NOW);
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  const pagesOf = async (run: () => Promise<unknown>) => {
    get.mockClear();
    await run();
    return get.mock.calls
      .flatMap(([keys]) => keys ?? [])
      .filter((key) => /^(?:people|prints)-\d/.test(`${key}`));
  };
  expect(await pagesOf(() => recall(to('ann', PITCH), NOW))).toHaveLength(1);
  expect(await pagesOf(() => happened(to('ann', PITCH)))).toHaveLength(2);
  expect(await pagesOf(() => recall(to('ann', PITCH), NOW)), 'all, where there is one more').toHaveLength(21);
  get.mockRestore();
});

test('whatever lies in the store, nothing throws and all goes on', async () => {
  const junk = ['people-3', 'prints-0', 'prints-open', 'tallies', 'memory-key', 'spared'];
  for (const value of [null, 7, 'x', [7, null, 'short'], { a: 1, b: null }, [[]]]) {
    await fakeBrowser.storage.local.set(Object.fromEntries(junk.map((key) => [key, value])));
    await happened(to('maya', PITCH));
    expect((await recall(to('maya', PITCH), NOW))?.person?.sent).toBeGreaterThan(0);
    await pruneLedger(NOW);
  }
});
