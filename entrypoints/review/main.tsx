import { render } from 'preact';
import type { Draft } from '../../src/core/types';
import { takeHanded, watchHanded } from '../../src/memory/handed';
import { askChoices } from '../../src/messages';
import { openPage } from '../../src/ui/open-page';
import { Review } from '../../src/ui/review/review';
import { manyProps, startMany } from './many-drafts';
import { keepOne, loadOne, NO_FACTS, type OneDraft, readOne } from './one-draft';
import { readStanding } from './own-judge';
import { REVIEW_STYLES } from './styles';

openPage('review', REVIEW_STYLES);

/** What is shown now; each change draws it anew. */
let view: 'one' | 'many' = location.hash === '#many' ? 'many' : 'one';
let one: OneDraft = { text: '', facts: NO_FACTS };
let edition = 0;
let isKept = true;
/** Whether what was left here is known: until then nothing can be written, so that nothing written is lost. */
let isLoaded = false;

// A file that misses its place would be opened instead of this page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
window.addEventListener('hashchange', () => show(location.hash === '#many' ? 'many' : 'one'));
watchHanded(() => void takeUp());
startMany(draw);
draw();
void start();

async function start(): Promise<void> {
  const { sensitivity } = await readStanding();
  const found = await loadOne().catch(() => {
    isKept = false;
    return null;
  });
  one = found ?? { text: '', facts: { ...NO_FACTS, sensitivity } };
  isLoaded = true;
  edition++;
  await takeUp();
  draw();
}

/** A selection that was sent here takes the place of the draft. */
async function takeUp(): Promise<void> {
  if (!isLoaded) return;
  const text = await takeHanded().catch(() => null);
  if (text === null) return;
  change({ ...one, text });
  edition++;
  show('one');
}

function change(now: OneDraft | null): void {
  one = now ?? { text: '', facts: one.facts };
  keepOne(now).catch(() => {
    isKept = false;
    draw();
  });
}

function show(now: 'one' | 'many'): void {
  view = now;
  if (location.hash !== `#${now}`) history.replaceState(null, '', `#${now}`);
  draw();
}

function draw(): void {
  render(
    <Review
      view={view}
      edition={edition}
      show={show}
      one={
        isLoaded
          ? {
              initial: one.text,
              facts: one.facts,
              isKept,
              read: (text) => readOne(text, one.facts),
              offer: (draft: Draft, turn, signal) =>
                askChoices({ draft, sensitivity: one.facts.sensitivity, turn }, signal),
              change: (text) => change({ ...one, text }),
              tell: (facts) => {
                change({ ...one, facts });
                draw();
              },
              clear: () => {
                change(null);
                edition++;
                draw();
              },
            }
          : null
      }
      many={manyProps()}
    />,
    document.body,
  );
}
