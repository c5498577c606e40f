import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judge } from '../../rules/judge';
import type { Recalled } from '../../src/core/remembered';
import { FOREVER } from '../../src/core/settings';
import type { Draft } from '../../src/core/types';
import { countHold } from '../../src/memory/holds';
import { startMine } from '../../src/memory/mine';
import { saveSettings } from '../../src/memory/settings';
import { spare } from '../../src/memory/spared';
import { draftOf } from '../core/draft';

const PITCH = draftOf(
  'Hi Ana, we help clinics get more patients with our platform. Free for a quick call this week?',
);
const WARM = draftOf('Hi Ana, your talk on tides made me ring my father. Thank you.');
const NOW = new Date(2026, 10, 22, 12).getTime();

let over: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  over = new AbortController();
});
afterEach(() => over.abort());

function start(recall: (draft: Draft) => Promise<Recalled | null> = async () => null) {
  const changed = vi.fn();
  return { changed, ...startMine(judge, { recall, changed, now: () => NOW }, over.signal) };
}
const level = (mine: ReturnType<typeof start>, draft = PITCH) =>
  mine.judge(draft, mine.settings().sensitivity).level;

test('with nothing set it says what the judge says, from the first moment on', () => {
  expect(start().judge(PITCH, 'balanced')).toEqual(judge(PITCH, 'balanced'));
});

test('what is set anywhere counts in a page that is open, and the page is told', async () => {
  const mine = start();
  expect(level(mine)).toBe('hold');
  await saveSettings({ surfaces: { 'linkedin-message': 'tip' } });
  await vi.waitFor(() => expect(level(mine)).toBe('tip'));
  expect(mine.changed).toHaveBeenCalled();
  await saveSettings({ surfaces: {}, phrases: { hold: ['tides'], tip: [], never: [] } });
  await vi.waitFor(() => expect(level(mine, WARM)).toBe('hold'));
});

test('peace counts', async () => {
  const mine = start();
  await saveSettings({ peace: { until: 0, sites: { linkedin: FOREVER } } });
  await vi.waitFor(() => expect(level(mine)).toBe('clear'));
  expect(level(mine, { ...PITCH, surface: 'x-message' })).toBe('hold');
});

test('once the holds of the day are spent, they are tips', async () => {
  const mine = start();
  await saveSettings({ budget: 1 });
  await countHold(NOW);
  await vi.waitFor(() => expect(level(mine)).toBe('tip'));
});

test('what is remembered counts once it was heard, for the reader it is about', async () => {
  const nothing = { sent: 0, received: 0, unanswered: 0, asked: 0, offered: 0, thanked: 0, isWhole: false };
  const recall = async () => ({ person: { ...nothing, declined: true }, copies: 14, isSpared: false });
  const mine = start(recall);
  const draft = { ...WARM, conversation: { ...WARM.conversation, recipient: { name: 'Ana', id: 'ana' } } };
  expect(mine.judge(draft, 'balanced').stage).toBe('first-message');
  await vi.waitFor(() => expect(mine.judge(draft, 'balanced').stage).toBe('after-no'));
  expect(mine.judge(draft, 'balanced').findings.map(({ rule }) => rule)).toContain('sent-to-many');
  const longer = { ...draft, text: `${draft.text} And the harbour?` };
  expect(mine.judge(longer, 'balanced').findings.map(({ rule }) => rule)).not.toContain('sent-to-many');
  const other = { ...draft, conversation: { ...WARM.conversation, recipient: { name: 'Tom', id: 'tom' } } };
  expect(mine.judge(other, 'balanced').stage).toBe('first-message');
});

test('someone to be spared is spared', async () => {
  const mine = start(async () => ({ person: null, copies: 0, isSpared: true }));
  expect(level(mine)).toBe('hold');
  await vi.waitFor(() => expect(level(mine)).toBe('clear'));
});

test('who is spared from now on is asked about anew', async () => {
  const recall = vi.fn(async () => ({ person: null, copies: 0, isSpared: false }));
  const mine = start(recall);
  expect(level(mine)).toBe('hold');
  await vi.waitFor(() => expect(mine.changed).toHaveBeenCalled());
  recall.mockResolvedValue({ person: null, copies: 0, isSpared: true });
  await spare('linkedin', { id: 'ana', name: 'Ana' }, true);
  await vi.waitFor(() => expect(level(mine)).toBe('clear'));
});

test('nothing is asked twice', () => {
  const recall = vi.fn(async () => null);
  const mine = start(recall);
  for (let time = 0; time < 5; time++) mine.judge({ ...PITCH }, 'balanced');
  expect(recall).toHaveBeenCalledOnce();
});

test('where who remembers fails, the judge goes on', async () => {
  const mine = start(() => Promise.reject(new Error('gone')));
  expect(level(mine)).toBe('hold');
});
