import { PLACES, type Place, type Settings, SITES, type Strength, siteOf } from '../../core/settings';
import { type Sensitivity, SURFACES, type Surface } from '../../core/types';
import { PickStrength } from './pick-strength';
import { BOXES } from './words';

export interface BoxesProps {
  readonly surfaces: Settings['surfaces'];
  readonly place: Place;
  readonly general: Sensitivity;
  readonly isLocked: boolean;
  readonly isPlaceLocked: boolean;
  readonly change: (surfaces: Settings['surfaces']) => void;
  readonly move: (place: Place) => void;
}

/** Each kind of box by itself, and where the person is spoken to. */
export function Boxes({ surfaces, place, general, isLocked, isPlaceLocked, change, move }: BoxesProps) {
  const choose = (surface: Surface, strength: Strength | undefined) => {
    const { [surface]: _, ...others } = surfaces;
    change(strength === undefined ? others : { ...others, [surface]: strength });
  };
  return (
    <>
      <p>{BOXES.text}</p>
      <div class="sites">
        {SITES.map((site) => (
          <div key={site}>
            <h3>{BOXES.sites[site]}</h3>
            {SURFACES.filter((each) => siteOf(each) === site).map((surface) => (
              <div class="line" key={surface}>
                <span aria-hidden="true">{BOXES.boxes[surface]}</span>
                <PickStrength
                  label={`${BOXES.sites[site]}: ${BOXES.boxes[surface]}`}
                  value={surfaces[surface]}
                  general={general}
                  isLocked={isLocked}
                  choose={(now) => choose(surface, now)}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
      <fieldset class="dial" disabled={isPlaceLocked}>
        <legend>{BOXES.place}</legend>
        {PLACES.map((each) => (
          <label key={each}>
            <input type="radio" name="place" checked={each === place} onChange={() => move(each)} />
            <span>
              <b>{BOXES.places[each].name}</b>
              <small>{BOXES.places[each].does}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
