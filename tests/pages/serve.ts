import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What to answer a request with. */
export interface Answer {
  readonly contentType: string;
  readonly body: string;
}

/** A practice page and what it is for. */
export interface Practice {
  readonly url: string;
  readonly title: string;
}

const LINKEDIN = 'https://www.linkedin.com';
const X = 'https://x.com';

/** What there is to practise on. Each page takes more from its address: see the README beside it. */
export const PRACTICE: readonly Practice[] = [
  {
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/`,
    title: 'LinkedIn: a first message to a new connection',
  },
  {
    url: `${LINKEDIN}/messaging/thread/tom-okafor/`,
    title: 'LinkedIn: a first reply to someone who wrote to you',
  },
  { url: `${LINKEDIN}/messaging/thread/priya-raman/`, title: 'LinkedIn: a conversation that is under way' },
  { url: `${LINKEDIN}/messaging/thread/jonas-weber/`, title: 'LinkedIn: no answer yet' },
  { url: `${LINKEDIN}/messaging/thread/elena-rossi/`, title: 'LinkedIn: after a no' },
  { url: `${LINKEDIN}/messaging/thread/sunday-walkers/`, title: 'LinkedIn: a group' },
  {
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/?keys=enter`,
    title: 'LinkedIn: Enter sends, no button',
  },
  {
    url: `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist`,
    title: 'LinkedIn: a new message with a recipient',
  },
  { url: `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist&subject`, title: 'LinkedIn: an InMail' },
  { url: `${LINKEDIN}/feed/`, title: 'LinkedIn: the feed, with comments' },
  { url: `${LINKEDIN}/feed/?bubble=maya-lindqvist`, title: 'LinkedIn: a chat bubble over the feed' },
  { url: `${LINKEDIN}/in/maya-lindqvist/`, title: 'LinkedIn: a profile, with Connect and Message' },
  {
    url: `${LINKEDIN}/preload/custom-invite/?vanityName=maya-lindqvist`,
    title: 'LinkedIn: the invitation on a page of its own',
  },
  { url: `${LINKEDIN}/feed/?editor=quill`, title: 'LinkedIn: the feed with the classic editors' },
  { url: `${LINKEDIN}/preload/sharebox/`, title: 'LinkedIn: the share box on a page of its own' },
  {
    url: `${LINKEDIN}/sales/inbox/compose?recipient=maya-lindqvist`,
    title: 'Sales Navigator: a new message',
  },
  { url: `${LINKEDIN}/sales/inbox/priya-raman`, title: 'Sales Navigator: a conversation that is under way' },
  { url: `${LINKEDIN}/talent/inbox/compose?recipient=maya-lindqvist`, title: 'Recruiter: an InMail' },
  {
    url: `${LINKEDIN}/mwlite/messaging/compose?recipient=maya-lindqvist`,
    title: 'LinkedIn mobile web: a new message',
  },
  { url: `${LINKEDIN}/mwlite/messaging/thread/jonas-weber`, title: 'LinkedIn mobile web: no answer yet' },
  {
    url: `${LINKEDIN}/mynetwork/catch-up/?recipient=maya-lindqvist`,
    title: 'LinkedIn: the small message dialog',
  },
  { url: `${X}/i/chat/101-202`, title: 'X: a first message' },
  { url: `${X}/i/chat/101-404`, title: 'X: a conversation that is under way' },
  { url: `${X}/i/chat/101-202?root=light`, title: 'X: a first message, chat drawn in the page' },
  { url: `${X}/maya_lindqvist/status/1`, title: 'X: a reply' },
  { url: `${X}/compose/post?reply=maya-lindqvist`, title: 'X: a reply in its dialog' },
  { url: `${X}/compose/post?quote=maya-lindqvist`, title: 'X: a post that quotes' },
  { url: `${X}/home`, title: 'X: a post, or a thread of them' },
  { url: `${X}/home?drawer=101-202`, title: 'X: a first message in the chat drawer' },
  { url: `${X}/messages/101-303`, title: 'X: the older messages' },
];

type Bundle = 'linkedin/page.ts' | 'x/page.tsx' | 'editors/page.ts';

/**
 * The page for an address of one of the two sites, or `null` for any other address (to be refused: nothing leaves
 * the machine). Scripts are bundled once a process and inlined.
 */
export async function practicePage(url: string): Promise<Answer | null> {
  const { hostname, pathname } = new URL(url);
  const bundle = bundleFor(hostname, pathname);
  if (!bundle) return null;
  const script = await scriptOf(bundle);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Practice</title></head><body><script>${script}</script></body></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

function bundleFor(host: string, path: string): Bundle | null {
  if (/\.\w{2,5}$/.test(path)) return null;
  if (path.startsWith('/editors/')) return 'editors/page.ts';
  if (/(?:^|\.)linkedin\.com$/.test(host)) return 'linkedin/page.ts';
  return /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/.test(host) ? 'x/page.tsx' : null;
}

const built = new Map<Bundle, Promise<string>>();

function scriptOf(bundle: Bundle): Promise<string> {
  const before = built.get(bundle);
  if (before) return before;
  const now = bundled(fileURLToPath(new URL(bundle, import.meta.url)));
  built.set(bundle, now);
  return now;
}

/** A script and all that it imports, as one text that can stand in a page. Style sheets are imported as text. */
export async function bundled(entry: string, globalName?: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    ...(globalName && { globalName }),
  });
  return (result.outputFiles[0]?.text ?? '').replace(/<\/script/gi, '<\\/script');
}
