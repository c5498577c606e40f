import { PAGE } from './words';

export interface NotesProps {
  readonly managedBy: string | null;
  /** The day that settings were set aside, in words, where some were. */
  readonly setAside: string | null;
  readonly keep: () => void;
  readonly drop: () => void;
  /** Habits that were overridden again and again: each is asked about once. */
  readonly easable: readonly Easable[];
  readonly ease: (rule: string) => void;
  readonly leave: (rule: string) => void;
}

export interface Easable {
  readonly id: string;
  readonly title: string;
}

/** What a person should know before all else: who else sets something, and what was lost. */
export function Notes({ managedBy, setAside, keep, drop, easable, ease, leave }: NotesProps) {
  if (managedBy === null && setAside === null && easable.length === 0) return null;
  return (
    <div class="notes">
      {managedBy !== null && <p class="managed">{PAGE.managed({ by: managedBy })}</p>}
      {setAside !== null && (
        <div class="notice">
          <p>{PAGE.setAside({ day: setAside })}</p>
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
      {easable.map(({ id, title }) => (
        <div class="notice" key={id}>
          <p>{PAGE.easable({ habit: title })}</p>
          <div class="row">
            <button type="button" class="quiet" onClick={() => ease(id)}>
              {PAGE.ease}
            </button>
            <button type="button" class="quiet" onClick={() => leave(id)}>
              {PAGE.leave}
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
