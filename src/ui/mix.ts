import type { Rewrite, Span } from '../core/types';
import type { Passage } from './changes';

/** The rewrite with some of its passages, by number, left as the draft has them. Its blanks are found anew. */
export function mixOf(passages: readonly Passage[], left: readonly number[]): Rewrite {
  const blanks: Span[] = [];
  let text = '';
  passages.forEach(({ pieces, was }, at) => {
    if (was !== null && left.includes(at)) {
      text += was;
      return;
    }
    for (const piece of pieces) {
      if (piece.kind === 'gone') continue;
      const start = text.length;
      text += piece.text;
      if (piece.kind === 'blank') blanks.push({ start, end: text.length });
    }
  });
  return { text, blanks };
}
