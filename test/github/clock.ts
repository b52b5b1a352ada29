/** The time as GitHub tells it: to the second, whatever the emulator behind it says. */
export interface Clock {
  /** The time now. */
  now(): string;
  /** How GitHub tells a time; it may have lain in a second that stood still. */
  told(time: string): string;
  /** Everything that happens from now on happens within this one second. */
  standStill(): void;
  goOn(): void;
}

interface Stand {
  readonly from: number;
  until: number;
}

export function clock(): Clock {
  const stands: Stand[] = [];

  function told(time: string): string {
    const at = Date.parse(time);
    const stand = stands.find(({ from, until }) => from <= at && at <= until);
    return `${new Date(stand?.from ?? at).toISOString().slice(0, "2026-03-01T10:00:00".length)}Z`;
  }

  return {
    now: () => told(new Date().toISOString()),
    told,
    standStill: () => void stands.push({ from: Date.now(), until: Infinity }),
    goOn() {
      const last = stands.at(-1);
      if (last) last.until = Math.min(last.until, Date.now());
    },
  };
}
