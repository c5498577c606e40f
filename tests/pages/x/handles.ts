import { PEOPLE, type Person } from '../people';

export const OWN = { handle: 'sam_rivers', number: 101 } as const;

/** A handle such as `maya_lindqvist`: letters, digits and low lines, fifteen at most. */
export function handleOf(id: string): string {
  return id.replace(/-/g, '_').slice(0, 15);
}

/** A conversation's address names both by number; a group's starts with a `g`. */
export function chatId(person: Person): string {
  const number = 202 + PEOPLE.indexOf(person) * 101;
  return person.others ? `g${number}` : `${OWN.number}-${number}`;
}
