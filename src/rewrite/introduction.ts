import { endsInNoun } from './grammar';
import { workLine } from './work-line';

const WHO =
  /^(?:(?:my name is|my name's|myself|this is|it's)\s+\p{Lu}|(?:i'm|i am|im|we're|we are)\s+(?:an?\s|the\s|one\sof|from\s|head\s|co-?founder|founder|ceo|cto|part\sof|\p{Lu}|\p{L}+\s(?:from|at)\s|(?:[\p{L}.]+ ){0,4}(?:student|engineer|developer|designer|illustrator|nurse|teacher|accountant|graduate|fresher|manager|researcher)\b)|(?:i|we)\s+(?:run|lead|own|study|teach|manage|work)\s+(?:an?|the|at|for|in|as|on)\s)/iu;
const WITH = /^(?:i|we) (?:work with|recruit) /i;
const STUDIES =
  /^(?:(?:i'm|i am|im|we're|we are) (?:currently )?(?:researching|studying)|(?:(?:i'm|i am|im) )?(?:currently )?(?:doing|writing|finishing) (?:my|a) (?:thesis|phd|dissertation|masters?|degree|apprenticeship|paper|book)|(?:i'm|i am|im) in (?:my|the) (?:first|second|third|fourth|final|last|1st|2nd|3rd) year) /i;
const HERE =
  /^(?:(?:a|an|just a|just an|another|fellow|\d\+? years?) )*(?!(?:as|attached|below|no|free|trial|link|links|details|info|demo|click|price|prices|offer|sign|book|more|quick|new|so|i|we|you|it|just|very|not|only|nothing|still|always|long|first|always)\b)(?!(?:\p{L}+ )*(?:since|ur|you|youre) )(?:[\p{L}+#./-]+ ){1,4}here\b(?! (?:to|for|in case|are|is)\b)/iu;
const NAMED = /^(?:this is|it's|i'm|i am|im|we're|we are)\s+(\p{L})/iu;
const NOT_WHO =
  /^(?:i'm|i am|im|we're|we are|this is|it's)\s+(?:(?:an?|the)\s+(?:\p{L}+\s){0,2}(?:fan|follower|admirer|quick|hard|bit|little|perfect|best|last|only|one|free|great|huge|big|small favou?r|long|short|no-brainer|fastest|way|easy|lot|reason|opportunity|sponge|(?:old|young) (?:wo)?man|professional|individual|person|\p{L}+-driven \p{L}+)\b|the new (?:one|thing|way|\p{L}+ing)\b|one of the|(?:so|very|really|also|just|not|always|still|now|only|all|in|on|at|after|looking|working|going|happy|sure|here|back|iso|certified|licensed|insured|registered)\b)/iu;
const TAIL =
  /\s*(?:[,;(—–]| - |\s(?:(?<!\babout \p{L}{2,20}\s)who|that|which|where|helping|specializing|specialising|looking|seeking|hoping|trying|offering|building|selling|with (?:\d|over|more|an? (?:proven|private|strong|large|growing|network|team|passion)|years|many)|and (?:with|i|we|my|our|have|would|am|looking|help|currently|currently|can|want|believe)|interested|dedicated|focused|focusing|providing|serving|working with|raising|hiring|recruiting|launching|eager|passionate|reaching|writing|for (?:businesses|companies|people|teams|brands|founders)|(?<=(?:agency|firm|studio|company|startup|platform|consultancy|tool|app|team)\s)for\b)\b)/iu;
const PRAISING = String.raw`(?:leading|top[- ]producing|best[- ]selling|top[- ]rated|fast[- ]moving|well[- ]funded|top|award[- ]winning|world[- ]class|#1(?:[- ]rated)?|best|premier|fast(?:est)?[- ]growing|innovative|cutting[- ]edge|passionate|certified|experienced|successful|exciting|unique|incredible|amazing|highly|motivated|serial|visionary|(?:multi-)?(?:six|seven|eight)[- ]figure)\s+`;
const PRAISE = new RegExp(String.raw`(?<![\p{L}\d])${PRAISING}`, 'giu');
const ARTICLE_AND_PRAISE = new RegExp(String.raw`\b(an?|the) ((?:${PRAISING})+)(?=(\p{L}))`, 'giu');

/** True when a clause says who its author is. */
export function introduces(clause: string): boolean {
  const plain = clause.replaceAll('’', "'");
  if (studies(plain) || HERE.test(plain)) return true;
  if (/\bbasis\b/i.test(plain)) return false;
  if (WITH.test(plain)) return workLine(clause) !== '';
  if (!WHO.test(plain) || NOT_WHO.test(plain)) return false;
  const first = NAMED.exec(plain)?.[1];
  const article =
    /^(?:i'm|i am|im|we're|we are)\s+(?:an?|the|one|from|head|co-?founder|founder|part|\p{L}+ (?:from|at)|(?:[\p{L}.]+ ){0,4}(?:student|engineer|developer|designer|illustrator|nurse|teacher|accountant|graduate|fresher|manager|researcher))\b/iu.test(
      plain,
    );
  return first === undefined || article || first !== first.toLowerCase();
}

/** True when a clause says what its author studies. */
export function studies(clause: string): boolean {
  return STUDIES.test(clause.replaceAll('’', "'"));
}

/** One plain line of who the author is, out of a clause that says more; empty when none is left. */
export function plainIntroduction(clause: string): string {
  const line = workLine(clause);
  if (line !== '') return line.replace(/\.$/, '');
  const opening =
    /^(?:my name is|myself|i'm|i am|im|this is|it's)\s+\p{L}+,\s/iu.exec(clause.replaceAll('’', "'"))?.[0]
      .length ?? 0;
  const rest = clause.slice(opening).replace(/\s*\([^()]*\)|\s*\p{Extended_Pictographic}\ufe0f?/gu, '');
  const tail = TAIL.exec(rest.replaceAll('’', "'"));
  const whole = clause.slice(0, opening) + (tail ? rest.slice(0, tail.index) : rest);
  // "with a colourful, whimsical style" says nothing without its noun
  const head = /^\s*,/.test(tail?.[0] ?? '') ? whole.replace(/ with an? \p{L}+$/u, '') : whole;
  const fixed = head
    .replace(ARTICLE_AND_PRAISE, (all: string, article: string, praise: string, next: string) =>
      isNamed(praise, next) ? all : `${articleFor(article.replace(/^the$/i, 'a'), next)} `,
    )
    .replace(PRAISE, (praise: string, at: number, text: string) =>
      isNamed(praise, text.charAt(at + praise.length)) ? praise : '',
    );
  if (!endsInNoun(fixed) && !/ here$/i.test(fixed)) return '';
  return /^(?:i['’]?m|i am) the \p{L}+[\s,;:.!]*$/iu.test(fixed) ||
    /\d{2,}|[$€£]|%|[:/]|\b(?:supplier|manufacturer|provider|exporter|solution|platform|part of an?)\b/.test(
      fixed,
    ) ||
    fixed.split(/\s+/).length < 3 ||
    /^(?:we['’]?re|we are) an? \S+$/i.test(fixed) ||
    /\b(?:for|with|run|own) an? (?:\p{L}+ )?(?:company|firm|startup|business|agency|organi[sz]ation)$/iu.test(
      fixed,
    )
    ? ''
    : fixed.replace(/[\s,;:.!]+$/, '');
}

/** "Visionary Leaders Quarterly" praises nobody. */
function isNamed(praise: string, next: string): boolean {
  return /^\p{Lu}/u.test(praise) && /^\p{Lu}/u.test(next);
}

function articleFor(article: string, next: string): string {
  if (/[aeio]/i.test(next)) return article.length === 2 ? article : `${article}n`;
  return /u/i.test(next) ? article : article.charAt(0);
}
