import { judge } from '../../rules/judge';
import { DEFAULTS, type Settings } from '../../src/core/settings';
import { FIRST_CONTACT } from '../../src/core/types';
import type { OptionsProps } from '../../src/ui/options';
import type { Habit } from '../../src/ui/settings/habit';

/** What a test may say of the options; that nothing comes of a wish goes without saying. All of it can go into a page as JSON. */
export interface OptionsGiven {
  readonly settings?: Partial<Settings>;
  readonly managed?: OptionsProps['managed'];
  readonly held?: number;
  readonly memory?: Partial<Pick<OptionsProps['memory'], 'isOn' | 'offBy' | 'picture' | 'isForgotten'>>;
  readonly offers?: Partial<Omit<OptionsProps['offers'], 'change'>>;
  readonly writer?: Partial<Omit<OptionsProps['writer'], 'choose' | 'download'>>;
  readonly said?: string;
  readonly isUnreadable?: boolean;
  readonly setAside?: OptionsProps['notes']['setAside'];
  readonly easable?: OptionsProps['notes']['easable'];
  readonly saved?: OptionsProps['saved'];
}

const draft = (text: string) => ({ text, surface: 'linkedin-message', conversation: FIRST_CONTACT }) as const;

const HABITS: readonly Habit[] = [
  {
    id: 'hype',
    group: 'selling first',
    title: 'Big words',
    why: 'Big words are believed by few.',
    source: 'S3',
    flagged: [draft('Our chairs are a game-changer for your clinic.')],
    fine: [draft('Hi Ana, your talk on tides made me ring my father. Thank you.')],
  },
  {
    id: 'bare-bump',
    group: 'pressing',
    title: 'A bare bump',
    why: 'It brings nothing new.',
    source: 'S2',
    flagged: [draft('Just bumping this up.')],
    fine: [draft('I found the map you asked for.')],
  },
];

/** Props for the page of options; wishes lead nowhere. */
export function optionsWith({
  settings,
  managed = null,
  held = 0,
  memory,
  offers,
  writer,
  said = '',
  isUnreadable = false,
  setAside = null,
  easable = [],
  saved = null,
}: OptionsGiven): OptionsProps {
  const nothing = () => {};
  const all = { ...DEFAULTS, ...settings };
  return {
    settings: all,
    managed,
    habits: HABITS,
    judge: (each) => judge(each, all.sensitivity),
    held,
    now: () => 1_795_305_600_000,
    change: nothing,
    role: { choose: nothing, undo: nothing },
    memory: {
      isOn: false,
      offBy: null,
      picture: null,
      isForgotten: false,
      choose: nothing,
      forget: nothing,
      ...memory,
    },
    offers: { offers: [], most: 20, longest: 200, change: nothing, ...offers },
    writer: {
      state: 'unavailable',
      isOn: false,
      hasFailed: false,
      choose: nothing,
      download: nothing,
      ...writer,
    },
    yours: { said, save: nothing, bring: nothing, erase: nothing },
    notes: {
      ...{ isUnreadable, setAside, easable },
      ...{ putBack: nothing, keep: nothing, drop: nothing, ease: nothing, leave: nothing },
    },
    saved,
  };
}
