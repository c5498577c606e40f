import type { Judge } from '../core/types';
import { appraiseRow } from './appraise-row';
import type { Row } from './format';
import { learnTitles } from './judge-file';
import { keyAt, keyFor, type Mend } from './mend';
import { type OpenRow, openRow } from './open-row';
import type { SequenceFinding } from './sequence';
import { retallied } from './tally';
import type { Work } from './work';

/**
 * Puts a text in the place of a draft's own, or gives that back (`null`), and judges it anew: what is said of it, and of the
 * sequence that it is a step of where that stands in its row, takes the place of what was.
 */
export async function putMend(work: Work, at: number, mend: Mend | null, judge: Judge): Promise<OpenRow> {
  const key = keyAt(work.ledger.numbers(), at);
  const before = work.mends.get(key);
  if (mend) work.mends.set(key, mend);
  else work.mends.delete(key);
  const open = await openRow(work, at, judge);
  if (!open.appraisal) return open;
  work.ledger.change(at, open.appraisal);
  learnTitles(work.titles, open.appraisal);
  const found = (mended: Mend | null | undefined) => sequenceIn(work, open.row, key, mended, judge);
  work.stand = { ...work.stand, tally: retallied(work.stand.tally, found(before), found(mend)) };
  return open;
}

/** What is said of the steps that stand in a row, with this in the place of one. */
function sequenceIn(
  { stand, mends }: Work,
  row: Row | null,
  key: number,
  mend: Mend | null | undefined,
  judge: Judge,
): readonly SequenceFinding[] {
  const { sheet, format, setting } = stand;
  if (!row || !format || !sheet || sheet.steps.length === 0) return [];
  const mendIn = (here: number) => (here === key ? mend : mends.get(here));
  const mendedIn = (column: number) => mendIn(keyFor(row.number, column))?.text;
  return appraiseRow(row, { of: { format, sheet }, setting, judge, mendedIn }).sequence.flat();
}
