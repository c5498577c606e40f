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
  phrases: [
    '(call|text|reach|contact|email|ring|phone|whatsapp|mail|write|message) (me|us) ..3 (at|on|via) ..2 (<email>|<number>|<link>|<handle>)',
    '(my|our|direct|personal|cell|mobile|whatsapp) ..1 (number|cell|phone|mobile|email|line|whatsapp|contact|e mail) (is|below|here|<number>|<email>|for)',
    '(here|heres|here is|sharing|attached|enclosed) (is|are)? (my|our) ..1 (card|number|business card|contact details|cell|email|phone|vcard|brochure|deck|catalogue|one pager|presentation|media kit|price list|company profile)',
    '(attached|enclosed|attaching|attach|find attached|see attached|sending|send) (is|are|you|please find|find|below|the|over|along)? (a|our|my|the|an)? ..1 (brochure|deck|catalogue|one pager|presentation|flyer|media kit|price list|company profile|leaflet|white paper|whitepaper|case stud~|datasheet|sales deck|pitch deck|lookbook|prospectus)',
    '(whats|what is|send me|share|give me|drop me|can i have|could i have|can i get|may i have|provide|dm me|need) (with)? your ..1 (number|cell|phone|phone number|email|email address|mobile|whatsapp|contact details|mailing address|direct line|personal email)',
    '(best|good) (number|email|way|time) to (reach|call|contact) you',
    '(tel|phone|cell|mobile|whatsapp) <number>',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const PHONE = /^(?:\+|00)?\d[\d ().-]{7,17}\d$/;

/** A phone number or an address, as a signature has it. */
function find({ text: { tokens, source } }: Reading): readonly Span[] {
  return tokens.filter(
    ({ kind, start, end }) => kind === 'email' || (kind === 'number' && PHONE.test(source.slice(start, end))),
  );
}
