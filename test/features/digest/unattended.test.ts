import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Lying, Unattended } from "../../../src/core/shown.ts";
import type { Repo } from "../../../src/core/place.ts";
import { files } from "../../build/definitions.ts";
import { merged } from "../../build/facts.ts";
import { bot, sam } from "../../build/people.ts";
import { website } from "../../build/places.ts";
import type { Sketch } from "../../build/world.ts";
import { toldOf, week, weekly } from "./weekly.ts";

const secret: Repo = { id: 66, owner: "harbor", name: "secret", private: true };
const UI = `${files["communities/ui-ux.yml"]}repositories: [website, secret, gone]\n`;

/** An issue that Sam opened ten days before. */
function lying(more: Partial<Lying> = {}): Lying {
  return {
    repo: website,
    number: 7,
    pull: false,
    title: "The map is upside down @ada",
    author: sam,
    opened: "2026-11-13T10:00:00.000Z",
    labels: [],
    ...more,
  };
}

function work(at: string): readonly Fact[] {
  return [merged(3, { author: sam.id, at })];
}

const labelsAsked: (readonly string[])[] = [];

function told(shown: Partial<Unattended>, facts: readonly Fact[] = [], more: Sketch = {}) {
  const known: Sketch = {
    definitions: weekly({ "communities/ui-ux.yml": UI }),
    repositories: [{ id: 30, owner: "harbor", name: "people", private: true }, website, secret],
    unattended: (repo, labels) => {
      labelsAsked.push(labels);
      return repo.id === website.id ? { unanswered: [], untaken: [], ...shown } : undefined;
    },
    ...more,
  };
  return toldOf(facts, known) ?? "";
}

describe("newcomers whom nobody has answered for a week", () => {
  test("are told, the oldest first, before all else that waits", () => {
    const older = lying({
      number: 5,
      pull: true,
      title: "Turn it",
      opened: "2026-11-10T10:00:00.000Z",
    });
    expect(told({ unanswered: [lying(), older] })).toBe(`@ada, here's your week in **UI/UX**.

**Waiting for an answer for a week or more**

- harbor/website#5 (“Turn it”) by \`sam\`, who is new here, since November 10, 2026: nobody has answered yet
- harbor/website#7 (“The map is upside down @​ada”) by \`sam\`, who is new here, since November 13, 2026: nobody has answered yet`);
  });

  test("not within the week, and not once they have waited for more than three months", () => {
    expect(told({ unanswered: [lying({ opened: "2026-11-16T16:00:00.000Z" })] })).toBe("");
    expect(told({ unanswered: [lying({ opened: "2026-08-20T16:00:00.000Z" })] })).toBe("");
    expect(told({ unanswered: [lying({ opened: "2026-08-24T16:00:00.000Z" })] })).toContain("#7");
  });

  test("are no newcomers where something older is on record of them", () => {
    expect(told({ unanswered: [lying()] }, work("2026-10-10T10:00:00.000Z"))).not.toContain("#7");
    expect(told({ unanswered: [lying()] }, work("2026-11-01T10:00:00.000Z"))).toContain("#7");
  });

  test("are told of once: requests stand there already, and bots wait for nobody", () => {
    expect(told({ unanswered: [lying({ labels: ["Process: Join"] })] })).toBe("");
    expect(told({ unanswered: [lying({ author: bot })] })).toBe("");
  });

  test("are at most ten, and it says how many more", () => {
    const many = Array.from({ length: 12 }, (_, index) => lying({ number: 100 + index }));
    expect(told({ unanswered: many }).match(/website#/g)).toHaveLength(10);
    expect(told({ unanswered: many })).toContain("- and 2 more");
  });

  test("are told in Spanish, too", () => {
    const spanish = weekly({ "communities/ui-ux.yml": `${UI}language: es\n` });
    expect(told({ unanswered: [lying()] }, [], { definitions: spanish })).toContain(
      "de `sam`, que acaba de llegar, desde el 13 de noviembre de 2026: nadie ha respondido todavía",
    );
  });
});

function since(opened: string): string {
  return told({ untaken: [lying({ opened })] });
}

describe("issues for people to take that nobody took", () => {
  test("are told once they have been open for four weeks, and every four weeks from then on", () => {
    expect(since("2026-10-20T10:00:00.000Z")).toBe(`@ada, here's your week in **UI/UX**.

**Nobody has taken these yet.** Would you write what “done” looks like there, or take the label off?

- harbor/website#7: “The map is upside down @​ada”, open since October 20, 2026`);
    expect(since("2026-10-28T10:00:00.000Z")).toBe("");
    expect(since("2026-10-13T10:00:00.000Z")).toBe("");
    expect(since("2026-09-22T10:00:00.000Z")).toContain("open since September 22, 2026");
  });

  test("are those that people look for, by the settings or as usual", () => {
    labelsAsked.length = 0;
    const own = "opportunities: { repositories: [website], labels: [for you] }\n";
    const definitions = weekly({}, `private: people\ndigest: monday\n${own}`);
    expect(
      told({ untaken: [lying({ opened: "2026-10-20T10:00:00.000Z" })] }, [], { definitions }),
    ).toContain("#7");
    told({});
    expect(new Set(labelsAsked.map((one) => one.join()))).toEqual(
      new Set(["for you", "good first issue,help wanted"]),
    );
  });
});

function unasked(): undefined {
  throw new Error("nobody asks for this");
}

function inPrivate({ id }: Repo): Unattended | undefined {
  return id === website.id ? undefined : { unanswered: [lying({ repo: secret })], untaken: [] };
}

test("nothing is asked where nobody says in which repositories a community works", () => {
  expect(week([], { unattended: unasked }).messages).toEqual([]);
});

test("what is in a private repository is not named elsewhere, and where nothing is to be seen nothing is told", () => {
  expect(told({}, [], { unattended: inPrivate })).toBe("");
});
