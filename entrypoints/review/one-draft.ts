import { SENSITIVITIES, STAGES, SURFACES } from '../../src/core/types';
import { readWritten, type TextRead } from '../../src/desk/read-text';
import { AT_STAGE } from '../../src/desk/setting';
import { type Kept, openKept } from '../../src/desk/store';
import type { Facts } from '../../src/ui/review/one';
import { ownJudge } from './own-judge';

/** One draft as it is kept: the text, and what was said of where it goes. */
export interface OneDraft {
  readonly text: string;
  readonly facts: Facts;
}

export const NO_FACTS: Facts = {
  surface: 'linkedin-message',
  stage: 'first-message',
  sensitivity: 'balanced',
  name: '',
  theirs: '',
};

/** Reads a text for the situation that the author describes. */
export function readOne(text: string, { surface, stage, sensitivity, name, theirs }: Facts): TextRead {
  const facts = AT_STAGE[stage];
  const conversation = {
    ...facts,
    ...(name.trim() !== '' && { recipient: { name: name.trim(), id: null } }),
    ...(theirs.trim() !== '' && { theirLast: theirs, received: facts.received || 1, unanswered: 0 }),
  };
  return readWritten(text, { surface, conversation, sensitivity, cells: [] }, ownJudge);
}

const KEY = 'one';

let opening: Promise<Kept> | undefined;

function kept(): Promise<Kept> {
  opening ??= openKept();
  return opening;
}

/** The draft that was left here; `null` where there is none or none that can be read. Rejects where nothing is kept. */
export async function loadOne(): Promise<OneDraft | null> {
  // What was written last may not have reached the database when the page was left; the tab has it.
  const json = sessionStorage.getItem(KEY) ?? (await (await kept()).read());
  const stored = json === null ? null : JSON.parse(json);
  if (typeof stored?.text !== 'string') return null;
  const { text, facts } = stored;
  return {
    text,
    facts: {
      surface: SURFACES.find((each) => each === facts?.surface) ?? NO_FACTS.surface,
      stage: STAGES.find((each) => each === facts?.stage) ?? NO_FACTS.stage,
      sensitivity: SENSITIVITIES.find((each) => each === facts?.sensitivity) ?? NO_FACTS.sensitivity,
      name: String(facts?.name ?? ''),
      theirs: String(facts?.theirs ?? ''),
    },
  };
}

/** Rejects where nothing is kept. */
export async function keepOne(draft: OneDraft | null): Promise<void> {
  const json = draft && JSON.stringify(draft);
  sessionStorage.setItem(KEY, json ?? 'null');
  await (await kept()).write(json);
}
