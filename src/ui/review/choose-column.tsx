import { MANY } from './words';

export interface ChooseColumnProps {
  readonly label: string;
  readonly names: readonly string[];
  /** From 0; `null`: none. */
  readonly value: number | null;
  readonly choose: (at: number | null) => void;
}

/** A choice among the columns of a file, or of none. */
export function ChooseColumn({ label, names, value, choose }: ChooseColumnProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={String(value ?? '')}
        onChange={({ currentTarget }) =>
          choose(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        <option value="">{MANY.noColumn}</option>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be alike.
          <option key={at} value={String(at)}>
            {name || MANY.column({ nth: at + 1 })}
          </option>
        ))}
      </select>
    </label>
  );
}
