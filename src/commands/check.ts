import { parseArgs } from 'node:util';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft, Finding, Rewrite, Verdict } from '../core/types';
import { type Line, parseLine, readLine } from '../desk/line';
import { explain } from '../rewrite/explain';
import { planned, rewrite } from '../rewrite/rewrite';
import { checkFiles } from './check-files';
import { linesOf } from './lines';
import { wantedFrom } from './wanted';

const USAGE = `Usage: npm run -s check -- "a message"
       npm run -s check -- FILE...
       npm run -s check -- --jsonl < drafts.jsonl

A file holds many drafts: CSV or TSV (its columns are found by their names, also where the steps of a sequence stand side by
side), JSON Lines, or plain text with a blank line between drafts; in UTF-8, UTF-16 with its mark, or Windows-1252. Files may
be of any size.
Exit status with files: 0 where nothing is held, 1 where a draft is held or a row cannot be read, 2 on misuse.

Options
  --format NAME         for files: text, json, csv (the file itself with columns of verdicts) or sarif (text)
  --stage NAME          for files: where the two stand where no column says so, such as no-reply-yet (first-message)
  --text NAME           for tables: the column with the text, where it is not the one that would be found
  --steps NAMES         for tables: the columns with the steps of a sequence, in order, such as "Email 1,Email 2"
  --jsonl               read one JSON object a line, write one a line, in order
  --no-rewrite          leave the rewrite out
  --explain             for one message: the plan that the rewrite follows, step by step
  --surface NAME        where the message is written (linkedin-message)
  --sensitivity NAME    gentle, balanced or strict (balanced)
  --conversation JSON   what stands between the two, such as '{"sent": 1, "unanswered": 1}'
  --help                this text`;

/** Misuse: one sentence, exit status 2. */
function refuse(sentence: string): never {
  console.error(`${sentence} See npm run -s check -- --help.`);
  process.exit(2);
}

const LEVELS: Record<Verdict['level'], string> = {
  clear: 'Clear: this reads well.',
  tip: 'Tip: it may go as it is; one thing to consider.',
  hold: 'Hold: the first Send would stop here.',
};

const UNREAD = 'this is not in English, so only blanks, names, links and counts were looked at.';

const options = readOptions();
if (options.values.help) console.log(USAGE);
else if (options.values.jsonl) process.exitCode = await checkStream();
else await checkGiven();

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        'no-rewrite': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        surface: { type: 'string' },
        sensitivity: { type: 'string' },
        conversation: { type: 'string' },
        format: { type: 'string' },
        stage: { type: 'string' },
        text: { type: 'string' },
        steps: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? `${error.message.split('. ')[0]}.` : 'Unknown option.');
  }
}

/** What is the name of a file is read as one, all else as a message. */
async function checkGiven(): Promise<void> {
  const wanted = wantedFrom(options.positionals, options.values);
  if (wanted === null) checkText(options.positionals);
  else if ('refused' in wanted) refuse(wanted.refused);
  else process.exitCode = await checkFiles(wanted);
}

/** One message, for a person. */
function checkText(texts: readonly string[]): void {
  const [text] = texts;
  if (text === undefined) refuse('There is no message to check: give one in quotes.');
  if (texts.length > 1) refuse('That is more than one message: put it in quotes.');
  const { surface, sensitivity, conversation } = options.values;
  const line = readLine({
    text,
    ...(surface !== undefined && { surface }),
    ...(sensitivity !== undefined && { sensitivity }),
    ...(conversation !== undefined && { conversation: parseConversation(conversation) }),
  });
  if ('error' in line) refuse(`The ${line.error}.`);
  const verdict = judge(line.draft, line.sensitivity);
  const parts = [describe(line.draft, verdict)];
  if (!options.values['no-rewrite']) parts.push(...offerFor(line.draft, verdict));
  if (options.values.explain) parts.push(planFor(line.draft, verdict));
  console.log(parts.join('\n\n'));
}

function parseConversation(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return refuse('--conversation is not JSON.');
  }
}

/** A stream of drafts, for a program. Resolves to the exit status. */
async function checkStream(): Promise<number> {
  if (options.positionals.length > 0) refuse('With --jsonl the messages come from standard input.');
  let status = 0;
  let number = 0;
  for await (const text of linesOf(process.stdin)) {
    number++;
    const line = parseLine(text);
    if ('error' in line) status = 1;
    const out = 'error' in line ? { line: number, error: line.error } : verdictOf(line);
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
  return status;
}

function verdictOf({ id, draft, sensitivity }: Line) {
  const verdict = judge(draft, sensitivity);
  const { stage, level, score } = verdict;
  const findings = verdict.findings.map(({ rule, start, end, title, why }) => ({
    rule,
    start,
    end,
    title,
    why,
  }));
  const out = { id, stage, level, score, findings, ...(verdict.unread && { unread: true }) };
  return options.values['no-rewrite'] ? out : { ...out, rewrite: rewritten(draft, verdict) };
}

function rewritten(draft: Draft, verdict: Verdict): Rewrite | null {
  return verdict.level === 'clear' ? null : rewrite(draft, verdict, { judge, remedies });
}

function describe(draft: Draft, { stage, level, score, findings, unread }: Verdict): string {
  const said = unread ? `${LEVELS[level].split(':')[0]}: ${UNREAD}` : LEVELS[level];
  const head = `${said}\n(${stage.replaceAll('-', ' ')}, score ${score.toFixed(2)})`;
  return [head, ...findings.map((finding) => describeFinding(draft, finding))].join('\n\n');
}

function offerFor(draft: Draft, verdict: Verdict): string[] {
  const better = rewritten(draft, verdict);
  return better ? [`A version that puts the relationship first:\n\n${indent(better.text)}`] : [];
}

function planFor(draft: Draft, verdict: Verdict): string {
  const made = planned(draft, verdict, { judge, remedies });
  return made ? `The plan:\n\n${indent(explain(made.plan))}` : 'There is no plan: nothing is rewritten.';
}

function describeFinding({ text }: Draft, { rule, title, why, start, end }: Finding): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `- ${title} (${rule})${words === '' ? '' : `: “${words}”`}\n  ${why}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
