import type { Draft, Judge } from '../core/types';

/** How many messages are remembered: several chats may be open at once, and nobody has this many. */
const MOST = 20;

/** A judge that says nothing of the messages that somebody wants to send as they are. */
export interface Excused {
  readonly judge: Judge;
  /** This message is fine, or no longer. Kept in memory alone. */
  readonly excuse: (draft: Draft, isExcused: boolean) => void;
}

/** A message stays the same one while it is written on: to the same person, and more than half of it as it was when last seen. */
export function createExcused(judge: Judge): Excused {
  let all: readonly Draft[] = [];
  const others = (draft: Draft) => all.filter((each) => !isSame(each, draft));
  return {
    judge(draft, sensitivity, ignored) {
      const verdict = judge(draft, sensitivity, ignored);
      if (!all.some((each) => isSame(each, draft))) return verdict;
      all = [...others(draft), draft];
      return { ...verdict, level: 'clear', findings: [] };
    },
    excuse(draft, isExcused) {
      all = isExcused ? [...others(draft), draft].slice(-MOST) : others(draft);
    },
  };
}

function isSame(one: Draft, other: Draft): boolean {
  return readerOf(one) === readerOf(other) && isMostly(one.text, other.text);
}

function readerOf({ surface, conversation: { recipient } }: Draft): string {
  return JSON.stringify([surface, recipient?.id ?? recipient?.name ?? null]);
}

/** Whether what two texts begin and end with alike is more than half of each. */
function isMostly(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return (start + end) * 2 > Math.max(one.length, other.length);
}
