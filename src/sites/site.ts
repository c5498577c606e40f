import type { Site } from './box';
import { linkedin } from './linkedin';
import { x } from './x';

const SITES: readonly (readonly [RegExp, Site])[] = [
  [/^(?:[\w-]+\.)*linkedin\.com$/, linkedin],
  [/^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/, x],
];

/** The site served at a host name such as `www.linkedin.com`, or `null` for a host that is not ours. */
export function siteAt(host: string): Site | null {
  return SITES.find(([hosts]) => hosts.test(host.toLowerCase()))?.[1] ?? null;
}
