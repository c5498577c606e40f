import { judge } from '../../rules/judge';
import { createCard } from '../../src/page/card';
import { guard } from '../../src/page/guard';
import { createPainter } from '../../src/page/painter';
import { siteAt } from '../../src/sites/site';

/** What can go wrong at the send button. */
export type Fault = 'none' | 'judge' | 'card' | 'site' | 'rewrite' | 'context' | 'outcome';

/** What became of the drafts, in order. */
export const told: string[] = [];

/** Stands at the send button as the content script does, with one part that fails. */
export function stand(fault: Fault): void {
  const site = siteAt(location.hostname);
  if (!site) throw new Error('not a site of ours');
  const { signal } = new AbortController();
  const card = createCard(createPainter, signal);
  const fail = (part: Fault) => {
    if (part === fault) throw new Error(`the ${part} fails`);
  };
  guard(
    {
      site: {
        ...site,
        boxesSentBy: (event) => {
          fail('site');
          return site.boxesSentBy(event);
        },
      },
      judge: (draft, sensitivity) => {
        fail('judge');
        return judge(draft, sensitivity);
      },
      card: {
        ...card,
        show: (...args) => {
          fail('card');
          card.show(...args);
        },
      },
      sensitivity: () => 'balanced',
      alive: () => fault !== 'context',
      // biome-ignore lint/correctness/useYield: it has nothing to offer.
      rewrites: async function* () {
        fail('rewrite');
        return undefined;
      },
      report: () => {},
      outcome: (what, { text }, { level }) => {
        told.push(`${what}, ${level}: ${text}`);
        fail('outcome');
      },
    },
    signal,
  );
}
