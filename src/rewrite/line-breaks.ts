import type { Draft, Verdict } from '../core/types';

/** A draft whose lines break with `\n` alone, its findings moved along: what reads drafts knows one kind of break. */
export function withPlainBreaks(draft: Draft, verdict: Verdict): readonly [Draft, Verdict] {
  const { text } = draft;
  if (!text.includes('\r\n')) return [draft, verdict];
  const moved = (offset: number) => offset - (text.slice(0, offset).match(/\r(?=\n)/g)?.length ?? 0);
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    start: moved(finding.start),
    end: moved(finding.end),
  }));
  return [
    { ...draft, text: text.replaceAll('\r\n', '\n') },
    { ...verdict, findings },
  ];
}

/** The text with its lines broken as the draft's are. */
export function breakAs({ text: source }: Draft, text: string): string {
  return source.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
