import type { Span } from '../../core/types';
import { rangeFor } from './places';

/** What is marked in an editor, as `::highlight` calls it in the styles. */
export type Mark = 'found' | 'here' | 'field';

/** Marks stretches of an editor's text, in the place of all that were marked so. The text itself stays as it is. */
export function mark(editor: HTMLElement, kind: Mark, spans: readonly Span[]): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = spans.flatMap((span) => rangeFor(editor, span) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(kind);
  else {
    const highlight = new Highlight(...ranges);
    highlight.priority = kind === 'here' ? 1 : 0;
    CSS.highlights.set(kind, highlight);
  }
}

export const MARK_STYLES = `::highlight(found){background:var(--found);text-decoration:underline 2px var(--hold);text-underline-offset:3px}
::highlight(here){background:var(--here);color:var(--on-blank)}
::highlight(field){color:var(--act)}`;
