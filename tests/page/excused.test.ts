import { expect, test } from 'vitest';
import type { Draft, Judge } from '../../src/core/types';
import { createExcused } from '../../src/page/excused';
import { draftOf } from '../core/draft';

const FINDING = { rule: 'hype', title: '', why: '', start: 0, end: 3 };
const stern: Judge = () => ({
  stage: 'first-message',
  level: 'hold',
  score: 9,
  findings: [FINDING],
  courtesies: ['thanks'],
});
const to = (text: string, id = 'maya'): Draft => draftOf(text, { recipient: { id, name: null } });
const PITCH = to('We help schools like yours. Buy now.');

test('nothing is said of a message that was excused, until it no longer is', () => {
  const { judge, excuse } = createExcused(stern);
  expect(judge(PITCH, 'balanced').level).toBe('hold');
  excuse(PITCH, true);
  expect(judge(PITCH, 'balanced')).toMatchObject({ level: 'clear', findings: [], courtesies: ['thanks'] });
  excuse(PITCH, false);
  expect(judge(PITCH, 'balanced')).toEqual(stern(PITCH, 'balanced'));
});

test.each<[string, Draft, string]>([
  ['the same with a word more', to('We help schools like yours. Please buy now.'), 'clear'],
  ['the same with its end taken off', to('We help schools like yours.'), 'clear'],
  ['the same to somebody else', to(PITCH.text, 'tom'), 'hold'],
  ['another to the same person', to('Can we hop on a call this week?'), 'hold'],
  ['nothing yet', to(''), 'hold'],
])('%s', (_, draft, level) => {
  const { judge, excuse } = createExcused(stern);
  excuse(PITCH, true);
  expect(judge(draft, 'balanced').level).toBe(level);
});

test('it is the same message however much is written on, bit by bit', () => {
  const { judge, excuse } = createExcused(stern);
  excuse(PITCH, true);
  let text = PITCH.text;
  for (const more of ' And tell your friends, who may like it too, and theirs, whoever they are.') {
    text += more;
    expect(judge(to(text), 'balanced').level).toBe('clear');
  }
  expect(judge(to(text.slice(0, text.length / 3)), 'balanced').level).toBe('hold');
});
