import type { Picture, Share } from '../../core/picture';
import { language } from '../../core/said';
import { Bars } from './bars';
import { PICTURE } from './words';

/** What the memory shows its owner. */
export function YourPicture({ picture }: { readonly picture: Picture }) {
  const { weeks, first, waiting, people } = picture;
  const labels = weeks.map(({ monday }) => dayIn(monday));
  const isEmpty = people === 0 && weeks.every(({ held, used, asked }) => held + used + asked === 0);
  const count = first.held.of + first.fine.of;
  return (
    <div class="picture">
      <h3>{PICTURE.title}</h3>
      {isEmpty && <p class="small">{PICTURE.empty}</p>}
      {!isEmpty && (
        <>
          <p>{waiting === 0 ? PICTURE.nobodyWaits : PICTURE.waiting({ count: waiting })}</p>
          <Bars
            id="weeks"
            title={PICTURE.weeks}
            of={PICTURE.week}
            labels={labels}
            series={[
              { name: PICTURE.held, values: weeks.map(({ held }) => held) },
              { name: PICTURE.used, values: weeks.map(({ used }) => used) },
              { name: PICTURE.anyway, values: weeks.map(({ anyway }) => anyway) },
            ]}
          />
          <Bars
            id="asks"
            title={PICTURE.asks}
            of={PICTURE.week}
            labels={labels}
            series={[
              { name: PICTURE.asked, values: weeks.map(({ asked }) => asked) },
              { name: PICTURE.offered, values: weeks.map(({ offered }) => offered) },
            ]}
          />
        </>
      )}
      {count > 0 && (
        <section aria-labelledby="first">
          <h4 id="first">{PICTURE.first}</h4>
          <dl class="shares">
            <Part name={PICTURE.kinds.held} share={first.held} />
            <Part name={PICTURE.kinds.fine} share={first.fine} />
          </dl>
          <p class="small">{PICTURE.few({ count })}</p>
        </section>
      )}
    </div>
  );
}

function Part({ name, share: { of, answered } }: { readonly name: string; readonly share: Share }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {PICTURE.of({ answered, all: of })}
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="whole" width="100" height="8" rx="2" />
          <rect class="part" width={of === 0 ? 0 : (100 * answered) / of} height="8" rx="2" />
        </svg>
      </dd>
    </div>
  );
}

/** Weeks are told by their Monday, at midnight UTC. */
function dayIn(monday: number): string {
  return new Date(monday).toLocaleDateString(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
}
