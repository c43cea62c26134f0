const DAY = 86_400_000;

/** The day after a plain date. Reckoned in UTC, where every day has 24 hours. */
export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
