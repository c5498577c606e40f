import { type StepColumn, stepsIn } from './steps';

/** What a column can hold for us. */
export const ROLES = ['text', 'subject', 'name', 'surface', 'stage', 'step', 'sequence', 'theirs'] as const;

export type Role = (typeof ROLES)[number];

/** Which column holds what, from 0; `null`: none does. */
export type Columns = Readonly<Record<Role, number | null>>;

/** What the columns of a file are called, whether its first row says so, and what each holds. */
export interface Sheet {
  readonly names: readonly string[];
  readonly hasNames: boolean;
  readonly columns: Columns;
  /** The steps of a sequence that stand side by side, in order; empty: a row is one draft. */
  readonly steps: readonly StepColumn[];
}

const NO_COLUMNS: Columns = {
  text: null,
  subject: null,
  name: null,
  surface: null,
  stage: null,
  step: null,
  sequence: null,
  theirs: null,
};

/** What each is called in the exports that people have, folded as by `folded`; the surest first. */
const CALLED: Readonly<Record<Role, readonly string[]>> = {
  text: [
    ...[
      'text',
      'message',
      'body',
      'draft',
      'messagetext',
      'messagebody',
      'emailbody',
      'content',
      'copy',
      'note',
    ],
    ...[
      'template',
      'inmail',
      'post',
      'comment',
      'outreach',
      'connectionnote',
      'script',
      'nachricht',
      'mensaje',
    ],
  ],
  subject: ['subject', 'subjectline', 'emailsubject', 'betreff', 'asunto', 'headline'],
  name: [
    ...['name', 'fullname', 'recipient', 'recipientname', 'contact', 'contactname', 'firstname', 'prospect'],
    ...['prospectname', 'lead', 'leadname', 'to', 'vorname', 'person'],
  ],
  surface: ['surface', 'channel', 'where', 'platform', 'medium', 'kanal', 'messagetype'],
  stage: ['stage', 'relationship', 'conversationstage', 'status'],
  step: ['step', 'stepnumber', 'sequencestep', 'touch', 'touchpoint', 'position', 'followup', 'stepno'],
  sequence: [
    'sequence',
    'sequenceid',
    'sequencename',
    'campaign',
    'campaignname',
    'campaignid',
    'cadence',
    'thread',
  ],
  theirs: [
    'theirlast',
    'theirlastmessage',
    'lastmessage',
    'reply',
    'theirreply',
    'lastreply',
    'theysaid',
    'response',
  ],
};

/** A name in the form in which names are compared: letters and figures alone. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What the columns hold, by the names in the first row where that has names, and else by what stands in them. */
export function recognise(rows: readonly (readonly string[])[]): Sheet {
  const [first = [], ...others] = rows;
  const named = columnsNamed(first);
  const steps = stepsIn(first, others);
  if (steps.length > 0) return { names: first, hasNames: true, columns: besides(steps, named), steps };
  const hasNames =
    named.text !== null || (countOf(named) > 1 && others.length > 0) || isRowOfNames(first, others);
  const names = hasNames ? first : first.map((_, at) => `Column ${at + 1}`);
  const columns = hasNames ? named : NO_COLUMNS;
  const text = columns.text ?? longest(hasNames ? others : rows, columns);
  return { names, hasNames, columns: { ...columns, text }, steps };
}

/** What the other columns hold: a text and a step are there already, and no column is two things. */
function besides(steps: readonly StepColumn[], named: Columns): Columns {
  const taken = new Set(steps.flatMap(({ text, subject }) => [text, subject]));
  const free = (at: number | null) => (taken.has(at) ? null : at);
  return {
    ...NO_COLUMNS,
    name: free(named.name),
    surface: free(named.surface),
    stage: free(named.stage),
    sequence: free(named.sequence),
    theirs: free(named.theirs),
  };
}

/** What columns of these names hold. */
export function columnsNamed(names: readonly string[]): Columns {
  const plain = names.map(folded);
  const taken = new Set<number>();
  const found = { ...NO_COLUMNS };
  for (const role of ROLES) {
    const at = CALLED[role]
      .map((called) => plain.indexOf(called))
      .find((each) => each >= 0 && !taken.has(each));
    found[role] = at ?? null;
    if (at !== undefined) taken.add(at);
  }
  return found;
}

function countOf(columns: Columns): number {
  return ROLES.filter((role) => columns[role] !== null).length;
}

/** Short cells, none empty and no two alike, above longer ones. */
function isRowOfNames(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (first.length < 2 || others.length === 0) return false;
  const isShort = first.every(
    (cell) => cell.trim() !== '' && cell.length < 40 && !/[.!?,]\s|\n|\d{3}/.test(cell),
  );
  const isLonger = others.some((cells) => cells.some((cell) => cell.length > 60));
  return isShort && isLonger && new Set(first.map(folded)).size === first.length;
}

/** The column with the most text in it that holds nothing else. */
function longest(rows: readonly (readonly string[])[], columns: Columns): number | null {
  const lengths: number[] = [];
  for (const cells of rows)
    cells.forEach((cell, at) => {
      lengths[at] = (lengths[at] ?? 0) + cell.trim().length;
    });
  const taken = new Set(Object.values(columns));
  let best: number | null = null;
  lengths.forEach((length, at) => {
    if (!taken.has(at) && length > (best === null ? 0 : (lengths[best] ?? 0))) best = at;
  });
  return best;
}
