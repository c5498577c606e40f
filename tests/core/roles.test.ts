import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules';
import { chooseRole, ROLE_HABITS, undoRole } from '../../src/core/roles';
import { ROLES, STRENGTHS } from '../../src/core/settings';

const HABITS = rules.filter(({ kind }) => kind === 'habit').map(({ id }) => id);
const set = fc.dictionary(fc.constantFrom(...HABITS), fc.constantFrom(...STRENGTHS), {
  noNullPrototype: true,
});
const role = fc.constantFrom(...ROLES);

test.each(ROLES)('%s sets several habits, all of them ours', (each) => {
  const ids = Object.keys(ROLE_HABITS[each]);
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.filter((id) => !HABITS.includes(id))).toEqual([]);
});

test('a role that is chosen and undone leaves all as it was', () => {
  fc.assert(
    fc.property(set, role, (habits, each) => {
      const chosen = chooseRole({ habits, chosen: null }, each);
      expect(chosen.habits).toMatchObject(ROLE_HABITS[each]);
      expect(undoRole(chosen)).toEqual({ habits, chosen: null });
    }),
  );
});

test('another role takes the place of the first, and undone leaves all as it was before either', () => {
  fc.assert(
    fc.property(set, role, role, (habits, first, second) => {
      const alone = chooseRole({ habits, chosen: null }, second);
      const after = chooseRole(chooseRole({ habits, chosen: null }, first), second);
      expect(after).toEqual(alone);
      expect(undoRole(after)).toEqual({ habits, chosen: null });
    }),
  );
});

test('what was set by hand since stays when the role is undone', () => {
  const chosen = chooseRole({ habits: { hype: 'off', pitch: 'tip' }, chosen: null }, 'seller');
  const since = { ...chosen, habits: { ...chosen.habits, pitch: 'gentle' as const } };
  expect(undoRole(since)).toEqual({ habits: { hype: 'off', pitch: 'gentle' }, chosen: null });
});

test('with no role there is nothing to undo', () => {
  expect(undoRole({ habits: { hype: 'off' }, chosen: null })).toEqual({
    habits: { hype: 'off' },
    chosen: null,
  });
});
