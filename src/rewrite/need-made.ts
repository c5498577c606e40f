import { nounPhraseAt } from './grammar';
import { needFrame } from './need-frames';
import { LOUD } from './need-words';

const WRITES_FOR =
  /\b(?:wanted to|want to|like to|love to|help with) (?:write|writ(?:e|ing)) for (?:the |your )?(\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&-]*)?)/u;

export function writesFor(clause: string): string {
  const name = WRITES_FOR.exec(clause)?.[1]?.replace(/\.$/, '') ?? '';
  return name === '' ? '' : needFrame('needWriteFor', name);
}

const ORGANISED =
  /\b(?:i'm|i am|we're|we are|i|we)(?: \p{L}+)? (organi[sz](?:ing|e)|host(?:ing)?|putting together|researching) /iu;

export function organised(clause: string): string {
  const lead = ORGANISED.exec(clause);
  if (!lead) return '';
  const thing = nounPhraseAt(clause.slice(lead.index + lead[0].length)).replace(/^an invite-only /i, 'a ');
  if (thing.length < 4 || LOUD.test(thing) || /\d/.test(thing)) return '';
  const verb = (lead[1] ?? '')
    .toLowerCase()
    .replace(/^(organi[sz])e$/, '$1ing')
    .replace(/^host$/, 'hosting');
  return `I'm ${verb} ${thing}.`;
}

const MADE =
  /\b(i|we)(?:'m|'re|'ve| am| are| have)? (?:(?:just|currently|also|recently|been|now|actually|quietly) )*(?:building|working on|making|developing|launching|created|built|made|developed|build|develop|launched|create|are working on|ended up building)(?: out)? /iu;
const TOOL =
  /\b(?:tool|app|platform|software|system|plugin|extension|game|map|analyser|analyzer|dashboard|marketplace|library|newsletter|podcast|directory|tracker|scanner|scheduler|calculator|database|project|report|series|site|kit|device|sensor|machine|product|book|course|film|documentary|magazine|album|planner|checker|generator|assistant|bot|service)s?\b/i;

export function made(clause: string): string {
  const lead = MADE.exec(clause);
  if (!lead) return '';
  const rest = clause.slice(lead.index + lead[0].length);
  const called = /^(\p{Lu}[\p{L}\d]+)(?:,| -| –| —) (?=an? )/u.exec(rest);
  const phrase = whole(rest.slice(called?.[0].length ?? 0));
  if (phrase === '' || !TOOL.test(phrase)) return '';
  const thing = called ? `${called[1]}, ${phrase}` : phrase;
  return needFrame(/^i$/i.test(lead[1] ?? '') ? 'needWorkOn' : 'needWorkOnUs', thing);
}

/** "entrepreneurs working", of "independently" */
const HALF = / (?:working|looking|trying|living|seeking|hoping|struggling)$/i;

/** "a tool that tracks cement prices": the thing, and what it does where that is said in few plain words. */
function whole(rest: string): string {
  const named = nounPhraseAt(rest).replace(HALF, '');
  if (!/^an? /i.test(named) || LOUD.test(named) || /(?:^|\s)\d|['"“”]/.test(named)) return '';
  const after = rest.slice(rest.indexOf(named) + named.length);
  const does =
    /^ (?:(?:that|which) (?!helps|lets|allows|makes|gives|saves)\p{Ll}+s |for )(?:the |your )?(?=\p{L})/u.exec(
      after,
    )?.[0] ?? '';
  const what = does === '' ? '' : nounPhraseAt(after.slice(does.length)).replace(HALF, '');
  const ends =
    /^(?:$|[.,;:!?()–—]| (?:in|and|so|with|on|at|by|from|or|while|to|working|looking|trying|living|seeking|hoping|struggling)\b)/.test(
      after.slice(does.length + what.length),
    );
  const told =
    what !== '' && ends && !LOUD.test(does + what) && !/\d/.test(what) ? named + does + what : named;
  return told.split(/\s+/).length > 2 ? told : '';
}
