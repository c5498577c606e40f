import type { Choices, Draft, Verdict, Version, VersionKind } from '../core/types';
import { type Planned, planned } from './rewrite';
import type { Tools } from './tools';

/**
 * Up to three rewrites of a draft that differ in kind, the best first. `turn` counts how often another question was asked
 * for; the same draft and the same turn give the same rewrites. Empty where `rewrite` would be null.
 */
export function versions(draft: Draft, verdict: Verdict, tools: Tools, turn = 0): readonly Version[] {
  const { offers = [], ...plain } = tools;
  const best = versionOf(planned(draft, verdict, tools, { turn }));
  const made: readonly (Version | null)[] = [
    best,
    best?.kind === 'close' ? questionOf(planned(draft, verdict, plain, { turn: turn + 1 })) : null,
    offers.length > 0 ? versionOf(planned(draft, verdict, plain, { turn })) : null,
    versionOf(planned(draft, verdict, plain, { turn, from: 2 }), 'short'),
  ];
  const texts = new Set<string>();
  const longest = (made[0]?.rewrite.text.length ?? 0) * SHORTER;
  return made.flatMap((version) => {
    if (!version || texts.has(version.rewrite.text) || texts.size > 2) return [];
    if (version.kind === 'short' && version.rewrite.text.length > longest) return [];
    texts.add(version.rewrite.text);
    return [version];
  });
}

function questionOf(made: Planned | null): Version | null {
  const version = versionOf(made);
  return version?.kind === 'ask' ? version : null;
}

const OPEN = /^(?:first-message|unknown)$/;
/** What calls itself short is at least so much shorter. */
const SHORTER = 0.9;
/** So many turns are tried for another question: some do not pass. */
const TURNS = 3;

/** The same, with the turn that would ask another question, where there is one. */
export function choicesFor(draft: Draft, verdict: Verdict, tools: Tools, turn = 0): Choices {
  const made = versions(draft, verdict, tools, turn);
  const asks = made.find(({ kind }) => kind === 'ask' || (kind === 'close' && OPEN.test(verdict.stage)));
  if (!asks) return { versions: made, another: null };
  const { offers: _, ...plain } = tools;
  const next = Array.from({ length: TURNS }, (_, more) => turn + 1 + more).find((later) => {
    const text = planned(draft, verdict, plain, { turn: later })?.rewrite.text;
    return text !== undefined && made.every(({ rewrite }) => rewrite.text !== text);
  });
  return { versions: made, another: next ?? null };
}

function versionOf(made: Planned | null, kind?: VersionKind): Version | null {
  return made && { kind: kind ?? kindOf(made), rewrite: made.rewrite };
}

function kindOf({ plan }: Planned): VersionKind {
  const last = plan.steps.findLast(({ action }) => action === 'offer' || action === 'close');
  if (!last) return 'ask';
  return last.action === 'offer' ? 'offer' : 'close';
}
