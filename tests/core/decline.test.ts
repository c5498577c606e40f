import { expect, test } from 'vitest';
import { declineIn } from '../../src/core/decline';

test.each([
  'Not interested, thanks.',
  "We're all set, thank you.",
  'Please stop writing to me.',
  'maybe next year',
  'nope',
  "I'll have to pass.",
  'No thanks hun',
  'We already have a supplier.',
  'Take me off your list please',
  "It's not a fit for us.",
  "we don't need this",
  'It is a no from me.',
  "We're happy with our current agency.",
  "I'd rather not.",
  'I already said no.',
  'Not right now, we are busy moving.',
])('a no: %s', (message) => {
  expect(['firm', 'plain']).toContain(declineIn(message));
});

test.each(["Can't make it, sorry!", 'Sorry, we are fully booked that week.', 'nah, got one already'])(
  'a mild no: %s',
  (message) => {
    expect(declineIn(message)).not.toBeNull();
  },
);

test.each(['Not interested, thanks.', 'Please stop messaging me.', 'No thank you.', 'I said no.'])(
  'a firm no: %s',
  (message) => {
    expect(declineIn(message)).toBe('firm');
  },
);

test.each([
  'Sounds good, thanks!',
  'No problem, see you at nine.',
  'No worries at all.',
  "I'm very interested, tell me more.",
  'Yes please, send me the form.',
  'How much does it cost?',
  'Do you know if they hire bilingual people?',
  'Looking forward to the conference.',
  '',
  '🙂',
])('no refusal: %s', (message) => {
  expect(declineIn(message)).toBeNull();
});
