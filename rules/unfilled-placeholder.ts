import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { TO_SOMEBODY } from '../src/core/stage';
import { type Span, STAGES } from '../src/core/types';

export default defineRule({
  id: 'unfilled-placeholder',
  kind: 'habit',
  group: 'not looking',
  title: 'A blank still to fill',
  why: "They would read the template's own word where their name or their company should stand.",
  source: 'norms: a mass mail',
  stages: STAGES,
  surfaces: TO_SOMEBODY,
  weight: 4,
  remedy: 'fill',
  anywhere: true,
  anyLanguage: 'hold',
  find,
});

export const examples: Examples = {
  flagged: [
    'Hi ‹{{first_name}}›, I saw what you do at ‹{{company}}›.',
    'Dear ‹[Name]›, I am writing about ‹[Company]›.',
    'Hello ‹%FIRSTNAME%›, we should talk.',
    'Hi ‹<first name>›, love your work!',
    { text: 'Thanks ‹[Your Name]› for the files.', conversation: { sent: 3, received: 3 } },
    'hey ‹[insert name]›, quick one',
    'Hi ‹FNAME›, I loved your talk.',
    'Hallo ‹[Vorname]›, Ihr Vortrag über das Stellwerk hat mir sehr gefallen.',
  ],
  fine: [
    'What stayed with me is [the part of your talk that stayed with me].',
    'Loved [one thing in their last post], it made me laugh.',
    'My thesis quotes line 9 as "he [laughs] goes out", is that right?',
    'The template literally said "Hi {{first_name}}", and I kept it for the wall.',
    'I read the chapter [how you found the letters] twice.',
    'See the [city map](https://city.example) that you asked for in the group.',
  ],
};

const NOUNS =
  /\b(?:name|firstname|lastname|fname|lname|surname|company|firm|employer|business|brand|title|role|position|job|industry|sector|city|town|location|product|service|topic|niche|school|university|insert|recipient|prospect|client|date|website|url|event|your|mutual|connection|username|handle|sender|vorname|nachname|firma|nombre|apellido|empresa|nom|entreprise|nome|cognome|azienda|naam|bedrijf)\b/i;
const OF_OUR_OWN = /^(?:the|what|how|one|something|some|a|an|where|when|who|which|why|that|in|of) /i;

/** Merge fields, and bracketed nouns of a template; not a blank that says in a sentence what to write, not a named link. */
export function find({ text: { tokens, source }, units }: Reading): readonly Span[] {
  const quoted = new Set(units.filter((unit) => unit.quoted).map((unit) => unit.start));
  return tokens.filter(({ kind, text, start, end }, at) => {
    if (quoted.has(start)) return false;
    if (kind === 'word') return PLAIN.test(text) && HELLO.test(tokens[at - 1]?.text ?? '');
    return kind === 'field' && source[end] !== '(' && isUnfilled(source.slice(start, end));
  });
}

/** A field of a template that lost its brackets, after a greeting. */
const PLAIN = /^(?:f|first|last|your|user|full|contact)name$|^x{3,}$/;
const HELLO = /^(?:hi|hello|hey|dear)$/;

function isUnfilled(field: string): boolean {
  if (/^\{\{|^%/.test(field)) return true;
  const inner = field.replace(/^[[<{]+|[\]>}]+$/g, '').trim();
  if (OF_OUR_OWN.test(inner) || inner.split(/\s+/).length > 4) return false;
  return (
    NOUNS.test(inner.replaceAll(/[_-]/g, ' ')) ||
    /^[a-z]+(?:_[a-z]+)+$|^(?:first|last|full|company|user|job)[a-z]*name$|^[xy]{2,}$/i.test(inner)
  );
}
