import { REFUSALS } from './words';

/** Why something is not done, in a sentence to show. */
export function refuse(sentence: string): Error {
  return new Error(sentence, { cause: 'refused' });
}

/** The sentence to show for whatever a call of this folder rejected with. */
export function refusalIn(error: unknown): string {
  return error instanceof Error && error.cause === 'refused' ? error.message : REFUSALS.failed;
}
