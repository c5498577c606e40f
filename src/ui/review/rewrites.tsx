import { useEffect, useState } from 'preact/hooks';
import type { Choices, Draft } from '../../core/types';
import { rewriteWithFields, withFields } from '../../desk/fields';
import type { TextRead } from '../../desk/read-text';
import { chosenFrom } from '../choice';
import { Offer } from '../offer';
import { UNCHOSEN } from '../view';
import { ONE } from './words';

/** So long nothing is typed before a rewrite is looked for, in milliseconds. */
const PAUSE = 350;

export interface Offers {
  /** What may be put in the place of a draft: at once what there is, later perhaps more. */
  readonly offer: (draft: Draft, turn: number, signal: AbortSignal) => AsyncIterable<Choices>;
  /** Changes when the same text is to be read in another way. */
  readonly setting: string;
}

interface RewritesProps extends Offers {
  readonly read: TextRead;
  readonly use: (text: string) => void;
  readonly copy: (text: string) => void;
}

/** What could stand in the place of a draft, and what it would change. */
export function Rewrites({ read: { draft, filled, appraisal }, offer, setting, use, copy }: RewritesProps) {
  const [choices, show] = useState<Choices | 'pending' | null>('pending');
  const [choice, choose] = useState(UNCHOSEN);
  const [turn, ask] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins with its first question.
  useEffect(() => ask(0), [draft.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is the same while its text and its setting are.
  useEffect(() => {
    const leaving = new AbortController();
    show('pending');
    const timer = setTimeout(
      () => void gather(offer(draft, turn, leaving.signal), leaving.signal, show),
      turn === 0 ? PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [draft.text, setting, turn]);
  const view = {
    // What nothing here fills stands as its field, in the draft and in the rewrite alike.
    draft: { ...draft, text: withFields(draft.text, filled) },
    verdict: appraisal.verdict,
    cause: 'asked',
    choices: choices === null || choices === 'pending' ? choices : withFieldsIn(choices, filled),
    choice,
    notice: null,
  } as const;
  const chosen = chosenFrom(view);
  const isReady = chosen !== null && chosen !== 'pending';
  return (
    <div class="rewrites">
      <Offer view={view} chosen={chosen} choose={choose} another={ask} />
      {isReady && (
        <footer>
          <button type="button" class="main" onClick={() => use(chosen.text.text)}>
            {ONE.use}
          </button>
          <button type="button" class="plain" onClick={() => copy(chosen.text.text)}>
            {ONE.copyRewrite}
          </button>
        </footer>
      )}
    </div>
  );
}

function withFieldsIn({ versions, another }: Choices, filled: TextRead['filled']): Choices {
  const shown = versions.map(({ kind, rewrite }) => ({ kind, rewrite: rewriteWithFields(rewrite, filled) }));
  return { versions: shown, another };
}

async function gather(
  offered: AsyncIterable<Choices>,
  signal: AbortSignal,
  show: (choices: Choices | null) => void,
): Promise<void> {
  try {
    for await (const choices of offered) if (!signal.aborted) show(choices);
  } catch {
    if (!signal.aborted) show(null);
  }
}
