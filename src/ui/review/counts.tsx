import { SURFACES, type Surface } from '../../core/types';
import { LIMITS, lengthOn, SURFACE_NAMES } from './limits';
import { ONE } from './words';

export interface CountsProps {
  readonly text: string;
  readonly words: number;
  readonly surface: Surface;
}

/** How long a text is for the place it goes to, and which other places it is too long for. */
export function Counts({ text, words, surface }: CountsProps) {
  const length = lengthOn(surface, text);
  const over = length - LIMITS[surface];
  const counted = { count: words, signs: length, limit: LIMITS[surface] };
  const elsewhere = SURFACES.filter((each) => each !== surface && lengthOn(each, text) > LIMITS[each]);
  return (
    <div class="counts" id="counts">
      <span data-over={over > 0}>{over > 0 ? ONE.tooLong({ ...counted, over }) : ONE.words(counted)}</span>
      <meter min={0} max={LIMITS[surface]} high={LIMITS[surface] * 0.95} value={length} aria-hidden="true" />
      {elsewhere.length > 0 && (
        <span class="small">
          {ONE.elsewhere({ names: elsewhere.map((each) => SURFACE_NAMES[each]).join(', ') })}
        </span>
      )}
    </div>
  );
}
