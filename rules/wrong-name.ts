import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'wrong-name',
  kind: 'habit',
  group: 'not looking',
  title: "Someone else's name",
  why: 'The greeting names another person than the one this goes to; for a reader that ends the message.',
  source: 'norms: a mass mail',
  stages: AMONG_STRANGERS,
  weight: 4,
  remedy: 'fill',
  anywhere: true,
  anyLanguage: 'tip',
  find,
});

export const examples: Examples = {
  flagged: [
    {
      text: 'Hi ‹Mark›, I liked the talk on tides.',
      conversation: { recipient: { name: 'Priya Nair', id: null } },
    },
    {
      text: 'Dear ‹Jennifer›, thank you for the book.',
      conversation: { recipient: { name: 'Oluwaseun Adeyemi', id: null } },
    },
    {
      text: 'Hello ‹Steve›,\nhow is the garden?',
      conversation: { recipient: { name: 'Marta Kowalska', id: null } },
    },
    {
      text: '‹Sarah›, your post on kilns was a joy.',
      conversation: { recipient: { name: 'Tom Hale', id: null } },
    },
    {
      text: 'hey ‹Bob›, nice thread',
      surface: 'x-message',
      conversation: { recipient: { name: 'Ana Lucía Gómez', id: null } },
    },
    {
      text: 'Hallo ‹Jürgen›, Ihr Vortrag über das Stellwerk hat mir sehr gefallen.',
      conversation: { recipient: { name: 'Anna Lindner', id: null } },
    },
    {
      text: 'Good morning ‹Michael›, I am in the choir too.',
      surface: 'linkedin-invite',
      conversation: { recipient: { name: 'Jörg Ziegler', id: null } },
    },
  ],
  fine: [
    {
      text: 'Hi Bob, I liked the talk on tides.',
      conversation: { recipient: { name: 'Robert Miller', id: null } },
    },
    {
      text: 'Hi Tom, I liked the talk on tides.',
      conversation: { recipient: { name: 'Thomas Hale, PhD', id: null } },
    },
    {
      text: 'Dear Elodie, I liked the talk on tides.',
      conversation: { recipient: { name: 'Dr. Élodie Durand', id: null } },
    },
    {
      text: 'hi Maya, I liked the talk on tides',
      surface: 'x-message',
      conversation: { recipient: { name: 'coolcat99', id: null } },
    },
    {
      text: 'Hi Maria, I liked the talk on tides.',
      conversation: { recipient: { name: 'Мария Иванова', id: null } },
    },
    {
      text: 'Danke, das ist sehr schön, und ich freue mich auf die Karte.',
      conversation: { recipient: { name: 'Anna Lindner', id: null } },
    },
    {
      text: 'Bonjour Madame, votre article est très beau, merci.',
      conversation: { recipient: { name: 'Anna Lindner', id: null } },
    },
    {
      text: 'Sure, Tuesday works for me. Which door is it?',
      conversation: { received: 1, recipient: { name: 'Priya Nair', id: null } },
    },
    {
      text: 'Understood, thank you for telling me.',
      conversation: {
        sent: 1,
        received: 1,
        theirLast: 'No thanks.',
        recipient: { name: 'Priya Nair', id: null },
      },
    },
    {
      text: 'Hi there, I liked the talk on tides.',
      conversation: { recipient: { name: 'Priya Nair', id: null } },
    },
  ],
};

const NICKNAMES =
  'alexander alexandra alex sasha lex xander|andrew andy drew|anthony tony|benjamin ben|catherine katherine kathryn kate katie kathy cathy kat kitty|charles charlie chuck|christopher christine christina christian chris tina kit|daniel daniela dan danny dani|david dave|deborah debbie deb|dorothy dot|edward edmund ed eddie ted ned|elizabeth liz beth betty lisa eliza libby|frederick fred|gabriel gabriela gabe gabi|gerald gerry jerry|henry harry hank|jacqueline jackie|james jim jimmy jamie|jennifer jen jenny|john jack johnny jon|joseph josephine joe jo josie|kenneth ken|lawrence larry laurie|leonard leo len|margaret maggie peggy meg greta|matthew matt|michael michelle mike mick mickey mitch|nathaniel nathan nate|nicholas nicole nick nicky|patrick patricia pat trish paddy|philip phillip phil|rebecca becky becca|richard rick dick rich|robert bob rob bobby|ronald ron|samuel samantha sam|sandra sandy|stephen steven stephanie steve steph|susan sue|theodore ted theo|thomas tom tommy|timothy tim|victoria vicky tori|william will bill billy liam'
    .split('|')
    .map((names) => new Set(names.split(' ')));

/** The name greeted against the name on the page; where either is no plain name, nothing is said. */
export function find({ greeting, draft, language }: Reading): readonly Span[] {
  const shown = namesIn(draft.conversation.recipient?.name ?? '');
  if (!greeting?.name || shown.length === 0) return [];
  // Before a comma may stand any word; only after a greeting is it a name for sure.
  if (language !== 'english' && greeting.start === greeting.name.start) return [];
  const isAccount = draft.surface.startsWith('x-') && shown.length < 2;
  const greeted = namesIn(greeting.name.text);
  const known = greeted.length === 0 || greeted.some((name) => shown.some((other) => isSame(name, other)));
  return known || isAccount ? [] : [{ start: greeting.name.start, end: greeting.name.end }];
}

function namesIn(text: string): readonly string[] {
  const plain = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}|\([^)]*\)|,.*$/gu, '')
    .toLowerCase();
  const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(plain);
  return foreign ? [] : (plain.match(/[a-z][a-z'’]+/g) ?? []);
}

function isSame(one: string, other: string): boolean {
  if (one.startsWith(other.slice(0, 3)) || other.startsWith(one.slice(0, 3))) return true;
  return NICKNAMES.some((names) => names.has(one) && names.has(other)) || isNear(one, other);
}

/** One letter more, less or other: a slip, not another person. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const rest = (name: string, skip: number) => name.slice(from + skip);
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([a = 0, b = 0]) => rest(one, a) === rest(other, b));
}
