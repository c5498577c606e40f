import { browser } from 'wxt/browser';
import { deedsOf, type Happening, type Recalled } from '../core/remembered';
import { siteOf } from '../core/settings';
import { isPublic } from '../core/stage';
import type { Draft, Verdict } from '../core/types';
import { alone } from './alone';
import { dayOf, weekOf } from './day';
import { hashesOf } from './hashes';
import { type Keyed, readKey } from './key';
import { mayRemember } from './memory';
import { itemsOfPeople, readPage } from './people';
import { isWaiting, knownOf, type Person, personSeen, personWritten } from './person';
import { PRINT_SEEDS, printOf } from './print';
import { countNearly, itemsAfter } from './prints';
import { readOpenPrints, readPrints } from './read-prints';
import { isSame } from './same';
import { readSpared } from './spared';
import { type Deed, TALLIES_KEY, tallied, talliesIn } from './tallies';

const DEEDS: Readonly<Record<Happening, readonly Deed[]>> = {
  held: ['held'],
  used: ['used'],
  sent: ['sent'],
  'sent-anyway': ['sent', 'anyway'],
};

export interface Outcome {
  readonly what: Happening;
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/**
 * Keeps what a draft came to, in counts, days and keyed prints; of its text and of whom it was for, nothing that can be read. Nothing at all
 * where the memory is not on. One write, so that being killed leaves all as before or all as after. Rejects if the browser's storage does.
 */
export function remember({ what, draft, verdict }: Outcome, now: number): Promise<void> {
  return alone('memory', async () => {
    if (!(await mayRemember())) return;
    const isSent = what === 'sent' || what === 'sent-anyway';
    const deeds = deedsOf(verdict);
    const done = isSent ? (['asked', 'offered', 'thanked'] as const).filter((each) => deeds[each]) : [];
    const { [TALLIES_KEY]: stored } = await browser.storage.local.get(TALLIES_KEY);
    const tallies = tallied(talliesIn(stored), weekOf(dayOf(now)), [...DEEDS[what], ...done]);
    const written = isSent ? await itemsWritten(draft, verdict, dayOf(now)) : {};
    await browser.storage.local.set({ [TALLIES_KEY]: Object.fromEntries(tallies), ...written });
  });
}

async function itemsWritten(draft: Draft, verdict: Verdict, day: number): Promise<Items> {
  const key = await readKey();
  const to = await hashOf(key, draft);
  if (to === null) return {};
  const print = await printBy(key, draft);
  const prints = print === null ? {} : itemsAfter(await readOpenPrints(), { print, to, day });
  if (!isOfOne(draft)) return prints;
  const page = await readPage(to);
  const deeds = deedsOf(verdict);
  const person = personWritten(page.get(to) ?? null, draft, { deeds, isHeld: verdict.level === 'hold', day });
  return { ...prints, ...itemsOfPeople(new Map(page).set(to, person)) };
}

type Items = Readonly<Record<string, unknown>>;

/**
 * What is remembered that touches a draft; `null` where there is nothing to know its reader by. What the page shows of their conversation is
 * kept too, so that an answer is seen when it comes. Where the memory is not on, only whether they are spared. Rejects if the browser's storage does.
 */
export function recall(draft: Draft, now: number): Promise<Recalled | null> {
  return alone('memory', async () => {
    const isOn = await mayRemember();
    const spared = await readSpared();
    if (!isOn && spared.size === 0) return null;
    const key = await readKey();
    const to = await hashOf(key, draft);
    if (to === null) return null;
    const isSpared = spared.has(to);
    if (!isOn) return { person: null, copies: 0, isSpared };
    const print = await printBy(key, draft);
    const copies = print === null ? 0 : countNearly(await readPrints(), print, to);
    const today = dayOf(now);
    const person = isOfOne(draft) ? await look(to, draft, today) : null;
    if (person === null) return { person, copies, isSpared };
    return { person: knownOf(person, today), copies, isSpared, isWaiting: isWaiting(person, today) };
  });
}

/** Who was never written to and has never written is nobody to remember. */
async function look(to: string, draft: Draft, day: number): Promise<Person | null> {
  const page = await readPage(to);
  const before = page.get(to) ?? null;
  const person = personSeen(before, draft, day);
  const isStranger = before === null && person.sent === 0 && person.received === 0;
  if (isStranger && person.whole === null) return null;
  if (!isSame(before, person)) await browser.storage.local.set(itemsOfPeople(new Map(page).set(to, person)));
  return person;
}

async function printBy(key: Keyed, draft: Draft): Promise<string | null> {
  return printOf(draft, await key.seedsFor('prints', PRINT_SEEDS));
}

/** Before everyone, or in a group, nobody is spoken to alone. */
function isOfOne({ surface, conversation }: Draft): boolean {
  return !isPublic(surface) && !conversation.group && conversation.recipient?.id != null;
}

async function hashOf(key: Keyed, { surface, conversation }: Draft): Promise<string | null> {
  const [hash = null] = await hashesOf(key, siteOf(surface), conversation.recipient);
  return hash;
}
