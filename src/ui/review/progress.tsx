import { useState } from 'preact/hooks';
import type { DeskState } from '../../desk/desk-state';
import { draftsOf } from './drafts-of';
import { MANY } from './words';

export interface ProgressProps {
  readonly state: DeskState;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly clear: () => void;
}

/** How far a file is judged, and what can be done about it. */
export function Progress({ state, pause, goOn, clear }: ProgressProps) {
  const [isAsked, ask] = useState(false);
  const { phase, name, position, bytes, isKept, isAlone, trouble } = state;
  const share = bytes === 0 ? 1 : Math.min(1, position / bytes);
  const read = phase === 'done' && trouble === null ? 1 : share;
  const shown = name || MANY.pasted;
  return (
    <section class="progress" aria-labelledby="file">
      <div class="head-line">
        <h2 id="file">{headingOf(phase, shown)}</h2>
        <div class="tools">
          {phase === 'judging' && (
            <>
              <button type="button" class="main" onClick={pause}>
                {MANY.pause}
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  pause();
                  ask(true);
                }}
              >
                {MANY.cancel}
              </button>
            </>
          )}
          {phase === 'paused' && (
            <button
              type="button"
              class="main"
              onClick={() => {
                ask(false);
                goOn();
              }}
            >
              {MANY.goOn}
            </button>
          )}
          {phase !== 'judging' && !isAsked && (
            <button type="button" class="plain" onClick={() => ask(true)}>
              {MANY.clear}
            </button>
          )}
          {phase !== 'judging' && isAsked && (
            <span class="sure">
              {MANY.sure}
              <button type="button" class="plain" onClick={clear}>
                {MANY.yes}
              </button>
              <button type="button" class="plain" onClick={() => ask(false)}>
                {MANY.no}
              </button>
            </span>
          )}
        </div>
      </div>
      {phase !== 'done' && <progress max={1} value={share} aria-labelledby="file" />}
      <p class="small" role={phase === 'judging' ? undefined : 'status'}>
        {MANY.progress({ count: draftsOf(state), share: Math.floor(read * 100) })}
        {state.format && `, ${MANY.encodings[state.encoding]}`}
      </p>
      {trouble && (
        <p class="notice" role="alert">
          {trouble} {draftsOf(state) > 0 && MANY.untilThere}
        </p>
      )}
      <p class={isKept ? 'small' : 'notice'}>{isKept ? MANY.kept : isAlone ? MANY.alone : MANY.notKept}</p>
    </section>
  );
}

function headingOf(phase: DeskState['phase'], name: string): string {
  if (phase === 'judging') return MANY.busy({ name });
  return phase === 'paused' ? MANY.paused({ name }) : name;
}
