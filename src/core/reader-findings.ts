import type { Finding, Stage } from './types';

type Words = Pick<Finding, 'title' | 'why' | 'of'>;

const FIRST: Words = {
  of: { case: 'first-message' },
  title: 'Reads like an offer',
  why: 'This reads like an offer to someone you have not met.',
};

/** What the reader says of the sentence that moved it most, by where the two stand. */
export const FINDINGS: Readonly<Record<Stage, Words>> = {
  'first-message': FIRST,
  unknown: FIRST,
  'first-reply': {
    of: { case: 'first-reply' },
    title: 'Reads like an offer',
    why: 'They wrote first, and this reads more like an offer than an answer.',
  },
  'no-reply-yet': {
    of: { case: 'no-reply-yet' },
    title: 'Reads like a push',
    why: 'They have not answered yet, and this reads like a push rather than a reason to.',
  },
  'after-no': {
    of: { case: 'after-no' },
    title: 'Reads like asking again',
    why: 'They said no, and this reads like asking again.',
  },
  'in-conversation': {
    of: { case: 'in-conversation' },
    title: 'Reads like pressure',
    why: 'This reads like pressure, even between people who talk.',
  },
  public: {
    of: { case: 'public' },
    title: 'Reads like promotion',
    why: 'To those who come across it, this reads like promotion they did not ask for.',
  },
};
