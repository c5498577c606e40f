/** The words of these sites' own addresses. */
export const ROUTES: ReadonlySet<string> = new Set(
  `messaging messages thread compose feed in sales inbox lead people talent hiring recruiter mwlite preload custom-invite sharebox
  mynetwork catch-up i chat requests home status search notifications post posts pulse article new edit company groups jobs
  settings update profile`.split(/\s+/),
);

/** Host and kind of page, without whom it is about: `www.linkedin.com/messaging/thread/*`. */
export function routeOf({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): string {
  const steps = pathname.split('/').filter(Boolean);
  return [hostname, ...steps.map((step) => (ROUTES.has(step) ? step : '*'))].join('/');
}
