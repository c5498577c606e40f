import { expect, test } from 'vitest';
import { createHistory } from '../../../src/ui/review/history';

const at = (text: string) => ({ text, caret: text.length });

function typed(...steps: readonly (readonly [string, number])[]) {
  let time = 0;
  const history = createHistory(at(''), () => time);
  for (const [text, wait] of steps) {
    time += wait;
    history.add(at(text), true);
  }
  return history;
}

test('what is typed in one go is undone in one step, and what comes after a pause in another', () => {
  const history = typed(['a', 0], ['ab', 100], ['abc', 100], ['abcd', 2000]);
  expect(history.undo()).toEqual(at('abc'));
  expect(history.undo()).toEqual(at(''));
  expect(history.undo()).toBeNull();
  expect(history.redo()).toEqual(at('abc'));
  expect(history.redo()).toEqual(at('abcd'));
  expect(history.redo()).toBeNull();
});

test('what is put in is a step of its own, whatever was typed before and after it', () => {
  const history = typed(['a', 0]);
  history.add(at('a rewrite'), false);
  history.add(at('a rewrite!'), true);
  expect(history.undo()).toEqual(at('a rewrite'));
  expect(history.undo()).toEqual(at('a'));
});

test('who writes after going back cannot go ahead again', () => {
  const history = typed(['a', 0], ['ab', 2000]);
  history.undo();
  history.add(at('ax'), true);
  expect(history.redo()).toBeNull();
  expect(history.undo()).toEqual(at('a'));
});
