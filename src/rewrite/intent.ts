import { articleOf } from './trade';

/** What a first message is after, as far as that changes what may be asked instead. */
export type Intent = 'recruit' | 'seek' | 'other';

const SEEK =
  /\b(?:refer(?:ral\b| me\b)|my (?:cv|resume|résumé|application|portfolio)\b|(?:looking|searching|applying|available|open|apply) for (?:(?:an?|any|the|new|my|first|full[- ]time|part[- ]time|[a-z]+) ){0,3}(?:jobs?|work|roles?|positions?|internships?|opportunit\w+|employment|vacanc\w+)\b|any (?:[a-z]+ )?(?:jobs?|work|openings?|vacanc\w+|positions?|roles?)\b|consider me\b|hire me\b|give me (?:one |a )?(?:chance|job)|(?:was|been|got|am|i'm) laid off|looking for (?:new )?(?:opportunities|internship)|interested in the .{0,40}(?:position|role|job)\b)/;
const RECRUIT =
  /\b(?:we(?:'re| are) (?:currently )?(?:hiring|looking for)|(?:exciting|great|amazing|new|dream|perfect|senior|open|remote|contract|lead|exclusive|confidential|\w+er|\w+ing) (?:role|position|vacancy|job)\b|(?:role|position|vacancy) (?:at|with|in|for|that|which|is|as|of)\b|candidates?\b|next (?:challenge|role|move|step in your career)|current role|(?:job|career) (?:opportunit|opening|change)|our client is|my client is|recruiter\b|\bi recruit\b|your (?:cv|resume|résumé)\b|salary|looking for (?:an?|\d+) (?:[\w.+#-]+ ){0,3}(?:developer|engineer|designer|manager|nurse|driver|teacher|lead|director|scientist|analyst|consultant|programmer|chef|specialist|architect)s?\b)/;
const SELLS_HIRING =
  /\b(?:platform|building|feedback|software|saas|beta|demo|tool|app)\b|\b(?:recruit\w+|hiring|staffing|talent) (?:software|platform|tool|agency|solution|needs|managers?|ai)\b|your (?:hiring|team's hiring|open roles)\b/;

/** Reads what the dropped sentences of a draft are after. */
export function intentOf(clauses: readonly string[]): Intent {
  const text = clauses.join(' ').toLowerCase().replaceAll('’', "'");
  if (SEEK.test(text)) return 'seek';
  return RECRUIT.test(text) && !SELLS_HIRING.test(text) ? 'recruit' : 'other';
}

/** The word that a draft has for the work it speaks of, with its article. */
export function jobWord(clauses: readonly string[]): string {
  const text = clauses.join(' ').toLowerCase();
  const word = /\b(role|position|job|vacancy)s?\b/.exec(text)?.[1] ?? /\bopportunity\b/.exec(text)?.[0];
  return word ? `${articleOf(word)} ${word}` : '';
}
