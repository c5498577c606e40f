import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { jobWord } from '../../src/rewrite/intent';
import { isNeed, needsIn } from '../../src/rewrite/need';
import { rewrite } from '../../src/rewrite/rewrite';
import { isWorthless } from '../../src/rewrite/worthless';
import { draftOf } from './draft';
import { forced } from './forced';

describe('who writes and what about, in one plain line', () => {
  test.each([
    [
      "we've built a tide planner that shows slack water",
      'We work on a tide planner that shows slack water.',
    ],
    ['we do hull surveys', 'We do hull surveys.'],
    ['so I repaint barns, from only 90 a door', 'I repaint barns.'],
    ['We make a dry spray that lockmasters swear by', 'We make a dry spray.'],
    ["I've spent twelve years in a hospital kitchen", "I've spent twelve years in a hospital kitchen."],
    ["I'm hosting a roundtable for harbour pilots", "I'm hosting a roundtable for harbour pilots."],
  ])('%s', (clause, line) => {
    expect(needsIn([clause], 'other')).toContain(line);
    expect(isNeed(line)).toBe(true);
  });

  test.each([
    ["I'm looking for a marine biology role", "I'd like to work in marine biology."],
    ['I am seeking work as a welder', "I'd like to work as a welder."],
    ["I've been laid off since the yard closed", "I'm between jobs at the moment."],
  ])('%s', (clause, line) => {
    expect(needsIn([clause], 'seek')).toContain(line);
  });

  test.each([
    'Your marketing background makes you ideal',
    'I help digital marketing agencies',
    'We help you grow your revenue',
    'I would love to connect about opportunities',
  ])('%s tells none', (clause) => {
    expect(needsIn([clause], 'other').filter((line) => / in /.test(line))).toEqual([]);
  });

  test.each([
    ["We're hiring a crane technician", 'a crane technician role'],
    ['I have a senior nurse position in Bergen', 'a senior nurse position'],
    ['I have an exciting role for you', 'a role'],
    ['I have something for you', ''],
  ])('the work that %j speaks of', (clause, job) => {
    expect(jobWord([clause])).toBe(job);
  });
});

describe('there is no better way to say', () => {
  test.each([
    'Earn $900 a week from home, no experience needed.',
    'Connect your wallet to claim the airdrop',
    'Dear customer, your mailbox is almost full',
    'Follow me and I follow back, f4f',
    'To be removed from this list reply STOP',
  ])('%s', (text) => {
    expect(isWorthless(text)).toBe(true);
    const draft = draftOf({ text });
    expect(rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies })).toBeNull();
  });

  test.each(['Could you look at my thesis?', 'We repair boats, 20% off this week.'])(
    '%s is no scheme',
    (text) => {
      expect(isWorthless(text)).toBe(false);
    },
  );
});

test.each([
  'Unlock growth today. Quick call this week?',
  'We are the leading synergy platform. Book a demo now!',
])('a bare question is no rewrite of %j', (text) => {
  const draft = draftOf({ text });
  expect(rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies })).toBeNull();
});
