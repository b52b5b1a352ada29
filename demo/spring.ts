const DAY = 24 * 60 * 60_000;

/** In how many days it is February: chapters begin there, so that harbor's winter break is in nobody's way. */
export function daysToSpring(now = new Date()): number {
  const years = [0, 1].map((more) => Date.UTC(now.getUTCFullYear() + more, 1, 2, 12));
  const next = years.find((day) => day >= now.getTime()) ?? now.getTime();
  return Math.ceil((next - now.getTime()) / DAY);
}
