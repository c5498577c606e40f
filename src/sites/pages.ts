/** The pages that we run on, as the browser's match patterns. `siteAt` knows their hosts. */
export const PAGES = [
  'https://*.linkedin.com/*',
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
] as const;
