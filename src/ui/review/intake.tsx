import { useState } from 'preact/hooks';
import { MANY } from './words';

export interface IntakeProps {
  readonly take: (file: Blob, name: string) => void;
  /** Whether what comes in is not kept, since the work of another tab is. */
  readonly isAlone: boolean;
}

/** Where drafts come in: dropped, chosen, or pasted from a spreadsheet. */
export function Intake({ take, isAlone }: IntakeProps) {
  const [isOver, hover] = useState(false);
  const [text, write] = useState('');
  const takeFirst = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) take(file, file.name);
  };
  return (
    <section class="intake" aria-labelledby="drop">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop a file is one way more; the button below does the same. */}
      <div
        class="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          hover(true);
        }}
        onDragLeave={() => hover(false)}
        onDrop={(event) => {
          event.preventDefault();
          hover(false);
          takeFirst(event.dataTransfer?.files);
        }}
      >
        <h2 id="drop">{MANY.drop}</h2>
        <p>{MANY.kinds}</p>
        <label class="main file">
          {MANY.choose}
          <input
            type="file"
            accept=".csv,.tsv,.tab,.jsonl,.ndjson,.txt,.md,text/csv,text/plain,text/tab-separated-values,application/json"
            onChange={({ currentTarget }) => takeFirst(currentTarget.files)}
          />
        </label>
      </div>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') take(new Blob([text]), '');
        }}
      >
        <label>
          <span>{MANY.paste}</span>
          <textarea
            rows={5}
            value={text}
            placeholder={MANY.pastePlaceholder}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={text.trim() === ''}>
          {MANY.check}
        </button>
      </form>
      <p class="small">{isAlone ? MANY.alone : MANY.hold}</p>
    </section>
  );
}
