import type { Finding, Rewrite } from '../core/types';
import { type Appraisal, worstIn } from './appraise';
import type { Added } from './write';

/** What an appraisal comes to in the columns of a file. */
export function addedFor(
  { level, score, stage, words, findings, subject }: Appraisal,
  template: string,
  rewrite: Rewrite | null,
): Added {
  const titles = new Set([
    ...subject.map(titleOfSubject),
    ...(level === 'clear' ? [] : findings).map(({ title }) => title),
  ]);
  return {
    level,
    score: score.toFixed(2),
    stage,
    words: String(words),
    findings: [...titles].join('; '),
    'worst sentence': level === 'clear' ? '' : worstIn(template, findings),
    'open blanks': rewrite && rewrite.blanks.length > 0 ? String(rewrite.blanks.length) : '',
    rewrite: rewrite?.text ?? '',
  };
}

function titleOfSubject({ title }: Finding): string {
  return `Subject: ${title}`;
}
