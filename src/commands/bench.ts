import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import { createJudge } from '../core/check';
import { createPersonalJudge } from '../core/personal';
import { NO_PHRASES } from '../core/settings';
import { readText } from '../core/text';
import { draftOf, MESSAGE } from './bench-draft';
import { coldTimes } from './cold-times';

/**
 * What the path of a key press costs, as ratios, since machines differ: a whole verdict against only reading the
 * text into words, a draft twice as long, half the rules; and in verdicts, what the first rewrite takes. The times behind them are
 * printed beside.
 */
const half = createJudge(rules.filter((_, index) => index % 2 === 0));
const words = ['circle back', 'synergy', 'at your earliest convenience', 'low-hanging fruit', 'ninja'];
const title = { title: '', why: '' };
const set = {
  habits: { guilt: 'off', hype: 'off', 'meeting-grab': 'strict', 'calendar-link': 'tip' },
  surfaces: { 'x-post': 'off' },
  lists: [{ ...title, phrases: { ...NO_PHRASES, hold: words } }],
} as const;
const unset = createPersonalJudge(judge, () => ({ habits: {}, surfaces: {}, lists: [] }));
const personal = createPersonalJudge(judge, () => set);
const once = draftOf(MESSAGE);
const twice = draftOf(`${MESSAGE}\n\n${MESSAGE}`);
const long = draftOf(MESSAGE.repeat(20));

// A judge knows a draft that it has read: each is given anew.
const times = mediansOf({
  read: () => readText(MESSAGE),
  verdict: () => judge({ ...once }, 'balanced'),
  'nothing set': () => unset({ ...once }, 'balanced'),
  'much set': () => personal({ ...once }, 'balanced'),
  'half the rules': () => half({ ...once }, 'balanced'),
  twice: () => judge({ ...twice }, 'balanced'),
  'twenty times': () => judge({ ...long }, 'balanced'),
});

console.log(`A message of ${MESSAGE.length} characters, medians, warm:`);
const verdict = times.get('verdict') ?? 1;
for (const [name, time] of times) {
  const share = (time / verdict).toFixed(2);
  console.log(`  ${name.padEnd(16)}${(time * 1000).toFixed(1).padStart(8)} µs  ${share} of a verdict`);
}

console.log('A background that has just been woken, medians:');
for (const [name, time] of await coldTimes()) {
  const verdicts = Math.round(time / verdict);
  console.log(`  ${name.padEnd(16)}${time.toFixed(1).padStart(8)} ms  ${verdicts} verdicts`);
}

/** Milliseconds of each, taken in turn so that a busy moment falls on all alike. */
function mediansOf(runs: Readonly<Record<string, () => unknown>>): Map<string, number> {
  const taken = new Map<string, number[]>();
  for (let round = 0; round < 1500; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round < 500) continue;
      const times = taken.get(name);
      if (times) times.push(time);
      else taken.set(name, [time]);
    }
  }
  return new Map([...taken].map(([name, values]) => [name, medianOf(values)]));
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
