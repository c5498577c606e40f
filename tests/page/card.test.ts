// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Card, createCard } from '../../src/page/card';
import { createPainter } from '../../src/page/painter';
import { viewOf } from '../ui/views';

let ours: AbortController;
let card: Card;
let text: HTMLTextAreaElement;

beforeEach(() => {
  ours?.abort();
  document.documentElement.innerHTML = '<head></head><body><textarea></textarea></body>';
  text = document.querySelector('textarea') ?? document.createElement('textarea');
  text.focus();
  ours = new AbortController();
  card = createCard(createPainter, ours.signal);
});

const actions = () => ({ use: vi.fn(), choose: vi.fn(), another: vi.fn(), close: vi.fn(), back: vi.fn() });
const guests = () => [...document.documentElement.children].filter((each) => !/HEAD|BODY/.test(each.tagName));

describe('what the page can see', () => {
  test('nothing before a card or a marker is shown', () => {
    expect(guests()).toEqual([]);
  });

  test('one element without a name, whose inside is closed', () => {
    card.show(text, viewOf(), actions());
    const [host, ...others] = guests();
    expect(others).toEqual([]);
    expect(host?.outerHTML).toBe('<div popover="manual"></div>');
    expect(host?.shadowRoot).toBeNull();
  });

  test('the same element for the marker and for the card', () => {
    card.mark(text, 'hold', vi.fn());
    const [host] = guests();
    card.show(text, viewOf(), actions());
    expect(guests()).toEqual([host]);
  });

  const ends: readonly (readonly [string, () => void])[] = [
    ['the card is closed and the marker taken off', () => [card.close(), card.unmark()]],
    ['the marker is taken off and the card closed', () => [card.unmark(), card.close()]],
    ['the extension goes', () => ours.abort()],
  ];
  test.each(ends)('nothing once %s', (_, end) => {
    card.mark(text, 'tip', vi.fn());
    card.show(text, viewOf(), actions());
    end();
    expect(guests()).toEqual([]);
    expect(card.open).toBe(false);
  });

  test('the marker again when the card over it is closed', () => {
    card.mark(text, 'tip', vi.fn());
    card.show(text, viewOf(), actions());
    card.close();
    expect(guests()).toHaveLength(1);
    expect(card.open).toBe(false);
  });
});

describe('a page that draws itself anew', () => {
  test('has closed the card when it throws the element out', () => {
    card.show(text, viewOf(), actions());
    guests()[0]?.remove();
    expect(card.open).toBe(false);
  });

  test('gets a new element with the next card', () => {
    card.show(text, viewOf(), actions());
    guests()[0]?.remove();
    card.show(text, viewOf(), actions());
    expect(card.open).toBe(true);
    expect(guests()).toHaveLength(1);
  });

  test('gets no card for a box that it has thrown out', () => {
    const wishes = { ...actions(), close: vi.fn(() => card.close()) };
    text.remove();
    card.show(text, viewOf(), wishes);
    expect(wishes.close).toHaveBeenCalled();
    expect(guests()).toEqual([]);
  });
});

describe('keys', () => {
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = text) => {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    });
    target.dispatchEvent(event);
    return event;
  };

  test('Escape in the text closes the card, and the page does not hear of it', () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard, { capture: true, signal: ours.signal });
    const wishes = actions();
    card.show(text, viewOf(), wishes);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(wishes.close).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('Escape folds an open menu of the card first', () => {
    const lessons = () => [{ kind: 'habit', rule: 'pitch', was: null }] as const;
    const learning = { lessons, learn: async () => true };
    const painter = createPainter(learning);
    card = createCard(() => painter, ours.signal);
    const wishes = actions();
    card.show(text, viewOf(), wishes);
    const menu = painter.host?.mount.querySelector<HTMLDetailsElement>('.not-so');
    if (menu) menu.open = true;
    press('Escape');
    expect(menu?.open).toBe(false);
    expect(wishes.close).not.toHaveBeenCalled();
    press('Escape');
    expect(wishes.close).toHaveBeenCalledOnce();
  });

  const passing: readonly (readonly [what: string, key: string, more: KeyboardEventInit])[] = [
    ['letters', 'a', {}],
    ['Enter', 'Enter', {}],
    ['Tab with Ctrl', 'Tab', { ctrlKey: true }],
    ['Escape that ends a composition', 'Escape', { isComposing: true }],
    ['Tab that takes a suggestion of the keyboard', 'Tab', { keyCode: 229 }],
  ];
  test.each(passing)('%s go to the page', (_, key, more) => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: ours.signal });
    const wishes = actions();
    card.show(text, viewOf(), wishes);
    expect(press(key, more).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
    expect(wishes.close).not.toHaveBeenCalled();
  });

  test.each(['Tab', 'Escape'])('%s goes to the page while there is only a marker', (key) => {
    card.mark(text, 'hold', vi.fn());
    expect(press(key).defaultPrevented).toBe(false);
  });

  test.each(['Tab', 'Escape'])('%s elsewhere on the page is the page’s', (key) => {
    const other = document.body.appendChild(document.createElement('input'));
    card.show(text, viewOf(), actions());
    expect(press(key, {}, other).defaultPrevented).toBe(false);
  });
});
