import { type Command, cold } from "./child.ts";
import { peak } from "./peak.ts";
import { interleaved, median } from "./rounds.ts";
import type { How } from "./row.ts";

type Figures<K extends string> = Readonly<Record<K, number>>;
type Commands<K extends string> = Readonly<Record<K, Command>>;

/** Milliseconds that each command takes from cold to its end: the median of interleaved rounds. */
export async function coldRounds<K extends string>(
  how: How,
  commands: Commands<K>,
): Promise<Figures<K>> {
  return medians(how, commands, "ms", async (command) => (await cold(command)).milliseconds);
}

/** The most megabytes that each command holds: the median of interleaved rounds. */
export async function peakRounds<K extends string>(
  how: How,
  commands: Commands<K>,
): Promise<Figures<K>> {
  return medians(how, commands, "MB", peak);
}

async function medians<K extends string>(
  how: How,
  commands: Commands<K>,
  unit: string,
  measure: (command: Command) => Promise<number>,
): Promise<Figures<K>> {
  const names = Object.keys(commands) as K[];
  const run = async (name: K) => {
    const figure = await measure(commands[name]);
    how.tell(`${name}: ${Math.round(figure)} ${unit}`);
    return figure;
  };
  const runs = Object.fromEntries(names.map((name) => [name, () => run(name)]));
  const taken = await interleaved<string, number>(how.rounds, runs);
  const middle = names.map((name) => [name, median(taken[name] ?? [])] as const);
  return Object.fromEntries(middle) as Record<K, number>;
}
