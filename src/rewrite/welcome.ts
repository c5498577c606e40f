import { fold } from '../core/text';
import type { Place } from './place';
import type { Part } from './read';
import { CLAIMS } from './roles';
import { isSeen } from './seen';
import { tellsNeed } from './tells-need';
import { WANTS } from './wants';

const LONGEST = 34;
/** A sentence that stays in part may be longer. */
const WHOLE = 50;

/** True for a sentence that is good to read at its stage, whatever stands round it. */
export function isWelcome(text: string, sentence: readonly Part[], { material, steps }: Place): boolean {
  const { stage } = material.verdict;
  const folded = fold(text.replaceAll('’', "'"));
  const stays = steps.some(
    ({ part, action }) => part !== null && sentence.includes(part) && /^(?:keep|trim)$/.test(action),
  );
  const words = folded.split(/\s+/).length;
  if (stays) return words <= WHOLE && !WANTS.test(folded) && !LISTS.test(folded);
  if (words > LONGEST) return false;
  switch (stage) {
    case 'after-no':
      return (
        SORRY.test(folded) ||
        ((RESPECTS.test(folded) || OWNS.test(folded)) && !WANTS.test(folded) && !DIGS.test(folded))
      );
    case 'no-reply-yet':
      return (NEWS.test(folded) && !PROVES.test(folded)) || REMINDS.test(folded);
    case 'first-reply':
      return saw(text, folded);
    case 'first-message':
    case 'unknown':
      return (
        saw(text, folded) ||
        AGAIN.test(folded) ||
        ADMIRES.test(folded) ||
        GLAD.test(folded) ||
        tells(folded, !tellsNeed(steps))
      );
    case 'public':
      return lived(folded);
    default:
      return false;
  }
}

function saw(text: string, folded: string): boolean {
  return isSeen(text) && (!CLAIMS.test(folded) || BOTH.test(folded));
}

/** What the author lived through; who they are, once. */
function tells(folded: string, isFirst: boolean): boolean {
  return (
    lived(folded) ||
    (isFirst && (MINE.test(folded) || NEWS.test(folded)) && !TWO.test(folded) && !WANTS.test(folded))
  );
}

function lived(folded: string): boolean {
  return STORY.test(folded) && !WANTS.test(folded) && !DONE_FOR_THEM.test(folded);
}

/** Goods and services, one after the other, and what praises them. */
const LISTS =
  /#1|\bfor (?:you|u)\b|\bonly (?:\d+|one|two|three|four|five)\b|\bhas your name\b|\b(?:improvements?|rated|dated|outdated|errors?|mistakes|audited|slow|broken|fast[- ]growing|presence|\d+ (?:countries|offices|employees|people)|certified|leading|manufacturers?|exporters?|suppliers?|providers?|number one|award-winning)\b|\b(?:any|all) (?:types?|kinds?|sorts?) of\b|\b(?:i|we) (?:can|make|do|build|fix|design)\b.*,.*,/;
/** Something that has happened since. */
const NEWS =
  /^since (?:i (?:last )?wrote|then|my last)\b|\b(?:i|we)(?:'ve| have)? (?:recently|just|finally|since|now) (?:passed|finished|published|moved|won|started|completed|got|became|earned|graduated|applied|joined|released)\b/;
/** News that is there to sell. */
const PROVES = /\b(?:onboarded|signed|saved|saving|customers|clients|roi|hours a|per cent)\b|%/;
/** What was written before, by what it was about. */
const REMINDS = /^(?:i|we) (?:wrote|messaged|reached out|emailed|sent you).* about (?!my |our )\S+ \S+ \S+/;
/** "I spent six years in A&E in Derby, so I've seen discharge letters go wrong." */
const STORY =
  /^(?:and |so |but )?(?:i|we|my [a-z]+|our [a-z]+)\b(?:'ve|'d)?.{0,30}\b(?:was|were|had|lost|spent|grew up|met|went|came|saw|seen|heard|learnt|taught|took|found|bought|wrote|left|cut|felt|knew|kept|been|[a-z]{3,}ed)\b/;
/** Whoever sells tells what they did for others, or for the reader unasked. */
const DONE_FOR_THEM =
  /\b(?:you|your|helped|saved|increased|doubled|tripled|boosted|generated|closed|booked|audited|drafted|prepared|recorded|sent|reached|messaged|emailed|texted|attach[a-z]*|noticed|pencilled|scheduled|analy[sz]ed|checked|tried|reviewed|selected|shortlisted|the one with|errors|mistakes|issues|faults|featured|certified|licensed|insured|registered|established|trusted|awarded|voted|ranked|k\b|people|founders|owners|teams|brands)\b|\d\s?[k%+x]/;
/** Who the author is or is at. */
const MINE =
  /^fellow [a-z]+ .*\bhere\b|^(?:i'm|i am|im|i've|i have) (?:currently |also |just |now |always |been )*(?:an? |the |in (?:my|the) |transitioning|moving|learning|studying|training|new to|from|based|working (?:as|in|at)|teaching|retired|preparing|finishing|wanted to|my (?:experience|expertise|background)|a background|worked)/;
/** "what a charming garden you have" */
const ADMIRES =
  /^what an? (?!great|amazing|inspiring)[a-z]+ (?!profile|journey|background|page|company|career|feed|resume|experience)[a-z]+ (?:you have|you've got|you made|you run)\b/;
/** "I'm happy you are doing well" */
const GLAD =
  /\b(?:happy|glad) (?:that |to (?:see|hear) (?:that )?)?you(?:'re| are) (?:doing )?(?:so )?(?:well|fine|better)\b/;
const SORRY =
  /^(?:so |very |really |i'm )*sorry (?:about that|for (?:the|that|bothering)|to (?:bother|have bothered))/;
const RESPECTS =
  /^(?:i |we )?(?:do |can |completely |totally |fully |really |absolutely )*(?:respect|understand|get|appreciate)\b/;
/** Takes up what they said with their no. */
const OWNS =
  /\byou(?:'re| are) right\b|\b(?:good (?:spot|point|shout|idea)|my bad|mortified|oops|fair point|good to know|noted|i've joined)\b|^your (?:tip|advice|note|point|suggestion|idea)\b/;
const DIGS = /\bpersonally\b|\bvalue of\b/;
const AGAIN = /^it's been (?:a while|ages|too long|some time|years)\W*$/;
/** What the two have in common. */
const BOTH = /\bwe (?:both|share)\b/;
/** Speaks for more than its author. */
const TWO = /\b(?:you|your|we|our|us)\b/;
