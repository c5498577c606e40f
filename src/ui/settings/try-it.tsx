import { useState } from 'preact/hooks';
import { type Draft, FIRST_CONTACT, type Verdict } from '../../core/types';
import { Findings } from '../findings';
import { CARD } from '../words';
import { LEVEL, TRY } from './words';

export interface TryItProps {
  /** What stands in the box at first. */
  readonly sample: string;
  readonly judge: (draft: Draft) => Verdict;
}

/** A box to write in, and what would be said of it now. */
export function TryIt({ sample, judge }: TryItProps) {
  const [text, write] = useState(sample);
  const { level, findings, unread } = judge({
    text,
    surface: 'linkedin-message',
    conversation: FIRST_CONTACT,
  });
  const isEmpty = text.trim() === '';
  return (
    <div class="try">
      <label for="try">{TRY.label}</label>
      <p class="small" id="try-said">
        {TRY.text}
      </p>
      <textarea
        id="try"
        rows={3}
        dir="auto"
        value={text}
        aria-describedby="try-said"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div class="said">
        <p role="status">
          {isEmpty ? (
            TRY.empty
          ) : (
            <span class="level" data-level={level}>
              {LEVEL[level]}
            </span>
          )}
        </p>
        {!isEmpty && level !== 'clear' && <Findings text={text} findings={findings} />}
        {!isEmpty && level === 'clear' && !unread && <p class="small">{CARD.fine}</p>}
        {!isEmpty && unread && <p class="small">{CARD.unread}</p>}
      </div>
    </div>
  );
}
