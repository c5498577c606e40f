// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Picture } from '../../src/core/picture';
import { DEFAULTS, FOREVER, type Settings } from '../../src/core/settings';
import { Options, type OptionsProps } from '../../src/ui/options';
import { button, draw, seen } from './draw';
import { type OptionsGiven, optionsWith } from './options-props';

const NOW = 1_795_305_600_000;

function open(given: OptionsGiven = {}, wishes: Partial<OptionsProps> = {}) {
  const change = vi.fn<(change: Partial<Settings>) => void>();
  const props = optionsWith(given);
  const page = draw(<Options {...props} change={change} {...wishes} />);
  return { page, change, props };
}

function find<E extends Element>(selector: string, of: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof of)) throw new Error(`There is no ${selector}.`);
  return found;
}
const select = (name: string) => find(`select[aria-label="${name}"]`, HTMLSelectElement);
const input = (selector: string) => find(selector, HTMLInputElement);

function choose(from: HTMLSelectElement, value: string): void {
  from.value = value;
  from.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(into: HTMLInputElement | HTMLTextAreaElement, text: string, event = 'input'): void {
  into.value = text;
  into.dispatchEvent(new Event(event, { bubbles: true }));
}

describe('habits', () => {
  test('are set each by itself, and set back', () => {
    const { change } = open({ settings: { habits: { 'bare-bump': 'tip' } } });
    choose(select('Big words'), 'off');
    expect(change).toHaveBeenLastCalledWith({ habits: { 'bare-bump': 'tip', hype: 'off' } });
    expect(select('A bare bump').value).toBe('tip');
    choose(select('A bare bump'), '');
    expect(change).toHaveBeenLastCalledWith({ habits: {} });
    button('Set all back').click();
    expect(change).toHaveBeenLastCalledWith({ habits: {} });
  });

  test('say what stands where nothing is set', () => {
    open({ settings: { sensitivity: 'strict' } });
    expect(select('Big words').selectedOptions[0]?.textContent).toBe('As above (strict)');
  });

  test.each([
    ['BIG words', ['Big words']],
    ['bumping', ['A bare bump']],
    ['pressing', ['A bare bump']],
    ['quartz', []],
    ['', ['Big words', 'A bare bump']],
  ])('are found by "%s"', async (words, titles) => {
    const { page } = open();
    type(input('#find'), words);
    await vi.waitFor(() =>
      expect([...page.querySelectorAll('.habit h4')].map((each) => each.textContent)).toEqual(titles),
    );
    if (words !== '')
      expect(seen(page)).toContain(titles.length === 1 ? '1 habit' : 'No habit has these words.');
  });

  test('show their examples as they would be judged now', async () => {
    const { page } = open();
    const fold = find('.habit details', HTMLDetailsElement);
    expect(fold.textContent).not.toContain('Our chairs');
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(fold.textContent).toContain('Our chairs are a game-changer'));
    expect([...fold.querySelectorAll('mark')].map((each) => each.textContent)).toContain('game-changer');
    const levels = [...page.querySelectorAll('.samples .level')].map((each) =>
      each.getAttribute('data-level'),
    );
    expect(levels.at(-1)).toBe('clear');
    expect(['tip', 'hold']).toContain(levels[0]);
  });
});

test('the dial and a role are chosen', () => {
  const role = { choose: vi.fn(), undo: vi.fn() };
  const { change } = open({ settings: { chosen: { role: 'seller', before: {} } } }, { role });
  input('[name=sensitivity][value=gentle]').click();
  expect(change).toHaveBeenLastCalledWith({ sensitivity: 'gentle' });
  expect(input('[name=role][value=seller]').checked).toBe(true);
  input('[name=role][value=student]').click();
  expect(role.choose).toHaveBeenCalledExactlyOnceWith('student');
  button('Undo the role').click();
  expect(role.undo).toHaveBeenCalledOnce();
});

test('a kind of box is set by itself, and so is where to speak', () => {
  const { change } = open({ settings: { surfaces: { 'x-post': 'off' } } });
  choose(select('LinkedIn: Messages'), 'strict');
  expect(change).toHaveBeenLastCalledWith({ surfaces: { 'x-post': 'off', 'linkedin-message': 'strict' } });
  choose(select('X: Posts'), '');
  expect(change).toHaveBeenLastCalledWith({ surfaces: {} });
  document.querySelectorAll<HTMLInputElement>('[name=place]')[1]?.click();
  expect(change).toHaveBeenLastCalledWith({ place: 'toolbar' });
});

