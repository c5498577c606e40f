/** One example: which columns it has, and how much of each. */
export interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** A logistic regression to be fitted. */
export interface Problem {
  readonly rows: readonly Row[];
  /** 1 or 0, one a row. */
  readonly labels: readonly number[];
  /** How much each row counts. */
  readonly weights: readonly number[];
  readonly columns: number;
  /** The strength of the penalty on the square of each weight: one for all, or one a column. */
  readonly penalty: number | Float64Array;
  /** The sign that a column is held to: 1 never below nothing, -1 never above. */
  readonly signs?: Int8Array;
  /** So many times over all columns at most; stopping early holds the weights back as well. */
  readonly sweeps: number;
}

/** A fitted regression: its logit is `bias` and the sum of `weights` times values. */
export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** When no weight moves further in a sweep, the answer stands. */
const STILL = 0.003;

/**
 * Fits by cyclic coordinate descent, each step bounded by a trust region, so that it needs no line search and keeps to the
 * signs exactly (Genkin, Lewis and Madigan, "Large-scale Bayesian logistic regression", 2007). The same problem always
 * has the same answer, to the last digit.
 */
export function fitLogistic(problem: Problem): Fitted {
  const { rows, columns } = problem;
  const byColumn = turn(rows, columns);
  const state: State = {
    problem,
    ...byColumn,
    weights: new Float64Array(columns),
    logits: new Float64Array(rows.length),
    chances: new Float64Array(rows.length).fill(0.5),
    trust: new Float64Array(columns + 1).fill(1),
    bias: 0,
  };
  for (let sweep = 0; sweep < problem.sweeps; sweep++) {
    let moved = Math.abs(stepBias(state));
    for (let column = 0; column < columns; column++) moved = Math.max(moved, Math.abs(step(state, column)));
    if (moved < STILL) break;
  }
  return { weights: state.weights, bias: state.bias };
}

/** The logit of a row. */
export function logitOf({ weights, bias }: Fitted, { at, value }: Row): number {
  let sum = bias;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
  return sum;
}

interface Columns {
  readonly starts: Int32Array;
  readonly row: Int32Array;
  readonly value: Float64Array;
}

interface State extends Columns {
  readonly problem: Problem;
  readonly weights: Float64Array;
  readonly logits: Float64Array;
  /** What the logits come to, from 0 to 1. */
  readonly chances: Float64Array;
  readonly trust: Float64Array;
  bias: number;
}

function turn(rows: readonly Row[], columns: number): Columns {
  const starts = new Int32Array(columns + 1);
  for (const { at } of rows) for (const column of at) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < columns; column++)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const row = new Int32Array(starts[columns] ?? 0);
  const value = new Float64Array(row.length);
  for (const [number, { at, value: values }] of rows.entries()) {
    for (let i = 0; i < at.length; i++) {
      const place = next[at[i] ?? 0] ?? 0;
      next[at[i] ?? 0] = place + 1;
      row[place] = number;
      value[place] = values[i] ?? 0;
    }
  }
  return { starts, row, value };
}

/** Moves one weight, by no more than its trust; returns by how much. */
function step(state: State, column: number): number {
  const { problem, starts, row, value, weights, chances, trust } = state;
  const from = starts[column] ?? 0;
  const to = starts[column + 1] ?? 0;
  if (from === to) return 0;
  let slope = 0;
  let bend = 0;
  let widest = 0;
  for (let i = from; i < to; i++) {
    const number = row[i] ?? 0;
    const x = value[i] ?? 0;
    const chance = chances[number] ?? 0;
    const counts = (problem.weights[number] ?? 0) * x;
    slope += counts * (chance - (problem.labels[number] ?? 0));
    bend += counts * x * chance * (1 - chance);
    widest = Math.max(widest, Math.abs(x));
  }
  const reach = trust[column] ?? 1;
  const penalty = typeof problem.penalty === 'number' ? problem.penalty : (problem.penalty[column] ?? 1);
  const weight = weights[column] ?? 0;
  // As far as a step may reach, no second derivative grows by more than this.
  const most = Math.exp(reach * widest);
  const move = within(
    -(slope + penalty * weight) / (bend * most + penalty),
    reach,
    weight,
    problem.signs?.[column] ?? 0,
  );
  trust[column] = Math.max(2 * Math.abs(move), reach / 2);
  if (move === 0) return 0;
  weights[column] = weight + move;
  for (let i = from; i < to; i++) shift(state, row[i] ?? 0, move * (value[i] ?? 0));
  return move;
}

function stepBias(state: State): number {
  const { problem, chances, trust } = state;
  const column = problem.columns;
  let slope = 0;
  let bend = 1e-9;
  for (const [number, chance] of chances.entries()) {
    const counts = problem.weights[number] ?? 0;
    slope += counts * (chance - (problem.labels[number] ?? 0));
    bend += counts * chance * (1 - chance);
  }
  const reach = trust[column] ?? 1;
  const move = within(-slope / (bend * Math.exp(reach)), reach, 0, 0);
  trust[column] = Math.max(2 * Math.abs(move), reach / 2);
  state.bias += move;
  for (let number = 0; number < chances.length; number++) shift(state, number, move);
  return move;
}

function shift({ logits, chances }: State, number: number, by: number): void {
  const logit = (logits[number] ?? 0) + by;
  logits[number] = logit;
  chances[number] = 1 / (1 + Math.exp(-logit));
}

/** No further than the reach, and not past nothing where the sign is held. */
function within(move: number, reach: number, weight: number, sign: number): number {
  const near = Math.max(-reach, Math.min(reach, move));
  if (sign > 0) return Math.max(near, -weight);
  return sign < 0 ? Math.min(near, -weight) : near;
}
