import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import { readLabelled } from '../../src/commands/labelled';
import { createJudge } from '../../src/core/check';
import { createGather, type Evidence } from '../../src/core/evidence';
import { readExample } from '../../src/core/example';
import { visitPieces } from '../../src/core/pieces';
import type { Examples } from '../../src/core/rule';
import { createSum, SLOTS } from '../../src/core/sum';
import { readerTable, sumTable } from '../../src/core/tables';
import {
  type Conversation,
  type Draft,
  LEVELS,
  SENSITIVITIES,
  STAGES,
  SURFACES,
  type Verdict,
} from '../../src/core/types';
import { draftOf } from './draft';

const CORPUS = join(import.meta.dirname, '../corpus/written.jsonl');
/** Every twelfth of the messages written for the project. */
const MESSAGES = readLabelled(CORPUS).filter((_, at) => at % 12 === 0);
const drafts = fc.constantFrom(...MESSAGES.map(({ draft }) => draft));

const COURTESIES = rules.filter(({ kind }) => kind === 'courtesy');
const HABITS = rules.filter(({ kind }) => kind === 'habit');
const PITCH =
  'Hi Ana, we help clinics get more patients with our platform. Are you free for a quick call this week?';
const WARM = 'Hi Ana, your talk on tides made me ring my father. Thank you.';

const gather = createGather(rules);
const sum = createSum(sumTable, readerTable);

function levelOf(draft: Draft, text = draft.text): Verdict['level'] {
  return judge({ ...draft, text }, 'balanced').level;
}

describe('a courtesy counts in favour, and a habit against', () => {
  test.each(Object.entries(sumTable.terms).filter(([term]) => /^[+-]/.test(term)))(
    'at every stage: %s',
    (term, weights) => {
      for (const stage of STAGES) {
        const weight = (weights[0] ?? 0) + (weights[SLOTS[stage]] ?? 0);
        if (term.startsWith('+')) expect(weight, stage).toBeGreaterThanOrEqual(0);
        else expect(weight, stage).toBeLessThanOrEqual(0);
      }
    },
  );

  const place = [{ start: 0, end: 1 }];
  const withOne = (evidence: Evidence, kind: 'habits' | 'courtesies', id: string): Evidence => ({
    ...evidence,
    [kind]: new Map([...evidence[kind], [id, [...(evidence[kind].get(id) ?? []), ...place]] as const]),
  });

  test('whatever else there is: one courtesy more never raises the score', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...COURTESIES), (draft, { id }) => {
        const evidence = gather(draft);
        const { score } = sum.weigh(withOne(evidence, 'courtesies', id));
        expect(score).toBeLessThanOrEqual(sum.weigh(evidence).score);
      }),
    );
  });

  test('whatever else there is: one habit more never lowers the score', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...HABITS), (draft, { id }) => {
        const evidence = gather(draft);
        const { score } = sum.weigh(withOne(evidence, 'habits', id));
        expect(score).toBeGreaterThanOrEqual(sum.weigh(evidence).score);
      }),
    );
  });

  test('by the weights of the rules, a courteous sentence that brings no habit never raises the score', async () => {
    const plain = createJudge(rules);
    const sentences = fc.constantFrom(...(await courteousSentences()));
    fc.assert(
      fc.property(drafts, sentences, (draft, sentence) => {
        const longer = { ...draft, text: `${draft.text}\n\n${sentence}` };
        const [before, after] = [gather(draft), gather(longer)];
        fc.pre([...after.habits.keys()].every((id) => before.habits.has(id)));
        fc.pre([...before.courtesies.keys()].every((id) => after.courtesies.has(id)));
        expect(plain(longer, 'balanced').score).toBeLessThanOrEqual(plain(draft, 'balanced').score);
      }),
    );
  });

  test.each([
    'Your talk on tides stayed with me.',
    'No worries if not.',
    'Thank you for your book.',
    'How did you get the clay so thin?',
  ])('added to a warm message or a pitch it does not make it worse: %s', (courtesy) => {
    for (const text of [PITCH, WARM, 'Follow me and I will follow you back.']) {
      const draft = draftOf(text);
      expect(LEVELS.indexOf(levelOf(draft, `${text} ${courtesy}`)), text).toBeLessThanOrEqual(
        LEVELS.indexOf(levelOf(draft)),
      );
    }
  });
});

async function courteousSentences(): Promise<readonly string[]> {
  const lists = await Promise.all(
    COURTESIES.map(async ({ id }) => {
      const { examples }: { examples: Examples } = await import(`../../rules/${id}.ts`);
      return examples.flagged.map((example) => readExample(example).draft.text);
    }),
  );
  return lists.flat();
}

