import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BOXES, type PracticeBox } from './boxes';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';

/** What is tried in each box, in each browser, with the extension as it ships. */
const COLUMNS = [
  'box known',
  'reader known',
  'before known',
  'held',
  'held by button',
  'second Send goes once',
  'rewrite lands',
  'undo',
  'warm passes',
] as const;

type Column = (typeof COLUMNS)[number];

/** Where nothing is ever held: the page says too little of what went before. */
const FREE = /^(?:LinkedIn small dialog|X older messages)$/;

const PLUG =
  'Love this! We help schools like yours save 40% on parts. Opportunity of a lifetime! Book a demo at https://wheels.example/demo';
const WARM =
  'Hi Maya, your post about the wheel class made my day. What did they find hardest about truing a wheel?';

/** As often a button has to be found where it was, before it is at rest on a busy machine. */
const LOOKS = 4;

/** What does not apply is not a test. */
const when = (applies: boolean) => (applies ? test : () => {});

const cells = new Map<string, Partial<Record<Column, boolean>>>();

inEachBrowser({ extension: true }, ({ engine, start }) => {
  let browser: Engine;
  let tab: Tab;

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  describe.each(BOXES)('$name', (box) => {
    const { name, model, button } = box;
    const free = FREE.test(name);
    // A post answers nobody: there is nothing to turn it into.
    const offered = !free && !box.surface.endsWith('-post');
    const text = /reply|comment|post/i.test(box.surface) ? PLUG : PITCH;
    const tick = (column: Column) => {
      const row = `${name} | ${engine}`;
      cells.set(row, { ...cells.get(row), [column]: true });
    };
    const sent = async () => (await tab.sent()).map((each) => each.text);
    const press = (way: string | null) => (way ? tab.press(way) : tab.click(button ?? ''));
    const way = box.sends[0] ?? null;
    /** Where a button of the card stands once it has stopped moving: the card is put in its place again as it grows. */
    const buttonAtRest = async (name: string) => {
      let place = { x: 0, y: 0 };
      let rests = 0;
      await eventually(async () => {
        const now = (await tab.ask('closedButton', name)) ?? place;
        rests = now.x > 0 && now.x === place.x && now.y === place.y ? rests + 1 : 0;
        place = now;
        return rests >= LOOKS;
      }).toBe(true);
      return place;
    };

    const write = async (words: string) => {
      tab = await browser.open(box.url);
      await tab.ask('listen');
      await reach(tab, box);
      await tab.type(words);
      expect(await tab.held(model)).toBe(words);
      const { recipient, complete, replyingTo } = box.facts;
      expect((await tab.ask('seen')).at(-1)).toMatchObject({
        surface: box.surface,
        text: words,
        conversation: box.facts,
        limit: box.limit ?? null,
      });
      tick('box known');
      if (recipient) tick('reader known');
      if (complete || replyingTo) tick('before known');
      await tab.passTime(3000);
    };

    when(free)('goes at the first Send', async () => {
      await write(text);
      await press(way);
      await eventually(sent).toEqual([text]);
      expect(await tab.ask('closedText')).toBe('');
    });

    when(!free)('a pitch is held by each way of sending, and the second Send delivers it once', async () => {
      await write(text);
      await press(way);
      await eventually(() => tab.ask('closedText')).toContain('Not sent yet');
      expect(await sent()).toEqual([]);
      tick('held');
      if (way && button) {
        // Another text is another message.
        await tab.type(' Pat');
        await press(null);
        expect(await sent()).toEqual([]);
        tick('held by button');
      }
      const last = way && button ? `${text} Pat` : text;
      await tab.breathe();
      await press(button ? null : way);
      await eventually(sent).toEqual([last]);
      await tab.settle();
      expect(await tab.sent()).toMatchObject([{ text: last, surface: box.surface }]);
      tick('second Send goes once');
    });

    test('a warm message passes at the first Send', async () => {
      await write(WARM);
      await press(way);
      await eventually(sent).toEqual([WARM]);
      expect(await tab.ask('closedText')).toBe('');
      tick('warm passes');
    });

    when(offered)('the rewrite lands in the model and can be undone', async () => {
      await write(text);
      await press(way);
      const { x, y } = await buttonAtRest('Use this rewrite');
      await tab.clickAt(x, y);
      await eventually(() => tab.held(model)).not.toBe(text);
      const rewritten = await tab.held(model);
      expect(rewritten).not.toMatch(/opportunity of a lifetime|40%/i);
      expect(await tab.ask('read', box.editor)).toBe(rewritten);
      expect(await sent()).toEqual([]);
      tick('rewrite lands');
      await tab.press('Control+z');
      expect(await tab.held(model)).toBe(text);
      tick('undo');
    });
  });
});

afterAll(() => {
  const rows = [...cells].map(([row, made]) => [row, ...COLUMNS.map((column) => (made[column] ? '✓' : '–'))]);
  const head = ['box | browser', ...COLUMNS];
  console.log([head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
});

async function reach(tab: Tab, { before, editor }: PracticeBox): Promise<void> {
  for (const place of [...(before ?? []), editor]) await tab.click(place);
}
