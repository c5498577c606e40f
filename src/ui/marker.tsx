import { Sign } from './sign';
import { CARD } from './words';

/** A quiet sign at the corner of the box. Tab passes it by: the toolbar's popup says the same. */
export function Marker({ level, ask }: { readonly level: 'tip' | 'hold'; readonly ask: () => void }) {
  return (
    <button
      type="button"
      class="marker"
      data-level={level}
      tabIndex={-1}
      aria-label={CARD.marker}
      title={CARD.marker}
      onClick={ask}
    >
      <Sign size={16} />
    </button>
  );
}
