import { type Command, cold } from "./child.ts";
import { interleaved, median } from "./rounds.ts";
import type { How } from "./row.ts";

/** Milliseconds that each command takes from cold to its end: the median of interleaved rounds. */
export async function coldRounds<K extends string>(
  how: How,
  commands: Readonly<Record<K, Command>>,
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(commands) as K[];
  const runs = Object.fromEntries(
    names.map((name) => [name, () => timed(how, name, commands[name])]),
  );
  const taken = await interleaved<string, number>(how.rounds, runs);
  const medians = names.map((name) => [name, median(taken[name] ?? [])] as const);
  return Object.fromEntries(medians) as Record<K, number>;
}

async function timed(how: How, name: string, command: Command): Promise<number> {
  const { milliseconds } = await cold(command);
  how.tell(`${name}: ${Math.round(milliseconds)} ms`);
  return milliseconds;
}
