import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built extension lies. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** Builds the extension as it ships, once before the browser tests. */
export default async function buildExtension(): Promise<void> {
  const wxt = join(dirname(createRequire(import.meta.url).resolve('wxt/package.json')), 'bin', 'wxt.mjs');
  // A production build, whatever the test runner set for itself.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: ROOT, env });
}
