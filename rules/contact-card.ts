import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'contact-card',
  kind: 'habit',
  group: 'grabbing time',
  title: 'The business card before the hello',
  why: 'A number or an address before any talk is the card pushed across the table; they can have it when they ask.',
  source: 'S4',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'drop',
  anyLanguage: 'tip',
  phrases: [
    '(call|text|reach|contact|email|ring|phone|whatsapp|mail|write|message) (me|us) ..3 (at|on|via) ..2 (<email>|<number>|<link>|<handle>)',
    'my (direct line|whatsapp|whatsapp number) (is|below|<number>)',
    '(heres|here is|attached) (my|our) ..1 (card|brochure)',
    '(attached|enclosed|attaching|attach|find attached|see attached|sending|send) (is|are|you|please find|find|below|the|over|along)? (a|our|my|the|an)? ..1 (brochure|deck|catalogue|one pager|presentation|flyer|media kit|price list|company profile|leaflet|white paper|whitepaper|case stud~|datasheet|sales deck|pitch deck|lookbook|prospectus)',
    '(whats|what is|send me|share|give me|dm me|need) your ..1 (number|email|whatsapp)',
    'best (number|time) to (reach|call|contact) you',
    '(tel|phone|cell|mobile|whatsapp) <number>',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    '‹Call me on +44› 7700 900123 any time.',
    'I have ‹attached our brochure› and a price list.',
    "‹What's your number›? I can text you.",
    '‹my whatsapp number is› 0049 170 5550123',
    '‹Here is my card›, with ‹my direct line below›.',
    'Please write to me at ‹tom@brightpath.example› about it.',
  ],
  fine: [
    {
      text: 'Sure, my number is 07700 900456, ring when you are outside.',
      conversation: { sent: 2, received: 3 },
    },
    'I threw the brochure away and kept your postcard.',
    'Which number bus stops nearest to your studio?',
    'Your phone photo of the heron is better than my camera could do.',
    'I attached the missing page of the score that you asked your readers for.',
    'The card you sent my mother stands on her shelf.',
  ],
};

const PHONE = /^(?:\+|00)?\d[\d ().-]{7,17}\d$/;

/** A phone number or an address, as a signature has it. */
export function find({ text: { tokens, source } }: Reading): readonly Span[] {
  return tokens.filter(
    ({ kind, start, end }) => kind === 'email' || (kind === 'number' && PHONE.test(source.slice(start, end))),
  );
}
