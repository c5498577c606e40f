import { browser } from 'wxt/browser';
import type { PhraseList, Preferences } from '../core/personal';
import { DEFAULTS, NO_PHRASES, type Settings } from '../core/settings';
import { SOMEBODY } from '../core/somebody';
import { isRecord, readers } from './read-settings';

/** What an organisation may set for its people; see `public/managed-schema.json`. */
export interface Policy {
  readonly by: string;
  readonly defaults: Partial<Settings>;
  /** What its people cannot change. */
  readonly locked: readonly (keyof Settings)[];
  /** Its own phrases, and what is said where one is met. */
  readonly list: PhraseList | null;
  /** Whether anything may be remembered of people. */
  readonly memory: boolean;
}

/** What counts: what a person set, within what their organisation allows. */
export interface Standing extends Settings, Preferences {
  readonly policy: Policy | null;
}

export const UNSET: Standing = standingOf({}, null);

/** What the organisation set; `null` where there is none, or the browser has no place for it. */
export async function readPolicy(): Promise<Policy | null> {
  return policyFrom(await askForPolicy());
}

/** What is asked while the browser starts may be answered after seconds, or never; so it is asked again. */
const PATIENCE = 1500;
const TIMES = 4;

async function askForPolicy(): Promise<Readonly<Record<string, unknown>>> {
  for (let time = 0; time < TIMES; time++) {
    // Firefox rejects where no policy was written.
    const asked = Promise.resolve(browser.storage.managed?.get()).catch(() => ({}));
    const found = await Promise.race([asked, after(PATIENCE)]);
    if (found !== LATE) return found ?? {};
  }
  return {};
}

const LATE = Symbol('late');

function after(milliseconds: number): Promise<typeof LATE> {
  return new Promise((done) => setTimeout(done, milliseconds, LATE));
}

/** Reads what is ours out of a policy and leaves out the rest; `null` of an empty one. */
export function policyFrom(stored: Readonly<Record<string, unknown>>): Policy | null {
  if (Object.keys(stored).length === 0) return null;
  const by = wordsOf(stored.organisation) || SOMEBODY;
  const locked = Array.isArray(stored.locked) ? stored.locked : [];
  return {
    by,
    defaults: isRecord(stored.defaults) ? settingsIn(stored.defaults) : {},
    locked: SETTABLE.filter((key) => locked.includes(key)),
    list: listFrom(stored, by),
    memory: stored.memory !== 'off',
  };
}

const SETTABLE = ['sensitivity', 'habits', 'surfaces', 'phrases', 'place', 'budget', 'peace'] as const;

/** The settings that can be read out of this; those that cannot are not there. */
export function settingsIn(found: Readonly<Record<string, unknown>>): Partial<Settings> {
  const { sensitivity, habits, surfaces, phrases, place, budget, peace, chosen } = readers;
  const read = {
    sensitivity: sensitivity(found.sensitivity),
    habits: habits(found.habits),
    surfaces: surfaces(found.surfaces),
    phrases: phrases(found.phrases),
    place: place(found.place),
    budget: budget(found.budget),
    peace: peace(found.peace),
    chosen: chosen(found.chosen),
  };
  return withoutGaps(read);
}

function withoutGaps<T extends object>(found: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const result: { [K in keyof T]?: Exclude<T[K], undefined> } = { ...found };
  for (const key in result) if (result[key] === undefined) delete result[key];
  return result;
}

function listFrom(stored: Readonly<Record<string, unknown>>, by: string): PhraseList | null {
  const phrases = readers.phrases(stored.phrases) ?? NO_PHRASES;
  const norm = isRecord(stored.norm) ? stored.norm : {};
  const [text, source] = [wordsOf(norm.text), wordsOf(norm.source)];
  if (Object.values(phrases).every((list) => list.length === 0)) return null;
  if (text === '') return { phrases, by };
  return { phrases, by, norm: source === '' ? text : `${text} (${source})` };
}

/** A policy is not ours to trust with a page of text. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
}

/** THE PLACE WHERE ALL MEETS: our defaults, under the organisation's, under what the person set, under what is locked. */
export function standingOf(stored: Partial<Settings>, policy: Policy | null): Standing {
  const { defaults = {}, locked = [], list = null } = policy ?? {};
  const under: Settings = { ...DEFAULTS, ...defaults };
  const over: Settings = {
    ...under,
    ...stored,
    habits: { ...under.habits, ...stored.habits },
    surfaces: { ...under.surfaces, ...stored.surfaces },
  };
  const fixed = Object.fromEntries(locked.map((key) => [key, under[key]]));
  const settings: Settings = { ...over, ...fixed };
  return { ...settings, policy, lists: listsOf(settings, list) };
}

/** What counts once a change is made, as long as nothing of it is locked. */
export function standingWith(standing: Standing, change: Partial<Settings>): Standing {
  const now = { ...standing, ...change };
  return { ...now, lists: listsOf(now, standing.policy?.list ?? null) };
}

/** An organisation's phrases come before a person's own. */
function listsOf({ phrases }: Settings, house: PhraseList | null): readonly PhraseList[] {
  const own = { phrases };
  return house ? [house, own] : [own];
}
