import type { Plan } from './plan';
import type { Part } from './read';
import type { Step } from './step';
import { inVoice, lowerStart, upperStart, type Voice } from './voice';

/** Writes a plan out in the author's voice; pieces that stay side by side stay joined as they were. */
export function write({ steps }: Plan, voice: Voice): string {
  let text = '';
  let breaks = '';
  let previous: Step | null = null;
  let following = false;
  for (const [i, step] of steps.entries()) {
    breaks = longer(breaks, breakOf(step));
    if (step.action === 'drop') {
      following = false;
      continue;
    }
    const verbatim = following && step.part !== null && previous?.action === 'keep' && step.action === 'keep';
    const gap = verbatim ? (step.part?.gap ?? '') : gapBetween(text, breaks, step);
    text = verbatim ? text + gap + step.text : joinFresh(text, gap, step, voice);
    if (!staysJoined(steps, i)) text = ended(text, step);
    [previous, following, breaks] = [step, true, ''];
  }
  return text.replace(/ ?[🤑💰💸📈]\ufe0f?/gu, '').trim();
}

function breakOf({ part }: Step): string {
  if (!part) return ' ';
  const lines = part.gap.match(/\n/g)?.length ?? 0;
  return lines > 1 ? '\n\n' : lines === 1 ? '\n' : ' ';
}

function longer(one: string, other: string): string {
  return other.trim() === '' && other.length >= one.length && other !== ' ' ? other : one || other;
}

function gapBetween(text: string, breaks: string, step: Step): string {
  if (text === '') return '';
  return step.part?.place === 'sign-off' ? breaks : breaks || ' ';
}

function joinFresh(text: string, gap: string, step: Step, voice: Voice): string {
  if (step.part?.place === 'greeting' || step.part?.place === 'sign-off') return text + gap + step.text;
  const said = step.part ? step.text : inVoice(step.text, voice);
  const runsOn = gap === ' ' && /[,—–-]$/.test(text);
  return (
    text +
    gap +
    (runsOn ? (step.part ? lowerName(said) : lowerStart(said)) : step.part ? upperStart(said, voice) : said)
  );
}

/** After "Hi Anna," the sentence goes on in small letters, but for names and "I". */
function lowerName(said: string): string {
  return /^(?:A|Before|You|Which|One|How|What|Which|That|Thanks|If|No|You|Good|Understood|Your|Saw|Read|Loved|Did|Does|Is|Are|Was|Were|Do|When|Where|Why|Who|It|The|This|My|We|Congrats|Great|Lovely|Nice|So|Happy|Been|Just|Huge|Big|Totally|Completely|Sorry|Liked|Enjoyed|Watched|Heard|Noticed|Came|Finally|Great)\b/.test(
    said,
  )
    ? lowerStart(said)
    : said;
}

function staysJoined(steps: readonly Step[], i: number): boolean {
  const [step, next] = [steps[i], steps[i + 1]];
  return step?.action === 'keep' && next?.action === 'keep' && next.part !== null;
}

/** A clause that lost the rest of its sentence ends here; a greeting that lost what followed gets its comma. */
function ended(text: string, { part, action }: Step): string {
  if (part?.place === 'greeting') return /[\p{L}\]]$/u.test(text) && !/@\w+$/.test(text) ? `${text},` : text;
  if (!part || part.place === 'sign-off' || action === 'fill') return text;
  const bare = part.ends && action === 'keep' ? text : text.replace(/[\s,;:—–-]+$/u, '');
  return endsWell(bare, part) ? bare : `${bare}.`;
}

function endsWell(text: string, part: Part): boolean {
  if (/[.!?…)\]"”]$|(?![©®™])\p{Extended_Pictographic}\ufe0f?$/u.test(text))
    return !/[)\]"”]$/.test(text) || part.ends;
  return false;
}
