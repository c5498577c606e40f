import type { DeskState } from '../../desk/desk-state';

/** How many drafts were looked at, the rows that cannot be read among them. */
export function draftsOf({ counts }: DeskState): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
