export interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly among: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly choose: (value: T) => void;
}

/** A choice among few, with its label. */
export function Choose<T extends string>({ label, value, among, names, choose }: ChooseProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = among.find((each) => each === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {among.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
