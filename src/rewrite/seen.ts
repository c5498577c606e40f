/** True for what the author saw of the reader's, or what made them think of the reader. */
export function isSeen(sentence: string): boolean {
  return SEEN.test(sentence) && !ON_A_LIST.test(sentence);
}

/** True for what ties the author to the reader: where they met, what they are both part of, what the reader said or made. */
export function isTie(sentence: string): boolean {
  const small = sentence.replaceAll('’', "'").toLowerCase();
  return (TIES.some((tie) => tie.test(small)) || AT_A_PLACE.test(sentence)) && !PRESSES.test(small);
}

// Tried on small letters: a pattern that ignores case takes ten times as long to build.
const TIES: readonly RegExp[] = [
  /\b(?:pleasure|nice|great|good|lovely|fun) (?:to (?:meet|talk|speak|chat|sit)|meeting|talking|speaking|chatting|sitting)\b.*\b(?:you|at|after|in|on)\b/,
  /\bwe(?:'re| are| were) both\b|^we (?:briefly |both |once )?(?:met|spoke|talked|chatted|sat)\b/,
  /\bwe have(?:n't| not) (?:yet |actually )?met\b|\b(?:year|class|form|row) (?:below|above|with|behind|as) you\b/,
  /\bsame (?:nursery|school|street|team|church|village|club|gym|building|floor|course|class|year|group|town|choir)\b/,
  /^(?:your|ur) (?:[a-zß-ɏ]+ ){0,2}(?:lecture|talk|book|post|article|thread|video|episode|podcast|interview|song|poem|painting|recipe|speech|paper|review)\b.*\b(?:left|made|stayed|moved|taught|helped|changed|stuck|saved|got)\b/,
  /^i(?:'ve| have)? (?:been|am|was) (?:a |an )?(?:[a-zß-ɏ]+ )?(?:customer|reader|subscriber|listener|regular|member|user|student|patient|neighbou?r) (?:of|at|in|with)\b/,
  /\b(?:showed|used|use|using|read|played|shared|watched|cooked|printed|baked|taught) (?:[a-zß-ɏ]+ )?(?:your|ur) (?!profile|page|site|website|account|company|contact)[a-zß-ɏ]+/,
  /\byour (?:[a-zß-ɏ]+ )?(?:team|staff|nurses|people|colleagues|teachers|crew|drivers)\b.*\b(?:were|was|helped|saved|rang|called|took|looked|made|got|stayed)\b/,
  /\b(?:thought|found|loved|liked|admired) (?:the way|how) you\b|^you (?:once |recently |also )?(?:told|said|wrote|mentioned|tweeted|posted)\b/,
  /\byou (?:may|might) not remember me\b|\b(?:from|at) my (?:college|school|village|town|university|street|church)\b|^(?:a )?fellow [a-z]+ (?:from|here|at)\b/,
  /\bi (?:was|sat|worked|studied|served|played|trained|stood|lived|sang)\b.*\bwith you\b/,
];
const AT_A_PLACE =
  /\b(?:[Ww]e|[Oo]ur [a-z]+) (?:both |all )?(?:were|are|go|went|sat|worked) (?:both |all )?(?:in|at|to|part of|members of|on) (?:the |a )?(?:same\b|[A-ZÀ-Ý])/;
/** Asks, offers or reckons, with it. */
const PRESSES =
  /[?$€£%]|\b(?:would|could|should|can|will|please|if|want|need|hop(?:e|ing)|help[a-z]*|offer|deal|clients?|customers|save|for you|improvements?|errors|introduce|refer|perfect)\b/;

const SEEN =
  /^(?:I|We|i|we)?(?:['’]ve| have| was| am|['’]m)? ?(?:just |recently |only |also )?(?:[Nn]oticed|[Ss]aw|[Ss]ee|[Rr]ead(?:ing)?|[Hh]eard|[Cc]ame across|[Bb]een following|[Ff]ollowed|[Ww]atched|[Vv]isited|[Pp]assed|[Tt]hought of) (?:.*\b(?:you|your)\b|.*\b\p{Lu}\p{L}+)/u;
/** Where anybody is found. */
const ON_A_LIST = /\b(?:profile|page|account|connections?|network|list|ad|advert)\b/i;
