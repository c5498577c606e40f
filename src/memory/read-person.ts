import type { Person } from './person';
import { isRecord } from './read-settings';

/** A person as stored; `null` where what is there is none. */
export function readPerson(value: unknown): Person | null {
  if (!isRecord(value)) return null;
  const { lastSent, lastReceived, whole, first } = value;
  const counts = {
    sent: countIn(value.sent),
    received: countIn(value.received),
    unanswered: countIn(value.unanswered),
    asked: countIn(value.asked),
    offered: countIn(value.offered),
    thanked: countIn(value.thanked),
    seen: countIn(value.seen),
  };
  return {
    ...counts,
    declined: value.declined === true,
    lastSent: dayIn(lastSent),
    lastReceived: dayIn(lastReceived),
    whole: dayIn(whole),
    first: first === 'held' || first === 'fine' ? first : null,
    answered: value.answered === true,
  };
}

function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function dayIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
