import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import { createGather } from '../../src/core/evidence';
import { readExample } from '../../src/core/example';
import type { Example, Examples, Rule } from '../../src/core/rule';
import type { Span } from '../../src/core/types';

const gather = createGather(rules);

const cases: (readonly [string, Rule, Examples])[] = [];
for (const rule of rules) {
  const module: { examples: Examples } = await import(`../../rules/${rule.id}.ts`);
  cases.push([rule.id, rule, module.examples]);
}

describe.each(cases)('%s', (id, rule, examples) => {
  test.each(named(examples.flagged))('finds the marked words in: %s', (_, example) => {
    const { draft, marked } = readExample(example);
    expect(draw(draft.text, spansOf(id, example))).toBe(draw(draft.text, marked));
    expect(marked.length).toBeGreaterThan(0);
  });

  test.each(named(examples.fine))('leaves alone: %s', (_, example) => {
    const { draft } = readExample(example);
    expect(draw(draft.text, spansOf(id, example))).toBe(draft.text);
    if (rule.kind === 'habit') expect(judge(draft, 'balanced').level).not.toBe('hold');
  });

  test('has six examples of each kind at least', () => {
    expect(examples.flagged.length).toBeGreaterThanOrEqual(6);
    expect(examples.fine.length).toBeGreaterThanOrEqual(6);
  });
});

function named(examples: readonly Example[]): [string, Example][] {
  return examples.map((example) => [typeof example === 'string' ? example : example.text, example]);
}

function spansOf(id: string, example: Example): readonly Span[] {
  const { habits, courtesies } = gather(readExample(example).draft);
  return habits.get(id) ?? courtesies.get(id) ?? [];
}

/** The text with ‹marks› around what was found, so that a failure shows where. */
function draw(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce((drawn, { start, end }) => {
    return `${drawn.slice(0, start)}‹${drawn.slice(start, end)}›${drawn.slice(end)}`;
  }, text);
}
