import type { Sheet } from '../desk/columns';

/** The columns that the texts stand in, by name: none said, one, or those of the steps of a sequence. */
export interface ColumnsSaid {
  readonly names: readonly string[];
}

/** The sheet with its texts in these columns, or the first name that it does not have. */
export function sheetWith(sheet: Sheet, { names }: ColumnsSaid): Sheet | { readonly missing: string } {
  const found = names.map((name) => sheet.names.findIndex((each) => each.trim() === name));
  const missing = names[found.indexOf(-1)];
  if (missing !== undefined) return { missing };
  const [text] = found;
  if (text === undefined) return sheet;
  if (found.length === 1) return { ...sheet, columns: { ...sheet.columns, text }, steps: [] };
  const subjectOf = (at: number) => sheet.steps.find((each) => each.text === at)?.subject ?? null;
  const steps = found.map((at, nth) => ({ step: nth + 1, text: at, subject: subjectOf(at) }));
  return { ...sheet, columns: { ...sheet.columns, text: null, step: null }, steps };
}
