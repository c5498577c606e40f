import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';

const CASES = [
  {
    name: 'a LinkedIn bubble in a closed shadow root',
    url: 'https://www.linkedin.com/feed/?bubble=maya-lindqvist&root=closed',
    at: { x: 1000, y: 690 },
    send: 'Control+Enter',
  },
  {
    name: 'a LinkedIn bubble in a frame',
    url: 'https://www.linkedin.com/feed/?bubble=maya-lindqvist&root=frame',
    at: { x: 1000, y: 690 },
    send: 'Control+Enter',
  },
  {
    name: 'an X chat in a closed shadow root',
    url: 'https://x.com/i/chat/101-202?root=closed',
    at: { x: 700, y: 765 },
    send: 'Enter',
  },
] as const;

inEachBrowser({ extension: true }, ({ start }) => {
  let engine: Engine;
  let tab: Tab;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => tab.close());
  afterAll(() => engine.close());

  const sent = async () => (await tab.sent()).map(({ text }) => text);

  // What a script of the page cannot reach, a person can: by pointer and keys.
  test.each(CASES)(
    'in $name a pitch is held and the second Send delivers it once',
    async ({ url, at, send }) => {
      tab = await engine.open(url);
      await tab.clickAt(at.x, at.y);
      await tab.type(PITCH);
      expect(await tab.held('maya-lindqvist')).toBe(PITCH);
      await tab.press(send);
      expect(await sent()).toEqual([]);
      await tab.breathe();
      await tab.press(send);
      await eventually(sent).toEqual([PITCH]);
      await tab.settle();
      expect(await sent()).toEqual([PITCH]);
    },
  );
});
