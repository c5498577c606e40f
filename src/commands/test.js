import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, setUp } from './setup.js';

await setUp();
const report = join(mkdtempSync(join(tmpdir(), 'tests-')), 'report.json');
run('npx', 'wxt', 'prepare');
const checks = [run('npx', 'tsc', '--noEmit'), run('npx', 'biome', 'check', '.')];
const green = run('npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`);
const { passed, failed } = counts();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Over all suites: the type check and the lint count as one each, and a run that broke off as a failure. */
function counts() {
  const tests = readReport();
  const failedChecks = checks.filter((check) => !check).length;
  const broken = !green && tests.numFailedTests === 0 ? 1 : 0;
  return {
    passed: tests.numPassedTests + checks.length - failedChecks,
    failed: tests.numFailedTests + failedChecks + broken,
  };
}

/** @returns {{ numPassedTests: number, numFailedTests: number }} */
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
