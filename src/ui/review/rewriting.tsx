import type { DeskState } from '../../desk/desk-state';
import { ALL, isNarrowed, type Query } from '../../desk/query';
import { BULK } from './words';

export interface RewritingProps {
  readonly state: DeskState;
  readonly query: Query;
  /** How many drafts the query has. */
  readonly total: number;
  readonly takeRewrites: (query: Query) => void;
  readonly stopRewriting: () => void;
  readonly takeBack: () => void;
}

/** Rewrites for many drafts at once: for all that are held, or for those that are looked at. */
export function Rewriting({ state, query, total, takeRewrites, stopRewriting, takeBack }: RewritingProps) {
  const { rewriting, taken, open, counts } = state;
  if (rewriting) {
    return (
      <div class="tools bulk">
        <progress max={rewriting.all} value={rewriting.done} aria-label={BULK.busyBar} />
        <span class="small">{BULK.busy({ done: rewriting.done, all: rewriting.all })}</span>
        <button type="button" class="plain" onClick={stopRewriting}>
          {BULK.stop}
        </button>
      </div>
    );
  }
  const isFiltered = isNarrowed(query);
  const count = isFiltered ? total : counts.hold;
  if (count === 0 && taken === 0) return null;
  return (
    <div class="tools bulk">
      {count > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => takeRewrites(isFiltered ? query : { ...ALL, standing: 'hold' })}
        >
          {isFiltered ? BULK.shown({ count }) : BULK.held({ count })}
        </button>
      )}
      {taken > 0 && (
        <button type="button" class="plain" onClick={takeBack}>
          {BULK.back}
        </button>
      )}
      <span class="small" role="status">
        {taken > 0 ? BULK.taken({ count: taken }) : BULK.hint}
        {open > 0 && ` ${BULK.open({ count: open })}`}
      </span>
    </div>
  );
}
