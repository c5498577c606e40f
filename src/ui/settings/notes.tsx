import { PAGE } from './words';

export interface NotesProps {
  readonly managedBy: string | null;
  /** The day that settings were set aside, in words, where some were. */
  readonly setAside: string | null;
  readonly keep: () => void;
  readonly drop: () => void;
}

/** What a person should know before all else: who else sets something, and what was lost. */
export function Notes({ managedBy, setAside, keep, drop }: NotesProps) {
  if (managedBy === null && setAside === null) return null;
  return (
    <div class="notes">
      {managedBy !== null && <p class="managed">{PAGE.managed(managedBy)}</p>}
      {setAside !== null && (
        <div class="notice">
          <p>{PAGE.setAside(setAside)}</p>
          <div class="row">
            <button type="button" class="quiet" onClick={keep}>
              {PAGE.keep}
            </button>
            <button type="button" class="quiet" onClick={drop}>
              {PAGE.drop}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
