import { PICTURE } from './words';

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

export interface BarsProps {
  readonly id: string;
  readonly title: string;
  /** One label for each place along the bottom. */
  readonly labels: readonly string[];
  /** What the labels are, for the head of the table. */
  readonly of: string;
  /** Two or three, each with a value for each label. */
  readonly series: readonly Series[];
}

const WIDTH = 640;
const HEIGHT = 150;
const FOOT = 22;
const SIDE = 26;

/** Bars side by side, drawn for the eye; the same as a table for everyone. */
export function Bars({ id, title, labels, of, series }: BarsProps) {
  const most = Math.max(4, ...series.flatMap(({ values }) => values));
  return (
    <figure class="bars">
      <figcaption id={id}>{title}</figcaption>
      <p class="legend" aria-hidden="true">
        {series.map(({ name }, nth) => (
          <span key={name} class={`key kind-${nth}`}>
            {name}
          </span>
        ))}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-describedby={`${id}-table`}>
        <title>{title}</title>
        <Grid most={most} />
        {series.map(({ name, values }, nth) => (
          <g key={name} class={`kind-${nth}`}>
            {values.map((value, at) => (
              <rect key={labels[at]} {...placeOf({ value, most, at, nth }, labels.length, series.length)} />
            ))}
          </g>
        ))}
        {labels.map((label, at) => (
          <text key={label} x={middleOf(at, labels.length)} y={HEIGHT - 6} text-anchor="middle">
            {at % 2 === labels.length % 2 ? '' : label}
          </text>
        ))}
      </svg>
      <details>
        <summary>{PICTURE.table}</summary>
        <Table id={`${id}-table`} title={title} labels={labels} of={of} series={series} />
      </details>
    </figure>
  );
}

function Grid({ most }: { readonly most: number }) {
  const steps = [0, Math.round(most / 2), most];
  return (
    <g class="grid">
      {steps.map((step) => (
        <g key={step}>
          <path d={`M${SIDE} ${heightOf(step, most)}H${WIDTH}`} />
          <text x={SIDE - 6} y={heightOf(step, most) + 4} text-anchor="end">
            {step}
          </text>
        </g>
      ))}
    </g>
  );
}

function heightOf(value: number, most: number): number {
  return HEIGHT - FOOT - ((HEIGHT - FOOT - 8) * value) / most;
}

function middleOf(at: number, count: number): number {
  return SIDE + ((WIDTH - SIDE) / count) * (at + 0.5);
}

interface Bar {
  readonly value: number;
  readonly most: number;
  readonly at: number;
  readonly nth: number;
}

function placeOf({ value, most, at, nth }: Bar, count: number, kinds: number) {
  const width = Math.min(14, ((WIDTH - SIDE) / count) * (0.7 / kinds));
  const y = heightOf(value, most);
  const x = middleOf(at, count) + (nth - kinds / 2) * (width + 1);
  return { x, y, width, height: Math.max(0, heightOf(0, most) - y), rx: 2 };
}

function Table({ id, title, labels, of, series }: BarsProps) {
  return (
    <table id={id}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {series.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, at) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{values[at] ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
