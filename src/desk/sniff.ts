import Papa from 'papaparse';
import type { Format } from './format';

/** So much of a file is looked at before its form is decided, in UTF-16 code units. */
export const SAMPLE = 65_536;

const DELIMITERS = [',', '\t', ';', '|'];

const GUESS = { preview: 12, delimitersToGuess: DELIMITERS, skipEmptyLines: 'greedy' } as const;

/**
 * How a file is written down, from its name and its beginning. Where the name says nothing, what begins with a brace is
 * JSON Lines, what has the same number of cells in its first rows is CSV, and all else is plain text.
 */
export function formatOf(name: string, sample: string): Format {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const kind = KINDS[ending] ?? kindOf(sample);
  return {
    kind,
    delimiter: ending === 'tsv' || ending === 'tab' ? '\t' : delimiterOf(sample),
    newline: newlineOf(sample),
  };
}

const KINDS: Readonly<Record<string, Format['kind']>> = {
  csv: 'cells',
  tsv: 'cells',
  tab: 'cells',
  jsonl: 'lines',
  ndjson: 'lines',
  txt: 'paragraphs',
  text: 'paragraphs',
  md: 'paragraphs',
};

function kindOf(sample: string): Format['kind'] {
  if (/^\s*\{/.test(sample)) return 'lines';
  return sample.includes('\t') || hasEvenRows(sample) ? 'cells' : 'paragraphs';
}

/** Two cells or more in each of the first rows, and as many in each. */
function hasEvenRows(sample: string): boolean {
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter: delimiterOf(sample), preview: 6 });
  const complete = data.slice(0, Math.max(1, data.length - 1)).filter((row) => row.join('') !== '');
  const [first = []] = complete;
  const isEven = complete.length > 1 && complete.every((row) => row.length === first.length);
  return first.length > 1 && isEven && errors.every(({ type }) => type !== 'Quotes');
}

/** Spreadsheets write `sep=;` above the names where the comma is taken; else it is what the first rows agree on. */
function delimiterOf(sample: string): string {
  const said = /^sep=(.)\r?[\n\r]/i.exec(sample)?.[1];
  if (said && DELIMITERS.includes(said)) return said;
  return Papa.parse(sample, GUESS).meta.delimiter || ',';
}

/** The first line break decides, for what is written; all are read. */
function newlineOf(sample: string): Format['newline'] {
  const [found] = /\r\n|\n|\r/.exec(sample.replace(/"(?:[^"]|"")*"/g, '')) ?? [];
  if (found === '\r' && sample.includes('\n')) return '\r\n';
  return found === '\r\n' || found === '\r' ? found : '\n';
}
