import type { Rewrite, Span } from '../core/types';
import { folded } from './columns';

/** Why a merge field will not become words: its cell is empty, it is written wrongly, or no column has its name. */
export interface FieldTrouble extends Span {
  readonly kind: 'empty' | 'broken' | 'unknown';
  readonly name: string;
}

/** A template with its fields filled. */
export interface Filled {
  readonly text: string;
  readonly template: string;
  /** The fields that were filled, where they stand in the template and where in the text. */
  readonly fields: readonly FilledField[];
  readonly troubles: readonly FieldTrouble[];
}

export interface FilledField {
  readonly from: Span;
  readonly to: Span;
  /** Whether the words are a stand-in, since nothing says what will stand there. */
  readonly isStandIn: boolean;
}

/** Longest forms first. The name may carry a word for when there is none: `{{first_name|there}}`. */
const FIELD = new RegExp(
  [
    String.raw`\{\{\{?\s*(?<double>[^{}\n]{0,60}?)\s*\}?\}\}`,
    String.raw`\$\{(?<dollar>[^{}\n]{0,60}?)\}`,
    String.raw`<<\s*(?<angles>[A-Za-z][\w .-]{0,40}?)\s*>>`,
    '<(?<angle>(?:first|last|full|company|job|your)[ _-]?[a-z]{0,20})>',
    String.raw`\[\[?(?<square>[A-Za-z][\w '/-]{1,40})\]\]?(?!\()`,
    '%%?(?<percent>[A-Z][A-Z_]{1,30})%%?',
    String.raw`\*\|(?<star>[A-Za-z_:]{2,30})\|\*`,
    String.raw`\{(?<single>[A-Za-z][\w .|-]{0,40})\}(?!\})`,
    String.raw`(?<broken>\{\{[^{}\n]{0,40}(?:\}(?!\})|(?=\n|$))|(?<!\{)\{[A-Za-z][\w .-]{0,40}\}\}|\{\{\s*[A-Za-z]\w{0,30})`,
  ].join('|'),
  'gi',
);

/** What a bracketed word must be to be a field, where no column has its name: `[sic]` and `[laughs]` are not. */
const NOUN =
  /^(?:your|their|his|her|my|insert|the)?(?:first|last|full|sur|user|job|company|recipient|prospect|sender|contact|mutual)?(?:name|company|firm|employer|business|brand|title|role|position|job|industry|sector|city|town|location|product|service|topic|school|university|date|website|url|event|connection|hook|icebreaker|firstline|customline|personalization)$/;

