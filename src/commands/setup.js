/** What both commands need on a fresh machine. Plain JavaScript: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

const NAMES = ['chromium', 'chromium-browser'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
];

/**
 * Installs what is missing: the packages, then a Chromium. Returns the browser's path, which is also left in
 * `CHROMIUM` for the programs started next. Ends the process with one sentence where it cannot.
 * @returns {Promise<string>}
 */
export async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < 20) stop('Please install Node 20 or newer.');
  installPackages();
  const browser = (await findBrowser()) ?? (await installBrowser());
  process.env.CHROMIUM = browser;
  return browser;
}

/**
 * Runs a program in the project's folder with our own output.
 * @param {string} program @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export function run(program, ...args) {
  const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' };
  return spawnSync(program, args, options).status === 0;
}

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installPackages() {
  const wanted = join(ROOT, 'package-lock.json');
  const present = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(present) && statSync(present).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing the packages…');
  // Not `npm ci`: it refuses a lock that was written where the packages of other systems could not be seen.
  if (!run('npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')) {
    stop('The packages could not be installed: is the network there? Then try again.');
  }
}

/**
 * A Chromium, or Chrome for Testing. Google's branded Chrome is passed over: since version 137 it does not load an
 * unpacked extension from the command line (Chromium extensions group, "RFC: removing the --load-extension flag").
 */
async function findBrowser() {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM)
    return isProgram(CHROMIUM) ? CHROMIUM : stop(`CHROMIUM says ${CHROMIUM}, and nothing can be run there.`);
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, await playwrightsOwn()].find(isProgram);
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** @param {string | undefined} path */
function isProgram(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function installBrowser() {
  console.log('No Chromium here yet; fetching one…');
  const cli = join(ROOT, 'node_modules/playwright-core/cli.js');
  if (!run(process.execPath, cli, 'install', 'chromium')) installFromSystem();
  const browser = await findBrowser();
  return browser ?? stop('Please install Chromium, or set CHROMIUM to the path of one, and try again.');
}

/** Only where that needs no password: as root, or with a sudo that does not ask. */
function installFromSystem() {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const name = isDebian() ? 'chromium' : 'chromium-browser';
  /** @param {string[]} args */
  const apt = (...args) => {
    const [program = '', ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    return run(program, ...rest);
  };
  apt('update') && apt('install', '-y', '--no-install-recommends', name);
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
