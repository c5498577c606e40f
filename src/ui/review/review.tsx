import { Sign } from '../sign';
import { Many, type ManyProps } from './many';
import { One, type OneProps } from './one';
import { PAGE } from './words';

export interface ReviewProps {
  readonly view: 'one' | 'many';
  /** `null`: it is not known yet what was left here. */
  readonly one: OneProps | null;
  /** Changes when another text is put into the editor from outside. */
  readonly edition: number;
  readonly many: ManyProps;
  readonly show: (view: 'one' | 'many') => void;
}

/** The page for reviewing drafts, one at a time or many. */
export function Review({ view, one, edition, many, show }: ReviewProps) {
  return (
    <main>
      <header class="top">
        <h1>
          <Sign size={24} />
          {PAGE.title}
        </h1>
        <p class="small">{PAGE.intro}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
        <div class="kinds" role="group" aria-label={PAGE.views}>
          {(['one', 'many'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === view} onClick={() => show(each)}>
              {PAGE[each]}
            </button>
          ))}
        </div>
      </header>
      {view === 'many' && <Many {...many} />}
      {view === 'one' && (one ? <One key={edition} {...one} /> : <p class="quietly">{PAGE.looking}</p>)}
    </main>
  );
}
