// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../src/ui/popup';
import { button, draw, seen } from './draw';
import { REWRITE, viewOf } from './views';

function open(change: Partial<PopupProps> = {}): HTMLElement {
  const props = {
    state: 'empty',
    sensitivity: 'balanced',
    unsaved: false,
    recognised: { facts: null, report: null, copy: vi.fn(), save: null },
    use: vi.fn(),
    choose: vi.fn(),
    another: vi.fn(),
    dial: vi.fn(),
    options: vi.fn(),
  } as const;
  return draw(<Popup {...props} {...change} />);
}

const STATES: readonly (readonly [PopupProps['state'], string])[] = [
  ['looking', 'Reading your draft…'],
  ['empty', 'Nothing is being written here yet'],
  ['elsewhere', 'Here when you write on LinkedIn or X'],
  [viewOf({ cause: 'asked' }), 'How Maya may read it: An offer before a hello'],
  [viewOf({ cause: 'asked', findings: 0, rewrite: null }), 'This reads well.'],
];

test.each(STATES)('in the state %j', (state, words) => {
  const text = seen(open({ state }));
  expect(text).toContain(words);
  expect(text).toContain('Your messages stay on this device.');
});

test('the dial shows what is set, each choice with what it does', () => {
  const page = open({ sensitivity: 'strict' });
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['gentle', false],
    ['balanced', false],
    ['strict', true],
  ]);
  for (const radio of radios) expect(radio.closest('label')?.textContent).toMatch(/^\w+Stops .+\.$/);
});

test('the dial says what was chosen', () => {
  const dial = vi.fn();
  const page = open({ dial });
  page.querySelector<HTMLInputElement>('input[value=gentle]')?.click();
  expect(dial).toHaveBeenCalledExactlyOnceWith('gentle');
});

test('a choice that was not saved is said', () => {
  expect(seen(open({ unsaved: true }))).toContain('could not be saved');
});

test('settings that are gone or cannot be read are said to be', () => {
  const lost = 'Some of your settings could not be read';
  expect(seen(open({ isLost: true }))).toContain(lost);
  expect(seen(open())).not.toContain(lost);
});

test('a dial that others have set is not offered to be turned, and it is said who has', () => {
  const page = open({ lockedBy: 'Harbour Library' });
  expect(page.querySelector('fieldset')?.disabled).toBe(true);
  expect(seen(page)).toContain('Set by Harbour Library');
});

test('the rewrite can be taken', () => {
  const use = vi.fn();
  open({ state: viewOf({ cause: 'asked' }), use });
  button('Use this rewrite').click();
  expect(use).toHaveBeenCalledExactlyOnceWith(REWRITE);
});

test('the options are one press away', () => {
  const options = vi.fn();
  open({ options });
  button('What you can offer, and more').click();
  expect(options).toHaveBeenCalledOnce();
});
