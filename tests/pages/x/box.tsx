/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type ReactElement, useState } from 'react';
import { asked, recordDraft, recordSent } from '../record';
import { Tool } from './chat';

interface BoxProps {
  readonly surface: 'x-reply' | 'x-post';
  readonly to: string;
  /** In a dialog the button has another test id than in the page. */
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly onSent: (text: string) => void;
}

/** The box for a post or a reply: the stock Draft.js, whose state is what goes out. */
export function PostBox({ surface, to, button, onSent }: BoxProps): ReactElement {
  const [states, setStates] = useState(() => [EditorState.createEmpty()]);
  const texts = states.map((state) => state.getCurrentContent().getPlainText('\n'));
  texts.forEach((text, index) => {
    recordDraft(`${surface}-${index}`, text);
  });
  const areas = states.map((state, index) => ({ state, index, id: `area-${index + 1}` }));
  const empty = texts.every((text) => text.trim() === '');
  const change = (index: number) => (state: EditorState) =>
    setStates((all) => all.map((old, at) => (at === index ? state : old)));
  const send = () => {
    if (empty) return;
    for (const text of texts) recordSent(surface, text, to);
    onSent(texts.join('\n'));
    setStates([
      EditorState.push(
        states[0] ?? EditorState.createEmpty(),
        ContentState.createFromText(''),
        'remove-range',
      ),
    ]);
  };
  return (
    <div className="composer">
      {areas.map(({ state, index, id }) => (
        <Area key={id} index={index} state={state} onChange={change(index)} onSend={send} />
      ))}
      <div data-testid="toolBar" className="tools">
        <Tool shape="clip" label="Add photos or video" />
        <Tool shape="smile" label="Add emoji" />
        {surface === 'x-post' && (
          <button
            type="button"
            data-testid="addButton"
            aria-label="Add post"
            className="tool more"
            onClick={() => setStates([...states, EditorState.createEmpty()])}
          >
            +
          </button>
        )}
        <button
          type="button"
          data-testid={button}
          aria-disabled={empty || undefined}
          className="primary"
          onClick={send}
        >
          <span>{labelOf(surface, states.length)}</span>
        </button>
      </div>
    </div>
  );
}

interface AreaProps {
  readonly index: number;
  readonly state: EditorState;
  readonly onChange: (state: EditorState) => void;
  readonly onSend: () => void;
}

function Area({ index, state, onChange, onSend }: AreaProps): ReactElement {
  return (
    <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="area">
      <Editor
        editorState={state}
        onChange={onChange}
        role="textbox"
        ariaMultiline
        ariaLabel={asked('lang') === 'es' ? 'Texto del post' : 'Post text'}
        placeholder={asked('lang') === 'es' ? '¿Qué está pasando?' : 'What is on your mind?'}
        webDriverTestID={`tweetTextarea_${index}`}
        stripPastedStyles
        keyBindingFn={(event) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          onSend();
          return 'handled';
        }}
      />
    </div>
  );
}

function labelOf(surface: BoxProps['surface'], count: number): string {
  const isSpanish = asked('lang') === 'es';
  if (count > 1) return isSpanish ? 'Postear todo' : 'Post all';
  if (surface === 'x-reply') return isSpanish ? 'Responder' : 'Reply';
  return isSpanish ? 'Postear' : 'Post';
}
