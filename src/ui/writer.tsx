import { OPTIONS } from './words';

const WORDS = OPTIONS.writer;

export interface WriterProps {
  /** What the browser says of its own language model; `null` while that is asked. */
  readonly state: keyof typeof WORDS.states | null;
  readonly isOn: boolean;
  readonly hasFailed: boolean;
  readonly choose: (isOn: boolean) => void;
  readonly download: () => void;
}

/** The switch for the browser's own language model, where there is one; a download only where the author asks for it. */
export function Writer({ state, isOn, hasFailed, choose, download }: WriterProps) {
  return (
    <>
      <p>{WORDS.text}</p>
      <p class="small" role="status">
        {state && WORDS.states[state]} {hasFailed && WORDS.failed}
      </p>
      {state === 'available' && (
        <label class="switch">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => choose(currentTarget.checked)}
          />
          {WORDS.use}
        </label>
      )}
      {state === 'downloadable' && (
        <button type="button" class="main" onClick={download}>
          {WORDS.download}
        </button>
      )}
    </>
  );
}
