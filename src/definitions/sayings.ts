/** What outcomes say by name, in Waymark's words; everything else is said as it stands. */
export const SAYINGS = ["welcome", "declined", "expired"] as const;
