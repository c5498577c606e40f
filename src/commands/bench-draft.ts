import type { Draft } from '../core/types';

/** A first message that is held, as long as most are, for what is measured. */
export const MESSAGE = `Hi Maya,

I came across your profile and was impressed by what you have built at the harbour library. We help libraries like yours
cut the cost of cataloguing by up to 40%, and our customers tell us that it is a game changer for small teams. Over the
last year we worked with more than a dozen of them, from Porto to Bergen, and each saw results within a month.

Would you be open to a quick call this week? Just 15 minutes is all I need to show you how it works. You can pick a time
that suits you at https://calendar.example/pat, or send me your number and I will ring you whenever you like.

Looking forward to hearing from you,
Pat`;

/** A first message to somebody, of that text. */
export const draftOf = (text: string): Draft => ({
  text,
  surface: 'linkedin-message',
  conversation: {
    sent: 0,
    received: 0,
    unanswered: 0,
    complete: true,
    group: false,
    recipient: { name: 'Maya Okafor', id: 'maya' },
    theirLast: null,
    replyingTo: null,
  },
});
