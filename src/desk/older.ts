import { keyFor } from './mend';
import { type Loaded, standAtStart } from './stand';

/** What an older version left here, for which a row was one draft: it is to be judged anew, and keeps what was mended in it. */
export function upToDate(loaded: Loaded): Loaded {
  const { stand, parts, mends } = loaded;
  if (!isOlder(stand)) return loaded;
  const sheet = stand.sheet && { ...stand.sheet, steps: [] };
  const column = stand.format?.kind === 'cells' ? (sheet?.columns.text ?? -1) + 1 : 0;
  const rows = parts.flatMap(({ number }) => [...number]);
  const keyed = [...mends].map(([at, mend]) => [keyFor(rows[at] ?? 0, column), mend] as const);
  return {
    ...loaded,
    stand: standAtStart(stand.name, stand.setting, { ...stand, sheet }),
    parts: [],
    mends: new Map(keyed),
  };
}

function isOlder(stand: object): boolean {
  return !('tally' in stand);
}
