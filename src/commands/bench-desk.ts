import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { judge } from '../../rules/judge';
import { openBrowser } from '../../tests/browser/browser';
import { createDesk } from '../desk/desk';
import { readRows } from '../desk/rows';
import { USUAL } from '../desk/setting';

/**
 * What many drafts cost, beside papaparse alone reading the same file, as ratios of processor time, since machines differ and
 * are shared; then in the built extension: how long a file takes, and the longest that the page is busy meanwhile.
 */
const [size = '10000', ...others] = process.argv.slice(2);
const text = table(Number(size));
const bytes = new TextEncoder().encode(text);

console.log(`${size} drafts, ${(bytes.length / 1e6).toFixed(1)} MB, processor time:`);
const alone = await timeOf('papaparse alone', async () => void Papa.parse(text));
await timeOf('our reading', readAll, alone);
await timeOf('reading and judging', judgeAll, alone);
if (!others.includes('--no-browser')) await tryBrowser();

/** Messages of the corpus in turn, in the shape that a sales tool exports. */
function table(rows: number): string {
  const file = join(import.meta.dirname, '../../tests/corpus/written.jsonl');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const messages = lines.map((line): string => JSON.parse(line).text);
  const data = Array.from({ length: rows }, (_, at) => [
    at + 1,
    ['Maya', 'Tom', 'Zoë'][at % 3],
    `Company ${at % 97}`,
    `${messages[(at * 7) % messages.length]} (${at})`,
    `note ${at}`,
  ]);
  return Papa.unparse([['id', 'First Name', 'Company', 'Message', 'Notes'], ...data]);
}

async function readAll(): Promise<void> {
  for await (const batch of readRows(new Blob([bytes]).stream(), 'drafts.csv')) void batch;
}

async function judgeAll(): Promise<void> {
  await new Promise<void>((done) => {
    const told = ({ phase }: { readonly phase: string }) => phase === 'done' && done();
    void createDesk({ judge, store: null, told }).open(new Blob([bytes]), 'drafts.csv', USUAL);
  });
}

/** Seconds of this process; the median of three, the first of which warms up. */
async function timeOf(name: string, run: () => Promise<void>, beside?: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  const time = times.toSorted((one, other) => one - other)[1] ?? 0;
  const ratio = beside === undefined ? '' : `  ${(time / beside).toFixed(1)} times papaparse alone`;
  console.log(`  ${name.padEnd(22)}${time.toFixed(2).padStart(7)} s${ratio}`);
  return time;
}

async function tryBrowser(): Promise<void> {
  const browser = await openBrowser({ extension: true });
  const page = await browser.context.newPage();
  await page.goto(`${await browser.extensionUrl()}/review.html#many`);
  await page.locator('.intake').waitFor();
  const tracer = browser.context.browser();
  await tracer?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  const file = join(mkdtempSync(join(tmpdir(), 'drafts-')), 'drafts.csv');
  writeFileSync(file, bytes);
  const start = performance.now();
  await page.setInputFiles('input[type=file]', file);
  await page.getByText('100 % of the file').waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - start) / 1000;
  const trace: Trace = JSON.parse(String((await tracer?.stopTracing()) ?? '{"traceEvents":[]}'));
  const [longest = 0] = tasksOf(trace, 'CrRendererMain');
  const judged = tasksOf(trace, 'DedicatedWorker thread').reduce((sum, each) => sum + each, 0);
  console.log(
    `In the browser: ${seconds.toFixed(1)} s, of which the worker needed ${(judged / 1000).toFixed(1)} s of a processor;`,
  );
  console.log(`  no task of the page needed more than ${longest.toFixed(0)} ms of it.`);
  rmSync(dirname(file), { recursive: true });
  await browser.close();
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }[];
}

/** Milliseconds of a processor that each task of the threads of a name needed, the longest first. */
function tasksOf({ traceEvents }: Trace, name: string): readonly number[] {
  const named = traceEvents.filter((event) => event.name === 'thread_name' && event.args?.name === name);
  const threads = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter((event) => event.name === 'RunTask' && threads.has(`${event.pid} ${event.tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((one, other) => other - one);
}
