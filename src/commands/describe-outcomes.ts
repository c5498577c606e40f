import { isPublic } from '../core/stage';
import { calibrationOf, groupBy, type Outcome, tallyOf } from './outcomes';

/** What an evaluation says, for a person: the figures, where they come from, and every mistake. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const isOpen = ({ message }: Outcome) => isPublic(message.draft.surface);
  return [
    table('All', [
      ['all', outcomes],
      ['private', outcomes.filter((one) => !isOpen(one))],
      ['public', outcomes.filter(isOpen)],
    ]),
    table(
      'By stage',
      groupBy(outcomes, ({ verdict }) => [verdict.stage]),
    ),
    table(
      'By surface',
      groupBy(outcomes, ({ message }) => [message.draft.surface]),
    ),
    table(
      'By reason',
      groupBy(outcomes, ({ message }) => message.reasons),
    ),
    calibration(outcomes),
    mistakes(outcomes),
  ].join('\n\n');
}

const COLUMNS = ['messages', 'flagged', 'precision', 'recall', 'F1', 'false holds', 'tips on ok'];

function table(title: string, rows: readonly (readonly [string, readonly Outcome[]])[]): string {
  const lines = rows.map(([name, outcomes]) => {
    const { messages, flagged, precision, recall, f1, falseHolds, falseTips } = tallyOf(outcomes);
    const fine = messages - flagged;
    return [
      name,
      `${messages}`,
      `${flagged}`,
      fixed(precision),
      fixed(recall),
      fixed(f1),
      of(falseHolds, fine),
      of(falseTips, fine),
    ];
  });
  return align([[title, ...COLUMNS], ...lines]);
}

function calibration(outcomes: readonly Outcome[]): string {
  const lines = calibrationOf(outcomes).map(({ from, to, messages, said, found }) => [
    `${from.toFixed(1)}-${to.toFixed(1)}`,
    `${messages}`,
    fixed(said),
    fixed(found),
  ]);
  return align([['Score', 'messages', 'said', 'found'], ...lines]);
}

/** Wrongly held first, then missed; the surest mistakes first. */
function mistakes(outcomes: readonly Outcome[]): string {
  const wrong = (flag: boolean) =>
    outcomes
      .filter(({ message, verdict }) => message.flag === flag && (verdict.level === 'hold') !== flag)
      .sort((a, b) => (flag ? 1 : -1) * (a.verdict.score - b.verdict.score));
  const held = wrong(false);
  const missed = wrong(true);
  return [
    `Held, though fine: ${held.length}`,
    ...held.map(describe),
    `Missed: ${missed.length}`,
    ...missed.map(describe),
  ].join('\n\n');
}

function describe({ message, verdict }: Outcome): string {
  const { text, surface, conversation } = message.draft;
  const unread = verdict.unread ? ', not in English' : '';
  const labelled = message.reasons.length > 0 ? `, labelled ${message.reasons.join(', ')}` : '';
  const findings = verdict.findings.map(({ rule, start, end }) => `  ${rule}: "${text.slice(start, end)}"`);
  return [
    `${message.id} ${verdict.score.toFixed(2)} ${verdict.level}, ${verdict.stage}, ${surface}${unread}${labelled}`,
    `  ${JSON.stringify(text)}`,
    ...(conversation.theirLast === null ? [] : [`  after ${JSON.stringify(conversation.theirLast)}`]),
    ...(conversation.replyingTo === null ? [] : [`  under ${JSON.stringify(conversation.replyingTo)}`]),
    ...findings,
    ...(verdict.courtesies.length > 0 ? [`  courtesies: ${verdict.courtesies.join(', ')}`] : []),
  ].join('\n');
}

function fixed(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function of(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part} of ${whole}`;
}

/** Lines up cells: the first column to the left, the rest to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
