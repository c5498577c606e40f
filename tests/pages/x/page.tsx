/** @jsxImportSource react */
import draftCss from 'draft-js/dist/Draft.css';
import {
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal, render } from 'react-dom';
import { disguise, dressed } from '../disguise';
import { PEOPLE, type Person, personAt } from '../people';
import { asked } from '../record';
import { PostBox } from './box';
import { Chat } from './chat';
import { chatId, handleOf, OWN } from './handles';
import { OldMessages } from './old';
import css from './x.css';

/** One page for every practice address on this site: it goes from one to the next without loading anew. */
function Page(): ReactElement {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const drawer = path.startsWith('/i/chat') ? null : asked('drawer');
  const go = (to: string) => (event: MouseEvent) => {
    event.preventDefault();
    history.pushState(null, '', to + location.search);
    setPath(to);
  };
  return (
    <div className="page">
      <nav>
        <strong>Practice</strong>
        <a href="/i/chat/101-202" onClick={go('/i/chat/101-202')}>
          Chat
        </a>
        <a href="/home" onClick={go('/home')}>
          Home
        </a>
        <a data-testid="AppTabBar_Profile_Link" href={`/${OWN.handle}`} onClick={go('/home')}>
          Profile
        </a>
        <a href="https://www.linkedin.com/messaging/thread/maya-lindqvist/">LinkedIn</a>
      </nav>
      <main key={path}>{partFor(path, go)}</main>
      {drawer && <Drawer id={drawer} />}
    </div>
  );
}

type Go = (to: string) => (event: MouseEvent) => void;

function partFor(path: string, go: Go): ReactElement {
  const [first, second, third] = path.split('/').filter(Boolean);
  if (first === 'i' && second === 'chat') return <ChatRoute id={third} go={go} />;
  if (first === 'messages') return <OldMessages person={personIn(second)} />;
  const replied = PEOPLE.find((person) => handleOf(person.id) === first);
  if (second === 'status' && replied) return <Status person={replied} />;
  if (first === 'compose' && asked('quote'))
    return <Dialog person={null} quoted={personAt(asked('quote') ?? '')} />;
  if (first === 'compose') return <Dialog person={asked('reply') ? personAt(asked('reply') ?? '') : null} />;
  return <Home go={go} />;
}

function ChatRoute({ id, go }: { readonly id: string | undefined; readonly go: Go }): ReactElement {
  const person = personIn(id);
  return (
    <div className="chats">
      <ul>
        {PEOPLE.map((one) => (
          <li key={one.id} aria-current={one === person || undefined}>
            <a href={`/i/chat/${chatId(one)}`} onClick={go(`/i/chat/${chatId(one)}`)}>
              <b>{one.name}</b>
              <span>{one.standing}</span>
            </a>
          </li>
        ))}
      </ul>
      <Embedded>
        <Chat person={person} />
      </Embedded>
    </div>
  );
}

function personIn(id: string | undefined): Person {
  return PEOPLE.find((one) => chatId(one) === id) ?? personAt('');
}

/** The chat over any page, in a panel at the lower right (`drawer` names the conversation). */
function Drawer({ id }: { readonly id: string }): ReactElement {
  return (
    <div data-testid="chat-drawer-root" className="drawer">
      <Embedded>
        <Chat person={personIn(id)} />
      </Embedded>
    </div>
  );
}

/** The chat's open shadow root, which comes late; with `root=light` in the address, the page itself. */
function Embedded({ children }: { readonly children: ReactNode }): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!host.current || asked('root') === 'light') return;
    const root = host.current.attachShadow({ mode: asked('root') === 'closed' ? 'closed' : 'open' });
    const style = document.createElement('style');
    style.textContent = dressed(css);
    const holder = document.createElement('div');
    holder.className = 'page embedded';
    disguise(root);
    root.append(style, holder);
    setInside(holder);
  }, []);
  if (asked('root') === 'light') return <div className="embed">{children}</div>;
  return (
    <div ref={host} className="embed" data-testid="xchatEmbedRoute">
      {inside && createPortal(children, inside)}
    </div>
  );
}

function Status({ person }: { readonly person: Person }): ReactElement {
  const [replies, setReplies] = useState<readonly string[]>([]);
  return (
    <div data-testid="primaryColumn" className="column">
      <Article person={person} focal />
      <PostBox
        surface="x-reply"
        to={person.id}
        button="tweetButtonInline"
        onSent={(text) => setReplies([...replies, text])}
      />
      <Mine texts={replies} />
    </div>
  );
}

function Home({ go }: { readonly go: Go }): ReactElement {
  const [posts, setPosts] = useState<readonly string[]>([]);
  return (
    <div data-testid="primaryColumn" className="column">
      <PostBox
        surface="x-post"
        to=""
        button="tweetButtonInline"
        onSent={(text) => setPosts([text, ...posts])}
      />
      <Mine texts={posts} />
      {PEOPLE.filter(({ post }) => post).map((person) => (
        <a
          key={person.id}
          href={`/${handleOf(person.id)}/status/1`}
          onClick={go(`/${handleOf(person.id)}/status/1`)}
        >
          <Article person={person} />
        </a>
      ))}
    </div>
  );
}

/** What you posted since the page was opened. */
function Mine({ texts }: { readonly texts: readonly string[] }): ReactElement {
  const posts = texts.map((text, index) => ({ text, id: `mine-${index + 1}` }));
  return (
    <>
      {posts.map(({ text, id }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as the site draws it
        <article key={id} data-testid="tweet" tabIndex={0}>
          <div data-testid="tweetText">{text}</div>
        </article>
      ))}
    </>
  );
}

interface DialogProps {
  readonly person: Person | null;
  readonly quoted?: Person;
}

/** The box in its dialog: over a post when it answers one, above one that it quotes. */
function Dialog({ person, quoted }: DialogProps): ReactElement {
  const [sent, setSent] = useState('');
  return (
    <div role="dialog" aria-modal="true" className="dialog">
      {person && <Article person={person} />}
      <PostBox
        surface={person ? 'x-reply' : 'x-post'}
        to={person?.id ?? ''}
        button="tweetButton"
        onSent={setSent}
      />
      {quoted && <Quoted person={quoted} />}
      {sent && <p className="sent">{sent}</p>}
    </div>
  );
}

/** A post within another is drawn as a link of its own. */
function Quoted({ person }: { readonly person: Person }): ReactElement {
  const link = { role: 'link', tabIndex: 0 };
  return (
    <div {...link} className="quoted">
      <div data-testid="User-Name">
        <a href={`/${handleOf(person.id)}`}>{person.name}</a>
      </div>
      <div data-testid="tweetText">{person.post}</div>
    </div>
  );
}

function Article({
  person,
  focal = false,
}: {
  readonly person: Person;
  readonly focal?: boolean;
}): ReactElement {
  return (
    <article data-testid="tweet" tabIndex={focal ? -1 : 0}>
      <div data-testid="User-Name">
        <a href={`/${handleOf(person.id)}`}>
          <b>{person.name}</b>
        </a>
        <a href={`/${handleOf(person.id)}`}>@{handleOf(person.id)}</a>
      </div>
      <div data-testid="tweetText" lang="en" dir="auto">
        {person.post ?? person.headline}
      </div>
    </article>
  );
}

const style = document.createElement('style');
style.textContent = dressed(css) + draftCss;
document.head.append(style);
const place = document.createElement('div');
document.body.append(place);
render(<Page />, place);
disguise(document);
