/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { type ReactElement, useState } from 'react';
import type { Person } from '../people';
import { recordDraft, recordSent } from '../record';
import { Tool } from './chat';

/** Direct messages as they were before the chat: Draft.js, Enter sends. */
export function OldMessages({ person }: { readonly person: Person }): ReactElement {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [lines, setLines] = useState(person.lines);
  const rows = lines.map((line, index) => ({ line, id: `entry-${index + 1}` }));
  const text = state.getCurrentContent().getPlainText('\n');
  recordDraft(`old-${person.id}`, text);
  const send = () => {
    if (text.trim() === '') return;
    recordSent('x-message', text, person.id);
    setLines([...lines, { from: 'me', text, time: 'now' }]);
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));
  };
  return (
    <div data-testid="DmActivityContainer" className="panel old">
      <div data-testid="DmActivityViewport">
        {rows.map(({ line, id }) => (
          <div
            key={id}
            data-testid="messageEntry"
            className={`row ${line.from === 'me' ? 'justify-end' : 'justify-start'}`}
          >
            <div data-testid="tweetText" className="words">
              {line.text}
            </div>
          </div>
        ))}
      </div>
      <div className="composer">
        <Tool shape="smile" label="Add emoji" />
        <Editor
          editorState={state}
          onChange={setState}
          role="textbox"
          ariaMultiline
          placeholder="Start a new message"
          webDriverTestID="dmComposerTextInput"
          handleReturn={(event) => {
            if (event.shiftKey) return 'not-handled';
            send();
            return 'handled';
          }}
        />
        <button
          type="button"
          data-testid="dmComposerSendButton"
          aria-disabled={text.trim() === '' || undefined}
          onClick={send}
        >
          ➤
        </button>
      </div>
    </div>
  );
}
