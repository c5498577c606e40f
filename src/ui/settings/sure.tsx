import { useEffect, useRef, useState } from 'preact/hooks';

export interface SureProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly isOff?: boolean;
  readonly run: () => void;
}

/** A button for what cannot be undone: it asks once more, in its place. */
export function Sure({ ask, yes, no, isOff = false, run }: SureProps) {
  const [isAsking, turn] = useState(false);
  const answer = (isYes: boolean) => {
    turn(false);
    if (isYes) run();
  };
  if (!isAsking)
    return (
      <button type="button" class="quiet" disabled={isOff} onClick={() => turn(true)}>
        {ask}
      </button>
    );
  return (
    <fieldset class="row bare" aria-label={ask}>
      <button type="button" class="main danger" onClick={() => answer(true)}>
        {yes}
      </button>
      <No words={no} say={() => answer(false)} />
    </fieldset>
  );
}

/** The focus goes to the answer that changes nothing, once. */
function No({ words, say }: { readonly words: string; readonly say: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="quiet" ref={button} onClick={say}>
      {words}
    </button>
  );
}
