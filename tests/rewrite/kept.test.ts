import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft } from '../../src/core/types';
import { isFaithful } from '../../src/rewrite/faithful';
import { planned, rewrite } from '../../src/rewrite/rewrite';
import { choicesFor } from '../../src/rewrite/versions';
import { draftOf } from './draft';
import { drafts } from './drafts';
import { forced } from './forced';
import { generated, reasons } from './generated';

const tools = { judge, remedies };
const sample: readonly Draft[] = [
  ...Object.values(drafts).map(draftOf),
  ...fc.sample(generated, { numRuns: 500, seed: 29 }),
];
const verdictOf = (draft: Draft) => forced(judge(draft, 'balanced'));
const made = sample.flatMap((draft) => {
  const plan = planned(draft, verdictOf(draft), tools);
  return plan ? [{ draft, ...plan }] : [];
});

describe('of the author there stays', () => {
  test('the reason for writing, word for word, in a first message', () => {
    const telling = reasons.filter((reason) => reason.split(' ').length > 4);
    const first = made.filter(({ plan }) => plan.stage === 'first-message');
    const told = first.flatMap(({ draft, rewrite: { text } }) => {
      const reason = telling.find((one) => draft.text.toLowerCase().includes(one.toLowerCase()));
      return reason ? [{ reason, text }] : [];
    });
    expect(told.length).toBeGreaterThan(12);
    for (const { reason, text } of told)
      expect(text.toLowerCase()).toContain(reason.toLowerCase().replace(/[.!]$/, ''));
  });

  test('the break after the greeting', () => {
    for (const {
      draft,
      rewrite: { text },
    } of made) {
      const opening = /^(?:Hi|Dear|Hello) [^\n]{1,40}[,!]\n\n/.exec(draft.text)?.[0];
      if (opening && text.startsWith(opening.trim())) expect(text).toMatch(/^[^\n]+\n\n/);
    }
  });

  test('every kept sentence as it was written', () => {
    for (const { draft, plan } of made) {
      for (const { action, text } of plan.steps) if (action === 'keep') expect(draft.text).toContain(text);
    }
  });
});

describe('a rewrite never', () => {
  test('adds an emoji', () => {
    for (const {
      draft,
      rewrite: { text },
    } of made) {
      for (const emoji of text.match(/\p{Extended_Pictographic}/gu) ?? [])
        expect(draft.text).toContain(emoji);
    }
  });

  test('shows a place that was not filled by us', () => {
    for (const {
      rewrite: { text },
    } of made)
      expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  test('speaks in a first message of nothing that is the reader\u2019s own', () => {
    for (const {
      plan,
      rewrite: { text, blanks },
    } of made) {
      if (plan.stage !== 'first-message' || blanks.length > 0) continue;
      const kept = plan.steps.some(({ part, action }) => part?.place === 'body' && action !== 'drop');
      const added = plan.steps.filter(({ part }) => part === null).map((step) => step.text);
      const names = added.some((said) =>
        /\byour \p{L}|^What I'd like to ask is \p{L}+ (?:\p{L}+ )?you|\p{Lu}\p{L}+ ?\?$|a (?:role|position|job)|an opportunity/u.test(
          said,
        ),
      );
      expect([text, kept || names || plan.steps.some(({ action }) => action === 'offer')]).toEqual([
        text,
        true,
      ]);
    }
  });

  test('is made of a post of one\u2019s own', () => {
    for (const surface of ['x-post', 'linkedin-post'] as const) {
      const draft = draftOf({
        text: 'Comment YES and I will send you my free guide! I love this town.',
        surface,
      });
      expect(rewrite(draft, verdictOf(draft), tools)).toBeNull();
    }
  });
});

describe('a rewrite always', () => {
  test('is the same for the same draft', () => {
    for (const {
      draft,
      rewrite: { text },
    } of made.slice(0, 60))
      expect(rewrite({ ...draft }, verdictOf(draft), tools)?.text).toBe(text);
  });

  test('has versions that are faithful, clear and of different kinds', () => {
    const offers = ['my notes on heat pumps', 'introduce you to a joiner in Leeds'];
    for (const draft of sample.slice(0, 60)) {
      const { versions } = choicesFor(draft, verdictOf(draft), { ...tools, offers });
      expect(new Set(versions.map(({ rewrite: { text } }) => text)).size).toBe(versions.length);
      for (const {
        kind,
        rewrite: { text },
      } of versions) {
        expect(isFaithful(text, draft, kind === 'offer' ? offers : [])).toBe(true);
        expect(judge({ ...draft, text }, 'strict').level).toBe('clear');
      }
    }
  });
});

test('of drafts that say nothing of their reader, no more than half open alike', () => {
  const firsts = [
    'Ada',
    'Ben',
    'Cleo',
    'Dan',
    'Eva',
    'Finn',
    'Gus',
    'Hal',
    'Ida',
    'Jan',
    'Kit',
    'Lou',
    'Max',
    'Nia',
  ];
  const asks = [
    'quick call this week?',
    'can we hop on a call on Monday?',
    '15 minutes tomorrow?',
    'coffee? my treat, pick a slot!',
  ];
  const openings = firsts
    .flatMap((name) =>
      asks.map((ask) => {
        const draft = draftOf({ text: `Hi ${name}, ${ask}`, to: `${name} Moreau` });
        const text = rewrite(draft, verdictOf(draft), tools)?.text ?? '';
        return text.replaceAll(name, '@').split(/\s+/).slice(0, 6).join(' ');
      }),
    )
    .filter((opening) => opening !== '');
  expect(openings.length).toBeGreaterThan(20);
  const counts = [...new Set(openings)].map((one) => openings.filter((other) => other === one).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(openings.length / 2);
});
