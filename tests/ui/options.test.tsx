// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options } from '../../src/ui/options';
import { button, draw, seen } from './draw';
import { type OptionsGiven, optionsWith } from './options-props';

const LIST = ['notes on truing wheels', 'an introduction'];

function open(offers: readonly string[] = LIST, given: OptionsGiven = {}, most = 20) {
  const wishes = { change: vi.fn(), choose: vi.fn(), download: vi.fn() };
  const props = optionsWith({ ...given, offers: { offers, most } });
  const page = draw(
    <Options
      {...props}
      offers={{ ...props.offers, change: wishes.change }}
      writer={{ ...props.writer, choose: wishes.choose, download: wishes.download }}
    />,
  );
  return { page, ...wishes };
}

function type(input: HTMLInputElement | null, text: string, event: 'input' | 'change'): void {
  if (!input) throw new Error('There is no such field.');
  input.value = text;
  input.dispatchEvent(new Event(event, { bubbles: true }));
}

const field = (name: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
const add = async (text: string) => {
  type(document.querySelector('#add'), text, 'input');
  await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('#add')?.value).toBe(text));
};
const submit = () => document.querySelector<HTMLFormElement>('#offers form')?.requestSubmit();

test('each thing is there, to be changed or removed', () => {
  const { change } = open();
  type(field('Change: an introduction'), ' an introduction  to Jo ', 'change');
  expect(change).toHaveBeenLastCalledWith(['notes on truing wheels', 'an introduction to Jo']);
  button('Remove: notes on truing wheels').click();
  expect(change).toHaveBeenLastCalledWith(['an introduction']);
});

test('a thing changed to nothing is removed', () => {
  const { change } = open();
  type(field('Change: an introduction'), '  ', 'change');
  expect(change).toHaveBeenCalledExactlyOnceWith(['notes on truing wheels']);
});

test('a thing is added', async () => {
  const { change } = open();
  await add('  a spare wheel ');
  submit();
  expect(change).toHaveBeenCalledExactlyOnceWith([...LIST, 'a spare wheel']);
});

test.each([
  ['nothing', '   '],
  ['what is there already', ' an  introduction'],
])('%s is not added', async (_, text) => {
  const { change } = open();
  await add(text);
  submit();
  expect(change).not.toHaveBeenCalled();
});

test('what is there already is said', async () => {
  const { page } = open();
  await add('an introduction');
  await vi.waitFor(() => expect(seen(page)).toContain('on your list already'));
});

test('no field takes more than there is room for', () => {
  open();
  const fields = [...document.querySelectorAll<HTMLInputElement>('#offers input')];
  expect(fields.map(({ maxLength }) => maxLength)).toEqual([200, 200, 200]);
});

test('a full list takes no more, and says so', () => {
  const { page } = open(LIST, {}, 2);
  expect(document.querySelector('#offers form')).toBeNull();
  expect(seen(page)).toContain('That makes 2, as many as there is room for.');
});

test.each<[saved: true | string, words: string]>([
  [true, 'Saved.'],
  ['That could not be saved.', 'That could not be saved.'],
])('whether it was saved (%s) is said', (saved, words) => {
  expect(seen(open(LIST, { saved }).page)).toContain(words);
});

test.each([
  ['unavailable', 'This browser has none', []],
  ['downloadable', 'would have to download it first', ['Download it']],
  ['downloading', 'The browser is downloading it', []],
  ['available', 'It is ready on this device.', ['checkbox']],
] as const)('where the browser’s model is %s', (state, words, can) => {
  const { page } = open([], { writer: { state } });
  expect(seen(page)).toContain(words);
  const found = [...page.querySelectorAll<HTMLElement>('#writer [type=checkbox], #writer button')];
  expect(found.map((each) => each.textContent || each.getAttribute('type'))).toEqual(can);
});

test('the switch is off until it is set, and says what was chosen', () => {
  const { page, choose } = open([], { writer: { state: 'available' } });
  const box = page.querySelector<HTMLInputElement>('#writer [type=checkbox]');
  expect(box?.checked).toBe(false);
  box?.click();
  expect(choose).toHaveBeenCalledExactlyOnceWith(true);
});

test('a download starts at a click only, and its failing is said', () => {
  const { page, download } = open([], { writer: { state: 'downloadable', hasFailed: true } });
  expect(download).not.toHaveBeenCalled();
  expect(seen(page)).toContain('could not download it');
  button('Download it').click();
  expect(download).toHaveBeenCalledOnce();
});
