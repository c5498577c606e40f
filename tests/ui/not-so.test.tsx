// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/settings';
import { Advice } from '../../src/ui/advice';
import { learningWith } from '../../src/ui/learning-with';
import type { CardView } from '../../src/ui/view';
import { button, draw, seen } from './draw';
import { viewOf } from './views';

const store = vi.fn();
const excuse = vi.fn();
const learning = learningWith({ standing: () => ({ ...DEFAULTS, policy: null }), excuse, store });
let page: HTMLElement;

beforeEach(() => {
  vi.resetAllMocks();
  store.mockResolvedValue(true);
});

function open(view: CardView = viewOf()): HTMLElement {
  page = draw(<Advice view={view} use={vi.fn()} choose={vi.fn()} another={vi.fn()} learning={learning} />);
  return page;
}

const menus = () => [...page.querySelectorAll<HTMLDetailsElement>('.not-so')];
const choices = (menu: Element | undefined) =>
  [...(menu?.querySelectorAll('button') ?? [])].map((each) => each.textContent);

test('each finding offers what applies to it, folded away', () => {
  open();
  expect(
    menus().map((each) => [each.open, each.querySelector('summary')?.getAttribute('aria-label')]),
  ).toEqual([
    [false, 'Not so here: An offer before a hello'],
    [false, 'Not so here: A claim on her time'],
  ]);
  expect(choices(menus()[1])).toEqual([
    'Leave this message as it is',
    'Never mind “hop on a call this week”',
    'Leave me in peace with Maya',
    'A notch gentler with this habit',
  ]);
});

test('without anything to set with, nothing is offered', () => {
  page = draw(<Advice view={viewOf()} use={vi.fn()} choose={vi.fn()} another={vi.fn()} />);
  expect(menus()).toEqual([]);
});

test.each([
  ['Never mind “hop on a call this week”', 'phrase', '“hop on a call this week” no longer counts.'],
  ['Leave me in peace with Maya', 'person', 'Nothing more is said of what you write to Maya.'],
  ['A notch gentler with this habit', 'habit', 'A notch gentler from now on: An offer before a hello.'],
])('"%s" is stored at once, said, and taken back', async (name, kind, line) => {
  open();
  button(name).click();
  expect(store).toHaveBeenLastCalledWith(expect.objectContaining({ kind }), true);
  await vi.waitFor(() => expect(page.querySelector('.learnt')?.textContent).toBe(`${line} Undo`));
  button('Undo').click();
  expect(store).toHaveBeenLastCalledWith(expect.objectContaining({ kind }), false);
  await vi.waitFor(() => expect(page.querySelector('.learnt')?.textContent).toBe('As it was before. '));
});

test('a message that is left as it is can go, and nothing is stored', async () => {
  const view = viewOf();
  open(view);
  button('Leave this message as it is').click();
  expect(excuse).toHaveBeenCalledExactlyOnceWith(view.draft, true);
  await vi.waitFor(() => expect(seen(page)).toContain('This message can go as it is. Undo'));
  expect(store).not.toHaveBeenCalled();
});

test('what could not be stored is said', async () => {
  store.mockRejectedValue(new Error('full'));
  open();
  button('Leave me in peace with Maya').click();
  await vi.waitFor(() => expect(seen(page)).toContain('That could not be saved.'));
  expect(seen(page)).not.toContain('Undo');
});

test('Escape folds the menu first, and the focus is at its head', () => {
  open();
  const [menu] = menus();
  if (menu) menu.open = true;
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  button('Leave this message as it is').focus();
  button('Leave this message as it is').dispatchEvent(pressed);
  expect(menu?.open).toBe(false);
  expect(pressed.defaultPrevented).toBe(true);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  const again = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(again);
  expect(again.defaultPrevented).toBe(false);
});

test('chosen by keyboard, the focus goes on to Undo', async () => {
  open();
  const [menu] = menus();
  if (menu) menu.open = true;
  button('Leave this message as it is').focus();
  button('Leave this message as it is').click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
  expect(menu?.open).toBe(false);
});
