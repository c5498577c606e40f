// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FOREVER } from '../../src/core/settings';
import { Rest, type RestProps } from '../../src/ui/settings/rest';
import { button, draw, seen } from './draw';

const NOW = 1_795_305_600_000;

function open(given: Partial<RestProps> = {}) {
  const wishes = { change: vi.fn(), restTab: vi.fn(), spare: vi.fn(), forget: vi.fn() };
  const props: RestProps = {
    peace: { until: 0, sites: {} },
    now: () => NOW,
    tab: false,
    person: { name: 'Maya', isSpared: false, isKnown: true },
    site: 'linkedin',
    isLocked: false,
    isSpent: false,
    ...wishes,
    ...given,
  };
  const page = draw(<Rest {...props} />);
  return { page, ...wishes, fold: page.querySelector('details') };
}

function tick(name: string): void {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
  label?.querySelector('input')?.click();
}

test('each way of peace is one press', () => {
  const { change, restTab, spare, forget } = open();
  tick('In this tab');
  expect(restTab).toHaveBeenCalledExactlyOnceWith(true);
  tick('With Maya');
  expect(spare).toHaveBeenCalledExactlyOnceWith(true);
  tick('Nothing on LinkedIn');
  expect(change).toHaveBeenLastCalledWith({ until: 0, sites: { linkedin: FOREVER } });
  button('For an hour').click();
  expect(change).toHaveBeenLastCalledWith({ until: NOW + 3_600_000, sites: {} });
  button('Forget what is remembered of Maya').click();
  expect(forget).toHaveBeenCalledOnce();
});

test('peace that is on is in sight, and can be ended', () => {
  expect(open().fold?.open).toBe(false);
  const { fold, page, change } = open({ peace: { until: NOW + 60_000, sites: { x: FOREVER } } });
  expect(fold?.open).toBe(true);
  expect(seen(page)).toContain('Nothing is said until');
  page.querySelector('button')?.click();
  expect(change).toHaveBeenLastCalledWith({ until: 0, sites: { x: FOREVER } });
  expect(open({ tab: true }).fold?.open).toBe(true);
});

test.each<[what: string, given: Partial<RestProps>, not: string]>([
  ['a reader who is not known', { person: null }, 'With'],
  [
    'a reader of whom nothing is remembered',
    { person: { name: 'Maya', isSpared: false, isKnown: false } },
    'Forget',
  ],
  ['no tab of ours', { tab: null }, 'In this tab'],
  ['no site of ours', { site: null }, 'Nothing on'],
])('of %s nothing is offered', (_, given, not) => {
  expect(open(given).page.textContent).not.toContain(not);
});

test('that somebody’s answer waits is said, by the name that the page shows', () => {
  const person = { name: 'Maya', isSpared: false, isKnown: true };
  const waits = 'Maya wrote to you more than a week ago and has not heard back.';
  expect(seen(open({ person: { ...person, isWaiting: true } }).page)).toContain(waits);
  expect(seen(open({ person }).page)).not.toContain(waits);
});

test('that the stops of today are spent is said', () => {
  expect(seen(open({ isSpent: true }).page)).toContain('That was enough for today');
  expect(seen(open().page)).not.toContain('That was enough for today');
});
