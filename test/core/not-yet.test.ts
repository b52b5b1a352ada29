import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/core/ask.ts";
import type { Feature } from "../../src/core/feature.ts";
import { look } from "../../src/core/look.ts";
import { askAgain, lookAgain, NotYet } from "../../src/core/not-yet.ts";
import { take } from "../../src/core/take.ts";
import { onThread } from "../../src/core/target.ts";
import { shift } from "../../src/core/time.ts";
import { threadAt } from "../../src/core/world.ts";
import { oneOfEach } from "../build/events.ts";
import { merged } from "../build/facts.ts";
import { sam } from "../build/people.ts";
import { at, thread } from "../build/places.ts";
import { NOW, world } from "../build/world.ts";

const here = onThread(at(1));

/** So long after now. */
function after(seconds: number): string {
  return new Date(Date.parse(NOW) + seconds * 1000).toISOString();
}

/** Sam did something here so many seconds ago. */
function did(seconds: number) {
  return merged(1, { id: `merged/${seconds}`, thread: at(1), at: after(-seconds) });
}

describe("what GitHub does not show though something happened there", () => {
  test.each([
    [0, 5],
    [4, 1],
    [5, 55],
    [59, 1],
    [60, 540],
    [600, 3000],
    [3599, 1],
  ])("%i s ago is asked for again in %i s", (ago, seconds) => {
    expect(askAgain(after(-ago), NOW)).toBe(after(seconds));
  });

  test("an hour ago is believed to be gone", () => {
    expect(askAgain(after(-3600), NOW)).toBeUndefined();
  });

  test("in a moment to come, by a clock that runs behind, is asked for again as if it were now", () => {
    expect(askAgain(after(9000), NOW)).toBe(after(5));
  });
});

describe("a thread that GitHub does not show", () => {
  test("is looked at again where something happened there a moment ago", () => {
    expect(lookAgain(here, world({ threads: [], facts: [did(3600), did(30)] }))).toBe(after(30));
  });

  test("is believed to be gone where nothing happened, or long ago", () => {
    expect(lookAgain(here, world({ threads: [] }))).toBeUndefined();
    expect(lookAgain(here, world({ threads: [], facts: [did(7200)] }))).toBeUndefined();
  });

  test("is no matter where GitHub shows it, or where the target is none", () => {
    expect(lookAgain(here, world({ thread: thread(), facts: [did(1)] }))).toBeUndefined();
    const person = { kind: "person", person: sam.id } as const;
    expect(lookAgain(person, world({ facts: [did(1)] }))).toBeUndefined();
  });
});

const setting = { now: NOW, org: { id: 7, login: "harbor" } };

/** GitHub shows no thread; Sam did something there now. */
const lagging: Reader = async (questions) =>
  questions.map(({ kind, of }) => {
    if (kind !== "facts") return { none: true };
    return { found: of === "thread:10/1" ? [did(0)] : [] };
  });

function due(time?: string): Feature {
  return { name: "due", uphold: () => (time === undefined ? {} : { due: time }) };
}

describe("a look at a request that a lagging replica does not show", () => {
  test("is not the last for today: it comes again in five seconds", async () => {
    expect((await look(here, [due()], setting, lagging)).due).toBe(after(5));
  });

  test("comes at the time that comes first", async () => {
    expect((await look(here, [due(after(1))], setting, lagging)).due).toBe(after(1));
    expect((await look(here, [due(after(900))], setting, lagging)).due).toBe(after(5));
  });
});

describe("what Sam did where a lagging replica shows nothing", () => {
  const { "pull.merged": pull, "thread.opened": opened, "team.changed": team } = oneOfEach(sam);
  const crediting: Feature = {
    name: "crediting",
    facts: (event, seen) =>
      event.kind === "pull.merged" && seen.pull(event.thread) ? [merged(1)] : [],
  };
  const reading: Feature = {
    name: "reading",
    reply(event, seen) {
      if ("thread" in event) seen.thread(threadAt(event.thread));
      return {};
    },
  };
  const idle: Feature = { name: "idle" };

  test.each([
    ["a merged pull request", pull, crediting],
    ["an issue", opened, reading],
  ])("is taken later: %s", async (_, event, feature) => {
    const taking = take({ ...event, at: NOW }, [feature], setting, lagging);
    await expect(taking).rejects.toBeInstanceOf(NotYet);
    await expect(taking).rejects.toMatchObject({ seconds: 5 });
  });

  test("is taken as it is once it happened long ago, and where nothing was asked", async () => {
    const old = { ...pull, at: shift(NOW, { count: 1, unit: "day" }, -1) };
    expect((await take(old, [crediting], setting, lagging)).facts).toEqual([]);
    for (const event of [pull, opened, team])
      expect((await take({ ...event, at: NOW }, [idle], setting, lagging)).facts).toEqual([]);
  });
});
