import { expect, test } from 'vitest';
import { firstNameOf } from '../../src/ui/first-name';

const NAMES: readonly (readonly [name: string | null, called: string | null, why: string])[] = [
  ['Maya Lindqvist', 'Maya', 'first of two names'],
  ['Maya Lindqvist, MBA 🚀', 'Maya', 'what follows a comma is no name'],
  ['Maya Lindqvist (she/her)', 'Maya', 'nor is what stands in brackets'],
  ['Dr. Maya Lindqvist', 'Maya', 'a title is not the name'],
  ['✨ Maya Lindqvist ✨', 'Maya', 'emoji are not the name'],
  ['Anne-Sophie O’Neil', 'Anne-Sophie', 'a hyphen belongs to it'],
  ['José María Núñez', 'José', 'letters of every language'],
  ['Maya', 'Maya', 'a single name'],
  ['the growth guy', 'the growth guy', 'not a person’s name: whole'],
  ['J. Smith', 'J. Smith', 'an initial alone is not what one is called'],
  ['A Smith', 'A Smith', 'nor without its point'],
  ['王小明', '王小明', 'no spaces: whole'],
  ['Wolfeschlegelsteinhausenbergerdorff', null, 'longer than a line'],
  ['🚀🚀', null, 'nothing but emoji'],
  ['   ', null, 'nothing at all'],
  ['', null, 'nothing at all'],
  [null, null, 'not known'],
];

test.each(NAMES)('%s is called %s: %s', (name, called) => {
  expect(firstNameOf(name)).toBe(called);
});
