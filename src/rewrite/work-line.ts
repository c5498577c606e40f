/** "Helping dentists fill their chairs", said of oneself. */
const HELPING = /^(?:currently )?helping (?=\p{L})/iu;
const HELPS =
  /^(?:(?:and|so|but|because|basically|currently|today|now|at \p{Lu}[\p{L}&]*,?) ,?)?(?:(i|we)(?:'ve| have)? (?:also |mainly |mostly |currently |already |just |specialise in helping |specialize in helping )*(help(?:ed)?|recruit|work(?:ed|ing)? with|support(?:ed)?|coach(?:ed)?|train(?:ed)?|serve|advise)|((?:my|our) [\p{L}-]+) (?:helps?|works? with|supports?|trains?|serves?|advises?)) /iu;
const HYPED =
  /^(?:overwhelmed|busy|ambitious|smart|leading|visionary|struggling|successful|growing|fast-growing|forward-thinking|high-\p{L}+|top|driven|serious|purpose-driven|heart-centered|heart-centred|exhausted|stressed|frustrated|amazing|great|innovative|some|similar|many|several|other|over|more|few|of|our|the|all|dozens|hundreds|thousands|\d[\d,.]*\+?k?)$/iu;
const VAGUE =
  /^(?:business(?:es)?|compan(?:y|ies)|teams|brands|people|professionals|leaders|clients|customers|women|men|individuals|organi[sz]ations|folks|guys|girls|ones|others|owners|users|members|friends|families|things|results|sales|costs|bills|leads|numbers|goals|services|solutions|products|companies|dreams|skills|firms|years|months|days|times|groups|providers|sites|entrepreneurs|operators|sellers|creatives|organisers|students|projects|ventures|departments|guys)$/iu;
const LEANING = /^(?:your|their|his|her|its|my|you|them|us|it|this|that|a|an|to|who|and|or|with|by|just)$/iu;

/**
 * The plain fact in an elevator pitch: "We help independent bakeries double their orders" says that we work with independent
 * bakeries. Empty where those who are helped could be anybody.
 */
export function workLine(clause: string): string {
  const helped = HELPS.exec(clause.replaceAll('’', "'").replace(HELPING, 'I help '));
  if (!helped) return '';
  const recruits = helped[2]?.toLowerCase() === 'recruit';
  const who = audienceAt(clause.replace(HELPING, 'I help ').slice(helped[0].length));
  if (who === '') return '';
  return `${/^i$/i.test(helped[1] ?? '') ? 'I' : 'We'} ${recruits ? 'recruit' : 'work with'} ${who}.`;
}

/** Those whom a phrase begins with, in the plural, without what flatters them: "salon owners", "gyms in Tampa". */
export function audienceAt(text: string): string {
  const words = text.slice(0, 80).split(/\s+/).slice(0, 6);
  const kept: string[] = [];
  for (const word of words) {
    const bare = word.replace(/[,.;:!?)]+$/, '');
    if (kept.length === 0 && HYPED.test(bare)) continue;
    if (!/^[\p{L}'’&-]+$/u.test(bare) || LEANING.test(bare)) return '';
    kept.push(bare);
    if (/\bSeries$/.test(bare)) return '';
    if (isMany(bare))
      return isAnybody(kept) || kept.length > 4 ? '' : kept.join(' ') + placeAfter(text, bare);
    if (bare !== word) return '';
  }
  return '';
}

/** "small businesses" are anybody; "roofing companies" are not. */
function isAnybody(words: readonly string[]): boolean {
  return VAGUE.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => PLAIN.test(word));
}

const PLAIN =
  /^(?:small|local|big|new|b2b|b2c|similar|like-minded|medium|mid-sized|mid|sized|large|young|independent|fellow|modern|different|early-stage|early|stage|scale|enterprise|online|private|these|certain|such|good|real|own)$/i;

function isMany(word: string): boolean {
  return (/[\p{Ll}\p{Lu}]{2}[^sui'’]s$/u.test(word) && !/ics$/.test(word)) || /^[A-Z]{2,4}s$/.test(word);
}

function placeAfter(text: string, last: string): string {
  const rest = text.slice(text.indexOf(last) + last.length);
  return (
    /^ (?:in|across|around|from|near) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u.exec(rest)?.[0] ?? ''
  );
}
