import type { Role, Sheet } from './columns';
import { fillFields, lookupIn } from './fields';
import type { Row } from './format';
import type { Readied } from './prepared';
import { REASONS } from './reasons';
import { conversationSaid, stepSaid } from './said-in-cells';
import { type Setting, surfaceIn, surfaceNamed } from './setting';

/** Makes the draft of a row ready that stands in a column, from 1; its other cells fill its fields. */
export function readyCells(
  row: Row,
  sheet: Sheet,
  setting: Setting,
  column: number,
  mended?: string,
): Readied {
  if (row.cells.join('').trim() === '') return null;
  const { names, columns, steps } = sheet;
  const beside = steps.find(({ text }) => text === column - 1);
  const cell = (role: Role) => row.cells[columns[role] ?? -1] ?? '';
  const written = mended ?? row.cells[column - 1] ?? (column === 0 ? cell('text') : '');
  if (written.trim() === '') return columns.text === null && !beside ? { error: REASONS.noColumn } : null;
  const lookup = lookupIn(names, row.cells);
  const filled = fillFields(written, lookup);
  const line = beside ? (row.cells[beside.subject ?? -1] ?? '') : cell('subject');
  const step = beside?.step ?? stepSaid(cell('step'));
  const surface =
    surfaceIn(cell('surface')) ?? (beside && surfaceNamed(names[beside.text] ?? '')) ?? setting.surface;
  return {
    id: undefined,
    draft: { text: filled.text, surface, conversation: conversationSaid(cell, step, setting, !!beside) },
    sensitivity: setting.sensitivity,
    filled,
    subject: line.trim() === '' ? null : fillFields(line, lookup),
    sequence: cell('sequence').trim() || null,
    step,
    column: beside ? names[beside.text] || null : null,
  };
}
