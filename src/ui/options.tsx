import type { ComponentChildren } from 'preact';
import type { Settings } from '../core/settings';
import type { Draft, Verdict } from '../core/types';
import { Dial } from './dial';
import { Offers, type OffersProps } from './offers';
import { Boxes } from './settings/boxes';
import type { Habit } from './settings/habit';
import { Habits } from './settings/habits';
import { Notes, type NotesProps } from './settings/notes';
import { OwnPhrases } from './settings/own-phrases';
import { PeaceAndBudget } from './settings/peace';
import { Remembering, type RememberingProps } from './settings/remembering';
import { Roles, type RolesProps } from './settings/roles';
import { TryIt } from './settings/try-it';
import { NAV, PAGE, SAMPLE } from './settings/words';
import { Yours, type YoursProps } from './settings/yours';
import { Sign } from './sign';
import { OPTIONS } from './words';
import { Writer, type WriterProps } from './writer';

export interface OptionsProps {
  readonly settings: Settings;
  /** What is set for everyone and cannot be changed here, and by whom. */
  readonly managed: { readonly by: string; readonly locked: readonly (keyof Settings)[] } | null;
  readonly habits: readonly Habit[];
  /** Judges as everything is set now. */
  readonly judge: (draft: Draft) => Verdict;
  /** Stops of today so far. */
  readonly held: number;
  readonly now: () => number;
  readonly change: (change: Partial<Settings>) => void;
  readonly role: Pick<RolesProps, 'choose' | 'undo'>;
  readonly memory: RememberingProps;
  readonly offers: OffersProps;
  readonly writer: WriterProps;
  readonly yours: YoursProps;
  readonly notes: Omit<NotesProps, 'managedBy'>;
  /** What became of the last change: a sentence that says why it was not stored, or that it was; `null`: there was none. */
  readonly saved: true | string | null;
}

/** The page of options. */
export function Options(props: OptionsProps) {
  const { managed, memory, offers, writer, yours, notes, saved } = props;
  return (
    <>
      <nav aria-label={NAV.label}>
        <h1>
          <Sign size={24} />
          {OPTIONS.name}
        </h1>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{NAV[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Notes {...notes} managedBy={managed?.by ?? null} />
        <OfJudging {...props} />
        <Section id="memory">
          <Remembering {...memory} />
        </Section>
        <Section id="offers">
          <p>{OPTIONS.offers.text}</p>
          <Offers {...offers} />
        </Section>
        <Section id="writer">
          <Writer {...writer} />
        </Section>
        <Section id="yours">
          <Yours {...yours} />
        </Section>
      </main>
      <p class={typeof saved === 'string' ? 'saved notice' : 'saved'} role="status">
        {saved === true ? PAGE.saved : saved}
      </p>
    </>
  );
}

const SECTIONS = [
  ...(['closely', 'habits', 'boxes', 'phrases', 'peace'] as const),
  ...(['memory', 'offers', 'writer', 'yours'] as const),
] as const;

interface SectionProps {
  readonly id: (typeof SECTIONS)[number];
  readonly lockedBy?: string | undefined;
  readonly children: ComponentChildren;
}

function Section({ id, lockedBy, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{NAV[id]}</h2>
      {lockedBy !== undefined && <p class="locked">{PAGE.locked({ by: lockedBy })}</p>}
      {children}
    </section>
  );
}

/** What decides what is said of a message. */
function OfJudging({ settings, managed, habits, judge, held, now, change, role }: OptionsProps) {
  const { sensitivity: general, chosen, surfaces, place, phrases, peace, budget } = settings;
  const isLocked = (key: keyof Settings) => managed?.locked.includes(key) === true;
  const by = (key: keyof Settings) => (isLocked(key) ? managed?.by : undefined);
  return (
    <>
      <Section id="closely" lockedBy={by('sensitivity')}>
        <Dial
          value={general}
          isLocked={isLocked('sensitivity')}
          choose={(sensitivity) => change({ sensitivity })}
        />
        <Roles role={chosen?.role ?? null} isLocked={isLocked('habits')} {...role} />
      </Section>
      <Section id="habits" lockedBy={by('habits')}>
        <Habits
          habits={habits}
          set={settings.habits}
          general={general}
          isLocked={isLocked('habits')}
          judge={judge}
          change={(set) => change({ habits: set })}
        />
      </Section>
      <Section id="boxes" lockedBy={by('surfaces')}>
        <Boxes
          surfaces={surfaces}
          place={place}
          general={general}
          isLocked={isLocked('surfaces')}
          isPlaceLocked={isLocked('place')}
          change={(set) => change({ surfaces: set })}
          move={(to) => change({ place: to })}
        />
      </Section>
      <Section id="phrases" lockedBy={by('phrases')}>
        <OwnPhrases
          phrases={phrases}
          isLocked={isLocked('phrases')}
          change={(now) => change({ phrases: now })}
        />
        <TryIt sample={SAMPLE} judge={judge} />
      </Section>
      <Section id="peace" lockedBy={by('peace')}>
        <PeaceAndBudget
          peace={peace}
          budget={budget}
          held={held}
          now={now}
          isLocked={isLocked('peace')}
          isBudgetLocked={isLocked('budget')}
          change={(set) => change({ peace: set })}
          spend={(count) => change({ budget: count })}
        />
      </Section>
    </>
  );
}
