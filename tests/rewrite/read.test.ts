import { expect, test } from 'vitest';
import { readDraft } from '../../src/rewrite/read';
import { draftOf } from './draft';

const roles = (text: string) =>
  readDraft(draftOf({ text }))
    ?.parts.filter(({ place }) => place === 'body')
    .map(({ role }) => role);

test.each([
  ['Your talk on heat pumps in Leeds was so clear.', ['reason']],
  ['Saw you’re hiring two nurses in Turku.', ['reason']],
  ['We met at the harbour museum in Bremen.', ['reason']],
  ['Thomas said you could get me a meeting.', ['reason']],
  ['Love your work!', ['compliment']],
  ['I am a chemist from Graz.', ['introduction']],
  ['We help bakeries double their orders.', ['pitch']],
  ['Our app has a free trial.', ['pitch']],
  ['It is a game-changing system, honestly.', ['hype']],
  ['Are you open to a quick call this week?', ['ask']],
  ['Could you refer me to the team?', ['ask']],
  ['Only two seats left for the retreat.', ['urgency']],
  ['I never heard back from you.', ['guilt']],
  ['Just bumping this.', ['bump']],
  ['Follow me and tag a friend in the comments below.', ['follow']],
  ['See https://a.example for more.', ['contact']],
  ['Your website is slow and outdated.', ['criticism']],
  ['You seem like a visionary.', ['flattery']],
  ['So sorry for your loss.', ['condolence']],
  ['Happy birthday to you!', ['occasion']],
  ['Thank you for the kind words.', ['thanks']],
  ['How do you keep the hives dry in February?', ['question']],
  ['The choir sang in the barn that night.', ['plain']],
  ['The bit about [the part of it that stayed with you].', ['blank']],
])('%s has its role', (text, expected) => {
  expect(roles(`Hi Ada, ${text}`)).toEqual(expected);
});

test.each([
  ['Hi Ada, your talk on rye starters was lovely.', 'talk', 'rye starters'],
  [
    'Hi Ada, I read your post about the bonded warehouse backlog in Gdynia.',
    'writing',
    'the bonded warehouse backlog in Gdynia',
  ],
  ['Hi Ada, I saw the data engineer role at Lindqvist.', 'vacancy', 'Lindqvist'],
  ['Hi Ada, we both studied at Leiden.', 'shared', 'Leiden'],
])('%s says what it is about', (text, kind, topic) => {
  const hooks = readDraft(draftOf({ text }))?.parts.flatMap(({ hook }) => hook ?? []);
  expect(hooks).toMatchObject([{ kind, topic }]);
});

test.each([
  ['hey mo, saw ur thread', { manner: 'loose', capitals: false }],
  ['Dear Dr. Weber, I would like to write.', { manner: 'formal', capitals: true }],
  ['Hi Ada, I’ve read the map of wells.', { manner: 'plain', apostrophe: '’' }],
])('the voice of %j is heard', (text, voice) => {
  expect(readDraft(draftOf({ text }))?.voice).toMatchObject(voice);
});

test.each([
  ['Hi Tom, we met.', undefined, 'Tom'],
  ['Dear Dr. Weber, we met.', undefined, 'Dr. Weber'],
  ['Hello, we met.', 'Anna Weber', 'Anna'],
  ['Hi there, we met.', undefined, ''],
  ['Hey dear, we met.', undefined, ''],
  ['Thanks for connecting, Rosa! We met.', undefined, 'Rosa'],
])('the reader of %j is known by name', (text, to, name) => {
  expect(readDraft(draftOf({ text, ...(to !== undefined && { to }) }))?.person.name).toBe(name);
});

test.each([
  [
    'French',
    'Bonjour Thierry, nous aidons les dirigeants à réduire leurs impôts de 40%. Êtes-vous libre mardi ?',
  ],
  ['nothing', '   '],
  ['a book', 'word '.repeat(5000)],
])('%s is not read', (_, text) => {
  expect(readDraft(draftOf({ text }))).toBeNull();
});
