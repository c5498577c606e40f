import type { Draft } from '../core/types';

/** A nervous double press is not consent: the leave to send begins this long after the hold, in milliseconds. */
export const LEAVE_AFTER = 600;

/** One press can reach us as several events (a key, then the form's submit); they all belong to it, in milliseconds. */
const ONE_PRESS = 1000;

/** How many held messages are remembered: several chats may be open at once, and nobody has this many. */
const MOST = 20;

interface Held {
  readonly text: string;
  readonly to: string;
  readonly person: string | null;
  readonly at: number;
  leftAt: number | null;
}

/** The leave to send what was held: for that exact text, to that person, kept in memory alone. */
export interface Leave {
  /** Remembers that this draft was held at this time (milliseconds, as `Event.timeStamp`). */
  held(draft: Draft, at: number): void;
  /** Whether this draft was held before, and still is. */
  isHeld(draft: Draft): boolean;
  /** Whether a press at this time sends the draft: it was held long enough before. The leave ends with that press. */
  given(draft: Draft, at: number): boolean;
}

export function createLeave(): Leave {
  let all: Held[] = [];
  const find = (draft: Draft) => all.find((each) => isSame(each, draft));
  return {
    held(draft, at) {
      all = [...all.filter((each) => !isSame(each, draft)), heldFrom(draft, at)].slice(-MOST);
    },
    isHeld: (draft) => find(draft)?.leftAt === null,
    given(draft, at) {
      const held = find(draft);
      if (!held || at - held.at < LEAVE_AFTER) return false;
      if (held.leftAt !== null && at - held.leftAt > ONE_PRESS) {
        all = all.filter((each) => each !== held);
        return false;
      }
      held.leftAt ??= at;
      return true;
    },
  };
}

function heldFrom({ text, surface, conversation }: Draft, at: number): Held {
  return { text, to: surface, person: personOf(conversation.recipient), at, leftAt: null };
}

/** A header that mounts late must not turn the second press into another first one: who is unknown matches anyone. */
function isSame(held: Held, { text, surface, conversation }: Draft): boolean {
  const person = personOf(conversation.recipient);
  return (
    held.text === text &&
    held.to === surface &&
    (held.person === person || held.person === null || person === null)
  );
}

function personOf(recipient: Draft['conversation']['recipient']): string | null {
  return recipient?.id ?? recipient?.name ?? null;
}
