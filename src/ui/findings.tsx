import type { ComponentChild } from 'preact';
import type { Finding } from '../core/types';
import { inWords } from './in-words';
import { quoteOf } from './quote';
import { CARD } from './words';

/** Two are read, more are a list of faults: the rest is folded, and the rewrite stays in sight. */
const SHOWN = 2;

export interface FindingsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What stands below a finding. */
  readonly below?: (finding: Finding) => ComponentChild;
}

/** What a reader may feel, strongest first, each once and with the words it is about. */
export function Findings({ text, findings, below = () => null }: FindingsProps) {
  const once = findings.filter(({ rule }, at) => findings.findIndex((each) => each.rule === rule) === at);
  const items = withWords(text, once).map((item) => drawItem(item, below(item.finding)));
  const folded = items.length - SHOWN;
  return (
    <>
      <ul>{items.slice(0, SHOWN)}</ul>
      {folded > 0 && (
        <details>
          <summary>{CARD.more({ count: folded })}</summary>
          <ul>{items.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}

interface Item {
  readonly finding: Finding;
  readonly words: string;
}

/** Words that stand beside an earlier finding already are not said again. */
function withWords(text: string, findings: readonly Finding[]): readonly Item[] {
  const items: Item[] = [];
  for (const finding of findings) {
    const words = quoteOf(text, finding);
    const isSaid = items.some((each) => each.words.includes(words));
    items.push({ finding, words: isSaid ? '' : words });
  }
  return items;
}

function drawItem({ finding, words }: Item, below: ComponentChild) {
  const { title, why } = inWords(finding);
  return (
    <li key={finding.rule}>
      <strong>{title}</strong>
      <p>{why}</p>
      {words !== '' && (
        <q dir="auto" lang="">
          {words}
        </q>
      )}
      {below}
    </li>
  );
}
