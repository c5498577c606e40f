import { useState } from 'preact/hooks';
import { atMidnight, inAnHour } from '../../core/calm';
import { language } from '../../core/said';
import { FOREVER, type Peace, type SiteName } from '../../core/settings';
import { BOXES, PEACE, REST } from './words';

export interface RestProps {
  readonly peace: Peace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether this tab is left in peace; `null` where there is nothing to leave. */
  readonly tab: boolean | null;
  /** Whether the one who is written to is; `null` where they are not known. */
  readonly person: RestPerson | null;
  /** The site of this tab; `null` where it is none of ours. */
  readonly site: SiteName | null;
  readonly isLocked: boolean;
  /** Stops of today are spent: a sentence about it stands here. */
  readonly isSpent: boolean;
  readonly change: (peace: Peace) => void;
  readonly restTab: (isResting: boolean) => void;
  readonly spare: (isSpared: boolean) => void;
  readonly forget: () => void;
}

export interface RestPerson {
  readonly name: string;
  readonly isSpared: boolean;
  /** Whether anything is remembered of them. */
  readonly isKnown: boolean;
  /** They wrote last, and have waited for more than a week. */
  readonly isWaiting?: boolean;
}

/** Peace, from the toolbar: in this tab, with this person, on this site, for a while. */
export function Rest(props: RestProps) {
  const { peace, now, tab, person, site, isLocked, isSpent, change, restTab, spare, forget } = props;
  const isOn = now() < peace.until;
  const onSite = site !== null && now() < (peace.sites[site] ?? 0);
  const isQuiet = isOn || onSite || tab === true || person?.isSpared === true;
  // Peace that is on is in sight; ending it does not fold it away under the pointer.
  const [isOpen, fold] = useState(isQuiet);
  const end = new Date(peace.until).toLocaleTimeString(language(), { timeStyle: 'short' });
  const until = (moment: number) => change({ ...peace, until: moment });
  const restSite = (isResting: boolean) => {
    if (site === null) return;
    const { [site]: _, ...others } = peace.sites;
    change({ ...peace, sites: isResting ? { ...others, [site]: FOREVER } : others });
  };
  return (
    <>
      {person?.isWaiting && <p class="small">{REST.waiting({ name: person.name })}</p>}
      {isSpent && <p class="small">{REST.spent}</p>}
      <details class="rest" open={isOpen} onToggle={({ currentTarget }) => fold(currentTarget.open)}>
        <summary>{REST.title}</summary>
        <div class="rests">
          {tab !== null && <Toggle name={REST.tab} isOn={tab} choose={restTab} />}
          {person && (
            <Toggle name={REST.person({ name: person.name })} isOn={person.isSpared} choose={spare} />
          )}
          {site && (
            <Toggle
              name={PEACE.site({ site: BOXES.sites[site] })}
              isOn={onSite}
              isLocked={isLocked}
              choose={restSite}
            />
          )}
          {isOn ? (
            <button type="button" class="plain" disabled={isLocked} onClick={() => until(0)}>
              {PEACE.until({ time: end })} {PEACE.end}
            </button>
          ) : (
            <span class="wishes">
              <button type="button" class="plain" disabled={isLocked} onClick={() => until(inAnHour(now()))}>
                {PEACE.hour}
              </button>
              <button
                type="button"
                class="plain"
                disabled={isLocked}
                onClick={() => until(atMidnight(now()))}
              >
                {PEACE.today}
              </button>
            </span>
          )}
          {person?.isKnown && (
            <button type="button" class="plain" onClick={forget}>
              {REST.forget({ name: person.name })}
            </button>
          )}
        </div>
      </details>
    </>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly isLocked?: boolean;
  readonly choose: (isOn: boolean) => void;
}

function Toggle({ name, isOn, isLocked = false, choose }: ToggleProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isLocked}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {name}
    </label>
  );
}
