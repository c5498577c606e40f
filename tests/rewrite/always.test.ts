import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft } from '../../src/core/types';
import { rewrite } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import { drafts } from './drafts';
import { forced } from './forced';
import { generated } from './generated';

const made = [
  ...Object.values(drafts).map(draftOf),
  ...fc.sample(generated, { numRuns: 400, seed: 11 }),
].flatMap((draft) => {
  const rewritten = rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies });
  return rewritten ? [{ draft, text: rewritten.text }] : [];
});

/** Holds for every draft of the table, and for four hundred that are put together from parts. */
function always(name: string, check: (text: string, draft: Draft) => void): void {
  test(name, () => {
    for (const { text, draft } of made) check(text, draft);
  });
}

test('nearly every draft has a rewrite', () => {
  expect(made.length).toBeGreaterThan(400);
});

const facts = ({ text, conversation }: Draft) =>
  [text, conversation.recipient?.name, conversation.theirLast, conversation.replyingTo]
    .join('\n')
    .replaceAll('’', "'");
const outsideBlanks = (text: string) => text.replace(/\[[^\]\n]*\]/g, '');

describe('a rewrite never', () => {
  always('holds a number that is not in the draft or the conversation', (text, draft) => {
    for (const number of text.match(/\d[\d.,]*/g) ?? []) expect(facts(draft)).toContain(number);
  });

  always('holds a name that is not in the draft or the conversation', (text, draft) => {
    for (const [, name] of text.matchAll(/(?<=\p{L},? )(\p{Lu}\p{L}+)/gu))
      expect(facts(draft)).toContain(name);
  });

  always('holds a link or an address', (text) => {
    expect(text).not.toMatch(/https?:|www\.|\w@\w+\.\w/);
  });

  always('greets twice', (text) => {
    expect(text.match(/(?:^|[.!?\n] ?)(?:hi|hey|hello|dear)\b/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  always('asks to meet, to buy, to follow or to answer soon', (text) => {
    expect(outsideBlanks(text)).not.toMatch(
      /\b(?:call on|15 minute|calendly|demo|free trial|discount|% off|follow me|let me know|by friday|refer me|book a)\b/i,
    );
  });

  always('begins its body with a word that leans on what is gone', (text) => {
    expect(text).not.toMatch(
      /^(?:(?:Hi|Hello|Hey|Dear)[^,!\n]*[,!]\s+)?(?:also|plus|besides|so (?!sorry|glad|happy)|otherwise)\b/i,
    );
  });

  always('holds two spaces, a space before a mark, or a mark twice', (text) => {
    expect(text).not.toMatch(/ {2}|\s[,;]|,[.,]|\.\.(?!\.)|\?\./);
  });
});

describe('a rewrite always', () => {
  always('fits the box, and 400 characters', (text, draft) => {
    expect(text.length).toBeLessThanOrEqual(Math.min(draft.limit ?? 400, 400));
  });

  always('is clear at strict', (text, draft) => {
    expect(judge({ ...draft, text }, 'strict').level).toBe('clear');
  });

  always('stays as it is when rewritten', (text, draft) => {
    const again = { ...draft, text };
    expect(rewrite(again, forced(judge(again, 'strict')), { judge, remedies })?.text).toBe(text);
  });

  always('asks at most once', (text) => {
    expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  always('leaves at most two blanks, each saying in several small words what goes there', (text, draft) => {
    const blanks = text.match(/\[[^\]\n]*\]/g) ?? [];
    expect(blanks.length).toBeLessThanOrEqual(2);
    for (const blank of blanks) {
      if (!draft.text.includes(blank))
        expect(blank).toMatch(/^\[(?:the|what|how|one|something|an?|some|your) [^\]]+ [^\]]+\]$/);
    }
  });

  always('keeps the greeting and the name that signs', (text, draft) => {
    const name = draft.conversation.recipient?.name?.split(' ')[0] ?? '';
    const greeted = new RegExp(`^(?:hi|hey|hello|dear) ${name}\\b`, 'i').exec(draft.text)?.[0];
    if (greeted && name) expect(text.startsWith(greeted)).toBe(true);
    const signed = /\n(?:Best|Kind regards),\n(\p{L}+)/u.exec(draft.text)?.[1];
    if (signed) expect(text).toContain(`\n${signed}`);
  });

  always('keeps to small letters where the draft does', (text, draft) => {
    if (draft.text === draft.text.toLowerCase() && !draft.conversation.recipient) {
      expect(outsideBlanks(text)).toBe(outsideBlanks(text).toLowerCase());
    }
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.lorem({ maxCount: 40 }),
    fc.string({ unit: 'grapheme' }),
  );

  test('a rewrite is made or not made, and nothing is thrown', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const draft = draftOf({ text });
        const made = rewrite(draft, forced(judge(draft, 'strict')), { judge, remedies });
        expect(made === null || typeof made.text === 'string').toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['one emoji', '👋'],
    ['a lone surrogate', '\ud83d'],
    ['right-to-left text', 'مرحبا بك يا صديقي'],
    ['a million characters', 'we help teams grow. '.repeat(50_000)],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a thousand links', 'https://a.example/x '.repeat(1000)],
    ['brackets left open', '[the '.repeat(500)],
  ])('%s is taken', (_, text) => {
    const draft = draftOf({ text });
    const verdict = {
      stage: 'first-message',
      level: 'hold',
      score: 9,
      findings: [],
      courtesies: [],
    } as const;
    expect(() => rewrite(draft, verdict, { judge, remedies })).not.toThrow();
  });
});
