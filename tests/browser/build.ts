import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFirefox } from './find-browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = process.env.OUTPUT ?? join(ROOT, '.output');

/** Where the built extension lies. */
export const EXTENSION = join(OUTPUT, 'chrome-mv3');

/** And the add-on for Firefox, where there is one to try it in. */
export const ADD_ON = join(OUTPUT, 'firefox-mv3');

/**
 * Builds the extension as it ships, once before the browser tests and in a folder of this run: another build must not take the files
 * from under a browser. The processes of the tests, which start later, find the folder in their environment.
 */
export default async function buildExtension(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'know-me-first-built-'));
  process.env.OUTPUT = folder;
  await Promise.all([build('chrome'), findFirefox() && build('firefox')]);
  return () => rm(folder, { recursive: true, force: true });
}

async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  // A production build, whatever the test runner set for itself.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser, '--mv3'],
    { cwd: ROOT, env },
  );
}
