import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built extension lies. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** Builds the extension as it ships, once before the browser tests. */
export default async function buildExtension(): Promise<void> {
  // A production build, whatever the test runner set for itself.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'],
    { cwd: ROOT, env },
  );
}
