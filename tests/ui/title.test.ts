import { expect, test } from 'vitest';
import { titleOf } from '../../src/ui/title';
import type { CardView } from '../../src/ui/view';
import { viewOf } from './views';

const group = (view: CardView): CardView => ({
  ...view,
  draft: { ...view.draft, conversation: { ...view.draft.conversation, group: true } },
});

const without = (view: CardView): CardView => ({ ...view, verdict: { ...view.verdict, findings: [] } });
const clear = (view: CardView): CardView => ({ ...view, verdict: { ...view.verdict, level: 'clear' } });
const unread = (view: CardView): CardView => ({ ...view, verdict: { ...view.verdict, unread: true } });

const TITLES: readonly (readonly [what: string, view: CardView, title: string])[] = [
  ['held', viewOf(), 'Not sent yet. How Maya may read it:'],
  ['held, reader unknown', viewOf({ name: null }), 'Not sent yet. How it may be read:'],
  ['held in a group', group(viewOf()), 'Not sent yet. How it may be read:'],
  ['held without a finding', without(viewOf()), 'Not sent yet. Maya may need to know you first.'],
  ['held for a blank', viewOf({ findings: 0, notice: 'blank' }), 'Not sent yet. A blank is still open.'],
  ['asked', viewOf({ cause: 'asked' }), 'How Maya may read it:'],
  ['asked, and little found', clear(viewOf({ cause: 'asked' })), 'This reads well.'],
  ['asked, and not in English', unread(viewOf({ cause: 'asked', findings: 0 })), 'Nothing stands out.'],
  ['held, and not in English', unread(viewOf()), 'Not sent yet. How Maya may read it:'],
  ['asked, and nothing found', viewOf({ cause: 'asked', findings: 0 }), 'This reads well.'],
];

test.each(TITLES)('%s', (_, view, title) => {
  expect(titleOf(view)).toBe(title);
});
