import { type HookPattern, rx, YOUR } from './hook-kind';

const PRAISED = String.raw`\b(?:congrats|congratulations|well done|mazel tov|parab[eé]ns|saw|read|noticed|heard|loved|your|ur|you['’]ve just|you just)\b`;

/** What happened to them: they hire, raised money, launched, changed jobs, won, moved. The most telling first. */
export const eventHooks: readonly HookPattern[] = [
  {
    kind: 'hiring',
    find: rx(
      String.raw`\b(?:you|you're|you’re|youre|ur|u r|company|team)\b[^.!?\n]{0,20}\b(?<thing>hiring(?!\s+manager)|recruiting|looking\s+for\s+an?|looking\s+to\s+hire)\b(?:\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'hiring',
    find: rx(
      String.raw`${YOUR}(?<thing>job\s+ad|job\s+post(?:ing)?|opening(?!\s+\p{L})|vacancy|open\s+roles?)\b`,
    ),
  },
  {
    kind: 'hiring',
    find: rx(
      String.raw`\b(?:[Ss]aw|[Ss]ee|[Nn]oticed|[Hh]eard|[Rr]ead)\s+(?:that\s+)?\p{Lu}[\p{L}\d&'’-]*(?:\s\p{Lu}[\p{L}\d&'’-]*){0,3}\s+(?:is|are|was)\s+(?<thing>hiring|recruiting|looking\s+for|expanding|growing)\b`,
    ),
    cased: true,
  },
  {
    kind: 'raise',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>raise|raised|funding\s+round|seed\s+round|series\s+[a-d]|round)\b`,
    ),
  },
  {
    kind: 'launch',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>launch|launched|launching|release|released|opening|opened|shipped|rollout)\b`,
    ),
  },
  {
    kind: 'new-job',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>new\s+(?:role|job|position|gig|post)|promotion|promoted|appointment|appointed|joined|joining|new\s+(?:\p{L}+\s+)?(?:manager|director|head|lead|ceo|cto|teacher|owner|dad|mum|mom)|move\s+to|work\s+anniversary)\b`,
    ),
  },
  {
    kind: 'award',
    find: rx(
      String.raw`${PRAISED}[^.!?\n]{0,60}\b(?<thing>award|awarded|prize|nomination|nominated|shortlisted|medal|grant|milestone|win|won|winning|record)\b`,
    ),
  },
  {
    kind: 'move',
    find: rx(
      String.raw`\b(?:congrats|congratulations|you|you're|you’re|you've|you’ve|on\s+the|on\s+your|your)\s+(?:[\p{L}]+\s+){0,3}?(?<thing>expansion|expanding|relocation|relocating|moved|moving|move|merger|new\s+(?:office|site|branch|factory|plant|kitchen|premises|building|place|home))\b`,
    ),
  },
  {
    kind: 'award',
    find: rx(
      String.raw`\b(?:congrats|congratulations|well\s+done)\s+on\s+(?!(?:being|your\s+(?:decision|success|choice)|the\s+selection|having)\b)(?<topic>.+)`,
    ),
  },
];
