import { findingFrom } from './finding-from';
import { type Checked, type CheckedRow, nothing, type Report, type Write } from './report';
import { writtenList } from './written-list';

/** One object, with an array of all drafts in order; each stands on a line of its own. */
export function jsonReport(write: Write): Report {
  const list = writtenList(write, '{"drafts":[\n');
  const held = { hold: 0, tip: 0, clear: 0, unread: 0 };
  // Only what is found of whole sequences is kept, and there is little of that.
  const sequences: unknown[] = [];
  return {
    batch: nothing,
    other: nothing,
    row: async (checked) => {
      for (const draft of checked.drafts) {
        held[draft.appraisal.level]++;
        await list.add(draftFrom(checked, draft));
      }
    },
    trouble: async (file, row, error) => {
      held.unread++;
      await list.add({ file, ...(row && { row: row.number, line: row.line }), error });
    },
    sequence: async (file, { of: _, ...finding }) => {
      sequences.push({ file, ...finding });
    },
    end: () => list.end(`,"sequences":${JSON.stringify(sequences)},"summary":${JSON.stringify(held)}}\n`),
  };
}

function draftFrom({ file, row }: CheckedRow, { prepared, appraisal, rewrite }: Checked) {
  const { stage, level, score, words, findings, subject, fields, verdict } = appraisal;
  return {
    file,
    row: row.number,
    line: row.line,
    ...(prepared.id !== undefined && { id: prepared.id }),
    ...(prepared.step !== null && { step: prepared.step }),
    ...(prepared.column !== null && { column: prepared.column }),
    stage,
    level,
    score,
    words,
    findings: findings.map(findingFrom),
    ...(subject.length > 0 && { subject: subject.map(findingFrom) }),
    ...(fields.length > 0 && { fields }),
    ...(verdict.unread && { unread: true }),
    ...(rewrite !== undefined && { rewrite: rewrite && { text: rewrite.text } }),
  };
}
