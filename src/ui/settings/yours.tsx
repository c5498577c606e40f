import { useState } from 'preact/hooks';
import { Sure } from './sure';
import { YOURS } from './words';

export interface YoursProps {
  /** What became of the last wish, in a sentence. */
  readonly said: string;
  readonly save: (withMemory: boolean) => void;
  readonly bring: (file: File) => void;
  readonly erase: () => void;
}

/** To take along, to bring in, to wipe. */
export function Yours({ said, save, bring, erase }: YoursProps) {
  const [withMemory, turn] = useState(false);
  return (
    <>
      <p>{YOURS.text}</p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => save(withMemory)}>
          {YOURS.save}
        </button>
        <label class="switch">
          <input
            type="checkbox"
            checked={withMemory}
            onChange={({ currentTarget }) => turn(currentTarget.checked)}
          />
          {YOURS.withMemory}
        </label>
      </div>
      {withMemory && <p class="small">{YOURS.codes}</p>}
      <div class="row">
        <label class="file">
          <span>{YOURS.bring}</span>
          <input
            type="file"
            accept="application/json,.json"
            aria-describedby="replaces"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) bring(file);
            }}
          />
        </label>
        <p class="small" id="replaces">
          {YOURS.replaces}
        </p>
      </div>
      <Sure ask={YOURS.erase} yes={YOURS.sure} no={YOURS.keep} run={erase} />
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}
