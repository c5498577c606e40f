const DAY = 86_400_000;

/** The number of a day where the person is, from a moment in milliseconds since 1970. */
export function dayOf(now: number): number {
  return Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / DAY);
}

/** The number of the week of a day; weeks start on Monday, as 1970 did on a Thursday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week, as a date at midnight UTC. */
export function mondayOf(week: number): Date {
  return new Date((week * 7 - 3) * DAY);
}
