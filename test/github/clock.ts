/** The time as GitHub tells it: to the second, whatever the emulator behind it says. */
export interface Clock {
  /** The time now. */
  now(): string;
  /** How GitHub tells a time; it may have lain in a second that stood still. */
  told(time: string): string;
  /** Everything that happens from now on happens within this one second. */
  standStill(): void;
  goOn(): void;
  /** So many days go by at once; the app hears of it with GitHub's next answer. */
  pass(days: number): void;
}

interface Stand {
  readonly from: number;
  until: number;
}

interface Leap {
  readonly from: number;
  readonly by: number;
}

const DAY = 24 * 60 * 60_000;

export function clock(): Clock {
  const stands: Stand[] = [];
  const leaps: Leap[] = [];

  function told(time: string): string {
    const real = Date.parse(time);
    const stand = stands.find(({ from, until }) => from <= real && real <= until);
    const at = stand?.from ?? real;
    const ahead = leaps.filter(({ from }) => from <= at).reduce((sum, { by }) => sum + by, 0);
    return `${new Date(at + ahead).toISOString().slice(0, "2026-03-01T10:00:00".length)}Z`;
  }

  return {
    now: () => told(new Date().toISOString()),
    told,
    standStill: () => void stands.push({ from: Date.now(), until: Infinity }),
    goOn() {
      const last = stands.at(-1);
      if (last) last.until = Math.min(last.until, Date.now());
    },
    pass: (days) => void leaps.push({ from: Date.now(), by: days * DAY }),
  };
}
