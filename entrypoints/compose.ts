import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DEFAULTS, readSettings, type Standing, watchSettings } from '../src/memory/settings';
import { type Answers, askBackground, askChoices, type PageMessage, type Sign } from '../src/messages';
import { watchApproach, watchSend } from '../src/page/approach';
import { createCard } from '../src/page/card';
import { type Guard, guard } from '../src/page/guard';
import { awaitParts, type Parts } from '../src/page/parts';
import { quieten } from '../src/page/quiet';
import { createWanted, type Wanted } from '../src/page/wanted';
import { siteAt } from '../src/sites/site';

/**
 * On LinkedIn and X, in every frame, before the page's own scripts: site, settings and rules meet at the send button.
 * Stands in the manifest by hand (`wxt.config.ts`): WXT's own content scripts announce themselves to the page.
 */
export default defineUnlistedScript(() => {
  // A frame without an address of its own (`about:blank`) has the origin of the page that made it.
  const site = siteAt(new URL(self.origin).hostname);
  if (!site) return;
  const life = new AbortController();
  const alive = () => {
    if (!browser.runtime?.id) life.abort();
    return !life.signal.aborted;
  };

  const complete = new AbortController();
  const given = () => {
    if (parts.now() && settings.now()) complete.abort();
  };
  const parts: Wanted<Parts> = createWanted(() => askBackground({ kind: 'parts' }), given);
  // Asked for as often as the parts: while a browser starts, its storage may never answer.
  const settings: Wanted<Standing> = createWanted(() => readSettings().then(settings.give), given);
  awaitParts((found) => {
    found.heed?.(() => post.review());
    parts.give(found);
  });
  watchSettings(settings.give, life.signal);
  watchApproach(
    site,
    () => {
      parts.call();
      settings.call();
    },
    AbortSignal.any([life.signal, complete.signal]),
  );

  let isResting = false;
  let nearing = new AbortController();
  const standing = () => settings.now() ?? DEFAULTS;
  const isQuiet = () => standing().place === 'toolbar';
  const card = createCard(() => parts.now()?.createPainter() ?? null, life.signal);
  const report = (sign: Sign | null) => {
    const tell = () => void askBackground({ kind: 'sign', sign }).catch(() => {});
    tell();
    nearing.abort();
    if (sign !== 'hold') return;
    // A rewrite will be asked for at Send: by then the background is awake, however long was thought about it.
    nearing = new AbortController();
    watchSend(site, tell, AbortSignal.any([life.signal, nearing.signal]));
  };
  const post = guard(
    {
      site,
      judge: (draft, sensitivity) => (isResting ? null : (parts.now()?.judge(draft, sensitivity) ?? null)),
      card: quieten(card, isQuiet),
      sensitivity: () => standing().sensitivity,
      alive,
      rewrites: askChoices,
      outcome: (what, draft, verdict) => {
        askBackground({ kind: 'outcome', what, draft, verdict }).catch(() => {});
        if (what === 'held' && isQuiet()) askBackground({ kind: 'show' }).catch(() => {});
      },
      report,
    },
    life.signal,
  );
  const answer = (message: PageMessage) => {
    if (message.kind === 'excuse') {
      parts.now()?.excuse?.(message.draft, message.isExcused);
      return Promise.resolve(true as const);
    }
    if (message.kind !== 'rest') return answerTo(post, message);
    isResting = message.isResting ?? isResting;
    post.review();
    return Promise.resolve(isResting);
  };
  browser.runtime.onMessage.addListener(answer);
  life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
});

/** A frame in which nothing is being written leaves the answer to the others. */
function answerTo(
  post: Guard,
  message: Exclude<PageMessage, { kind: 'rest' | 'excuse' }>,
): Promise<Answers[PageMessage['kind']]> | undefined {
  if (message.kind === 'check') {
    const check = post.check();
    return check ? Promise.resolve(check) : undefined;
  }
  const reading = post.reading();
  if (!reading) return undefined;
  return message.kind === 'reading' ? Promise.resolve(reading) : post.use(message.rewrite, message.instead);
}