describe('own phrases', () => {
  const phrases = { hold: ['circle back'], tip: [], never: ['free trial'] };

  test('are added and removed', async () => {
    const { change } = open({ settings: { phrases } });
    type(input('#phrase-tip'), '  low  hanging fruit ');
    await vi.waitFor(() =>
      expect(input('#phrase-tip').closest('form')?.querySelector('button')?.disabled).toBe(false),
    );
    input('#phrase-tip').closest('form')?.requestSubmit();
    expect(change).toHaveBeenLastCalledWith({ phrases: { ...phrases, tip: ['low hanging fruit'] } });
    button('Remove: circle back').click();
    expect(change).toHaveBeenLastCalledWith({ phrases: { ...phrases, hold: [] } });
  });

  test('are on one list only', async () => {
    const { page, change } = open({ settings: { phrases } });
    type(input('#phrase-tip'), 'Free Trial');
    await vi.waitFor(() => expect(seen(page)).toContain('That is on a list already.'));
    input('#phrase-tip').closest('form')?.requestSubmit();
    expect(change).not.toHaveBeenCalled();
  });
});

test('what is tried is judged as it is written', async () => {
  const { page } = open();
  const box = find('#try', HTMLTextAreaElement);
  expect(page.querySelector('.said .level')?.textContent).toBe('Stopped once');
  type(box, 'Hi Ana, your talk on tides made me ring my father. Thank you.');
  await vi.waitFor(() => expect(page.querySelector('.said .level')?.textContent).toBe('Passes'));
  type(box, 'Hallo Ana, Ihr Vortrag hat mir sehr gefallen, und ich habe noch eine Frage.');
  await vi.waitFor(() => expect(seen(page)).toContain('Passes This is not in English'));
  type(box, ' ');
  await vi.waitFor(() => expect(seen(page)).toContain('Write something'));
});

describe('peace', () => {
  test('is for an hour, on a site, and over', () => {
    const { page, change } = open();
    expect(seen(page)).toContain('It speaks up as set above.');
    button('For an hour').click();
    expect(change).toHaveBeenLastCalledWith({ peace: { until: NOW + 3_600_000, sites: {} } });
    input('#peace [type=checkbox]').click();
    expect(change).toHaveBeenLastCalledWith({ peace: { until: 0, sites: { linkedin: FOREVER } } });
  });

  test('that is on says until when, and can be ended', () => {
    const peace = { until: NOW + 60_000, sites: { linkedin: FOREVER } };
    const { page, change } = open({ settings: { peace } });
    expect(seen(page)).toContain('Nothing is said until');
    button('End it now').click();
    expect(change).toHaveBeenLastCalledWith({ peace: { ...peace, until: 0 } });
    input('#peace [type=checkbox]').click();
    expect(change).toHaveBeenLastCalledWith({ peace: { until: peace.until, sites: {} } });
  });

  test.each([
    ['3', 3],
    ['2000', 1000],
    ['-1', 0],
    ['2.6', 3],
  ])('after %s stops a day', (typed, budget) => {
    const { change } = open();
    type(input('#budget'), typed, 'change');
    expect(change).toHaveBeenLastCalledWith({ budget });
  });

  test('says how many stops are spent', () => {
    expect(seen(open({ held: 3 }).page)).toContain('3 of 8 today.');
    expect(seen(open({ held: 30 }).page)).toContain('8 of 8 today.');
  });
});

