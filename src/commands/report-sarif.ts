import { relative, resolve } from 'node:path';
import { rules } from '../../rules';
import type { Finding, Level } from '../core/types';
import { HERE } from './here';
import { type Checked, type CheckedRow, nothing, placeOf, type Report, rowsOf, type Write } from './report';
import { writtenList } from './written-list';

const LEVELS: Readonly<Record<Exclude<Level, 'clear'>, string>> = { hold: 'error', tip: 'warning' };

/** SARIF 2.1.0, which code hosts show beside the lines of a file: a result for each habit of what is held or tipped. */
export function sarifReport(write: Write): Report {
  const { add, end } = writtenList(write, TOP);
  return {
    batch: nothing,
    other: nothing,
    row: async (checked) => {
      for (const draft of checked.drafts) for (const result of resultsOf(checked, draft)) await add(result);
    },
    trouble: (file, row, sentence) => add(resultAt(file, row?.line ?? 1, 'unread', 'error', sentence)),
    sequence: (file, finding) => {
      const { rule, title, why } = finding;
      return add(resultAt(file, null, rule, 'warning', `${capital(rowsOf(finding))}: ${title}. ${why}`));
    },
    end: () => end('}]}\n'),
  };
}

function resultsOf({ file, row }: CheckedRow, checked: Checked): unknown[] {
  const { filled, subject } = checked.prepared;
  const { level, findings, subject: ofSubject } = checked.appraisal;
  if (level === 'clear') return [];
  const all = [
    ...ofSubject.map((finding) => [finding, subject?.template ?? ''] as const),
    ...findings.map((finding) => [finding, filled.template] as const),
  ];
  const place = capital(placeOf(row, checked));
  return all.map(([finding, text]) =>
    resultAt(file, row.line, finding.rule, LEVELS[level], `${place}: ${sentenceOf(finding, text)}`),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentenceOf({ title, why, start, end }: Finding, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `${title}${words === '' ? '' : `: “${words}”`}. ${why}`;
}

function resultAt(file: string, startLine: number | null, ruleId: string, level: string, text: string) {
  const uri = relative(HERE, resolve(HERE, file)).split('\\').map(encodeURI).join('/');
  const physicalLocation = {
    artifactLocation: { uri },
    ...(startLine !== null && { region: { startLine } }),
  };
  return { ruleId, level, message: { text }, locations: [{ physicalLocation }] };
}

const OTHERS = [
  { id: 'reader', title: 'It reads like a pitch', why: 'Found by a learned reader, in no single habit.' },
  { id: 'unread', title: 'A row that cannot be read', why: 'It is not checked.' },
  { id: 'every-step-asks', title: 'Every step asks, none gives', why: 'Said of a whole sequence.' },
  { id: 'long-silence', title: 'Many steps with no answer', why: 'Said of a whole sequence.' },
];

const ALL = [...rules.filter(({ kind }) => kind === 'habit'), ...OTHERS].map(({ id, title, why }) => ({
  id,
  shortDescription: { text: title },
  help: { text: why },
}));

const TOP = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(
  { name: 'Know Me First', rules: ALL },
)}},"columnKind":"utf16CodeUnits","results":[\n`;
