import { atMidnight, inAnHour } from '../../core/calm';
import { language } from '../../core/said';
import { FOREVER, MOST_HOLDS, type Peace, SITES } from '../../core/settings';
import { BOXES, PEACE } from './words';

export interface PeaceProps {
  readonly peace: Peace;
  readonly budget: number;
  /** Stops of today so far. */
  readonly held: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isLocked: boolean;
  readonly isBudgetLocked: boolean;
  readonly change: (peace: Peace) => void;
  readonly spend: (budget: number) => void;
}

/** Peace for a while or on a site, and how many stops a day are enough. */
export function PeaceAndBudget(props: PeaceProps) {
  const { peace, budget, held, now, isLocked, isBudgetLocked, change, spend } = props;
  const isOn = now() < peace.until;
  const end = new Date(peace.until).toLocaleTimeString(language(), { timeStyle: 'short' });
  return (
    <>
      <p>{PEACE.text}</p>
      <div class="row">
        <button type="button" class="quiet" disabled={isLocked} onClick={() => until(inAnHour(now()))}>
          {PEACE.hour}
        </button>
        <button type="button" class="quiet" disabled={isLocked} onClick={() => until(atMidnight(now()))}>
          {PEACE.today}
        </button>
        {isOn && (
          <button type="button" class="plain" disabled={isLocked} onClick={() => until(0)}>
            {PEACE.end}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {isOn ? PEACE.until({ time: end }) : PEACE.off}
      </p>
      <div class="row">
        {SITES.map((site) => (
          <label class="switch" key={site}>
            <input
              type="checkbox"
              checked={now() < (peace.sites[site] ?? 0)}
              disabled={isLocked}
              onChange={({ currentTarget }) => onSite(site, currentTarget.checked)}
            />
            {PEACE.site({ site: BOXES.sites[site] })}
          </label>
        ))}
      </div>
      <div class="line budget">
        <label for="budget">{PEACE.budget}</label>
        <input
          id="budget"
          type="number"
          min={0}
          max={MOST_HOLDS}
          value={budget}
          disabled={isBudgetLocked}
          aria-describedby="budget-does"
          onChange={({ currentTarget }) => spendWhole(currentTarget.valueAsNumber)}
        />
      </div>
      <p class="small" id="budget-does">
        {PEACE.does} {PEACE.spent({ held: Math.min(held, budget), budget })}
      </p>
    </>
  );

  function until(end: number): void {
    change({ ...peace, until: end });
  }

  function onSite(site: (typeof SITES)[number], isQuiet: boolean): void {
    const { [site]: _, ...others } = peace.sites;
    change({ ...peace, sites: isQuiet ? { ...others, [site]: FOREVER } : others });
  }

  /** What was typed may be nothing, or more than there is. */
  function spendWhole(count: number): void {
    if (Number.isFinite(count)) spend(Math.round(Math.min(MOST_HOLDS, Math.max(0, count))));
  }
}
