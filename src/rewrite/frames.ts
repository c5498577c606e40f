import { OPENING_FRAMES } from './opening-frames';
import { QUESTION_FRAMES } from './question-frames';
import { STAGE_FRAMES } from './stage-frames';

/** Every sentence that a rewrite may add. `{x}` is filled with words of the draft or of the conversation, never of our own. */
export const FRAMES = { ...OPENING_FRAMES, ...QUESTION_FRAMES, ...STAGE_FRAMES };

export type Frame = keyof typeof FRAMES;

/** A frame with its places filled. */
export function frame(id: Frame, words: Readonly<Record<string, string>> = {}): string {
  return FRAMES[id].replace(/\{(\w+)\}/g, (_, place: string) => words[place] ?? '');
}
