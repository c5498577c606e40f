import { articleOf } from './trade';

/** What a first message is after, as far as that changes what may be asked instead. */
export type Intent = 'recruit' | 'seek' | 'other';

const SEEK =
  /\b(?:refer me\b|(?:a|your|my|for) (?:internal )?referral\b(?! (?:bonus|fee|program|code|link))|(?:exploring|interested in) (?:[\w-]+ ){0,3}(?:roles|positions|internships|jobs)\b|my (?:cv|resume|résumé|application|portfolio)\b|(?:looking|searching|applying|available|open|apply) for (?:(?:an?|any|the|new|my|first|full[- ]time|part[- ]time|[a-z]+) ){0,3}(?:jobs?|work|roles?|positions?|internships?|opportunit\w+|employment|vacanc\w+)\b|any (?:[a-z]+ )?(?:jobs?|work|openings?|vacanc\w+|positions?|roles?)\b|consider me\b|(?:my|a) mentor\b(?! for)|guide me\b|hire me\b|give me (?:one |a )?(?:chance|job)|(?:was|been|got|am|i'm) laid off|looking for (?:new )?(?:opportunities|internship)|interested in the .{0,40}(?:position|role|job)\b)/;
/** Whoever has people to place seeks no work. */
const OFFERS =
  /\b(?:our (?:company|firm|candidates|consultants|services)|we (?:provide|offer|place|supply)|we've placed|we have placed|cheap|per hour|(?:best|low) (?:price|rates?)|any (?:type|kind) of|my (?:rates?|services|gig)|capacity for|clients?|rates? from)\b|\/hr\b|[$€£]\s?\d+ ?(?:\/|an? )h/;
const RECRUIT =
  /\b(?:we(?:'re| are) (?:currently )?(?:hiring|looking for(?! (?:\w+ )?(?:sponsors?|partners?|donors?|speakers?|investors?|volunteers?|feedback|testers?|board|backers?|buyers?|customers?)\b))|(?:exciting|great|amazing|new|dream|perfect|senior|open|remote|contract|lead|exclusive|confidential|(?!another|other|either|whether|proper|after|over|her)\w+er|\w+ing) (?:role|position|vacancy|job)\b|our (?:[\w.+#-]+ ){1,3}(?:role|position|vacancy)\b|(?:role|position|vacancy) (?:at|with|in|for|that|which|is|as|of)\b|candidates?\b|next (?:challenge|role|move|step in your career)|current role|(?:job|career) (?:opportunit|opening|change)|our client is|my client is|recruiter\b|\bi recruit\b|your (?:cv|resume|résumé)\b|salary|looking for (?:an?|\d+) (?:[\w.+#-]+ ){0,3}(?:developer|engineer|designer|manager|nurse|driver|teacher|lead|director|scientist|analyst|consultant|programmer|chef|specialist|architect)s?\b)/;
/** Who has people to place writes to whoever hires. */
const PLACES =
  /\b(?:our|my) fee\b|\bi have (?:\w+ ){1,3}candidates?\b|\bsend (?:the |their |you )?(?:cvs|profiles)\b/;
const SELLS_HIRING =
  /\b(?:platform|building|feedback|software|saas|beta|demo|tool|app)\b|\b(?:recruit\w+|hiring|staffing|talent) (?:software|platform|tool|agency|solution|needs|managers?|ai)\b|your (?:hiring|team's hiring|open roles)\b/;

/** Reads what the dropped sentences of a draft are after. */
export function intentOf(clauses: readonly string[]): Intent {
  const text = clauses
    .filter((clause) => !/\bcongrat|\byour new (?:role|job|position)\b/i.test(clause))
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'");
  if (SEEK.test(text) && !OFFERS.test(text)) return 'seek';
  return RECRUIT.test(text) && !SELLS_HIRING.test(text) && !PLACES.test(text) ? 'recruit' : 'other';
}

/** "a role" says of no work what it is. */
export function isNameless(job: string): boolean {
  return /^an? (?:role|position|job|vacancy)$/.test(job);
}

const NAMED_ROLE = /\b((?:[\p{L}+#/.-]+ ){1,3})(role|position|vacancy|job)\b/giu;
const WANTED =
  /\b(?:hiring|recruiting|looking|searching)(?: for)? (?:an?|\d+) ((?:[\p{L}+#/.-]+ ){0,3}(?:developer|engineer|designer|manager|nurse|driver|teacher|director|scientist|analyst|consultant|programmer|chef|specialist|architect|accountant|electrician|technician|mechanic|welder|carer|editor|writer|producer))\b/iu;
const NO_ROLE =
  /^(?:an?|the|this|that|our|your|my|new|great|dream|current|next|perfect|exciting|amazing|open|for|about|of|in|with|to|is|you|i|we|and|or|same|any|some|one|right|good|better|best|urgent|exclusive|confidential|unique|fantastic|hot|brilliant|lovely|top|day|paying|paid|inside|discuss|have|got|similar|available|remote|fully|interesting|potential|great-paying|high-paying|real|dream|as|at|from|on|by|his|her|their|who|which|every|no|well|regarding|please|reply|confirming|specific|particular|kind|summer's|below|above|following|mentioned|attached|filling|fill|offer|offering|apply|because)$/i;

/** The words that a draft has for the work it speaks of, with their article: "a backend engineer role", "a job". */
export function jobWord(clauses: readonly string[]): string {
  const text = clauses.join(' ');
  const wanted = WANTED.exec(text)?.[1];
  if (wanted && plainRole(wanted) === wanted) return `${articleOf(wanted)} ${wanted} role`;
  for (const [, words = '', noun = ''] of text.matchAll(NAMED_ROLE)) {
    const role = plainRole(words.trim());
    if (role !== '') return `${articleOf(role)} ${role} ${noun.toLowerCase()}`;
  }
  const word = /\b(role|position|job|vacancy)s?\b/.exec(text.toLowerCase())?.[1];
  return word ? `${articleOf(word)} ${word}` : '';
}

/** The last words of a phrase that name a role; empty where they name none. */
function plainRole(words: string): string {
  const all = words.split(' ');
  const from = all.findLastIndex((word) => NO_ROLE.test(word)) + 1;
  return all.slice(from).every((word) => /^[\p{L}+#/.-]{2,}$/u.test(word)) ? all.slice(from).join(' ') : '';
}
