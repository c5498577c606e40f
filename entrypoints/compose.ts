import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../src/memory/settings';
import { type Answers, askBackground, askChoices, type PageMessage } from '../src/messages';
import { watchApproach } from '../src/page/approach';
import { createCard } from '../src/page/card';
import { type Guard, guard } from '../src/page/guard';
import { expectParts } from '../src/page/parts';
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
  let settings: Settings = DEFAULTS;
  const learn = (now: Settings) => {
    settings = now;
  };
  readSettings().then(learn, () => {});
  watchSettings(learn, life.signal);
  const parts = expectParts(() => askBackground({ kind: 'parts' }));
  watchApproach(site, parts.call, AbortSignal.any([life.signal, parts.here]));
  const post = guard(
    {
      site,
      judge: (draft, sensitivity) => parts.now()?.judge(draft, sensitivity) ?? null,
      card: createCard(() => parts.now()?.createPainter() ?? null, life.signal),
      sensitivity: () => settings.sensitivity,
      alive,
      rewrites: askChoices,
      report: (sign) => void askBackground({ kind: 'sign', sign }).catch(() => {}),
    },
    life.signal,
  );
  const answer = (message: PageMessage) => answerTo(post, message);
  browser.runtime.onMessage.addListener(answer);
  life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
});

/** A frame in which nothing is being written leaves the answer to the others. */
function answerTo(post: Guard, message: PageMessage): Promise<Answers[PageMessage['kind']]> | undefined {
  if (message.kind === 'check') {
    const check = post.check();
    return check ? Promise.resolve(check) : undefined;
  }
  const reading = post.reading();
  if (!reading) return undefined;
  return message.kind === 'reading' ? Promise.resolve(reading) : post.use(message.rewrite, message.instead);
}
