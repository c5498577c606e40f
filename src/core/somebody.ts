import { said } from './said';

/** An organisation that set something and did not name itself. */
export const SOMEBODY = 'your organisation';

const WHO = said('who', { somebody: SOMEBODY });

/** What an organisation is called, in the language of the browser where it named itself nothing. */
export function nameOf(by: string): string {
  return by === SOMEBODY ? WHO.somebody : by;
}
