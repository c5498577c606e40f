import type { Chosen, Role, Settings, Strength } from './settings';

/**
 * What each role sets. Someone who writes for a living is stopped sooner at what their readers are most tired of, and left in peace
 * where the work itself needs the words: a recruiter's link to a post, a student's open question, a seeker's own story.
 */
export const ROLE_HABITS: Readonly<Record<Role, Readonly<Record<string, Strength>>>> = {
  seller: {
    pitch: 'strict',
    'elevator-pitch': 'strict',
    'selling-question': 'strict',
    'meeting-grab': 'strict',
    'calendar-link': 'strict',
    'false-urgency': 'strict',
    'bare-bump': 'strict',
    'bare-hello': 'tip',
  },
  recruiter: {
    'recruiter-blast': 'strict',
    'mass-greeting': 'strict',
    'unfilled-placeholder': 'strict',
    'generic-opener': 'strict',
    'empty-flattery': 'strict',
    'meeting-grab': 'gentle',
    'early-link': 'gentle',
    'contact-card': 'gentle',
  },
  founder: {
    'pick-your-brain': 'strict',
    'self-serving-ask': 'strict',
    'favour-of-a-stranger': 'strict',
    'spending-an-introduction': 'strict',
    'all-about-me': 'strict',
    hype: 'strict',
    'early-link': 'gentle',
    'growth-talk': 'tip',
  },
  'job-seeker': {
    'favour-of-a-stranger': 'strict',
    'spending-an-introduction': 'strict',
    'generic-opener': 'strict',
    'all-about-me': 'tip',
    'contact-card': 'gentle',
    'early-link': 'gentle',
    'bare-bump': 'gentle',
  },
  student: {
    'bare-hello': 'strict',
    'empty-flattery': 'strict',
    'several-asks': 'strict',
    'pick-your-brain': 'gentle',
    'favour-of-a-stranger': 'gentle',
    'all-about-me': 'tip',
    'nothing-to-take-up': 'tip',
  },
};

type Set = Pick<Settings, 'habits' | 'chosen'>;

/** Sets what a role sets, in the place of what another role had set; how each habit stood is kept, so that it can be undone. */
export function chooseRole(settings: Set, role: Role): Set {
  const { habits } = undoRole(settings);
  const set = ROLE_HABITS[role];
  const before = Object.fromEntries(Object.keys(set).map((id) => [id, habits[id] ?? null]));
  return { habits: { ...habits, ...set }, chosen: { role, before } };
}

/** Each habit as it stood before the role, but for those that were set by hand since. */
export function undoRole({ habits, chosen }: Set): Set {
  if (chosen === null) return { habits, chosen };
  const now = Object.entries(habits).filter(([id, strength]) => !isOfRole(chosen, id, strength));
  const before = Object.entries(chosen.before).flatMap(([id, strength]) =>
    strength !== null && isOfRole(chosen, id, habits[id]) ? [[id, strength] as const] : [],
  );
  return { habits: Object.fromEntries([...now, ...before]), chosen: null };
}

function isOfRole({ role, before }: Chosen, id: string, strength: Strength | undefined): boolean {
  return id in before && ROLE_HABITS[role][id] === strength;
}
