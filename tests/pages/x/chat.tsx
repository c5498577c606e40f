/** @jsxImportSource react */
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { icon, SHAPES } from '../draw';
import { type Line, type Person, personAt, withPast } from '../people';
import { asked, recordDraft, recordSent } from '../record';
import { handleOf } from './handles';

/** One conversation: header, list and the composer, whose textarea React holds. */
export function Chat({ person }: { readonly person: Person }): ReactElement {
  const past = Number(asked('past') ?? 0);
  const [lines, setLines] = useState((past > 0 ? withPast(person, past) : person).lines);
  const rows = lines.map((line, index) => ({ line, id: `row-${index + 1}` }));
  const loading = asked('history') === 'loading';
  const send = (text: string) => {
    recordSent('x-message', text, person.id);
    setLines((before) => [...before, { from: 'me', text, time: 'now' }]);
  };
  return (
    <div className="panel" data-testid="dm-conversation-panel">
      <Header person={person} />
      <div data-testid="dm-message-list">
        <div data-testid="dm-message-scroller" role="log" aria-busy={loading}>
          {!loading && <HeaderItem person={person} />}
          {!loading && rows.map(({ line, id }) => <Row key={id} line={line} id={id} />)}
        </div>
      </div>
      <Composer box={person.id} onSend={send} />
    </div>
  );
}

function Header({ person }: { readonly person: Person }): ReactElement {
  const people = person.others?.map((id) => ({ id, name: id })) ?? [person];
  return (
    <div data-testid="dm-conversation-header">
      {people.map(({ id }) => (
        <a key={id} href={`https://x.com/${handleOf(id)}`}>
          <span data-testid="dm-conversation-username" dir="auto">
            {person.others ? personAt(id).name && handleOf(id) : person.name}
          </span>
        </a>
      ))}
    </div>
  );
}

/** Drawn only where the conversation starts. */
function HeaderItem({ person }: { readonly person: Person }): ReactElement {
  return (
    <div data-testid="dm-conversation-header-item" className="start">
      <strong>{person.name}</strong>
      <span>@{handleOf(person.id)}</span>
      <p>{person.headline}</p>
    </div>
  );
}

function Row({ line, id }: { readonly line: Line; readonly id: string }): ReactElement {
  const mine = line.from === 'me';
  return (
    <div data-dm-item-key={id}>
      <div
        data-testid={`message-${id}`}
        data-dm-message-row={id}
        data-send-status={mine ? 'delivered' : 'read'}
        className={`row ${mine ? 'justify-end' : 'justify-start'}`}
      >
        <div data-testid={`message-text-${id}`} className="words">
          <span dir="auto">{line.text}</span>
        </div>
      </div>
    </div>
  );
}

function Composer({
  box,
  onSend,
}: {
  readonly box: string;
  readonly onSend: (text: string) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  recordDraft(box, text);
  const send = () => {
    if (text.trim() === '') return;
    onSend(text);
    setText('');
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
      <Tool shape="clip" label="Attach media" />
      <Tool shape="smile" label="Add emoji" />
      <textarea
        ref={area}
        data-testid="dm-composer-textarea"
        aria-label={asked('lang') === 'ja' ? 'メッセージ' : 'Message'}
        placeholder={asked('lang') === 'ja' ? 'メッセージ' : 'Message'}
        rows={Math.min(6, text.split('\n').length)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() === '' ? (
        <Tool shape="mic" label="Record a voice message" testid="dm-composer-voice-button" />
      ) : (
        <button type="button" data-testid="dm-composer-send-button" aria-label="Send" onClick={send}>
          ➤
        </button>
      )}
    </form>
  );
}

interface ToolProps {
  readonly shape: keyof typeof SHAPES;
  readonly label: string;
  readonly testid?: string;
}

/** A button with a drawing. */
export function Tool({ shape, label, testid }: ToolProps): ReactElement {
  const hold = (button: HTMLButtonElement | null) => button?.replaceChildren(icon(SHAPES[shape]));
  return <button ref={hold} type="button" aria-label={label} data-testid={testid} className="tool" />;
}
