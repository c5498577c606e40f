import { type Features, featuresOf } from './features';
import { type Greeting, greetingOf } from './greeting';
import { type Language, languageOf } from './language';
import { quotedTokens } from './quoted';
import { stageOf } from './stage';
import { readText, type Text } from './text';
import type { Draft, Span, Stage } from './types';
import { type Unit, unitsOf } from './units';

/** A draft, read once: what every rule looks at. */
export interface Reading {
  readonly draft: Draft;
  readonly stage: Stage;
  readonly text: Text;
  /** What patterns are matched against; see `unitsOf`. */
  readonly units: readonly Unit[];
  readonly language: Language;
  readonly greeting: Greeting | null;
  readonly features: Features;
  /** The stretches that a rule's phrases were found at; none when they were not. Asked by id, of rules of any place in the list. */
  readonly seen: (rule: string) => readonly Span[];
}

/** Reads a draft. `seen` tells what phrases have found so far. */
export function readDraft(draft: Draft, seen: Reading['seen']): Reading {
  const text = readText(draft.text);
  const quoted = quotedTokens(text);
  const units = unitsOf(text, quoted);
  const greeting = greetingOf(text);
  const features = featuresOf(text, units, { greeting, quoted, facts: draft.conversation });
  return {
    draft,
    stage: stageOf(draft.surface, draft.conversation),
    text,
    units,
    language: languageOf(units),
    greeting,
    features,
    seen,
  };
}
