import fc from 'fast-check';
import type { Draft } from '../../src/core/types';
import { draftOf } from './draft';

const names = ['Linda', 'Marek', 'Aino', 'Noor', 'Tomas', 'Siobhan'];
const greetings = ['Hi @,', 'hey @,', 'Dear @,', 'Hello @!', '@,', 'Hi @ 👋', ''];
/** What a message may say about its reader, and keeps. */
export const reasons = [
  'I read your article on timber joints in wet climates.',
  'your talk on heat pumps in Leeds was so good 🙌',
  "Saw you're hiring two nurses in Turku.",
  'Congrats on the launch of Tidepool!',
  'We met at the harbour museum in Bremen.',
  "I've been using your map of Irish wells for years.",
  'Loved your podcast!',
  '',
];
const pitches = [
  'We automate invoicing for agencies and save 12 hours a week.',
  'Our award-winning app has helped 3,000 teams cut costs by 40%.',
  'i sell vintage parts, 20% off this week',
  'This is a once in a lifetime opportunity.',
  'You seem like someone who deserves more.',
  'Also, it has a free trial at https://x.example/try?u=7.',
  'I help busy founders double their revenue.',
];
const asks = [
  'Are you open to a quick 15 minute call on Tuesday?',
  'Could you refer me for the data role at Lindqvist?',
  'Book a slot here: https://calendly.com/kim/15',
  'So let me know by Friday!',
  'Could you introduce me to Selma Aydin?',
  'Follow me back?',
];
const endings = [
  'Best,\nJonas',
  'Cheers, Kim',
  'Thanks in advance!',
  '- Jan',
  'Kind regards,\nOtto Brandt\n+49 30 5550 1234',
  '',
];
const theirs = [
  null,
  'Not interested, thanks.',
  'Happy to connect!',
  'What does it cost?',
  "Not right now, we're in the middle of a move.",
];

/** Drafts put together from parts: greetings, reasons, pitches, asks and endings at every stage. */
export const generated: fc.Arbitrary<Draft> = fc
  .record({
    name: fc.constantFrom(...names),
    known: fc.boolean(),
    greeting: fc.constantFrom(...greetings),
    body: fc.tuple(
      fc.constantFrom(...reasons),
      fc.constantFrom(...pitches),
      fc.constantFrom(...pitches, ''),
      fc.constantFrom(...asks),
    ),
    ending: fc.constantFrom(...endings),
    gap: fc.constantFrom(' ', '\n\n', '\n'),
    theirs: fc.constantFrom(...theirs),
    unanswered: fc.constantFrom(0, 0, 1, 2),
    talking: fc.boolean(),
    post: fc.constantFrom(null, null, 'We opened our second bakery today.', 'How do others plan a rota?'),
    limit: fc.constantFrom(undefined, undefined, 200, 300),
    small: fc.boolean(),
  })
  .map(({ name, known, greeting, body, ending, gap, small, ...rest }) => {
    const text = [greeting.replace('@', name), body.filter(Boolean).join(' '), ending]
      .filter(Boolean)
      .join(gap);
    return draftOf({
      text: small ? text.toLowerCase() : text,
      ...(known && { to: `${name} Moreau` }),
      ...(rest.theirs !== null && { theirs: rest.theirs }),
      ...(rest.post !== null && { post: rest.post, surface: 'x-reply' as const }),
      ...(rest.limit !== undefined && { limit: rest.limit }),
      unanswered: rest.theirs === null ? rest.unanswered : 0,
      known: rest.talking && rest.theirs !== null,
    });
  });
