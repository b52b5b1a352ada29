import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document } from "../docs/blocks.ts";
import type { Counts } from "./moments.ts";
import { clock } from "./moments.ts";
import { planOf } from "./plan.ts";
import { NEWCOMERS } from "./story/town.ts";
import { words } from "./story/act.ts";
import { storyOf } from "./story/story.ts";

const SIZE = { requests: 3, matters: 3, changes: 1 };
const COUNTS: readonly Counts[] = Array.from({ length: 12 }, (_, n) => ({
  request: 10 * n,
  answer: 10 * n,
  change: 2 * n,
  webhook: n,
  accepted: n,
  line: 3 * n,
}));

function kills(...args: readonly string[]) {
  const program = [join(import.meta.dirname, "main.ts"), ...args];
  return spawnSync(process.execPath, program, { encoding: "utf8" });
}

describe("a seed", () => {
  it("tells the same story and plans the same kills again, another one others", () => {
    expect(storyOf(7, SIZE)).toEqual(storyOf(7, SIZE));
    expect(storyOf(8, SIZE).beats).not.toEqual(storyOf(7, SIZE).beats);
    expect(planOf(7, 20, COUNTS)).toEqual(planOf(7, 20, COUNTS));
    expect(planOf(8, 20, COUNTS)).not.toEqual(planOf(7, 20, COUNTS));
  });

  it("kills nearly at the same places where one request more was counted", () => {
    const more = COUNTS.map((counts, n) =>
      n === 6 ? { ...counts, request: counts.request + 1 } : counts,
    );
    const [plan, other] = [planOf(7, 200, COUNTS), planOf(7, 200, more)];
    const same = plan.filter(
      ({ beat, whom }, n) => other[n]?.beat === beat && other[n].whom === whom,
    );
    expect(same.length).toBeGreaterThan(180);
  });

  it("kills in the order of the beats, everybody, and at every sort of moment", () => {
    const plan = planOf(7, 200, COUNTS);
    const beats = plan.map(({ beat }) => beat);
    expect(beats).toEqual(beats.toSorted((a, b) => a - b));
    expect(new Set(plan.map(({ whom }) => whom)).size).toBe(4);
    expect(new Set(plan.map(({ moment }) => moment)).size).toBe(6);
    expect(Math.min(...plan.map(({ nth }) => nth))).toBe(1);
  });

  it("tells of people who each have one request, and promises how it ends", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { beats, promises } = storyOf(seed, SIZE);
      const acts = beats.flatMap((beat) => beat.acts);
      const opened = acts.flatMap((act) => (act.do === "open" || act.do === "pull" ? act.as : []));
      expect(new Set(opened).size).toBe(opened.length);
      const joined = opened.filter((name) => / joins /.test(name));
      expect(joined.length).toBe(SIZE.requests);
      for (const name of joined)
        expect(promises).toContainEqual({ thread: name, is: expect.any(String) as string });
      expect(NEWCOMERS.filter((who) => joined.some((name) => name.startsWith(who))).length).toBe(3);
      expect(words(acts[0] ?? { do: "accept", by: "" })).toBe("olga installs the App");
    }
  });
});

describe("the clock", () => {
  it("stands still at the moment that is waited for, and at no other", async () => {
    const time = clock();
    const seen: string[] = [];
    await time.pass("request", "before anybody waits");
    time.wait({ moment: "request", nth: 2 }, async (what) => void seen.push(what));
    await time.pass("request", "the first");
    await time.pass("answer", "an answer");
    expect(seen).toEqual([]);
    await time.pass("request", "the second");
    await time.pass("request", "the third");
    expect(seen).toEqual(["the second"]);
    expect(time.counted()).toEqual({
      request: 4,
      answer: 1,
      change: 0,
      webhook: 0,
      accepted: 0,
      line: 0,
    });
    expect(time.counted().request).toBe(0);
    time.wait({ moment: "line", nth: 1 }, async (what) => void seen.push(what));
    time.forget();
    await time.pass("line", "a line");
    expect(seen).toEqual(["the second"]);
  });
});

describe("npm run kills", () => {
  it("says everything with --help, and what is wrong where it is called wrongly", () => {
    const help = kills("--help");
    expect(help.status).toBe(0);
    for (const flag of ["--count", "--seed", "--story"]) expect(help.stdout).toContain(flag);
    const wrong = kills("--count", "0");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("kills: --count takes a whole number from 1\n");
    expect(kills("--colour")).toMatchObject({ status: 2, stdout: "" });
  });

  it("is called as docs/architecture.md calls it", () => {
    const command = /`npm run kills -- ([^`]+)`/.exec(document("docs/architecture.md"))?.[1] ?? "";
    expect(command).toMatch(/^--count \d+ --seed \d+$/);
    expect(kills(...command.split(" "), "--story").status).toBe(0);
    const { scripts } = JSON.parse(document("package.json")) as { readonly scripts: object };
    expect(scripts).toMatchObject({ kills: "node test/kills/main.ts" });
  });

  it("tells a seed's story without playing it", () => {
    const { status, stdout } = kills("--story", "--seed", "3");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^beat 0: olga installs the App\n/);
    expect(stdout.split("\n")).toHaveLength(storyOf(3, SIZE).beats.length + 1);
  });
});
