import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where Chromium lies: what `CHROMIUM` names, else the first on the path; `undefined` leaves it to Playwright.
 * Branded Chrome is not looked for: it refuses to load an extension from a folder.
 */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
  return process.env.CHROMIUM || onPath(names);
}

/** Where Firefox lies: what `FIREFOX` names, else the first on the path; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX || onPath(['firefox-esr', 'firefox']);
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}
