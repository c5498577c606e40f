import { askTopic } from './ask-topic';
import { endsInNoun, nounPhraseAt } from './grammar';
import { type Intent, jobWord } from './intent';
import { needFrame } from './need-frames';
import { pitchTopic, subjectOf } from './topic';
import { articleOf } from './trade';
import { workLine } from './work-line';

/**
 * The plain needs that clauses tell, as lines that may be said to a stranger, the most particular first: what the author makes or
 * does, or where they would like to work. None where the draft tells none.
 */
export function needsIn(clauses: readonly string[], intent: Intent): string[] {
  const job = intent === 'recruit' ? jobWord(clauses) : '';
  if (intent === 'recruit') return job === '' ? [] : [needFrame('needJob', job)];
  const plain = clauses.map((clause) => clause.replaceAll('’', "'").trim());
  const read =
    intent === 'seek'
      ? [said, between, workplace, wantedRole]
      : [said, writesFor, organised, made, crafted, workLine, sold, field, about];
  const found = read.flatMap((each) => plain.map(each).filter((line) => line !== ''));
  const subject = intent === 'other' ? subjectOf(clauses) : '';
  const doing = new RegExp(`${subject} (?:up|out|it|them|our|my|your|the)\\b`, 'i').test(plain.join(' '));
  if (subject !== '' && !doing && !isVague(subject)) found.push(needFrame('needAbout', subject));
  return [...new Set(found)];
}

/** True when a clause is no more than such a line. */
export function isNeed(clause: string): boolean {
  const plain = `${clause.replaceAll('’', "'").replace(/[.!\s]+$/, '')}.`;
  return said(plain) !== '';
}

const SAID =
  /^(?:(?:i|we) work (?:on|in|with) (?!.* (?:who|to|w\/) )[^;:!?$€£%]{3,80}|(?:i'd|i would) like to (?:work (?:in|as|at)|write for) [^,;:!?$€£%]{2,60}|i (?:write|produce|make|design|edit|photograph|film|paint|draw|illustrate|compose|bake|brew|translate|print|repair) (?!the\b|that\b|this\b|it\b|my\b|our\b|exactly\b)[^;:!?\d$€£%]{3,70}|(?:i'm|i am) (?:organi[sz]ing|hosting|putting together|researching) [^;:!?$€£%]{3,80}|(?:i'm|i am) writing (?:to you )?about [^;:!?$€£%]{3,60}|(?:i'm|i am) between jobs(?: at the moment)?)\.$/i;
const LOUD =
  /\b(?:guarantee\w*|leading|best|top|low cost|low-cost|cheap\w*|affordable|prices?|award\S*|free|exciting|amazing|great|huge|revolution\w*|game\S*|world\S*|proven|secret|exclusive|powerful|innovative|cutting\S*|next-gen\S*|disrupt\w*|you|your|cash|forex|crypto|bitcoin|casino|profit\w*|income|leads?|growth|opportunit\w+|solutions?|synerg\w+|high-\w+|six-\w+|fundraiser|round|money|donations?)\b/i;

