import type { Judge } from '../core/types';
import { learnTitles } from './judge-file';
import { type OpenRow, openRow } from './open-row';
import type { Work } from './work';

/** Judges one draft anew, as it is mended now, and puts what is said of it in the place of what was. */
export async function rejudge(work: Work, at: number, judge: Judge): Promise<OpenRow> {
  const open = await openRow(work, at, judge);
  if (!open.appraisal) return open;
  work.ledger.change(at, open.appraisal);
  learnTitles(work.titles, open.appraisal);
  return open;
}
