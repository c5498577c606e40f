import type { Finding } from '../core/types';
import { quoteOf } from './quote';
import { CARD } from './words';

/** Two are read, more are a list of faults: the rest is folded, and the rewrite stays in sight. */
const SHOWN = 2;

export interface FindingsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a reader may feel, strongest first, each with the words it is about. */
export function Findings({ text, findings }: FindingsProps) {
  const folded = findings.slice(SHOWN);
  return (
    <>
      <List text={text} findings={findings.slice(0, SHOWN)} />
      {folded.length > 0 && (
        <details>
          <summary>{CARD.more(folded.length)}</summary>
          <List text={text} findings={folded} />
        </details>
      )}
    </>
  );
}

function List({ text, findings }: FindingsProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <One key={`${finding.rule} ${finding.start}`} text={text} finding={finding} />
      ))}
    </ul>
  );
}

function One({ text, finding }: { readonly text: string; readonly finding: Finding }) {
  const words = quoteOf(text, finding);
  return (
    <li>
      <strong>{finding.title}</strong>
      <p>{finding.why}</p>
      {words !== '' && (
        <q dir="auto" lang="">
          {words}
        </q>
      )}
    </li>
  );
}