/** What a cell holds that holds nothing. */
const NOTHING = /^(?:|n\/?a|null|none|nil|undefined|nan|tbd|-+|\?+|#(?:n\/a|ref!|name\?|value!|error!))$/i;

/** Words to read a template by, where nothing says what will stand there. None is a word of the rules. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/company|firm|employer|business|brand|organi[sz]ation|account/, 'Merrowdale'],
  [/school|university/, 'Merrowdale College'],
  [/last|sur/, 'Tarrow'],
  [/full/, 'Wrenna Tarrow'],
  [/city|town|location/, 'Bergenholm'],
  [/title|role|position|job/, 'archivist'],
  [/industry|sector|niche|topic/, 'bookbinding'],
  [/date|day/, 'Thursday'],
  [/url|website|link/, 'that page'],
  [/name|contact|recipient|prospect|lead/, 'Wrenna'],
  [/line|hook|icebreaker|intro|personali/, 'Your talk on dry stone walls stayed with me.'],
];

/** What a name stands for in this row: its cell, `undefined` where there is no such column. */
export type Lookup = (name: string) => string | undefined;

/** A lookup of the cells of a row by the names of their columns. */
export function lookupIn(names: readonly string[], cells: readonly string[]): Lookup {
  return (name) => {
    const wanted = folded(name);
    const at = names.findIndex((each) => folded(each) === wanted);
    return at < 0 ? undefined : (cells[at] ?? '');
  };
}

/** Fills what is well formed, and says which fields will stay empty or are written wrongly. Total. */
export function fillFields(template: string, lookup: Lookup): Filled {
  const fields: FilledField[] = [];
  const troubles: FieldTrouble[] = [];
  let text = '';
  let at = 0;
  if (!/[{[<%*$]/.test(template)) return { text: template, template, fields, troubles };
  for (const match of template.matchAll(FIELD)) {
    const from = { start: match.index, end: match.index + match[0].length };
    const found = read(match.groups ?? {}, lookup);
    if (!found) continue;
    if (found.trouble) troubles.push({ ...from, kind: found.trouble, name: found.name });
    if (found.words === null) continue;
    text += template.slice(at, from.start);
    const to = { start: text.length, end: text.length + found.words.length };
    fields.push({ from, to, isStandIn: found.trouble === 'unknown' });
    text += found.words;
    at = from.end;
  }
  return { text: text + template.slice(at), template, fields, troubles };
}

interface Found {
  readonly name: string;
  /** `null`: it stays as it is written. */
  readonly words: string | null;
  readonly trouble: FieldTrouble['kind'] | null;
}

/** `null` where it is no field after all. */
function read(groups: Readonly<Record<string, string | undefined>>, lookup: Lookup): Found | null {
  const { broken, square, single, angle } = groups;
  if (broken !== undefined) return { name: broken.replace(/[{}\s]/g, ''), words: null, trouble: 'broken' };
  const inner = Object.values(groups).find((each) => each !== undefined) ?? '';
  const [name = '', ...instead] = inner
    .split('|')
    .map((part) => part.trim().replace(/^(?:fallback|default)[:=]\s*/, ''));
  const known = lookup(name);
  const isLoose = square !== undefined || single !== undefined || angle !== undefined;
  if (known === undefined && isLoose && !NOUN.test(folded(name))) return null;
  if (folded(name) === '') return { name, words: null, trouble: 'broken' };
  const fallback = instead.find((word) => word !== '')?.replace(/^["']|["']$/g, '');
  if (known === undefined) return { name, words: fallback ?? standInFor(name), trouble: 'unknown' };
  if (!NOTHING.test(known.trim())) return { name, words: known.trim(), trouble: null };
  return { name, words: fallback ?? '', trouble: fallback === undefined ? 'empty' : null };
}

function standInFor(name: string): string {
  const plain = folded(name);
  return STAND_INS.find(([what]) => what.test(plain))?.[1] ?? 'Merrowdale';
}

/** Where a stretch of the filled text stands in the template; what touches a field covers it whole. */
export function spanInTemplate({ fields }: Filled, { start, end }: Span): Span {
  return { start: placeInTemplate(fields, start, 'start'), end: placeInTemplate(fields, end, 'end') };
}

function placeInTemplate(fields: readonly FilledField[], place: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const { from, to } of fields) {
    if (place < to.start || (place === to.start && side === 'end')) break;
    const isInside = side === 'start' ? place < to.end : place <= to.end;
    if (isInside) return from[side];
    shift = from.end - to.end;
  }
  return place + shift;
}

/** A text written from the filled one, with its stand-ins turned back into their fields. */
export function withFields(text: string, { fields, template, text: filled }: Filled): string {
  let result = text;
  for (const { from, to, isStandIn } of fields) {
    if (isStandIn)
      result = result.replaceAll(filled.slice(to.start, to.end), template.slice(from.start, from.end));
  }
  return result;
}

/** A rewrite with its stand-ins turned back into their fields; its blanks are where they were. */
export function rewriteWithFields({ text, blanks }: Rewrite, filled: Filled): Rewrite {
  let result = '';
  let at = 0;
  const moved = blanks.map(({ start, end }) => {
    result += withFields(text.slice(at, start), filled);
    const from = result.length;
    result += withFields(text.slice(start, end), filled);
    at = end;
    return { start: from, end: result.length };
  });
  return { text: result + withFields(text.slice(at), filled), blanks: moved };
}
