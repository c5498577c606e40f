import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'growth-talk',
  kind: 'habit',
  group: 'collecting',
  title: 'Numbers before people',
  why: 'Talk of followers and reach makes them part of a count; what they do is a better reason to write.',
  source: 'S3',
  stages: AMONG_STRANGERS,
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(grow~|boost|expand~) (your|my|our) ..1 (audience|reach|engagement|network|networks|x|visibility)',
    '(<number>|more|real|active|organic|free|targeted|10k) (followers|subscribers|impressions|subs)',
    'to <number> (followers|subscribers|subs|in <number> days)',
    '(went|going) viral',
    'lion',
    '(engagement|growth) (pods|hack)',
    '(cross|paid) (promotion|promo)',
    'collaborate ..6 ?',
    '(audiences|audience) ..3 overlap',
    'add you to my (network|professional network)',
    'your account ..4 deserves ..3 likes',
    'lacking ..3 likes',
    'why dont you have <number>',
    'you do (paid)? (promo|sponsorships)',
    'feature you ..2 on our page',
  ],
});

export const examples: Examples = {
  flagged: [
    'I can ‹grow your audience› ‹to 10k followers›.',
    'want to ‹boost your engagement› this month?',
    '‹Your account deserves more likes›.',
    'do ‹u do paid promo› on ur page?',
    "Let's do a ‹cross promotion›, our ‹audiences overlap›.",
    'I want to ‹expand my network› and increase my reach.',
  ],
  fine: [
    'Do the tomatoes grow on the north wall as well?',
    'The reach of the river below your mill, is it open to canoes?',
    'My audience is eleven children and a parrot, and all of them loved your story.',
    {
      text: 'We got 400 sign-ups for the walk, most of them through your leaflet.',
      conversation: { sent: 3, received: 3 },
    },
    'I stopped counting followers after your essay about it.',
    'How many members did the choir have when you joined?',
  ],
};
