import * as v from 'valibot';
import { type Draft, SENSITIVITIES, type Sensitivity, SURFACES } from '../core/types';
import { REASONS } from './reasons';

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)), null);
const words = v.nullable(v.string(), null);

const conversation = v.object({
  sent: v.optional(count, 0),
  received: v.optional(count, 0),
  unanswered: v.optional(count, 0),
  complete: v.optional(v.boolean(), true),
  group: v.optional(v.boolean(), false),
  recipient: v.optional(
    v.nullable(v.object({ name: v.optional(words, null), id: v.optional(words, null) })),
    null,
  ),
  theirLast: v.optional(words, null),
  replyingTo: v.optional(words, null),
});

const line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  surface: v.optional(v.picklist(SURFACES), 'linkedin-message'),
  conversation: v.optional(conversation, {}),
  sensitivity: v.optional(v.picklist(SENSITIVITIES), 'balanced'),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** A draft to check, as it came in. */
export interface Line {
  readonly id: string | number | undefined;
  readonly draft: Draft;
  readonly sensitivity: Sensitivity;
}

/** What is wrong with a draft as it came in: as words that end a sentence, and which keys these are of. */
export interface Refusal {
  readonly error: string;
  /** The same with each key as JSON has it. */
  readonly quoted: string;
}

/**
 * Reads what the command line takes: `text` is required, all else has its default (a first message, to nobody known,
 * at `balanced`). Other keys are passed over. Anything else comes back as words that say what is wrong.
 */
export function readLine(value: unknown): Line | Refusal {
  const read = v.safeParse(line, value);
  if (!read.success) {
    return {
      error: read.issues.map((issue) => wordsFor(issue, (key) => key)).join('; '),
      quoted: read.issues.map((issue) => wordsFor(issue, (key) => `"${key}"`)).join('; '),
    };
  }
  const { id, sensitivity, text, surface, conversation, limit } = read.output;
  const draft = { text, surface, conversation };
  return { id, sensitivity, draft: limit === undefined ? draft : { ...draft, limit } };
}

/** As `readLine`, from a line of JSON. */
export function parseLine(json: string): Line | Pick<Refusal, 'error'> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { error: 'this line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'this line is not an object such as {"text": "Hi Maya"}' };
  }
  return readLine(value);
}

function wordsFor(issue: v.BaseIssue<unknown>, quote: (key: string) => string): string {
  const key = quote(v.getDotPath(issue) ?? '');
  if (issue.received === 'undefined') return REASONS.missing({ key });
  return REASONS.wrong({ key, expected: expectedBy(issue), found: issue.received });
}

function expectedBy({ type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'picklist')
    return REASONS.oneOf({
      names: (expected ?? '')
        .replace(/[("|)]+/g, ' ')
        .trim()
        .split(/\s+/)
        .join(', '),
    });
  return REASONS[KINDS[type] ?? 'number'];
}

/** What a value of each kind is called; all else here is a number. */
const KINDS: Readonly<Record<string, 'text' | 'object' | 'yesOrNo' | 'textOrNumber'>> = {
  string: 'text',
  object: 'object',
  boolean: 'yesOrNo',
  union: 'textOrNumber',
};
