import type { Judge } from '../core/types';
import type { Rewriter } from './desk-state';
import { rewriteWithFields } from './fields';
import { keyAt, type Mend } from './mend';
import { openRow } from './open-row';
import { putMend } from './put-mend';
import type { Work } from './work';

interface Way {
  readonly judge: Judge;
  readonly rewrite: Rewriter;
  /** Called after each draft, with those that were changed by now; may say stop. It also lets messages in. */
  readonly told: (done: number, changed: ReadonlySet<number>) => Promise<'on' | 'stop'>;
}

/** Takes the first rewrite for each of some drafts. What is mended already stays as it is, and so does a draft without a rewrite. */
export async function takeRewrites(work: Work, drafts: Uint32Array, way: Way): Promise<void> {
  const changed = new Set<number>();
  let done = 0;
  for (const at of drafts) {
    const key = keyAt(work.ledger.numbers(), at);
    const made = work.mends.has(key) ? null : await rewriteAt(work, at, way);
    // The person may have mended it in the meantime.
    if (made && !work.mends.has(key)) {
      await putMend(work, at, made, way.judge);
      changed.add(at);
    }
    if ((await way.told(++done, changed)) === 'stop') return;
  }
}

async function rewriteAt(work: Work, at: number, { judge, rewrite }: Way): Promise<Mend | null> {
  const { prepared, appraisal } = await openRow(work, at, judge);
  if (!prepared || !appraisal || appraisal.verdict.level === 'clear') return null;
  const made = rewrite(prepared.draft, appraisal.verdict);
  return made && rewriteWithFields(made, prepared.filled);
}

/** Gives every draft its own text back that had a rewrite taken; says which. What a person wrote stays. */
export async function takeBack(work: Work, judge: Judge): Promise<ReadonlySet<number>> {
  const { ledger, mends } = work;
  const taken: number[] = [];
  for (let at = 0; at < ledger.length() && mends.size > 0; at++) {
    if ((mends.get(keyAt(ledger.numbers(), at))?.blanks ?? null) !== null) taken.push(at);
  }
  for (const at of taken) await putMend(work, at, null, judge);
  return new Set(taken);
}
