import { columnsNamed, type Role } from './columns';
import { fillFields, lookupIn } from './fields';
import type { Row } from './format';
import { readLine } from './line';
import type { Readied } from './prepared';
import { REASONS } from './reasons';
import { conversationSaid, stepSaid } from './said-in-cells';
import { type Setting, surfaceIn } from './setting';

/**
 * Makes a line of JSON ready: an object as the command line takes it, where `text` may also be called as columns are.
 * Its other keys fill its fields.
 */
export function readyLine(row: Row, setting: Setting, mended?: string): Readied {
  const [json = ''] = row.cells;
  if (json.trim() === '') return null;
  const value = objectIn(json);
  if (!value) return { error: REASONS.noObject({ example: '{"text": "Hi Maya"}' }) };
  const names = Object.keys(value);
  const cells = names.map((name) => cellOf(value[name]));
  const columns = columnsNamed(names);
  const cell = (role: Role) => cells[columns[role] ?? -1] ?? '';
  const text = mended ?? ('text' in value ? value.text : columns.text === null ? undefined : cell('text'));
  const step = stepSaid(cell('step'));
  const conversation = value.conversation ?? conversationSaid(cell, step, setting);
  const surface = surfaceSaid(value) ?? surfaceIn(cell('surface')) ?? setting.surface;
  const read = readLine({ sensitivity: setting.sensitivity, ...value, text, surface, conversation });
  if ('error' in read) return { error: read.quoted };
  const lookup = lookupIn(names, cells);
  const filled = fillFields(read.draft.text, lookup);
  const subject = cell('subject').trim() === '' ? null : fillFields(cell('subject'), lookup);
  const sequence = cell('sequence').trim() || null;
  return {
    ...read,
    draft: { ...read.draft, text: filled.text },
    filled,
    subject,
    sequence,
    step,
    column: null,
  };
}

/** A surface that is said by its own key is taken at its word, so that a slip is not passed over. */
function surfaceSaid(value: Readonly<Record<string, unknown>>): unknown {
  return typeof value.surface === 'string' ? (surfaceIn(value.surface) ?? value.surface) : value.surface;
}

function objectIn(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
