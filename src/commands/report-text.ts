import type { Finding, Level } from '../core/types';
import { type Checked, type CheckedRow, nothing, placeOf, type Report, rowsOf, type Write } from './report';

/** For a person, or the log of a build: what is held and tipped, a line each with its habits, and what it comes to. */
export function textReport(write: Write): Report {
  const counts: Record<Level, number> = { clear: 0, tip: 0, hold: 0 };
  const habits = new Map<string, number>();
  let unread = 0;
  return {
    batch: nothing,
    other: nothing,
    row: async (checked) => {
      for (const draft of checked.drafts) {
        const { level, findings } = draft.appraisal;
        counts[level]++;
        if (level === 'clear') continue;
        for (const title of new Set(findings.map(({ title }) => title)))
          habits.set(title, (habits.get(title) ?? 0) + 1);
        await write(describe(checked, draft));
      }
    },
    trouble: async (_, row, sentence) => {
      unread++;
      await write(`${sentence}${row ? '' : ' What comes after it is not read.'}\n`);
    },
    sequence: (file, finding) => {
      const { title, why, sequence } = finding;
      return write(`${file}: ${rowsOf(finding)}${sequence && ` (${sequence})`}: ${title}\n    ${why}\n`);
    },
    end: () => write(summaryOf(counts, habits, unread)),
  };
}

function describe({ file, row }: CheckedRow, checked: Checked): string {
  const { filled, subject } = checked.prepared;
  const { level, score, stage, findings, subject: ofSubject } = checked.appraisal;
  const lines = [
    ...ofSubject.map((finding) => `    Subject: ${describeFinding(subject?.template ?? '', finding)}`),
    ...findings.map((finding) => `    ${describeFinding(filled.template, finding)}`),
  ];
  const how = `${stage.replaceAll('-', ' ')}, score ${score.toFixed(2)}`;
  const head = `${file}:${row.line}: ${placeOf(row, checked)}: ${level} (${how})`;
  return `${[head, ...new Set(lines)].join('\n')}\n`;
}

/** Long words are cut: they are there to know the place by. */
const LONGEST = 80;

function describeFinding(text: string, { title, rule, start, end }: Finding): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const quote = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : words;
  return `${title} (${rule})${quote === '' ? '' : `: “${quote}”`}`;
}

const SHOWN = 10;

function summaryOf(
  { clear, tip, hold }: Record<Level, number>,
  habits: Map<string, number>,
  unread: number,
): string {
  const all = clear + tip + hold;
  const top = [...habits].toSorted(([, one], [, other]) => other - one).slice(0, SHOWN);
  const lines = top.map(([title, count]) => `    ${String(count).padStart(7)}  ${title}`);
  const rows = unread > 0 ? `, ${unread} not read` : '';
  return `${[`${all} ${all === 1 ? 'draft' : 'drafts'}: ${hold} held, ${tip} tipped, ${clear} clear${rows}.`, ...lines].join('\n')}\n`;
}
