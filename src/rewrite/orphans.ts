import { drop, type Step } from './step';

/** What leaned on a sentence that goes, goes too; a linking word at the front of what stays is taken off. */
export function withoutOrphans(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  let previousStays = true;
  for (const step of steps) {
    const next: Step =
      previousStays || step.part?.place !== 'body' || step.action === 'drop' ? step : orphaned(step);
    result.push(next);
    if (step.part?.place === 'body') previousStays = next.action !== 'drop';
  }
  return result;
}

function orphaned(step: Step): Step {
  const bare = step.text.replace(LINKING, '');
  const isShort = step.text.split(/\s+/).length < 8;
  const leans =
    (isShort && step.part?.role === 'thanks' && SAYS_IT.test(bare)) ||
    POINTING.test(bare) ||
    LEANING.test(bare) ||
    HANGING.test(bare);
  if (!step.part || leans || (step.part.joined && SUBJECTLESS.test(bare)))
    return step.part && !step.part.own ? drop(step.part) : step;
  return bare === step.text ? step : { ...step, action: 'trim', text: bare };
}

const POINTING =
  /^(?:it|it's|its|this|that|that's|these|those|they|they're|he|she|them|both|neither|which|such)\b/i;
/** "what has worked for them", "she said so as well" */
const HANGING =
  /\b(?:them|they)\b(?! (?:are|both))|\ban? similar\b|\b(?:is|are) (?:one|some)\b(?! of)|\b(?:as well|either)[\s.!]*$/i;
/** "Fair play, it's badly needed." */
const SAYS_IT = /, (?:it|that)(?:['’]s| is| was)\b/i;
const LINKING =
  /^(?!so \S+[.!]*$)(?!so (?:sorry|happy|glad|nice|cool|good|much|great|lovely))(?:also|so|but|and|plus|anyway|besides|additionally|moreover|furthermore|that said|still|however|then|by the way|btw|p\.?s\.?:?|or)[,:]?\s+/i;
const SUBJECTLESS = /^(?:was|were|am|have|had|would|could|can|will|wanted|thought|felt)\b/i;
const LEANING =
  /^(?:because|no (?!worries|problem|rush|pressure|need)|none|nothing|only|otherwise|for example|in fact|therefore|instead|as such|if not|as|who|where|since|or)\b/i;