describe('the level does not change', () => {
  test.each<[string, (text: string) => string]>([
    ['with space around the message', (text) => `\n ${text} \t\n\n  `],
    ['with other line endings', (text) => text.replaceAll('\n', '\r\n')],
    ['with two spaces after a sentence', (text) => text.replaceAll(/([.!?]) (?=\p{Lu})/gu, '$1  ')],
  ])('%s', (_, change) => {
    for (const { draft } of MESSAGES)
      expect(levelOf(draft, change(draft.text)), draft.text).toBe(levelOf(draft));
  });

  // Names are known by their capitals, and greetings by the line after them: a message near the edge may cross it, no more.
  test.each<[string, (text: string) => string]>([
    ['in small letters', (text) => text.toLowerCase()],
    ['in capitals', (text) => text.toUpperCase()],
    ['with a line for each sentence', (text) => text.replaceAll(/([.!?]) (?=\p{Lu})/gu, '$1\n')],
    ['without lines', (text) => text.replaceAll(/([.!?,])\n+/g, '$1 ')],
  ])('%s, by more than a step', (_, change) => {
    for (const { draft } of MESSAGES) {
      const levels = [levelOf(draft), levelOf(draft, change(draft.text))].sort();
      expect(levels, draft.text).not.toEqual(['clear', 'hold']);
    }
  });

  test.each<[string, (text: string) => string]>([
    ['in small letters', (text) => text.toLowerCase()],
    ['in capitals', (text) => text.toUpperCase()],
    ['with a paragraph for each sentence', (text) => text.replaceAll('. ', '.\n\n')],
  ])('of what is plainly a pitch, or plainly none, %s', (_, change) => {
    for (const text of [PITCH, WARM])
      expect(levelOf(draftOf(text), change(text))).toBe(levelOf(draftOf(text)));
  });
});

describe('what is quoted is not held against who quotes it', () => {
  const first = ({ draft }: { draft: Draft }) =>
    draft.surface === 'linkedin-message' && draft.conversation.sent === 0;
  const held = MESSAGES.filter((one) => first(one) && levelOf(one.draft) === 'hold').map(({ draft }) =>
    draft.text.replaceAll(/["“”\n]+/g, ' '),
  );
  const fine = MESSAGES.filter((one) => first(one) && !one.flag && levelOf(one.draft) === 'clear').map(
    ({ draft }) => draft,
  );

  test.each<[string, (own: string, quoted: string) => string]>([
    ['after the message', (own, quoted) => `${own}\n\nSomeone wrote to me: "${quoted}"`],
    ['before it', (own, quoted) => `“${quoted}” is what I got this morning. ${own}`],
    ['line by line', (own, quoted) => `> ${quoted}\n\nThis came this morning.\n\n${own}`],
  ])('%s', (_, put) => {
    expect([held.length, fine.length].every((count) => count > 20)).toBe(true);
    for (const [at, draft] of fine.entries()) {
      const text = put(draft.text, held[at % held.length] ?? '');
      expect(levelOf(draft, text), text).not.toBe('hold');
    }
  });
});

const count = fc.option(fc.integer({ min: -1, max: 9 }), { nil: null });
const words = fc.option(fc.string({ unit: 'binary' }), { nil: null });
const conversations: fc.Arbitrary<Conversation> = fc.record({
  sent: count,
  received: count,
  unanswered: count,
  complete: fc.boolean(),
  group: fc.boolean(),
  recipient: fc.option(fc.record({ name: words, id: words }), { nil: null }),
  theirLast: words,
  replyingTo: words,
});
const pieces = fc.constantFrom(
  PITCH,
  'Ich habe noch eine Frage.',
  '{{name}}',
  'http://a.example',
  '\ud800',
  '😀',
  '\n',
  '"',
  '‮شكرا',
  '<b>hi</b>',
  ' f r e e ',
  '?',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(pieces, fc.string())).map((list) => list.join(' ')),
);

describe('whatever is typed', () => {
  test('there is a verdict, with its findings within the text', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...SURFACES),
        conversations,
        fc.constantFrom(...SENSITIVITIES),
        (text, surface, conversation, sensitivity) => {
          const verdict = judge({ text, surface, conversation }, sensitivity);
          expect(STAGES).toContain(verdict.stage);
          expect(Number.isFinite(verdict.score)).toBe(true);
          for (const { start, end } of verdict.findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (verdict.level !== 'clear') expect(verdict.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['spaces', '   \n '],
    ['one emoji', '🙂'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million characters of words', 'you could really help me '.repeat(40_000)],
    ['a million characters of another language', 'ich habe noch eine Frage '.repeat(40_000)],
    ['a million characters without a space', '灯台'.repeat(500_000)],
    ['a million opening quotation marks', ' "'.repeat(500_000)],
    ['a million single letters', 'a '.repeat(500_000)],
    ['lone surrogates', '\udc00\ud800'.repeat(50)],
    ['right to left', '‮مرحبا بك في العالم'],
    ['a thousand links', 'https://a.example/b '.repeat(1000)],
    ['markup', '<script>alert("we help founders")</script>'],
  ])('%s has a verdict', (_, text) => {
    expect(LEVELS).toContain(judge(draftOf(text), 'strict').level);
  });

  test('the reader looks at so many words and no more, and of a word at so many letters', () => {
    const visitsTo = (text: string) => {
      let visits = 0;
      visitPieces(gather(draftOf(text)), () => visits++);
      return visits;
    };
    const numbered = (most: number) => Array.from({ length: most }, (_, at) => `word${at}`).join(' ');
    expect(visitsTo(numbered(20_000))).toBe(visitsTo(numbered(4_000)));
    expect(visitsTo('a'.repeat(1_000_000))).toBeLessThan(100);
  });

  test('what is found of a habit has an end, however often it is there', () => {
    const { findings } = judge(draftOf('Act now! We help clinics grow. '.repeat(5_000)), 'strict');
    expect(findings.length).toBeLessThan(20 * HABITS.length);
  });
});
