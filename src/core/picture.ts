/** What a person did in a week. */
export interface Week {
  /** Its Monday, at midnight UTC, in milliseconds since 1970. */
  readonly monday: number;
  readonly held: number;
  readonly used: number;
  readonly anyway: number;
  readonly asked: number;
  readonly offered: number;
}

export interface Share {
  readonly of: number;
  readonly answered: number;
}

/** What the memory shows its owner: their own counts, and nothing of anybody else's. */
export interface Picture {
  /** The last weeks, each, oldest first. */
  readonly weeks: readonly Week[];
  /** First messages, by whether one of their habits holds. */
  readonly first: { readonly held: Share; readonly fine: Share };
  /** People whose answer has waited for mine for more than a week. */
  readonly waiting: number;
  readonly people: number;
}
