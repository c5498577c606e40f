import { performance } from 'node:perf_hooks';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { getReady } from '../rewrite/get-ready';
import { choicesFor } from '../rewrite/versions';
import { draftOf, MESSAGE } from './bench-draft';

/**
 * Runs in a process of its own, bundled: prints, as JSON, how many milliseconds our code took to load, to get ready if `ready` is given,
 * and to write the first rewrites.
 */
const tools = { judge, remedies };
const draft = draftOf(MESSAGE);
const loaded = performance.now();
if (process.argv[2] === 'ready') Array.from(getReady(tools));
const ready = performance.now();
choicesFor(draft, judge(draft, 'balanced'), tools);
const done = performance.now();
console.log(
  JSON.stringify({
    load: loaded - performance.nodeTiming.bootstrapComplete,
    ready: ready - loaded,
    rewrite: done - ready,
  }),
);
