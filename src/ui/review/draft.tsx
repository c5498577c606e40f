import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FIELD_RULE, highest } from '../../desk/appraise';
import type { TextRead } from '../../desk/read-text';
import { inWords } from '../in-words';
import { blanksIn } from './blanks';
import { Counts } from './counts';
import { Editor, type Note } from './editor';
import { Notes } from './notes';
import type { Pen } from './paper';
import { type Offers, Rewrites } from './rewrites';
import { ONE } from './words';

export interface DraftProps extends Offers {
  readonly initial: string;
  /** Reads a text as its reader would have it. Called at each key, so it does not take long. */
  readonly read: (text: string) => TextRead;
  readonly change: (text: string) => void;
  /** What stands below the text. */
  readonly children?: ComponentChildren;
}

/** One draft: where it is written, what is said of it beside it, and what could stand in its place. */
export function DraftDesk({ initial, read, offer, setting, change, children }: DraftProps) {
  const [text, write] = useState(initial);
  const [here, look] = useState<number | null>(null);
  const [said, say] = useState('');
  const pen = useRef<Pen | null>(null);
  const { filled, draft, appraisal } = read(text);
  const isEmpty = text.trim() === '';
  const findings = isEmpty || appraisal.level === 'clear' ? [] : appraisal.findings.map(inWords);
  const fields = filled.fields.map(({ from }) => from);
  const blanks = blanksIn(text, [...fields, ...findings.filter(({ rule }) => rule === FIELD_RULE)]);
  const notes: readonly Note[] = [...blanks.map((blank) => ({ ...blank, ...ONE.blank })), ...findings];
  const found = new Set(findings.map(({ title }) => title)).size;
  const copy = (what: string) =>
    void navigator.clipboard.writeText(what).then(
      () => say(ONE.copied),
      () => say(ONE.notCopied),
    );
  return (
    <div class="draft">
      <section class="sheet" aria-label={ONE.label}>
        <Editor
          initial={initial}
          label={ONE.label}
          describedBy="counts verdict"
          placeholder={ONE.placeholder}
          notes={notes}
          fields={fields}
          here={here}
          change={(now) => {
            write(now);
            look(null);
            say('');
            change(now);
          }}
          point={look}
          hold={(given) => {
            pen.current = given;
          }}
        />
        <Counts text={draft.text} words={appraisal.words} surface={draft.surface} />
        <div class="tools">
          <button type="button" class="plain" onClick={() => pen.current?.undo()}>
            {ONE.undo}
          </button>
          <button type="button" class="plain" onClick={() => pen.current?.redo()}>
            {ONE.redo}
          </button>
          <button type="button" class="plain" disabled={isEmpty} onClick={() => copy(text)}>
            {ONE.copy}
          </button>
          <span class="small" role="status">
            {said}
          </span>
        </div>
        <Preview filled={filled} />
        {children}
      </section>
      <section class="said" aria-labelledby="verdict">
        <h2
          id="verdict"
          class="verdict"
          data-level={
            isEmpty ? 'none' : blanks.length > 0 ? highest(appraisal.level, 'tip') : appraisal.level
          }
        >
          {isEmpty
            ? ONE.empty
            : appraisal.level === 'clear' && blanks.length > 0
              ? ONE.blanks({ count: blanks.length })
              : appraisal.verdict.unread && appraisal.level === 'clear'
                ? ONE.notEnglish
                : ONE.level[appraisal.level]}
        </h2>
        {!isEmpty && (found > 0 || blanks.length === 0) && (
          <p class="small" role="status">
            {found === 0 ? ONE.nothing : ONE.found({ count: found })}
          </p>
        )}
        <Notes
          text={text}
          notes={notes}
          here={here}
          look={look}
          select={(note) => pen.current?.select(note)}
        />
        {!isEmpty && appraisal.verdict.level !== 'clear' && (
          <Rewrites
            read={{ filled, draft, appraisal }}
            offer={offer}
            setting={setting}
            use={(now) => {
              pen.current?.write(now);
              const [blank] = blanksIn(now, []);
              if (blank) pen.current?.select(blank);
            }}
            copy={copy}
          />
        )}
      </section>
    </div>
  );
}

/** What the fields come to, where there are any. */
function Preview({ filled: { text, fields, troubles, template } }: Pick<TextRead, 'filled'>) {
  const unknown = troubles
    .filter(({ kind }) => kind === 'unknown')
    .map(({ start, end }) => template.slice(start, end));
  if (fields.length === 0) return null;
  return (
    <details class="preview">
      <summary>
        {ONE.preview} · {ONE.fields({ count: fields.length })}
      </summary>
      <p class="text" dir="auto" lang="">
        {text}
      </p>
      {unknown.length > 0 && (
        <p class="small">{ONE.unknownFields({ names: [...new Set(unknown)].join(', ') })}</p>
      )}
    </details>
  );
}
