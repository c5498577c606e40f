import type { Draft } from '../core/types';
import { frame } from './frames';
import { plainIntroduction } from './introduction';
import { isNeed } from './need';
import { greetingFor } from './person';
import type { Part } from './read';
import { drop, keep, type Material, type Step } from './step';

/** The greeting, mended where it names nobody or somebody else. */
export function greeted(part: Part, { reading, draft, verdict }: Material, plain: boolean): Step {
  const known = Boolean(draft.conversation.recipient?.name) && reading.person.name !== '';
  const wrong = verdict.findings.some(({ rule }) => rule === 'wrong-name');
  const mended = greetingFor(part.text, reading.person, known, wrong);
  const bare = /^dear[\s,]*$/i.test(mended);
  const text = plain || bare ? withoutPetName(mended, known ? reading.person.name : '') : mended;
  return { action: text === part.text ? 'keep' : 'turn', part, text };
}

const PET_NAME =
  /^(?:hi+|hey+|hello+|dear|good day|respected|esteemed)\b.*\b(?:dear|hun|babe|doll|mama|legend|friend|buddy|mate|sir|madam|mam|ma|customer|professional|colleague|author|team|fellow|candidate)\b/i;

function withoutPetName(greeting: string, name: string): string {
  if (!PET_NAME.test(greeting) && !/^dear[\s,]*$/i.test(greeting)) return greeting;
  const word = /^(?:hi+|hey+|hello+)\b/i.exec(greeting)?.[0] ?? frame('hello');
  return name === '' ? `${word},` : `${word} ${name},`;
}

/** "Tom said you could get me in" says no more than that Tom spoke of them. */
export function introducer(part: Part, name: string): Step {
  if (!/\b(?:me|my|could|can|would|should|might|help|get|hire|i)\b/i.test(part.text)) return keep(part);
  const [before = '', after = ''] = part.text.split(name);
  if (!/\b(?:you|your|u|ur)\b/i.test(after)) return drop(part);
  const given = /^.*?\bgave me your (?:name|details|contact)\b/i.exec(part.text);
  if (given) return { action: 'trim', part, text: `${given[0]}.` };
  // "John mentioned that he wrote to you": that he did is all that was said
  const own =
    /^.*?\bthat (?:he|she|they)(?:['’]?d| had| has|['’]s)? (?:contacted|wrote to|spoke (?:to|with)|met|called|talked (?:to|with)) you\b(?: recently| last \p{L}+)?/u.exec(
      part.text,
    );
  if (own) return { action: 'trim', part, text: `${own[0]}.` };
  const title = /\b(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.? $/.exec(before)?.[0] ?? '';
  return { action: 'turn', part, text: frame('mentioned', { thing: title + name }) };
}

/** A compliment with a blank for its detail; goes where there is nothing that could have one. */
export function detailed(part: Part, { conversation }: Draft): Step {
  if (conversation.replyingTo !== null && part.text.split(/\s+/).length <= 5 && /!/.test(part.text))
    return keep(part);
  if (/^you (?:liked|loved|follow|followed|commented|shared)\b/i.test(part.text)) return drop(part);
  const short = part.text.replace(/(?:[.!\s]|\p{Extended_Pictographic}|\ufe0f)+$/u, '');
  const noun =
    /\b(?:post|article|talk|thread|podcast|pod|episode|video|vid|piece|newsletter|book|keynote|essay|interview|session|workshop|work|music|style|stream|art|photo|drawing|painting|channel|content|playlist|paper|blog|tweet|recipe|garden|bread|substack)s?\b/i.test(
      short,
    );
  const fan = /\bfan of (?:the|your) \p{L}+$/iu.test(short);
  if (!(noun || fan) || short.split(/\s+/).length > 14 || /[!?]/.test(short)) return drop(part);
  return { action: 'fill', part, text: `${short}, ${frame('especially')}.` };
}

/** Who the author is, in one plain line. */
export function introduced(part: Part): Step {
  if (isNeed(part.text)) return keep(part);
  const text = plainIntroduction(part.text);
  if (!text) return drop(part);
  const whole = part.text.replace(/[\s.!]+$/, '') === text;
  return whole ? keep(part) : { action: 'trim', part, text: `${text}.` };
}
