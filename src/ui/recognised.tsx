import type { Recognised as Facts } from '../core/recognised';
import { isOwnPost, isPublic } from '../core/stage';
import { RECOGNISED } from './words';

export interface RecognisedProps {
  /** `null`: no box is written in. */
  readonly facts: Facts | null;
  /** What became of the last wish for a report. */
  readonly report: 'copied' | 'refused' | null;
  readonly copy: () => void;
  /** Where layouts are collected: in development. */
  readonly save: (() => void) | null;
}

/** What was recognised of the box on this page, and what was not; and a report of it, for whoever mends it. */
export function Recognised({ facts, report, copy, save }: RecognisedProps) {
  return (
    <details class="recognised" open={facts !== null && !facts.known}>
      <summary>{RECOGNISED.summary}</summary>
      {facts ? <ul>{linesFor(facts).map(drawLine)}</ul> : <p class="small">{RECOGNISED.nothing}</p>}
      {facts && !facts.known && <p class="small">{RECOGNISED.strange}</p>}
      <div class="wishes">
        <button type="button" class="plain" onClick={copy}>
          {RECOGNISED.copy}
        </button>
        {save && (
          <button type="button" class="plain" onClick={save}>
            {RECOGNISED.save}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {report && RECOGNISED[report]}
      </p>
    </details>
  );
}

interface Line {
  readonly isFound: boolean;
  readonly words: string;
}

function linesFor({ surface, known, send, recipient, post, earlier }: Facts): readonly Line[] {
  const line = (what: keyof typeof RECOGNISED.lines, isFound: boolean): Line => ({
    isFound,
    words: RECOGNISED.lines[what][isFound ? 'found' : 'missing'],
  });
  const box = line('box', known);
  if (!known) return [box];
  if (isOwnPost(surface)) return [box, line('send', send), line('own', true)];
  const around = [box, line('send', send), line('recipient', recipient)];
  return [...around, isPublic(surface) ? line('post', post) : line(earlier, earlier !== 'none')];
}

function drawLine({ isFound, words }: Line) {
  return (
    <li key={words} data-found={isFound}>
      {words}
    </li>
  );
}
