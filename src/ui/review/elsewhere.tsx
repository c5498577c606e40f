import { MANY } from './words';

export interface ElsewhereProps {
  /** Takes the work from the tab that has it. */
  readonly takeOver: () => void;
  /** Leaves it there, and begins another here that is not kept. */
  readonly goAlone: () => void;
}

/** Says that the work is open in another tab, and what can be done about it. */
export function Elsewhere({ takeOver, goAlone }: ElsewhereProps) {
  return (
    <section class="progress elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{MANY.elsewhere}</h2>
      <p role="status">{MANY.elsewhereWhy}</p>
      <div class="tools">
        <button type="button" class="main" onClick={takeOver}>
          {MANY.takeOver}
        </button>
        <button type="button" class="plain" onClick={goAlone}>
          {MANY.goAlone}
        </button>
      </div>
    </section>
  );
}
