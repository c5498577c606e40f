import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { judge } from '../../rules/judge';
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../../src/memory/settings';
import { type Answers, askBackground, askChoices, type PageMessage } from '../../src/messages';
import { createCard } from '../../src/page/card';
import { type Guard, guard } from '../../src/page/guard';
import { siteAt } from '../../src/sites/site';

/** On LinkedIn and X, in every frame: site, settings and rules meet at the send button. */
export default defineContentScript({
  matches: [
    'https://*.linkedin.com/*',
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main(ctx) {
    // A frame without an address of its own (`about:blank`) has the origin of the page that made it.
    const site = siteAt(new URL(self.origin).hostname);
    if (!site) return;
    let settings: Settings = DEFAULTS;
    const learn = (now: Settings) => {
      settings = now;
    };
    readSettings().then(learn, () => {});
    watchSettings(learn, ctx.signal);
    const post = guard(
      {
        site,
        judge,
        card: createCard(ctx.signal),
        sensitivity: () => settings.sensitivity,
        alive: () => ctx.isValid,
        rewrites: askChoices,
        report: (level) => void askBackground({ kind: 'level', level }).catch(() => {}),
      },
      ctx.signal,
    );
    const answer = (message: PageMessage) => answerTo(post, message);
    browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));
  },
});

/** A frame in which nothing is being written leaves the answer to the others. */
function answerTo(post: Guard, message: PageMessage): Promise<Answers[PageMessage['kind']]> | undefined {
  const reading = post.reading();
  if (!reading) return undefined;
  return message.kind === 'reading' ? Promise.resolve(reading) : post.use(message.rewrite, message.instead);
}
