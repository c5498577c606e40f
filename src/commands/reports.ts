import type { Report, Write } from './report';
import { csvReport } from './report-csv';
import { jsonReport } from './report-json';
import { sarifReport } from './report-sarif';
import { textReport } from './report-text';

export const REPORT_NAMES = ['text', 'json', 'csv', 'sarif'] as const;

export type ReportName = (typeof REPORT_NAMES)[number];

export const REPORTS: Readonly<Record<ReportName, (write: Write) => Report>> = {
  text: textReport,
  json: jsonReport,
  csv: csvReport,
  sarif: sarifReport,
};
