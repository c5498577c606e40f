import { expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { READER } from '../../src/core/check';
import { draftOf } from './draft';

const COURTING = draftOf('Good morning! Can we be friends?', {}, 'x-message');

test('where no habit is met, the finding is the sentence that a way of speaking moved most', () => {
  const { level, findings } = judge(COURTING, 'balanced');
  expect(level).toBe('hold');
  expect(findings.map(({ rule, start, end }) => [rule, COURTING.text.slice(start, end)])).toEqual([
    [READER, 'Can we be friends?'],
  ]);
});

test('who does not want to hear the reader hears nothing of it there either', () =>
  expect(judge(COURTING, 'balanced', new Set([READER])).findings).toEqual([]));
