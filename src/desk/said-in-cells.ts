import type { Conversation } from '../core/types';
import type { Role } from './columns';
import { AT_STAGE, conversationAtStep, type Setting, stageIn } from './setting';

/** What the cells of a row say of two people. `isBeside`: its steps stand in one row, of which a cell can only say how it begins. */
export function conversationSaid(
  cell: (role: Role) => string,
  step: number | null,
  setting: Setting,
  isBeside = false,
): Conversation {
  const stageSaid = stageIn(cell('stage'));
  const said = isBeside && stageSaid === 'first-message' ? null : stageSaid;
  const stage = said ?? setting.stage;
  const facts = said === null && step !== null ? conversationAtStep(step) : AT_STAGE[stage];
  const name = cell('name').trim();
  const theirs = cell('theirs').trim();
  return {
    ...facts,
    ...(name !== '' && { recipient: { name, id: null } }),
    ...(theirs !== '' && { theirLast: theirs, received: facts.received || 1, unanswered: 0 }),
  };
}

/** Which step a cell says, from 1: "2", "Step 2", "Follow-up 2" (the third message). */
export function stepSaid(cell: string): number | null {
  const found = /\d{1,3}/.exec(cell)?.[0];
  if (found === undefined) return /^(?:first|initial|intro|opener)/i.test(cell.trim()) ? 1 : null;
  return Number(found) + (/follow|bump|reminder/i.test(cell) ? 1 : 0);
}
