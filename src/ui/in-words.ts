import { type Filling, keyFor, say } from '../core/said';
import { nameOf } from '../core/somebody';

/** What is said of a message: which rule, in English, and what fills its sentences or tells them apart. */
interface Told {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  readonly of?: Filling;
}

/** The same in the language of the browser; in English where it has no words for it. */
export function inWords<T extends Told>(told: T): T {
  const { rule, title, why } = told;
  const of = told.of?.by === undefined ? told.of : { ...told.of, by: nameOf(`${told.of.by}`) };
  const key = keyFor('rule', rule, ...(of?.case === undefined ? [] : [`${of.case}`]));
  return { ...told, title: say(`${key}_title`, title, of), why: say(`${key}_why`, why, of) };
}

/** What a habit is called where many drafts are told of at once. */
export function habitName(rule: string, title: string): string {
  return say(keyFor('habit', rule, 'title'), say(keyFor('rule', rule, 'title'), title));
}
