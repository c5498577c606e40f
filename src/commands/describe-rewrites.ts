import { readText } from '../core/text';
import { align } from './describe-outcomes';
import { type Rewritten, wordsOf } from './rewrites';

/** What is said of the rewrites of held messages, for a person: how many there are, how alike they are, and each that has a fault. */
export function describeRewrites(all: readonly Rewritten[]): string {
  const made = all.filter(({ rewrite }) => rewrite !== null);
  return [
    align([
      ['Held', `${all.length}`, ''],
      ['with a rewrite', ...of(made.length, all.length)],
      ...countsOf(all.flatMap(({ lack }) => lack ?? [])).map(([lack, count]) => [
        `  without: ${lack}`,
        ...of(count, all.length),
      ]),
      ['without a fault', ...of(made.filter(({ faults }) => faults.length === 0).length, made.length)],
      ...countsOf(made.flatMap(({ faults }) => faults)).map(([fault, count]) => [
        `  ${fault}`,
        ...of(count, made.length),
      ]),
      ...likenessOf(made),
      ...timesOf(all),
    ]),
    repeated(made),
    failing(made),
  ].join('\n\n');
}

/** How alike rewrites are to their drafts, and to each other. */
function likenessOf(made: readonly Rewritten[]): readonly (readonly string[])[] {
  const kept = made.flatMap(({ kept }) => kept ?? []);
  const half = kept.filter((share) => share >= 0.5).length;
  const openings = countsOf(made.map(openingOf));
  const lines = countsOf(made.flatMap(ownLines));
  const again = new Set(lines.flatMap(([line, count]) => (count > 1 ? [line] : [])));
  const alike = made.filter((one) => ownLines(one).some((line) => again.has(line))).length;
  return [
    [
      'fine words kept, on average',
      '',
      percent(
        kept.reduce((sum, share) => sum + share, 0),
        kept.length,
      ),
    ],
    ['  half of them or more', ...of(half, kept.length)],
    ['commonest opening', ...of(openings[0]?.[1] ?? 0, made.length)],
    ['with a sentence that others have too', ...of(alike, made.length)],
  ];
}

const OPENING = 4;

/** The first words after the greeting. */
function openingOf({ rewrite, message }: Rewritten): string {
  const [first, ...rest] = linesOf(rewrite?.text ?? '', message.draft.conversation.recipient?.name ?? null);
  const isGreeting = first !== undefined && rest.length > 0 && wordsOf(first).length <= OPENING;
  return wordsOf((isGreeting ? rest[0] : first) ?? '')
    .slice(0, OPENING)
    .join(' ');
}

/** The sentences of a rewrite that are not the draft's own; a name stands for every name, a blank for every blank. */
function ownLines({ rewrite, message: { draft } }: Rewritten): readonly string[] {
  const name = draft.conversation.recipient?.name ?? null;
  const theirs = new Set(linesOf(draft.text, name));
  return [...new Set(linesOf(rewrite?.text ?? '', name))].filter(
    (line) => !theirs.has(line) && wordsOf(line).length > OPENING,
  );
}

function linesOf(text: string, name: string | null): readonly string[] {
  const first = name?.split(' ')[0] ?? '';
  return readText(text).sentences.map(({ start, end }) => {
    const line = text.slice(start, end).replace(/\[[^\]\n]*\]/g, '[…]');
    return first === '' ? line : line.replaceAll(first, '…');
  });
}

/** Machines differ: times are told as multiples of a verdict. */
function timesOf(all: readonly Rewritten[]): readonly (readonly string[])[] {
  const [first, ...others] = all.map(({ taken }) => taken);
  const verdict = middleOf(all.map(({ judged }) => judged));
  const times = (time: number | undefined) =>
    time === undefined || verdict === 0 ? '-' : `${(time / verdict).toFixed(1)} verdicts`;
  const sorted = others.toSorted((a, b) => a - b);
  return [
    ['the first took', '', times(first)],
    ['the others, in the middle', '', times(sorted[Math.floor(sorted.length / 2)])],
    ['the slowest hundredth of them', '', times(sorted[Math.floor(sorted.length * 0.99)])],
  ];
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const MOST_LINES = 20;

function repeated(made: readonly Rewritten[]): string {
  const lines = countsOf(made.flatMap(ownLines)).filter(([, count]) => count > 1);
  const rows = lines
    .slice(0, MOST_LINES)
    .map(([line, count]) => `  ${count} × ${line.replaceAll('\n', ' ')}`);
  return [`Sentences said in more than one: ${lines.length}`, ...rows].join('\n');
}

function failing(made: readonly Rewritten[]): string {
  const wrong = made.filter(({ faults }) => faults.length > 0);
  const texts = wrong.map(({ message: { id, draft }, rewrite, faults }) =>
    [
      `${id}: ${faults.join(', ')}`,
      `  ${JSON.stringify(draft.text)}`,
      `  ${JSON.stringify(rewrite?.text)}`,
    ].join('\n'),
  );
  return [`With a fault: ${wrong.length}`, ...texts].join('\n\n');
}

/** Each with how often it is there, the most often first. */
function countsOf(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function of(part: number, whole: number): readonly [string, string] {
  return [`${part}`, percent(part, whole)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