function said(clause: string): string {
  const line = `${clause.replace(/[.!\s]+$/, '')}.`;
  return SAID.test(line) && !LOUD.test(line.replace(/^(?:i'm|i am) writing to you /i, '')) ? line : '';
}

const BETWEEN = /\b(?:laid off|between jobs|out of work|lost my job|made redundant|unemployed)\b/i;

function between(clause: string): string {
  return BETWEEN.test(clause) && /\b(?:i|i'm|i've|my|me)\b/i.test(clause) ? needFrame('needBetween') : '';
}

function workplace(clause: string): string {
  const ask = askTopic(clause);
  return ask?.kind === 'workplace' ? needFrame('needAt', ask.topic) : '';
}

const WANTED =
  /\b(?:(?:looking|searching|applying|apply|available|open|hunting) (?:for|to)|seeking|interested in|after|apply(?:ing)? (?:for|to))\s+(?:(?:an?|any|the|my|new|next|first|better|good|full[- ]time|part[- ]time|remote|junior|senior|entry[- ]level|summer|suitable|exciting|challenging|paid)\s+)*((?:[\p{L}+#/-]+ ){0,3}[\p{L}+#/-]+) (?:roles?|positions?|jobs?|work|internships?|opportunit\p{L}+|vacanc\p{L}+)\b/iu;
const ROLE_IN = /\b(?:roles?|positions?|jobs?|internships?|work|career|opportunit\p{L}+) in (?=\p{Ll})/iu;
const AS_WHAT = /\b(?:work|job|position|role|employment) as (?:an? )?((?:[\p{Ll}+#/-]+ ){0,2}[\p{Ll}+#/-]+)/u;
const SOMEBODY = /(?:er|or|ist|ian|ant|ent|nurse|analyst|chef|lead)$/i;
const NO_FIELD =
  /\b(?:any|job|work|career|that|this|your|our|my|as|for|the|other|some|similar|relevant|different)\b/i;

function wantedRole(clause: string): string {
  const inside = ROLE_IN.exec(clause);
  const led = inside ? nounPhraseAt(clause.slice(inside.index + inside[0].length)) : '';
  if (led !== '' && !NO_FIELD.test(led) && led.split(' ').length <= 4) return needFrame('needIn', led);
  const words = (WANTED.exec(clause)?.[1] ?? AS_WHAT.exec(clause)?.[1] ?? '').trim();
  if (words.length < 3 || NO_FIELD.test(words)) return '';
  const thing = /^\p{Lu}\p{Ll}/u.test(words) ? words.toLowerCase() : words;
  return SOMEBODY.test(words)
    ? needFrame('needAs', `${articleOf(thing)} ${words}`)
    : endsInNoun(words)
      ? needFrame('needIn', words)
      : '';
}

const WRITES_FOR =
  /\b(?:wanted to|want to|like to|love to|help with) (?:write|writ(?:e|ing)) for (?:the |your )?(\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&-]*)?)/u;

function writesFor(clause: string): string {
  const name = WRITES_FOR.exec(clause)?.[1]?.replace(/\.$/, '') ?? '';
  return name === '' ? '' : needFrame('needWriteFor', name);
}

const ORGANISED =
  /\b(?:i'm|i am|we're|we are|i|we)(?: \p{L}+)? (organi[sz](?:ing|e)|host(?:ing)?|putting together|researching) /iu;

function organised(clause: string): string {
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

const SOLD =
  /\b(?:i|we|my company|our company|my firm|our team|our agency|our studio) (?:also )?(?:make|makes|sell|sells|supply|supplies|print|prints|import|imports|export|exports|manufacture|manufactures|provide|provides|offer|offers|install|installs|build|builds|repair|repairs|rent|rents|hire out|lease|leases|stock|stocks) /i;

function sold(clause: string): string {
  const lead = SOLD.exec(clause);
  if (!lead) return '';
  const thing = wholePhrase(clause.slice(lead.index + lead[0].length)).replace(
    /^(?:fresh|quality|cheap|affordable|vetted|custom) /i,
    '',
  );
  return isVague(thing) || thing.split(' ').length > 4 || /^\p{Lu}\p{Ll}/u.test(thing)
    ? ''
    : needFrame('needAbout', thing);
}

const ABOUT =
  /\b(?:about|regarding|re:?|concerning|on the subject of|interested in|challenges (?:with|around|in)|problems? with|struggling with|spend(?:ing)? (?:on|too much on)|the cost of|costs? of|questions? on|help (?:you|u|your \p{L}+) with|process for|need(?:s)? help with) (?:your |the |their )?(?=\p{Ll})/giu;

function about(clause: string): string {
  for (const lead of clause.matchAll(ABOUT)) {
    const thing = wholePhrase(clause.slice(lead.index + lead[0].length));
    const spoken =
      /\b(?:future|story|me|us|journey|something|anything|nothing|what|how|matter|topic|thing|things|stuff|one|time|message|email|note|opportunit\w*|partnership\w*|collab\w*|business|role|job|position|call|chat|life|success|money|people|work|company|profile|service|services|product|experience|possibilit\w*|proposal|offer|sponsor\w*|invest\w*|way|ways|possible|potential|more|other|others)\b/i;
    const named = /\s|ing$|[^s]s$/.test(thing) || pitchTopic(clause) === thing;
    if (
      !isVague(thing) &&
      /^(?:\p{Ll}|\p{Lu}{2})/u.test(thing) &&
      named &&
      !spoken.test(thing) &&
      thing.split(' ').length <= 5 &&
      endsInNoun(thing)
    )
      return needFrame('needAbout', thing);
  }
  const topic = pitchTopic(clause);
  const counted = new RegExp(`\\b(?:an?|one) (?:\\p{L}+ )?${topic}`, 'iu').test(clause);
  return topic === '' || counted || isVague(topic) ? '' : needFrame('needAbout', topic);
}

const MADE =
  /\b(i|we)(?:'m|'re|'ve| am| are| have)? (?:(?:just|currently|also|recently|been|now|actually|quietly) )*(?:building|working on|making|developing|launching|created|built|made|developed|build|develop|launched|create|are working on|ended up building)(?: out)? /iu;
const TOOL =
  /\b(?:tool|app|platform|software|system|plugin|extension|game|map|analyser|analyzer|dashboard|marketplace|library|newsletter|podcast|directory|tracker|scanner|scheduler|calculator|database|project|report|series|site|kit|device|sensor|machine|product|book|course|film|documentary|magazine|album|planner|checker|generator|assistant|bot|service)s?\b/i;

function made(clause: string): string {
  const lead = MADE.exec(clause);
  if (!lead) return '';
  const rest = clause.slice(lead.index + lead[0].length);
  const called = /^(\p{Lu}[\p{L}\d]+)(?:,| -| –| —) (?=an? )/u.exec(rest);
  const phrase = whole(rest.slice(called?.[0].length ?? 0));
  if (phrase === '' || !TOOL.test(phrase)) return '';
  const thing = called ? `${called[1]}, ${phrase}` : phrase;
  return needFrame(/^i$/i.test(lead[1] ?? '') ? 'needWorkOn' : 'needWorkOnUs', thing);
}

/** "a tool that tracks cement prices": the thing, and what it does where that is said in few plain words. */
function whole(rest: string): string {
  const named = nounPhraseAt(rest);
  if (!/^an? /i.test(named) || LOUD.test(named) || /(?:^|\s)\d|['"“”]/.test(named)) return '';
  const after = rest.slice(rest.indexOf(named) + named.length);
  const does =
    /^ (?:(?:that|which) (?!helps|lets|allows|makes|gives|saves)\p{Ll}+s |for )(?:the |your )?(?=\p{L})/u.exec(
      after,
    )?.[0] ?? '';
  const what = does === '' ? '' : nounPhraseAt(after.slice(does.length));
  const ends = /^(?:$|[.,;:!?()–—]| (?:in|and|so|with|on|at|by|from|or|while|to)\b)/.test(
    after.slice(does.length + what.length),
  );
  const told =
    what !== '' && ends && !LOUD.test(does + what) && !/\d/.test(what) ? named + does + what : named;
  return told.split(/\s+/).length > 2 ? told : '';
}

const CRAFT =
  /^(?:(?:and|so|basically|currently|hi|hey),? )?(?:i|we) (?:also |mostly |mainly )?(do|specialise in|specialize in|write|produce|make|design|edit|photograph|film|paint|draw|illustrate|compose|bake|brew|translate|print|repair) /i;

function crafted(clause: string): string {
  const lead = CRAFT.exec(clause);
  if (!lead) return '';
  const rest = clause.slice(lead[0].length).replace(/[.!\s]+$/, '');
  const thing =
    FEW.test(rest) || (rest.split(/\s+/).length <= 9 && endsInNoun(rest)) ? rest : wholePhrase(rest);
  if (isVague(thing)) return '';
  const verb = (lead[1] ?? '').toLowerCase();
  return /^(?:do|special)/.test(verb) ? needFrame('needWorkIn', thing) : `I ${verb} ${thing}.`;
}

const FEW =
  /^(?!.*\b(?:in|on|at|to|for|with|and|or|it|them|that|so|too|well|very|also|now|here|there|up|out|not|as|by|of)\b)[\p{L}-]+(?: [\p{L}-]+){1,3}$/iu;

/** A phrase that the next word does not go on with. */
function wholePhrase(rest: string): string {
  const phrase = nounPhraseAt(rest);
  return /^(?:$|[.,;:!?()–—]| (?:in|and|so|with|on|at|by|from|or|for|to|who|that|which|but)\b)/.test(
    rest.slice(rest.indexOf(phrase) + phrase.length),
  )
    ? phrase
    : '';
}

function isVague(thing: string): boolean {
  return (
    /^(?:an?|the|it|this|that|these|those|my|our|your|some|any|own|exactly|just|all|everything|what|not|to|in|on|(?!fishing|printing|catering|cleaning|painting|roofing|plumbing|welding|landscaping|branding|accounting|bookkeeping|recruiting|marketing|invoicing|fundraising|copywriting|ghostwriting|packaging|tutoring|coaching|video|web)\p{L}+ing|so|sure|more|business|sense|love)\b/iu.test(
      thing,
    ) ||
    /\d|[$€£%:;?()"“”]/.test(thing) ||
    LOUD.test(thing) ||
    thing.length < 3 ||
    thing.split(' ').length > 9 ||
    /^\p{L}+ing of\b/u.test(thing)
  );
}

const CRAFTS =
  /\b(?:payroll|bookkeeping|invoicing|accounting|insurance|freight|logistics|recruitment|recruiting|staffing|social media|email marketing|content marketing|digital marketing|marketing|seo|web ?design|web development|app development|software development|graphic design|branding|photography|videography|video editing|translation|compliance|cyber ?security|data security|analytics|customer support|cleaning|catering|printing|packaging|solar|real estate|property management|mortgages|pensions|procurement|fundraising|e-?commerce|public relations|event planning|landscaping|gardening|music production|illustration|copywriting|ghostwriting|voice-?overs?|roofing|scaffolding|glazing|insulation|fleet management|fleet telematics|public speaking|interpreting|proofreading|typesetting|upholstery|carpentry|joinery|welding|plumbing|executive search|wealth management|financial planning|life insurance|office cleaning|waste collection|it support|telematics|sales training)\b/i;
const OWN_TRADE =
  /\b(?:(?:i|we)(?:'m|'re| am| are)? (?:also |mainly |mostly |currently )?(?:do|offer|provide|specialise in|specialize in|handle|work in|work for an?|run an?|own an?|have my own|have our own|have an?|a|an)|(?:our|my)(?: own)?|help (?:you|\p{L}+ \p{L}+|\p{L}+) with(?: their| your)?) (?:[\p{L}-]+ ){0,2}$/iu;
const OTHERS =
  /^ (?:agenc|compan|firm|team|founder|professional|manager|organi[sz]ation|background|leader|brand|owner|people|business)/i;

/** The author's own trade, where a clause says that it is. */
function field(clause: string): string {
  const found = CRAFTS.exec(clause);
  if (!found) return '';
  const lead = clause.slice(Math.max(0, found.index - 60), found.index);
  if (!OWN_TRADE.test(lead) || /\byour?\b(?! (?:with|\p{L}+ with))/iu.test(lead.slice(-25))) return '';
  const others =
    OTHERS.test(clause.slice(found.index + found[0].length)) && !/\b(?:my|our|own|run an?)\b/i.test(lead);
  if (others) return '';
  return needFrame('needWorkIn', /^seo$/i.test(found[0]) ? found[0].toUpperCase() : found[0].toLowerCase());
}
