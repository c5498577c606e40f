import type { Recalled } from '../core/remembered';
import type { Draft } from '../core/types';

export interface Recollection {
  readonly of: (draft: Draft) => Recalled | null;
  /** What was heard counts no longer; it is asked for anew. */
  readonly forget: () => void;
}

/**
 * Makes a memory at hand: what was last heard of the reader of a draft, at once and without waiting; `null` while nothing was heard. What is new is
 * asked for once, and `heard` is called when the answer is there. Prints are counted of the text that was asked about and of no other.
 */
export function createRecollection(
  ask: (draft: Draft) => Promise<Recalled | null>,
  heard: () => void = () => {},
): Recollection {
  let asked = '';
  let last: { readonly reader: string; readonly text: string; readonly recalled: Recalled | null } | null =
    null;
  const hear = (draft: Draft) => (recalled: Recalled | null) => {
    if (asked !== questionOf(draft)) return;
    last = { reader: readerOf(draft), text: draft.text, recalled };
    if (recalled) heard();
  };
  const of = (draft: Draft) => {
    if (asked !== questionOf(draft)) {
      asked = questionOf(draft);
      ask(draft).then(hear(draft), () => {});
    }
    if (last?.recalled == null || last.reader !== readerOf(draft)) return null;
    if (last.text !== draft.text && last.recalled.copies > 0)
      last = { ...last, text: draft.text, recalled: { ...last.recalled, copies: 0 } };
    return last.recalled;
  };
  return {
    of,
    forget: () => {
      asked = '';
      last = null;
    },
  };
}

function readerOf({ surface, conversation: { recipient } }: Draft): string {
  return JSON.stringify([surface, recipient]);
}

/** Who, what, and how far the page has loaded. */
function questionOf(draft: Draft): string {
  return JSON.stringify([readerOf(draft), draft.text, { ...draft.conversation, replyingTo: null }]);
}
