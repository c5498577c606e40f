import { disguise, dressed } from '../disguise';
import { draw } from '../draw';
import { ME, PEOPLE, type Person, personAt, withPast } from '../people';
import { asked } from '../record';
import { drawMobile, drawRecruiter, drawSales, drawSmallDialog } from './apps';
import { drawBubble } from './bubble';
import { drawCompose } from './compose';
import { drawFeed, drawProfile } from './feed';
import { drawInterop, drawInteropFrame } from './interop';
import { drawInvite } from './invite';
import css from './linkedin.css';
import { drawMessaging } from './messaging';
import { drawShareBox } from './share';

// Drawn on the spot: a picture that cannot be had would show as broken.
const NO_PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";

/** One page for every practice address on this site: it goes from one to the next without loading anew. */
function show(): void {
  const page = draw('div', { class: 'page' }, drawNav());
  document.body.replaceChildren(page);
  document.title = 'LinkedIn';
  const [area = '', sort, id] = location.pathname.split('/').filter(Boolean);
  const drawn = AREAS[area]?.(sort, id);
  if (drawn) page.append(drawn);
  else showNewer(page, area === 'in' ? personAt(sort) : null);
  if (area === 'preload') page.firstElementChild?.remove();
}

const AREAS: Readonly<Record<string, (sort: string | undefined, id: string | undefined) => HTMLElement>> = {
  messaging: (sort, id) =>
    sort === 'thread' ? drawMessaging(past(threadPerson(id)), open) : drawNewMessage(),
  preload: (sort) => {
    if (sort === 'sharebox')
      return draw(
        'main',
        {},
        drawShareBox(() => open(personAt(''))),
      );
    return sort === 'custom-invite' ? drawInvitePage() : drawFrame();
  },
  sales: (_, id) => drawSales(personAt(id === 'compose' ? (asked('recipient') ?? '') : id), id === 'compose'),
  talent: () => drawRecruiter(personAt(asked('recipient') ?? '')),
  mwlite: (_, id) => {
    const compose = id === 'compose';
    return drawMobile(
      personAt(compose ? (asked('recipient') ?? '') : location.pathname.split('/')[4]),
      compose,
    );
  },
  mynetwork: () => drawSmallDialog(personAt(asked('recipient') ?? '')),
};

function showNewer(page: HTMLElement, profile: Person | null): void {
  const interop = drawInterop(page);
  if (asked('root') === 'frame') page.append(drawInteropFrame());
  if (profile) document.title = `${profile.name} | LinkedIn`;
  page.append(profile ? drawProfile(profile, interop) : drawFeed(interop));
  if (asked('root') === 'frame') return;
  for (const id of (asked('bubble') ?? '').split(',').filter(Boolean))
    interop.show(drawBubble(past(personAt(id))));
}

function drawInvitePage(): HTMLElement {
  const person = personAt(asked('vanityName') ?? '');
  return draw(
    'main',
    {},
    drawInvite(person, () => open(person)),
  );
}

/** What the newer pages show in a frame: the bubbles alone, in a page that is never told which one it is in. */
function drawFrame(): HTMLElement {
  const people = (asked('bubble') ?? '').split(',').filter(Boolean).map(personAt);
  return draw(
    'aside',
    { class: 'msg-overlay-container' },
    ...people.map((person) => drawBubble(past(person))),
  );
}

function drawNewMessage(): HTMLElement {
  const people = (asked('recipient') ?? '').split(',').filter(Boolean).map(personAt);
  return draw('main', { class: 'messaging' }, drawCompose(people, asked('subject') !== null));
}

function past(person: Person): Person {
  const messages = Number(asked('past') ?? 0);
  return messages > 0 ? withPast(person, messages) : person;
}

/** Thread ids are opaque on the site; here they name the person. */
function threadPerson(id: string | undefined): Person {
  return PEOPLE.find((person) => id === threadId(person)) ?? personAt(id);
}

function threadId(person: Person): string {
  return `2-${btoa(person.id)}`;
}

function open(person: Person): void {
  history.pushState(null, '', `/messaging/thread/${threadId(person)}/${location.search}`);
  show();
}

function drawNav(): HTMLElement {
  const go = (to: string, label: string) =>
    draw('a', { href: to, onclick: (event) => follow(event, to) }, label);
  return draw(
    'nav',
    { class: 'global-nav' },
    draw('strong', {}, 'Practice inbox'),
    go('/messaging/thread/maya-lindqvist/', 'Messages'),
    go('/feed/', 'Feed'),
    draw('a', { href: 'https://x.com/i/chat/101-202' }, 'X'),
    draw('img', { class: 'global-nav__me-photo', alt: ME.name, src: NO_PICTURE }),
  );
}

function follow(event: Event, to: string): void {
  event.preventDefault();
  history.pushState(null, '', to);
  show();
}

document.head.append(draw('style', {}, dressed(css)));
document.execCommand('defaultParagraphSeparator', false, 'p');
window.addEventListener('popstate', show);
disguise(document);
show();
