import { KIND } from './kind-patterns';
import { PRESSING } from './pressing-patterns';
import type { Role } from './role';
import type { RolePattern } from './role-pattern';
import { GOODS, SELL } from './seller-words';
import { SELLING } from './selling-patterns';

/**
 * The role of a clause, given its folded text (lower case, straight apostrophes), whether it speaks of something
 * particular about the reader, and whether it stands as a question. The first that fits, strongest first.
 */
export function roleOf(clause: string, particular: boolean, asked: boolean): Role {
  const first = find(PRESSING, clause);
  if (first) return first;
  if (particular && !SELLS.test(clause) && !CLAIMS.test(clause) && !asked && !/\bif you\b/.test(clause))
    return 'reason';
  if (THANKING.test(clause)) return 'thanks';
  const later = find(SELLING, clause);
  if (later) return later;
  if (particular && !asked && !/\b(?:you'd|me|i've helped)\b/.test(clause)) return 'reason';
  const kind = find(KIND, clause);
  if (kind) return kind;
  if (!asked) return 'plain';
  return HONEST.test(clause) ? 'question' : 'bait';
}

function find(table: readonly RolePattern[], clause: string): Role | null {
  return table.find(([, patterns]) => patterns.some((pattern) => pattern.test(clause)))?.[0] ?? null;
}

const THANKING =
  /^(?:again,? |and )?(?:many thanks|thanks|thank you|thank u)\b(?!.*\b(?:in advance|consider[a-zß-ÿ]*|if you|connecting|accepting|your time)\b)/;
const HONEST =
  /^(?!(?:how are (?:you|u)|hows? (?:it|things|life)|how's (?:it|things|life|everything))\b(?! (?:at|in|with)\b))(?:(?:and|so|but|also|oh|ps|p\.s\.|out of curiosity|curious),? )*(?:how(?! (?:to|about))|what(?! (?:about|if))|why|when|where|which|who|did(?! (?:you|u) know)|was|were|is|does|any idea|are there)\b.{6,}/;
const SELLS = new RegExp(
  String.raw`\b(?:we|i)(?:'ve|'m|'d|'ll)? (?:(?:have|are|am|also|can|could|just|now|recently|already) )*(?:${SELL})\b(?! your\b)`,
);
/** Speaks for the author's own side, or of what the author has to give or to ask. */
export const CLAIMS = new RegExp(
  String.raw`\b(?:we|our|ours|us|i help|i can|i could|i'll|i'd|i would|would love|we'd|you'd|(?<!\b(?:made|makes|make|reminded|taught|helped|gave|showed|saved|got|inspired|took|brought|struck|of|moved|touched|inspired|cheered|surprised|(?:stayed|stuck|resonated|sat) with|(?:spoke|meant a lot|means a lot) to) )me|my (?:[a-zß-ÿ-]+ ){0,2}(?:${GOODS}))\b`,
);
