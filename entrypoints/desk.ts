import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../rules/judge';
import { createPersonalJudge, type Preferences } from '../src/core/personal';
import { createDesk } from '../src/desk/desk';
import { openStore, type Store } from '../src/desk/store';
import { serveDesk } from '../src/desk/talk';

/** Where many drafts are judged: a worker of the review page. */
export default defineUnlistedScript(() => {
  let preferences: Preferences = NOTHING_SET;
  self.addEventListener('message', ({ data }: MessageEvent) => {
    if (data.kind === 'preferences') preferences = data.preferences;
  });
  const personal = createPersonalJudge(judge, () => preferences);
  serveDesk(self, async (told) => createDesk({ judge: personal, store: await ownStore(), told }));
});

const NOTHING_SET: Preferences = { habits: {}, surfaces: {}, lists: [] };

/** So long another tab may take to let go of the desk, in milliseconds: the page that is being reloaded has it, too. */
const PATIENCE = 4000;

/** The database has one desk. Where another tab keeps it, or the browser keeps nothing, the work is not kept. */
async function ownStore(): Promise<Store | null> {
  const isOurs = await new Promise<boolean>((done) => {
    navigator.locks
      .request('desk', { signal: AbortSignal.timeout(PATIENCE) }, () => {
        done(true);
        // Held for as long as this worker lives.
        return new Promise<void>(() => {});
      })
      .catch(() => done(false));
  });
  return isOurs ? openStore().catch(() => null) : null;
}
