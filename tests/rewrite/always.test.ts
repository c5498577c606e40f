import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft } from '../../src/core/types';
import { rewrite } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import { drafts } from './drafts';
import { forced } from './forced';

const names = ['Linda', 'Marek', 'Aino', 'Noor', 'Tomas', 'Siobhan'];
const greetings = ['Hi @,', 'hey @,', 'Dear @,', 'Hello @!', '@,', 'Hi @ 👋', ''];
const reasons = [
  'I read your article on timber joints in wet climates.',
  'your talk on heat pumps in Leeds was so good 🙌',
  "Saw you're hiring two nurses in Turku.",
  'Congrats on the launch of Tidepool!',
  'We met at the harbour museum in Bremen.',
  "I've been using your map of Irish wells for years.",
  'Loved your podcast!',
  '',
];
const pitches = [
  'We automate invoicing for agencies and save 12 hours a week.',
  'Our award-winning app has helped 3,000 teams cut costs by 40%.',
  'i sell vintage parts, 20% off this week',
  'This is a once in a lifetime opportunity.',
  'You seem like someone who deserves more.',
  'Also, it has a free trial at https://x.example/try?u=7.',
  'I help busy founders double their revenue.',
];
const asks = [
  'Are you open to a quick 15 minute call on Tuesday?',
  'Could you refer me for the data role at Lindqvist?',
  'Book a slot here: https://calendly.com/kim/15',
  'So let me know by Friday!',
  'Could you introduce me to Selma Aydin?',
  'Follow me back?',
];
const endings = [
  'Best,\nJonas',
  'Cheers, Kim',
  'Thanks in advance!',
  '- Jan',
  'Kind regards,\nOtto Brandt\n+49 30 5550 1234',
  '',
];
const theirs = [
  null,
  'Not interested, thanks.',
  'Happy to connect!',
  'What does it cost?',
  "Not right now, we're in the middle of a move.",
];

const generated: fc.Arbitrary<Draft> = fc
  .record({
    name: fc.constantFrom(...names),
    known: fc.boolean(),
    greeting: fc.constantFrom(...greetings),
    body: fc.tuple(
      fc.constantFrom(...reasons),
      fc.constantFrom(...pitches),
      fc.constantFrom(...pitches, ''),
      fc.constantFrom(...asks),
    ),
    ending: fc.constantFrom(...endings),
    gap: fc.constantFrom(' ', '\n\n', '\n'),
    theirs: fc.constantFrom(...theirs),
    unanswered: fc.constantFrom(0, 0, 1, 2),
    talking: fc.boolean(),
    post: fc.constantFrom(null, null, 'We opened our second bakery today.', 'How do others plan a rota?'),
    limit: fc.constantFrom(undefined, undefined, 200, 300),
    small: fc.boolean(),
  })
  .map(({ name, known, greeting, body, ending, gap, small, ...rest }) => {
    const text = [greeting.replace('@', name), body.filter(Boolean).join(' '), ending]
      .filter(Boolean)
      .join(gap);
    return draftOf({
      text: small ? text.toLowerCase() : text,
      ...(known && { to: `${name} Moreau` }),
      ...(rest.theirs !== null && { theirs: rest.theirs }),
      ...(rest.post !== null && { post: rest.post, surface: 'x-reply' as const }),
      ...(rest.limit !== undefined && { limit: rest.limit }),
      unanswered: rest.theirs === null ? rest.unanswered : 0,
      known: rest.talking && rest.theirs !== null,
    });
  });

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
