import { join } from "node:path";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore } from "../../src/store/store.ts";
import { built } from "../built.ts";
import { printed } from "../child.ts";
import { told } from "../growth/databases.ts";
import { fill } from "../growth/fill.ts";
import type { Patience } from "../growth/figures.ts";
import { devoted } from "../growth/devoted.ts";
import { keeping } from "../growth/keeping.ts";
import { linesOf } from "../growth/lines.ts";
import type { Measurements, Part } from "../growth/measure.ts";
import type { How, Line, Row } from "../row.ts";
import { startOptions } from "../start-options.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const QUICK = [300, 3000];
const LONG: Patience = { most: 500, milliseconds: 5000, least: 3 };
const SHORT: Patience = { most: 3, milliseconds: 200, least: 2 };

const PARTS: readonly Part[] = ["plan", "work", "taking", "pages", "everybody"];

export const growth: Row = {
  name: "growth",
  summary: "taking, looking, pages and memory with 10,000, 100,000 and 1,000,000 facts",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const sizes = how.sizes ?? (how.quick ? QUICK : SIZES);
  const postgres = await startPostgres(join(how.folder, "growth"));
  try {
    return await built(
      async (folder) => {
        const curves: (readonly [number, Measurements])[] = [];
        const script = join(folder, "measure.js");
        for (const size of sizes) {
          const before = curves.at(-1)?.[1];
          const parts = PARTS.filter((part) => part !== "plan" || isQuick(before));
          curves.push([size, await grownTo(size, parts, postgres.url, script, how)]);
        }
        const [own, whole] = ["measure-devoted.js", "measure-keeping.js"].map((name) =>
          join(folder, name),
        ) as [string, string];
        const isWhole = !how.quick && !how.sizes;
        return [
          ...linesOf(curves),
          ...(isWhole ? [await smallerPlan(postgres.url, script, how)] : []),
          ...(await devoted(postgres.url, own, how.quick ? SHORT : LONG, how)),
          ...(await keeping(postgres.url, whole, sizes, how)),
        ];
      },
      ["measure", "measure-devoted", "measure-keeping"].map((name) => `bench/growth/${name}.ts`),
    );
  } finally {
    await postgres.stop();
  }
}

/** With so many facts there are five thousand people. */
const FIVE_THOUSAND = 250_000;
/** In seconds. */
const MOST_FOR_THEM = 5;

async function smallerPlan(url: string, script: string, how: How): Promise<Line> {
  const { plan } = await grownTo(FIVE_THOUSAND, ["plan"], url, script, how);
  const ours = Number(plan);
  const aim = { words: `≤ ${MOST_FOR_THEM} s`, met: ours <= MOST_FOR_THEM };
  return { what: "the plan for 5,000 people", unit: "s", ours, aim };
}

/** A plan that took this long, in seconds, is not tried for ten times as many people. */
const LONG_PLAN = 20;

function isQuick(before: Measurements | undefined): boolean {
  const seconds = before ? before["plan"] : 0;
  return typeof seconds === "number" && seconds <= LONG_PLAN;
}

/** Measured in a database of its own, which is gone afterwards. */
async function grownTo(
  facts: number,
  measuring: readonly Part[],
  url: string,
  script: string,
  how: How,
): Promise<Measurements> {
  const name = `grown_${facts}`;
  await told(url, `create database ${name}`);
  const own = url.replace(/[^/]*$/, name);
  const store = await openStore(own);
  const began = performance.now();
  await fill(facts, store);
  await store.close();
  how.tell(`${facts} facts written in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const patience = JSON.stringify(how.quick ? SHORT : LONG);
  const parts: Record<string, Measurements[string]> = {};
  for (const part of measuring) {
    const args = [...startOptions(), script, own, String(facts), part, patience];
    const { memory, block, ...found } = JSON.parse(await printed({ args })) as Measurements;
    Object.assign(parts, found, { [`memory/${part}`]: memory, [`block/${part}`]: block });
    how.tell(`${facts} facts: ${part} measured`);
  }
  await told(url, `drop database ${name} with (force)`);
  return parts;
}
