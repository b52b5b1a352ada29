import { join } from "node:path";
import { printed } from "../child.ts";
import type { Aim, How, Line, Point } from "../row.ts";
import { startOptions } from "../start-options.ts";
import { steepness } from "../table.ts";
import { grown, told } from "./databases.ts";

/** What is done with everything that is kept. */
const ALL = ["backup", "restore", "rebuild --replace", "rebuild"] as const;
export type Doing = (typeof ALL)[number];

/** How long it took, and the most that the process held. */
export interface Kept {
  readonly seconds: number;
  readonly megabytes: number;
}

/** In seconds, for the most facts. */
const LONGEST: Partial<Record<Doing, number>> = { rebuild: 60, "rebuild --replace": 60 };
const MEGABYTES = 200;
/** So much steeper than the facts it may be: machines are not always equally busy. */
const LEEWAY = 2.5;

/** Writes a backup at each size, restores it into a database of its own, and rebuilds what deliveries tell there. */
export async function keeping(
  url: string,
  script: string,
  sizes: readonly number[],
  { folder, tell }: How,
): Promise<readonly Line[]> {
  const curves = new Map<Doing, (readonly [number, Kept])[]>(ALL.map((doing) => [doing, []]));
  for (const facts of sizes) {
    await grown("kept", { url, facts }, async (own) => {
      const file = join(folder, `${facts}.backup`);
      const restored = url.replace(/[^/]*$/, "restored");
      await told(url, "create database restored");
      const run = async (doing: Doing | "prepare", where: string) => {
        const args = [...startOptions(), script, doing, where, file, String(facts)];
        return JSON.parse(await printed({ args })) as Kept;
      };
      await run("prepare", own);
      for (const doing of ALL)
        curves.get(doing)?.push([facts, await run(doing, doing === "backup" ? own : restored)]);
      await told(url, "drop database restored with (force)");
    });
    tell(`${facts} facts: backup, restore and rebuild measured`);
  }
  return [...curves].flatMap(([doing, curve]) => linesOf(doing, curve));
}

function linesOf(doing: Doing, found: readonly (readonly [number, Kept])[]): readonly Line[] {
  const curve = (of: keyof Kept): readonly Point[] =>
    found.map(([size, kept]) => ({ size, figure: kept[of] }));
  const most = LONGEST[doing];
  const [first = 1, last = 1] = [found.at(0)?.[0], found.at(-1)?.[0]];
  const steepest = (LEEWAY * last) / first;
  const seconds = curve("seconds");
  const inTime = (seconds.at(-1)?.figure ?? Number.NaN) <= (most ?? Infinity);
  const limit = most === undefined ? "" : `≤ ${most} s, `;
  const time: Aim = {
    words: `${limit}linear, ≤ ${Math.round(steepest)} ×`,
    met: inTime && steepness(seconds) <= steepest,
  };
  const held = curve("megabytes");
  const memory: Aim = {
    words: `≤ ${MEGABYTES} MB`,
    met: (held.at(-1)?.figure ?? Number.NaN) <= MEGABYTES,
  };
  return [line(doing, "s", seconds, time), line(`memory, ${doing}`, "MB", held, memory)];
}

function line(what: string, unit: string, curve: readonly Point[], aim: Aim): Line {
  return { what, unit, ours: curve.at(-1)?.figure ?? Number.NaN, curve, aim };
}
