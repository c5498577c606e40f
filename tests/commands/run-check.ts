import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Runs the command as the README gives it, less npm itself. */
export function runCheck(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [TSX, 'src/commands/check.ts', ...args], { cwd: ROOT });
  const parts: Buffer[] = [];
  let err = '';
  child.stdout.on('data', (part) => parts.push(part));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdin.end(input);
  return new Promise((done) => {
    child.on('close', (status) => {
      const bytes = Buffer.concat(parts);
      done({ status, out: bytes.toString('utf8'), bytes, err });
    });
  });
}
