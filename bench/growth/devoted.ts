import type { Aim, How, Line } from "../row.ts";
import { printed } from "../child.ts";
import { startOptions } from "../start-options.ts";
import { grown } from "./databases.ts";
import type { Figures, Patience } from "./figures.ts";

/** What is asked of somebody with ten thousand contributions: again and again, and of a process that has read nothing of them yet. */
export type Devoted = Readonly<
  Record<`${"/progress" | "a look"}, ${"again" | "the first time"}`, Figures>
>;

/** In milliseconds. */
const MOST = 50;

/** Measures it in a database and a process of their own, however large organisations are otherwise. */
export async function devoted(
  url: string,
  script: string,
  patience: Patience,
  { quick, tell }: How,
): Promise<readonly Line[]> {
  const [facts, heavy] = quick ? [3000, 700] : [60_000, 10_000];
  const found = await grown("devoted", { url, facts, heavy }, async (own) => {
    const asked = [own, String(facts), String(heavy), JSON.stringify(patience)];
    return JSON.parse(await printed({ args: [...startOptions(), script, ...asked] })) as Devoted;
  });
  tell("somebody with 10,000 contributions measured");
  return Object.entries(found).flatMap(([what, one]) => linesOf(what, one));
}

/** The first time, all of it is read from PostgreSQL, in a process that is to hold little: that is told, and no aim. */
function linesOf(part: string, { p50, p99, statements }: Figures): readonly Line[] {
  const what = `10,000 contributions: ${part}`;
  const aim: Aim = { words: `≤ ${MOST} ms`, met: p99 <= MOST };
  return [
    { what: `${what}: p50`, unit: "ms", ours: p50 },
    { what: `${what}: p99`, unit: "ms", ours: p99, ...(part.endsWith("again") && { aim }) },
    { what: `${what}: SQL`, unit: "", ours: statements },
  ];
}
