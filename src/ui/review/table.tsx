import { language } from '../../core/said';
import type { DeskPage, DeskRow, DeskState } from '../../desk/desk-state';
import { ORDERS, type Order, type Query } from '../../desk/query';
import { habitName } from '../in-words';
import { stepName } from './step-name';
import { STANDING_NAMES, TABLE } from './words';

export interface TableProps {
  readonly state: DeskState;
  readonly query: Query;
  readonly page: DeskPage;
  /** The first draft shown, from 0, and how many a page has. */
  readonly from: number;
  readonly size: number;
  readonly ask: (query: Query) => void;
  readonly turn: (from: number) => void;
  readonly open: (at: number) => void;
}

// Pages and not a window that scrolls: what is on a page can be read out, searched for in the browser, and reached by keys.

/** The drafts that are looked at, some at a time. */
export function Table({ state, query, page, from, size, ask, turn, open }: TableProps) {
  const { rows, total } = page;
  const to = Math.min(from + size, total);
  return (
    <>
      <div class="scroll">
        <table>
          <caption class="unseen">{TABLE.caption}</caption>
          <thead>
            <tr>
              {ORDERS.map((order) => (
                <Head key={order} order={order} query={query} ask={ask} />
              ))}
              <th scope="col">{TABLE.habits}</th>
              <th scope="col">{TABLE.line}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.at} row={row} open={open} ask={(at) => ask({ ...query, copiesOf: at })} />
            ))}
          </tbody>
        </table>
      </div>
      {total === 0 && <p class="quietly">{state.phase === 'judging' ? TABLE.busy : TABLE.none}</p>}
      <nav class="pages" aria-label={TABLE.pages}>
        <button
          type="button"
          class="plain"
          disabled={from === 0}
          onClick={() => turn(Math.max(0, from - size))}
        >
          {TABLE.before}
        </button>
        <span class="small" role="status">
          {total > 0 && TABLE.range({ from: from + 1, to, all: total })}
          {total === 0 && state.phase !== 'judging' && TABLE.noDrafts}
        </span>
        <button type="button" class="plain" disabled={to >= total} onClick={() => turn(from + size)}>
          {TABLE.after}
        </button>
      </nav>
    </>
  );
}

interface HeadProps extends Pick<TableProps, 'query' | 'ask'> {
  readonly order: Order;
}

function Head({ order, query, ask }: HeadProps) {
  const isOurs = query.order === order;
  const sort = !isOurs ? 'none' : query.isDown ? 'descending' : 'ascending';
  // What one looks for first is the worst, the longest, the most alike; only rows begin at the first.
  const isDown = isOurs ? !query.isDown : order !== 'row';
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" onClick={() => ask({ ...query, order, isDown })}>
        {TABLE.heads[order]}
      </button>
    </th>
  );
}

interface LineProps {
  readonly row: DeskRow;
  readonly open: (at: number) => void;
  readonly ask: (at: number) => void;
}

function Line({ row, open, ask }: LineProps) {
  const {
    at,
    number,
    standing,
    score,
    words,
    copies,
    habits,
    line,
    error,
    isMended,
    isTaken,
    name,
    step,
    column,
  } = row;
  const place = step === null ? null : stepName({ step, column });
  return (
    <tr data-level={standing}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          aria-label={
            place ? TABLE.openStep({ row: `${number}`, step: place }) : TABLE.open({ row: `${number}` })
          }
          onClick={() => open(at)}
        >
          {number}
        </button>
        {place && (
          <small class="step" title={place}>
            {place}
          </small>
        )}
      </th>
      <td>
        <span class="chip" data-level={standing}>
          {STANDING_NAMES[standing]}
        </span>
        {isMended && <small> {isTaken ? TABLE.isTaken : TABLE.isMended}</small>}
      </td>
      <td class="figure">{error ? '' : inTwoPlaces(score)}</td>
      <td class="figure">{error ? '' : words}</td>
      <td>
        {copies > 1 && (
          <button type="button" class="plain" onClick={() => ask(at)}>
            {TABLE.copies({ many: copies })}
          </button>
        )}
      </td>
      <td class="habits">{shortened(habits.map(({ rule, title }) => habitName(rule, title)))}</td>
      <td class="line" dir="auto">
        {name && <b>{name}: </b>}
        {error ?? line}
      </td>
    </tr>
  );
}

/** So many habits are named in a row; the rest is a figure. */
const NAMED = 3;

function shortened(habits: readonly string[]): string {
  const rest = habits.length - NAMED;
  return rest > 0 ? `${habits.slice(0, NAMED).join(', ')} +${rest}` : habits.join(', ');
}

function inTwoPlaces(score: number): string {
  return score.toLocaleString(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
