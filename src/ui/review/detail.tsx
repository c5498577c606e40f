import { useEffect, useRef, useState } from 'preact/hooks';
import type { Detail } from '../../desk/desk-state';
import { inWords } from '../in-words';
import { DraftDesk, type DraftProps } from './draft';
import { stepName } from './step-name';
import { DETAIL, ONE, STAGE_NAMES } from './words';

export interface DetailProps extends Pick<DraftProps, 'offer'> {
  readonly detail: Detail;
  readonly read: (detail: Detail, text: string) => ReturnType<DraftProps['read']>;
  /** Keeps a text in the place of the draft's own, or gives that back (`null`). */
  readonly mend: (text: string | null) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** One draft of many, opened to be looked at and mended. */
export function DetailDialog({ detail, read, offer, mend, step, close }: DetailProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, write] = useState(detail.template);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => write(detail.template), [detail]);
  const isChanged = text !== detail.template;
  return (
    <dialog ref={dialog} class="detail" aria-labelledby="row" onClose={close}>
      <header>
        <h2 id="row">
          {titleOf(detail)}
          {detail.name && `: ${detail.name}`}
        </h2>
        <button type="button" class="plain" onClick={() => step(-1)}>
          {DETAIL.previous}
        </button>
        <button type="button" class="plain" onClick={() => step(1)}>
          {DETAIL.next}
        </button>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {DETAIL.close}
        </button>
      </header>
      {detail.step !== null && detail.stage && <p class="small">{STAGE_NAMES[detail.stage]}</p>}
      {detail.error !== null && <p class="notice">{DETAIL.unread({ reason: detail.error })}</p>}
      {detail.subject !== '' && (
        <p class="subject">
          <b>{ONE.subject}:</b> {detail.subject}
          {detail.ofSubject.map(inWords).map(({ rule, title, why }) => (
            <span key={rule} class="small">
              {title}: {why}
            </span>
          ))}
        </p>
      )}
      {detail.error === null ? (
        <DraftDesk
          key={`${detail.at} ${detail.isMended}`}
          initial={detail.template}
          read={(now) => read(detail, now)}
          offer={offer}
          setting=""
          change={write}
        >
          <div class="tools">
            <button
              type="button"
              class="main"
              disabled={!isChanged || text.trim() === ''}
              onClick={() => mend(text)}
            >
              {DETAIL.save}
            </button>
            {detail.isMended && (
              <button type="button" class="plain" onClick={() => mend(null)}>
                {DETAIL.back}
              </button>
            )}
            <span class="small" role="status">
              {detail.isMended && !isChanged && DETAIL.saved}
            </span>
          </div>
        </DraftDesk>
      ) : (
        <p class="text">{detail.original}</p>
      )}
      {detail.cells.length > 1 && (
        <details>
          <summary>{DETAIL.cells}</summary>
          <dl>
            {detail.cells.map(([name, cell], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be alike.
              <div key={at}>
                <dt>{name}</dt>
                <dd dir="auto">{cell}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </dialog>
  );
}

function titleOf({ number, step, column }: Detail): string {
  const row = `${number}`;
  return step === null ? DETAIL.title({ row }) : DETAIL.titleStep({ row, step: stepName({ step, column }) });
}
