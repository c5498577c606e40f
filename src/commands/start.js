import { run, setUp, stop } from './setup.js';

await setUp();
if (!run('npx', 'wxt', 'build')) stop('The extension could not be built; the lines above say why.');
process.exit(run('npx', 'tsx', 'src/commands/practice.ts', ...process.argv.slice(2)) ? 0 : 1);
