import type { Draft, Rewrite, Verdict } from '../core/types';
import { type Planned, planned, type Tools } from './rewrite';

/** A way to end: with a question, with an offer, with less, or with a kind close. */
export type VersionKind = 'ask' | 'offer' | 'short' | 'close';

export interface Version {
  readonly kind: VersionKind;
  readonly rewrite: Rewrite;
}

/**
 * Up to three rewrites of a draft that differ in kind, the best first. `turn` counts how often another question was asked
 * for; the same draft and the same turn give the same rewrites. Empty where `rewrite` would be null.
 */
export function versions(draft: Draft, verdict: Verdict, tools: Tools, turn = 0): readonly Version[] {
  const { offers: _, ...withoutOffers } = tools;
  const made: readonly (Version | null)[] = [
    versionOf(planned(draft, verdict, tools, { turn })),
    versionOf(planned(draft, verdict, withoutOffers, { turn })),
    versionOf(planned(draft, verdict, withoutOffers, { turn, from: 2 }), 'short'),
  ];
  const texts = new Set<string>();
  return made.flatMap((version) => {
    if (!version || texts.has(version.rewrite.text)) return [];
    texts.add(version.rewrite.text);
    return [version];
  });
}

function versionOf(made: Planned | null, kind?: VersionKind): Version | null {
  return made && { kind: kind ?? kindOf(made), rewrite: made.rewrite };
}

function kindOf({ plan }: Planned): VersionKind {
  const last = plan.steps.findLast(({ action }) => action === 'offer' || action === 'close');
  if (!last) return 'ask';
  return last.action === 'offer' ? 'offer' : 'close';
}
