import { said } from '../../core/said';
import type { Surface } from '../../core/types';

/** How long a text may be, in the units that its site counts; X allows more to those who pay. */
export const LIMITS: Readonly<Record<Surface, number>> = {
  'linkedin-message': 8000,
  'linkedin-invite': 300,
  'linkedin-inmail': 1900,
  'linkedin-comment': 1250,
  'linkedin-post': 3000,
  'x-message': 10_000,
  'x-reply': 280,
  'x-post': 280,
};

/** What a surface is called. */
export const SURFACE_NAMES: Readonly<Record<Surface, string>> = said('surface', {
  'linkedin-message': 'LinkedIn message',
  'linkedin-invite': 'LinkedIn invitation',
  'linkedin-inmail': 'LinkedIn InMail',
  'linkedin-comment': 'LinkedIn comment',
  'linkedin-post': 'LinkedIn post',
  'x-message': 'X message',
  'x-reply': 'X reply',
  'x-post': 'X post',
});

/** How long a text is as its site counts it. */
export function lengthOn(surface: Surface, text: string): number {
  return surface === 'x-reply' || surface === 'x-post' ? weighed(text) : text.length;
}

/** X counts a link as 23, and as two each what is not of the Latin kind; an emoji is one sign, whatever it is made of. */
function weighed(text: string): number {
  const plain = text.normalize('NFC').replace(/https?:\/\/\S+/g, 'x'.repeat(23));
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(plain)) {
    length += /\p{Extended_Pictographic}/u.test(segment)
      ? 2
      : [...segment].reduce((sum, each) => sum + weightOf(each), 0);
  }
  return length;
}

function weightOf(sign: string): 1 | 2 {
  const code = sign.codePointAt(0) ?? 0;
  const isLight =
    code <= 4351 ||
    (code >= 8192 && code <= 8205) ||
    (code >= 8208 && code <= 8223) ||
    (code >= 8242 && code <= 8247);
  return isLight ? 1 : 2;
}
