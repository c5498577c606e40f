// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Recognised as Facts } from '../../src/core/recognised';
import { Recognised, type RecognisedProps } from '../../src/ui/recognised';
import { button, draw } from './draw';

const FACTS: Facts = {
  surface: 'linkedin-message',
  known: true,
  send: true,
  recipient: true,
  post: false,
  earlier: 'all',
};

const open = (change: Partial<RecognisedProps>) =>
  draw(<Recognised facts={FACTS} report={null} copy={vi.fn()} save={null} {...change} />);

const STATES: readonly (readonly [string, Partial<Facts>, readonly string[]])[] = [
  [
    'a box of which all is known',
    {},
    ['+ Compose box: found.', '+ Send: found.', '+ Recipient: found.', '+ Earlier messages: all found.'],
  ],
  [
    'earlier messages that cannot be seen',
    { earlier: 'none', recipient: false },
    [
      '+ Compose box: found.',
      '+ Send: found.',
      '- Recipient: not found.',
      '- Earlier messages: not found, so nothing will be held.',
    ],
  ],
  [
    'a public answer',
    { surface: 'x-reply', post: true, earlier: 'none' },
    ['+ Compose box: found.', '+ Send: found.', '+ Recipient: found.', '+ The post that you answer: found.'],
  ],
  [
    'a post of one’s own',
    { surface: 'x-post', recipient: false, earlier: 'none' },
    ['+ Compose box: found.', '+ Send: found.', '+ A post of your own: read as a stranger would.'],
  ],
  ['a box that is new', { known: false }, ['- Compose box: looks like one, but is not one it knows.']],
];

test.each(STATES)('of %s each thing is told in a line', (_, change, lines) => {
  const page = open({ facts: { ...FACTS, ...change } });
  const told = [...page.querySelectorAll('li')].map(
    (line) => `${line.dataset.found === 'true' ? '+' : '-'} ${line.textContent}`,
  );
  expect(told).toEqual(lines);
});

test('where no box is written in, it says how to get to one', () => {
  expect(open({ facts: null }).textContent).toContain('No box to write in yet.');
});

test('a report is asked for with a press, and said to be copied', () => {
  const copy = vi.fn();
  const page = open({ copy, report: 'copied' });
  button('Copy a report').click();
  expect(copy).toHaveBeenCalledOnce();
  expect(page.querySelector('[role="status"]')?.textContent).toContain('Copied.');
});

test('a layout is saved only where somebody develops', () => {
  expect(() => open({}) && button('Save this layout')).toThrow();
  const save = vi.fn();
  open({ save });
  button('Save this layout').click();
  expect(save).toHaveBeenCalledOnce();
});
