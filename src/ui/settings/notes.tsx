import { PAGE } from './words';

export interface NotesProps {
  readonly managedBy: string | null;
  /** The browser does not let us see what is set. */
  readonly isUnreadable: boolean;
  /** The day that settings were set aside, in words, where some were, and whether it is known what they were before. */
  readonly setAside: { readonly day: string; readonly isKnown: boolean } | null;
  readonly putBack: () => void;
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
export function Notes(props: NotesProps) {
  const { managedBy, isUnreadable, setAside, putBack, keep, drop, easable, ease, leave } = props;
  if (managedBy === null && !isUnreadable && setAside === null && easable.length === 0) return null;
  return (
    <div class="notes">
      {managedBy !== null && <p class="managed">{PAGE.managed({ by: managedBy })}</p>}
      {isUnreadable && <p class="notice">{PAGE.unreadable}</p>}
      {setAside !== null && (
        <div class="notice">
          <p>{PAGE.setAside({ day: setAside.day })}</p>
          <div class="row">
            {setAside.isKnown && (
              <button type="button" class="quiet" onClick={putBack}>
                {PAGE.putBack}
              </button>
            )}
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
