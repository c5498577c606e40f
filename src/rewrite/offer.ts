import { frame } from './frames';
import { startsWithVerb } from './grammar';
import type { Ending } from './question';

/** The offer that touches what the draft and the conversation speak of; null when none does. */
export function offerFor(offers: readonly string[], about: string): Ending | null {
  const topics = new Set(stems(about));
  const best = offers
    .map((offer) => ({ offer, shared: new Set(stems(offer).filter((stem) => topics.has(stem))).size }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!best || best.shared === 0) return null;
  const offer = best.offer
    .trim()
    .replace(/^(?:i can|i could|i'd be happy to|happy to)\s+/i, '')
    .replace(/[.!\s]+$/, '');
  const said =
    /^(?:\p{Lu}\p{Ll}+)\b/u.test(offer) && !/^I\b/.test(offer)
      ? offer.charAt(0).toLowerCase() + offer.slice(1)
      : offer;
  return {
    kind: 'offer',
    text: frame(startsWithVerb(said) ? 'offerDeed' : 'offerThing', { offer: said }),
  };
}

const SMALL =
  /^(?:about|with|from|your|their|that|this|have|into|some|what|when|which|would|could|notes|eyes|second|pair|people|help|introduction|someone|anyone|there|more|over)$/;

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word.replace(/(?:ings?|ers?|ed|es|s|ion|ions)$/, '').slice(0, 8));
}
