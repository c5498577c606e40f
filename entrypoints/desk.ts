import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { remedies } from '../rules';
import { judge } from '../rules/judge';
import { createPersonalJudge, type Preferences } from '../src/core/personal';
import { speak } from '../src/core/said';
import { createDesk } from '../src/desk/desk';
import type { Rewriter } from '../src/desk/desk-state';
import { findPlace, type Place } from '../src/desk/place';
import { openStore } from '../src/desk/store';
import { serveDesk } from '../src/desk/talk';
import { rewrite } from '../src/rewrite/rewrite';

/** Where many drafts are judged: a worker of the review page. */
export default defineUnlistedScript(() => {
  let preferences: Preferences = NOTHING_SET;
  let offers: readonly string[] = [];
  self.addEventListener('message', ({ data }: MessageEvent) => {
    if (data.kind === 'words') speak((key) => data.words[key] ?? '');
    if (data.kind !== 'preferences') return;
    preferences = data.preferences;
    offers = data.offers;
  });
  const personal = createPersonalJudge(judge, () => preferences);
  const offer: Rewriter = (draft, verdict) => rewrite(draft, verdict, { judge: personal, remedies, offers });
  serveDesk(self, async (told) => {
    let place: Place = NO_PLACE;
    const desk = createDesk({ judge: personal, rewrite: offer, store: null, told, place: () => place });
    // The database has one desk: two tabs that write to it would mix their work.
    place = await findPlace(navigator.locks, {
      given: async () => desk.given(await openStore().catch(() => null)),
      taken: desk.taken,
    });
    return desk;
  });
});

const NOTHING_SET: Preferences = { habits: {}, surfaces: {}, lists: [] };

const NO_PLACE: Place = { seize: () => {}, leave: () => {} };
