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
    '(call|text|reach|contact|email|ring|phone|whatsapp|mail|write|message|dm) (me|us) ..3 (at|on|via|by|<email>|<number>|anytime|directly|through|any time)',
    '(my|our|direct|office|personal|cell|mobile|whatsapp|work) ..1 (number|cell|phone|mobile|email|line|whatsapp|tel|contact|contact details|contact information|address|business card|vcard|card|e mail) (is|are|below|here|attached|<number>|<email>|for|and|in|if)',
    '(here|heres|here is|sharing|attached|attaching|attach|enclosed|below) (is|are)? (my|our) ..1 (card|number|business card|contact|contact details|cell|email|phone|vcard|details|brochure|deck|catalogue|catalog|one pager|onepager|presentation|flyer|media kit|price list|company profile|portfolio)',
    '(attached|enclosed|attaching|attach|find attached|see attached|sending|included|sharing|share|send) (is|are|you|please find|find|herewith|below|the|over|along|across)? (a|our|my|the|an)? ..1 (brochure|deck|catalogue|catalog|one pager|onepager|one sheet|presentation|flyer|media kit|price list|pdf|company profile|leaflet|white paper|whitepaper|case study|case studies|datasheet|sales deck|pitch deck|business card|lookbook|portfolio)',
    '(whats|what is|send me|share|give me|drop me|can i have|could i have|can i get|could i get|may i have|provide|drop|let me have|need|what s|provide me|dm me|reply with) (with)? (your|ur) ..1 (number|cell|phone|phone number|email|email address|mobile|whatsapp|contact|contact details|contact information|contact number|best email|mailing address|direct line|details|address|digits|e mail)',
    '(best|good|right|better) (number|email|phone|way|time) (to|for) (reach|call|contact|get) (you|hold|me)',
    '(tel|phone|cell|mobile|whatsapp|email|call) <number>',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const PHONE = /^(?:\+|00)?\d[\d ().-]{7,17}\d$/;

/** A phone number or an address at the end of the message, as a signature has it. */
function find({ text: { tokens, source } }: Reading): readonly Span[] {
  return tokens.filter(
    ({ kind, start, end }) => kind === 'email' || (kind === 'number' && PHONE.test(source.slice(start, end))),
  );
}
