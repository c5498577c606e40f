const NAME = String.raw`(\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:(?:&|and|of)\s)?\p{Lu}[\p{L}\d&'’-]*){0,3})`;
const WORK =
  'work|works|working|role|job|time|team|life|experience|position|background|tenure|doing|building|been|years|success|colleagues|engineers|career|journey|post|office|kitchen|costs|bookings|handling|handled|hiring|person|talk to|build|lead|run';
const THEIRS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Yy]our?|[Yy]ou['’](?:re|ve)|[Ll]ife|[Tt]hings|[Rr]ight person)\b(?:[^.!?\n,]{0,50}\b(?:${WORK})\b)?(?![^.!?\n]{0,50}\b(?:me|us|I|we)\b)[^.!?\n,]{0,30}?\b(?:${WORK})\b[^.!?\n,]{0,40}?\sat\s${NAME}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Ll]ife|[Tt]hings) at ${NAME}`, 'u'),
  new RegExp(
    String.raw`\b(?:same|similar|sense|relevant|happen|results|better|costs|team|manually|bookings) (?:for|at) ${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:could|can|would|to|might) (?:really |potentially )?(?:help|benefit) ${NAME}(?! (?:and|or) )`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\b[Mm]y |\b[Oo]ur )\b${NAME}['’]s (?:work|website|site|team|growth|menu|product|products|app|blog|store|shop|journey|recent|new|latest|expansion|launch|approach|engineering|reviews|listing|page)\b`,
    'u',
  ),
];
const NO_COMPANY =
  /^(?:LinkedIn|Instagram|Twitter|X|Facebook|YouTube|TikTok|Google Meet|Zoom|Teams|GitHub|Upwork|Fiverr|Discord|Telegram|WhatsApp|Slack|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Q[1-4]|I|You|Your|The|This|That|My|Our|We|It|He|She|They|What|Who|Here|There|Today|Everyone|Amazon|Google|CEO|CTO|HR|AI|PM|AM)$/;

/** The company that a clause says its reader works at; empty where it says none. `name` is the reader's own name. */
export function companyIn(clause: string, name: string): string {
  for (const pattern of THEIRS) {
    const found = (pattern.exec(clause)?.[1] ?? '').replace(/['’]s$|[.'’]+$/u, '');
    if (found !== '' && !NO_COMPANY.test(found) && !found.split(' ').includes(name) && !/\d{2}/.test(found))
      return found;
  }
  return '';
}
