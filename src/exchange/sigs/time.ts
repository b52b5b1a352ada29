/** A time of the day such as `9:00` or `2PM`, as 24 hours and minutes. */
export function timeOf(words: string): string | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})(?::(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(words) ?? [];
  if (hours === undefined || (minutes ?? half) === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : ofHalf(Number(hours), half);
  if (!(hour < 24) || Number(minutes ?? 0) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** Twelve comes first: 12 am is midnight. */
function ofHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}
