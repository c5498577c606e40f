import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFirefox } from './find-browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built extension lies. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** And the add-on for Firefox, where there is one to try it in. */
export const ADD_ON = join(ROOT, '.output', 'firefox-mv3');

/** Builds the extension as it ships, once before the browser tests. */
export default async function buildExtension(): Promise<void> {
  await build('chrome');
  if (findFirefox()) await build('firefox');
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
