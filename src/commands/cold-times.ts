import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const RUNS = 9;

interface Times {
  readonly load: number;
  readonly ready: number;
  readonly rewrite: number;
}

/** What a background that has just been woken takes its time with, in milliseconds: medians of fresh processes, each of which runs the bundled code. */
export async function coldTimes(): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'know-me-first-cold-'));
  try {
    const file = await bundleIn(folder);
    const cold = await timesOf(file, 'cold');
    const ready = await timesOf(file, 'ready');
    return new Map([
      ['loading', medianOf(cold, 'load')],
      ['first rewrite', medianOf(cold, 'rewrite')],
      ['getting ready', medianOf(ready, 'ready')],
      ['rewrite then', medianOf(ready, 'rewrite')],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleIn(folder: string): Promise<string> {
  const outfile = join(folder, 'cold.mjs');
  const entry = join(import.meta.dirname, 'cold.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', platform: 'node' });
  return outfile;
}

async function timesOf(file: string, way: 'cold' | 'ready'): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, [file, way]);
    times.push(JSON.parse(stdout));
  }
  return times;
}

function medianOf(times: readonly Times[], what: keyof Times): number {
  return times.map((each) => each[what]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
