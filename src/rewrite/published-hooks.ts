import { type HookPattern, rx, YOUR } from './hook-kind';

const WRITING =
  'posts?|articles?|threads?|pieces?|blogs?|essays?|newsletters?|books?|columns?|tweets?|comments?|write-?ups?|story|stories|report|reports|review|reviews|guide|guides|notes?|answer|reply|zines?|recipe|recipes|chapter|interviews? with';
const TALK =
  'talks?|keynotes?|panels?|lectures?|workshops?|presentations?|sessions?|speech|demo|slides?|webinars?';

/** What they published: a vacancy, a paper, a text, a talk. The most telling first. */
export const publishedHooks: readonly HookPattern[] = [
  {
    kind: 'vacancy',
    find: rx(
      String.raw`\b(?:saw|seen|noticed|read\s+about|came\s+across|found)\s+(?:that\s+)?(?:the|your|an?)\s+(?:[\p{L}-]+\s+){0,4}(?<thing>role|job|position|opening|internship|vacancy|post)\s+(?:at|with|in)\s+(?<topic>\p{L}.+)`,
    ),
  },
  {
    kind: 'study',
    find: rx(
      `${YOUR}(?<thing>papers?|study|studies|research|thesis|preprint)\\b(?:[^.!?\\n]{0,30}?\\s(?:about|on|regarding|in|of|into)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      `${YOUR}(?<thing>${WRITING})\\b(?:[^.!?\\n]{0,30}?\\s(?:about|on|regarding|re|to|of|for|in|at|from)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      `\\bthe\\s+(?:[\\p{L}-]+\\s+){0,3}?(?<thing>${WRITING})\\s+(?:that\\s+)?you\\s+(?:wrote|shared|posted|published)(?:\\s+(?:about|on)\\s+(?<topic>.+))?`,
    ),
  },
  {
    kind: 'writing',
    find: rx(
      String.raw`\byou\s+(?:just\s+|recently\s+)?(?:wrote|posted|tweeted|blogged|shared)\b(?:[^.!?\n]{0,30}?\s(?:about|on)\s+(?<topic>.+))?`,
    ),
  },
  { kind: 'talk', find: rx(`${YOUR}(?<thing>${TALK})\\b(?:\\s+(?:about|on|regarding)\\s+(?<topic>.+))?`) },
  {
    kind: 'talk',
    find: rx(
      String.raw`\byou\s+(?:spoke|speak|talked|presented|keynoted)\b(?:[^.!?\n]{0,30}?\s(?:about|on)\s+(?<topic>.+))?`,
    ),
  },
];
