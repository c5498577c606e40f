import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SENSITIVITIES, STAGES, SURFACES } from '../core/types';
import { USUAL } from '../desk/setting';
import type { Wanted } from './check-files';
import { HERE } from './here';
import { REPORT_NAMES } from './reports';
import type { ColumnsSaid } from './sheet-with';

/** The options that bear on files, as they were given. */
export interface Given {
  readonly format?: string | undefined;
  readonly stage?: string | undefined;
  readonly text?: string | undefined;
  readonly steps?: string | undefined;
  readonly surface?: string | undefined;
  readonly sensitivity?: string | undefined;
  readonly conversation?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly 'no-rewrite'?: boolean | undefined;
}

export interface Refused {
  readonly refused: string;
}

/** What is to be done with files; `null` where no file is named, and a sentence where something is wrong. */
export function wantedFrom(names: readonly string[], given: Given): Wanted | Refused | null {
  const missing = names.filter((name) => !isFile(name));
  // What only looks like a file is a slip, and no message that reads well.
  const slip = missing.find((name) => /^\S+\.(?:csv|tsv|tab|jsonl|ndjson|txt|md)$/i.test(name));
  const { format, stage, text, steps } = given;
  const isForFiles = [format, stage, text, steps].some((each) => each !== undefined);
  const absent = slip ?? (isForFiles || missing.length < names.length ? missing[0] : undefined);
  if (absent !== undefined) return { refused: `There is no file ${absent}.` };
  if (names.length === 0) return isForFiles ? { refused: 'There is no file to check.' } : null;
  return missing.length > 0 ? null : withOptions(names, given);
}

function isFile(name: string): boolean {
  return statSync(resolve(HERE, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

function withOptions(files: readonly string[], given: Given): Wanted | Refused {
  if (given.conversation !== undefined) {
    return { refused: '--conversation is for one message: for files there is --stage.' };
  }
  if (given.explain) return { refused: '--explain is for one message.' };
  const columns = columnsFrom(given);
  if ('refused' in columns) return columns;
  const format = pick('--format', REPORT_NAMES, given.format ?? 'text');
  const surface = pick('--surface', SURFACES, given.surface ?? USUAL.surface);
  const sensitivity = pick('--sensitivity', SENSITIVITIES, given.sensitivity ?? USUAL.sensitivity);
  const stage = pick('--stage', STAGES, given.stage ?? USUAL.stage);
  if (typeof format !== 'string') return format;
  if (typeof surface !== 'string') return surface;
  if (typeof sensitivity !== 'string') return sensitivity;
  if (typeof stage !== 'string') return stage;
  if (format === 'csv' && files.length > 1) return { refused: '--format csv gives one file back: name one.' };
  // A page of text has no room for rewrites; they take more time than all the rest.
  const rewrites = !given['no-rewrite'] && (format === 'json' || format === 'csv');
  return { files, format, rewrites, columns, setting: { surface, sensitivity, stage } };
}

/** The columns that are named for texts; none where they are to be recognised. */
function columnsFrom({ text, steps }: Given): ColumnsSaid | Refused {
  if (text !== undefined && steps !== undefined) return { refused: '--text and --steps exclude each other.' };
  const names = (steps ?? '').split(',').map((name) => name.trim());
  if (steps !== undefined && (names.length < 2 || names.includes(''))) {
    return { refused: '--steps takes two names or more, with a comma between them.' };
  }
  return steps === undefined ? { names: text === undefined ? [] : [text] } : { names };
}

function pick<T extends string>(option: string, among: readonly T[], value: string): T | Refused {
  return among.find((each) => each === value) ?? { refused: `${option} is one of ${among.join(', ')}.` };
}
