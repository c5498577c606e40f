import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedRules } from '../../rules/judge';
import { createGather } from '../core/evidence';
import { type Lesson, piecesRow } from './fit-tables';
import { type Labelled, readLabelled } from './labelled';

/** A labelled message, read and ready to learn from. */
export interface Example extends Lesson {
  readonly message: Labelled;
}

/** Reads files of labelled messages, each given as `FILE` or, to have its messages count for more or less, `FILE@WEIGHT`. */
export function readExamples(files: readonly string[]): readonly Example[] {
  const gather = createGather(shippedRules());
  return files.flatMap((file) => {
    const [path, weight] = partsOf(file);
    return readLabelled(path).map((message) => {
      const evidence = gather(message.draft);
      return { message, evidence, pieces: piecesRow(evidence), flag: message.flag, weight };
    });
  });
}

function partsOf(file: string): readonly [string, number] {
  const at = file.lastIndexOf('@');
  if (at < 0) return [file, 1];
  const weight = Number(file.slice(at + 1));
  if (!(weight > 0)) throw new Error(`${file}: the weight after @ should be a number above 0.`);
  return [file.slice(0, at), weight];
}

/** The messages that were written for this project. */
export function writtenFiles(): readonly string[] {
  const folder = new URL('../../tests/corpus/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => fileURLToPath(new URL(name, folder)));
}
