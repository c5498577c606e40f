import { readFileSync } from 'node:fs';
import type { Draft } from '../core/types';
import { readLine } from '../desk/line';

/** A message with what people said of it. */
export interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  /** Whether a reader would rather not have had it. */
  readonly flag: boolean;
  readonly reasons: readonly string[];
  /** Where it comes from; messages of one source are alike, and never on both sides of a trial. */
  readonly source: string;
}

/**
 * Reads a file of labelled messages, one JSON object a line. Lines on which two readings disagreed (`disputed`) are left
 * out. Throws, naming the line, on anything else that is not a labelled message.
 */
export function readLabelled(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : readOne(line, `${path}:${at + 1}`)));
}

function readOne(json: string, place: string): readonly Labelled[] {
  const value = parse(json, place);
  const line = readLine(value);
  if ('error' in line) throw new Error(`${place}: ${line.error}.`);
  const { label, reasons, source, disputed } = value;
  if (label !== 'flag' && label !== 'ok') throw new Error(`${place}: label should be "flag" or "ok".`);
  if (disputed === true) return [];
  return [
    {
      id: String(line.id ?? place),
      draft: line.draft,
      flag: label === 'flag',
      reasons: Array.isArray(reasons) ? reasons.map(String) : [],
      source: typeof source === 'string' ? source : place,
    },
  ];
}

function parse(json: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below, with its place.
  }
  throw new Error(`${place}: this line is not a JSON object.`);
}