describe('the memory', () => {
  const weeks: Picture['weeks'] = [
    { monday: Date.UTC(2026, 10, 9), held: 3, used: 1, anyway: 2, asked: 4, offered: 0 },
    { monday: Date.UTC(2026, 10, 16), held: 1, used: 1, anyway: 0, asked: 2, offered: 3 },
  ];
  const picture: Picture = {
    weeks,
    first: { held: { of: 8, answered: 1 }, fine: { of: 5, answered: 3 } },
    waiting: 1,
    people: 13,
  };

  test('is off until it is chosen', () => {
    const memory = { ...optionsWith({}).memory, choose: vi.fn() };
    open({}, { memory });
    const box = input('#memory [type=checkbox]');
    expect(box.checked).toBe(false);
    box.click();
    expect(memory.choose).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('shows its picture, as bars and as a table with the same numbers', () => {
    const { page } = open({ memory: { isOn: true, picture } });
    expect(seen(page)).toContain('One person wrote to you more than a week ago');
    expect(seen(page)).toContain('1 of 8');
    expect(seen(page)).toContain('few of them: 13 first messages');
    const rows = [...page.querySelectorAll('#weeks-table tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['3', '1', '2'],
      ['1', '1', '0'],
    ]);
    expect(page.querySelectorAll('.bars svg rect')).toHaveLength(3 * 2 + 2 * 2);
    const heights = [...page.querySelectorAll('.bars .kind-0 rect')].map((each) =>
      Number(each.getAttribute('height')),
    );
    expect(heights[0]).toBeCloseTo(3 * (heights[1] ?? 0));
  });

  test('without anything in it says so', () => {
    const empty = {
      ...picture,
      weeks: [],
      people: 0,
      first: { held: { of: 0, answered: 0 }, fine: { of: 0, answered: 0 } },
    };
    expect(seen(open({ memory: { isOn: true, picture: empty } }).page)).toContain('It fills as you write');
  });

  test('is wiped only after a second yes', async () => {
    const memory = { ...optionsWith({ memory: { isOn: true, picture } }).memory, forget: vi.fn() };
    open({}, { memory });
    button('Forget everyone').click();
    await vi.waitFor(() => button('Keep it').click());
    await vi.waitFor(() => button('Forget everyone').click());
    expect(memory.forget).not.toHaveBeenCalled();
    await vi.waitFor(() => button('Yes, forget everyone').click());
    expect(memory.forget).toHaveBeenCalledOnce();
  });
});

describe('what is one’s own', () => {
  test('is saved, with the memory only where that is asked for', async () => {
    const yours = { ...optionsWith({}).yours, save: vi.fn() };
    open({}, { yours });
    button('Save to a file').click();
    input('#yours [type=checkbox]').click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Whoever has that file'));
    button('Save to a file').click();
    expect(yours.save.mock.calls).toEqual([[false], [true]]);
  });

  test('is erased only after a second yes', async () => {
    const yours = { ...optionsWith({}).yours, erase: vi.fn() };
    open({}, { yours });
    button('Erase everything').click();
    expect(yours.erase).not.toHaveBeenCalled();
    await vi.waitFor(() => button('Yes, erase everything').click());
    expect(yours.erase).toHaveBeenCalledOnce();
  });
});

test('what others set is said, and cannot be changed', () => {
  const locked = Object.keys(DEFAULTS).filter((key): key is keyof Settings => key !== 'chosen');
  const { page } = open({
    managed: { by: 'Harbour Library', locked },
    memory: { isOn: true, offBy: 'Harbour Library' },
  });
  expect(seen(page)).toContain('Some of this is set by Harbour Library.');
  expect(seen(page)).toContain('Harbour Library has switched this off.');
  const judging = '#closely, #habits, #boxes, #phrases, #peace';
  const free = [...page.querySelectorAll(judging)].flatMap((section) => [
    ...section.querySelectorAll<HTMLInputElement>('select, button, input'),
  ]);
  const inOpenField = free.filter((each) => !each.disabled && !each.closest('fieldset')?.disabled);
  expect(inOpenField.map((each) => each.id)).toEqual(['find']);
});

test('what was set aside is said, and can be put back, saved, and left so', () => {
  const wishes = { putBack: vi.fn(), keep: vi.fn(), drop: vi.fn() };
  const setAside = { day: '22 November', isKnown: true };
  const { page } = open({}, { notes: { ...optionsWith({ setAside }).notes, ...wishes } });
  expect(seen(page)).toContain('On 22 November some of your settings were gone or could not be read.');
  for (const name of ['Put back what was set', 'Save what was there', 'Leave it so']) button(name).click();
  expect(Object.values(wishes).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('where it is not known what was set before, nothing is offered to be put back', () => {
  const setAside = { day: '22 November', isKnown: false };
  const { page } = open({}, { notes: optionsWith({ setAside }).notes });
  expect(seen(page)).toContain('Save what was there');
  expect(seen(page)).not.toContain('Put back');
});

test('what cannot be read is not shown as if it was what was set', () => {
  const { page } = open({}, { notes: optionsWith({ isUnreadable: true }).notes });
  expect(seen(page)).toContain('The browser cannot read your settings just now');
});

test('a habit that is overridden again and again is offered to be eased, and nothing changes by itself', () => {
  const easable = [{ id: 'hype', title: 'Big words' }];
  const notes = { ...optionsWith({}).notes, easable, ease: vi.fn(), leave: vi.fn() };
  const { page, change } = open({}, { notes });
  expect(seen(page)).toContain('You have often sent on past “Big words”.');
  expect(change).not.toHaveBeenCalled();
  button('One notch gentler').click();
  button('Leave it as it is').click();
  expect([notes.ease.mock.calls, notes.leave.mock.calls]).toEqual([[['hype']], [['hype']]]);
});

test('every section has a heading that the list on the page leads to', () => {
  const { page } = open();
  const links = [...page.querySelectorAll('nav a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);
  const sections = [...page.querySelectorAll('main > section')].map((section) => [
    `#${section.id}`,
    section.querySelector('h2')?.textContent,
  ]);
  expect(links).toEqual(sections);
});
