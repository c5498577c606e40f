import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, Draft } from '../../core/types';
import { rewriteWithFields, withFields } from '../../desk/fields';
import type { TextRead } from '../../desk/read-text';
import { chosenFrom } from '../choice';
import { Offer } from '../offer';
import { UNCHOSEN } from '../view';
import { Counts } from './counts';
import { Editor, type Note } from './editor';
import { Notes } from './notes';
import type { Pen } from './paper';
import { ONE } from './words';

export interface DraftProps {
  readonly initial: string;
  /** Reads a text as its reader would have it. Called at each key, so it does not take long. */
  readonly read: (text: string) => TextRead;
  /** What may be put in its place: at once what there is, later perhaps more. */
  readonly offer: (draft: Draft, turn: number, signal: AbortSignal) => AsyncIterable<Choices>;
  /** Changes when the same text is to be read in another way. */
  readonly setting: string;
  readonly change: (text: string) => void;
  /** What stands below the text. */
  readonly children?: ComponentChildren;
}

/** So long nothing is typed before a rewrite is looked for, in milliseconds. */
const PAUSE = 350;

/** One draft: where it is written, what is said of it beside it, and what could stand in its place. */
export function DraftDesk({ initial, read, offer, setting, change, children }: DraftProps) {
  const [text, write] = useState(initial);
  const [here, look] = useState<number | null>(null);
  const [said, say] = useState('');
  const pen = useRef<Pen | null>(null);
  const { filled, draft, appraisal } = read(text);
  const isEmpty = text.trim() === '';
  const notes: readonly Note[] = isEmpty || appraisal.level === 'clear' ? [] : appraisal.findings;
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
          fields={filled.fields.map(({ from }) => from)}
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
        <h2 id="verdict" class="verdict" data-level={isEmpty ? 'none' : appraisal.level}>
          {isEmpty
            ? ONE.empty
            : appraisal.verdict.unread && appraisal.level === 'clear'
              ? ONE.notEnglish
              : ONE.level[appraisal.level]}
        </h2>
        {!isEmpty && (
          <p class="small" role="status">
            {ONE.found(new Set(notes.map(({ title }) => title)).size)}
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
        {ONE.preview} · {ONE.fields(fields.length)}
      </summary>
      <p class="text" dir="auto" lang="">
        {text}
      </p>
      {unknown.length > 0 && <p class="small">{ONE.unknownFields([...new Set(unknown)].join(', '))}</p>}
    </details>
  );
}

interface RewritesProps extends Pick<DraftProps, 'offer' | 'setting'> {
  readonly read: TextRead;
  readonly use: (text: string) => void;
  readonly copy: (text: string) => void;
}

function Rewrites({ read: { draft, filled, appraisal }, offer, setting, use, copy }: RewritesProps) {
  const [choices, show] = useState<Choices | 'pending' | null>('pending');
  const [choice, choose] = useState(UNCHOSEN);
  const [turn, ask] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins with its first question.
  useEffect(() => ask(0), [draft.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is the same while its text and its setting are.
  useEffect(() => {
    const leaving = new AbortController();
    show('pending');
    const timer = setTimeout(
      () => void gather(offer(draft, turn, leaving.signal), leaving.signal, show),
      turn === 0 ? PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [draft.text, setting, turn]);
  const view = {
    // What nothing here fills stands as its field, in the draft and in the rewrite alike.
    draft: { ...draft, text: withFields(draft.text, filled) },
    verdict: appraisal.verdict,
    cause: 'asked',
    choices: choices === null || choices === 'pending' ? choices : withFieldsIn(choices, filled),
    choice,
    notice: null,
  } as const;
  const chosen = chosenFrom(view);
  const isReady = chosen !== null && chosen !== 'pending';
  return (
    <div class="rewrites">
      <Offer view={view} chosen={chosen} choose={choose} another={ask} />
      {isReady && (
        <footer>
          <button type="button" class="main" onClick={() => use(chosen.text.text)}>
            {ONE.use}
          </button>
          <button type="button" class="plain" onClick={() => copy(chosen.text.text)}>
            {ONE.copyRewrite}
          </button>
        </footer>
      )}
    </div>
  );
}

function withFieldsIn({ versions, another }: Choices, filled: TextRead['filled']): Choices {
  const shown = versions.map(({ kind, rewrite }) => ({ kind, rewrite: rewriteWithFields(rewrite, filled) }));
  return { versions: shown, another };
}

async function gather(
  offered: AsyncIterable<Choices>,
  signal: AbortSignal,
  show: (choices: Choices | null) => void,
): Promise<void> {
  try {
    for await (const choices of offered) if (!signal.aborted) show(choices);
  } catch {
    if (!signal.aborted) show(null);
  }
}
