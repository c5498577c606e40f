import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft } from '../../src/core/types';
import { askHow } from '../../src/rewrite/ask-how';
import { told } from '../../src/rewrite/need-told';
import { personOf } from '../../src/rewrite/person';
import { planned } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import { forced } from './forced';

const textOf = (draft: Draft) =>
  planned(draft, forced(judge(draft, 'balanced')), { judge, remedies })?.rewrite.text ?? '';

describe('what the author does, in their own words', () => {
  test.each([
    ['so we tune church organs across Jutland', 'We tune church organs across Jutland.'],
    ["I'm with Brightmoor, a global expert network", "I'm with Brightmoor."],
    ['We look after allotments in Leith for a flat fee', 'We look after allotments in Leith.'],
    ['I host a walk for people who restore clocks', 'I host a walk for people who restore clocks.'],
    [
      "I've been talking to heads of kitchens in Oslo lately",
      "I've been talking to heads of kitchens in Oslo.",
    ],
  ])('%s', (clause, line) => {
    expect(told(clause)).toBe(line);
  });

  test.each([
    'We make them of cork',
    'We provide the best roofing in town',
    'I do yours',
    'We supply 400 shops',
    'I run a shop',
    'We work on a no win no fee basis',
    'I could call tonight',
  ])('%s is no such line', (clause) => {
    expect(told(clause)).toBe('');
  });
});

describe('what the author would like to know of the reader', () => {
  test.each([
    [
      "I'd love half an hour to hear how you keep bees over winter and what it costs",
      'how you keep bees over winter',
    ],
    ['Curious what made you choose larch this year?', 'what made you choose larch'],
    ["I'd love to hear how we could help you", ''],
    ['Let me know what you think', ''],
    ['I want to know when you are free for a call', ''],
  ])('%s', (clause, how) => {
    expect(askHow(clause)).toBe(how);
  });
});

describe('a first message to somebody who is sold to', () => {
  test('says what the author does, why this reader, and that a no is fine', () => {
    const text = textOf(
      draftOf({
        text: 'Hi Jonna, we repair church bells, 30% off until Friday! Can I call you today?',
        to: 'Jonna Berg',
      }),
    );
    expect(text).toMatch(
      /^Hi Jonna, we repair church bells\. I thought of you because of \[what you know of Jonna's work\]\./,
    );
    expect(text).toMatch(/fine too\.$/);
  });

  test('asks what the author asked, where that can be answered in a line', () => {
    const text = textOf(
      draftOf({
        text: "Hi Jonna, I write about bells. I'd love a 30 minute call to hear how you choose your bronze. Tuesday at 10?",
        to: 'Jonna Berg',
      }),
    );
    expect(text).toContain("What I'd like to ask is how you choose your bronze.");
  });

  test('names no matter that the draft only brushes', () => {
    const text = textOf(
      draftOf({
        text: 'Hi Jonna, the insurance will not pay, only you can help us now! Please send money by Friday, every euro counts!',
        to: 'Jonna Berg',
      }),
    );
    expect(text).not.toContain('insurance');
  });

  test('keeps half of no sentence whose other half presses', () => {
    const text = textOf(
      draftOf({
        text: 'Hi Jonna, long time no see! You know how I work so could you put in a word for me with your boss today? Shall we talk tomorrow?',
        to: 'Jonna Berg',
      }),
    );
    expect(text).not.toContain('You know how I work');
  });
});

describe('a name is', () => {
  test.each([
    ['Dear Stores Manager,', ''],
    ['Hello Business Owner,', ''],
    ['Dear Mr. Director,', ''],
    ['Hi Jonna,', 'Jonna'],
    ['Dear Judge Falk,', 'Judge Falk'],
  ])('in %s %j', (greeting, name) => {
    expect(personOf(draftOf({ text: `${greeting} hello.` }), greeting).name).toBe(name);
  });

  test('not what the author is', () => {
    expect(
      textOf(draftOf({ text: 'Shipbroker, dry bulk worldwide. Send me your open positions!' })),
    ).not.toMatch(/^Shipbroker, \[|Shipbroker's/);
  });
});
