import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Settled } from "../../../src/core/settle.ts";
import { roundUp } from "../../../src/features/round-up/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, merged, raised } from "../../build/facts.ts";
import { lin, logins, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";
import type { Person } from "../../../src/core/person.ts";

/** A Monday, 08:00 where the organisation is. */
const MONDAY = "2026-11-23T16:00:00.000Z";

/** Somebody has earned a badge, for which they are thanked on a day. */
function earned(person: Person, badge = "first-step", day = "2026-11-23"): readonly Fact[] {
  const id = `awarded/${badge}/${person.id}`;
  const awarded: FactOf<"awarded"> = {
    kind: "awarded",
    id,
    at: "2026-11-18T10:00:00.000Z",
    person: person.id,
    badge,
    because: "1 of 1 contribution",
    evidence: [],
  };
  const kept: FactOf<"to-thank"> = {
    ...everyFact["to-thank"],
    id: `to-thank/${id}`,
    person: person.id,
    award: id,
    day,
  };
  return [awarded, kept];
}

/** Somebody has come to so many contributions, for which they are thanked on that day, too. */
function cameTo(person: Person, count: number): readonly Fact[] {
  const id = `milestone-reached/${person.id}/${count}`;
  const reached = { ...everyFact["milestone-reached"], id, person: person.id, count };
  const kept = { ...everyFact["to-thank"], id: `to-thank/${id}`, person: person.id, award: id };
  return [reached, { ...kept, day: "2026-11-23" }];
}

/** What somebody has done, as far as it still counts. */
function did(person: Person, many: number, first = 1): readonly Fact[] {
  return Array.from({ length: many }, (_, index) => merged(first + index, { author: person.id }));
}

const QUIET: Sketch = { now: MONDAY, written: {}, refused: {}, threads: [] };

function monday(facts: readonly Fact[], more: Sketch = {}, community = "ui-ux"): Settled {
  return settledBy(roundUp, { kind: "community", community }, world({ ...QUIET, facts, ...more }));
}

function issuesOf(...of: Parameters<typeof monday>) {
  return wanted(monday(...of).plan, "ensure-issue");
}

const BODY = `2 people were recognized in **UI/UX** in the past week. Thank you, all of you! 🎉

- @sam: **First step** (1 of 1 contribution) and **Regular** (1 of 1 contribution)
- @olu: **First step** (1 of 1 contribution) and contribution number 10

Would you rather not be named here? Comment \`/quiet\`, and I'll leave you out.`;

describe("the thanks of a week", () => {
  test("stand on one issue, a line for each person", () => {
    const numbers = [...cameTo(olu, 10), ...cameTo(olu, 1), ...did(olu, 10)];
    const facts = [...earned(sam), ...earned(olu), ...earned(sam, "regular"), ...numbers];
    expect(issuesOf(facts)).toEqual([
      {
        kind: "ensure-issue",
        repo: home,
        tag: "round-up/ui-ux/2026-11-23",
        title: "Thank you from UI/UX, week of November 16, 2026",
        body: BODY,
      },
    ]);
  });

  test("read as the page about badges shows them", () => {
    expect(readFileSync("docs/how-to/badges.md", "utf8")).toContain(`\n${BODY}\n`);
  });

  test("are for a number of contributions, too, without any badge", () => {
    // This one was another week's.
    const others = cameTo(lin, 100).slice(0, 1);
    const numbers = [...cameTo(lin, 50), ...cameTo(sam, 1), ...others];
    const [issue] = issuesOf([...numbers, ...did(lin, 50), ...did(sam, 1, 51)]);
    expect(issue?.body).toContain(
      "- @lin: contribution number 50\n- @sam: the first contribution here\n",
    );
  });

  test("are for no number that was taken back before, and for the highest that is left", () => {
    const numbers = [...cameTo(lin, 50), ...cameTo(lin, 10), ...cameTo(sam, 1)];
    const [issue] = issuesOf([...numbers, ...did(lin, 49)]);
    expect(issue?.body).toContain("- @lin: contribution number 10\n");
    expect(issue?.body).not.toContain("sam");
  });

  test("wait for the morning of their day", () => {
    const early = monday(earned(sam), { now: "2026-11-23T14:59:59.000Z" });
    expect([early.plan, early.due]).toEqual([[], "2026-11-23T15:00:00.000Z"]);
    const before = monday(earned(sam), { now: "2026-11-20T16:00:00.000Z" });
    expect([before.plan, before.due]).toEqual([[], "2026-11-23T15:00:00.000Z"]);
  });

  test("are told late where nobody could in time", () => {
    expect(issuesOf(earned(sam), { now: "2026-11-25T10:00:00.000Z" })).toHaveLength(1);
  });

  test("lead to the badges' pages, and are said in the community's language", () => {
    const spanish = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}language: es\n`,
    });
    const [issue] = issuesOf(earned(sam), {
      definitions: spanish,
      pages: "https://waymark.example",
    });
    expect(issue?.title).toBe("Gracias de parte de UI/UX, semana del 16 de noviembre de 2026");
    expect(issue?.body).toContain(
      "- @sam: **[First step](<https://waymark.example/harbor/badges/first-step>)**\n",
    );
    const settings = definitions({ "waymark.yml": `${files["waymark.yml"]}language: es\n` });
    expect(issuesOf(earned(sam), { definitions: settings })[0]?.body).toContain(
      "- @sam: **First step** (1 of 1 contribution)\n",
    );
  });

  test("name a badge that is described no more by its id, and give no reason where there is none", () => {
    const [award, kept] = earned(sam, "gone");
    const silent = { ...(award as FactOf<"awarded">), because: "" };
    expect(issuesOf([silent, kept as Fact])[0]?.body).toContain("- @sam: **gone**\n");
  });

  test("name a badge's highest tier alone, and the year of one that is given for each", () => {
    const tiers = ["low", "high"].map(
      (id) => `{ id: ${id}, name: ${id}, when: { contributions: { at-least: 1 } } }`,
    );
    const tiered = definitions({
      "badges/maker.yml": `name: Maker\ndescription: Makes things.\ntiers: [${tiers.join(", ")}]\n`,
    });
    const [award, kept] = earned(sam, "regular");
    const yearly = { ...(award as FactOf<"awarded">), year: "2025" };
    const facts = [...earned(sam, "maker-low"), ...earned(sam, "maker-high"), yearly, kept as Fact];
    const body = issuesOf(facts, { definitions: tiered })[0]?.body;
    expect(body).toContain(
      String.raw`**Maker \(high\)** (1 of 1 contribution) and **Regular 2025**`,
    );
    expect(body).not.toContain("low");
    // What they reach later changes nothing about that week.
    const [later] = earned(sam, "maker-high");
    const week = [...earned(sam, "maker-low"), later as Fact];
    expect(issuesOf(week, { definitions: tiered })[0]?.body).toContain(String.raw`Maker \(low\)`);
  });

  test("leave out whoever is quiet or not named, and what was taken back", () => {
    const revoked: FactOf<"revoked"> = {
      ...everyFact.revoked,
      person: lin.id,
      badge: "first-step",
      award: `awarded/first-step/${lin.id}`,
    };
    const facts = [...earned(sam), ...earned(olu), ...earned(lin), revoked];
    const silent = [commanded(sam, "quiet"), commanded(olu, "hide-me")];
    expect(issuesOf([...facts, commanded(sam, "quiet")])[0]?.body).not.toContain("sam");
    expect(issuesOf([...facts, ...silent])).toEqual([]);
  });

  test("are mended where somebody would rather not be named any more, to the last one", () => {
    const facts = [...earned(sam), raised("round-up/ui-ux/2026-11-23", at(7))];
    const [issue] = issuesOf([...facts, commanded(sam, "hide-me")]);
    expect(issue?.body).toContain("would rather not be named. Thank you all the same!");
    expect(issue?.body).not.toContain("/quiet");
    expect(issue?.body).not.toContain("@sam");
  });

  test("call the first fifty, and name at most a hundred and fifty", () => {
    const crowd = Array.from({ length: 152 }, (_, index): Person => ({
      id: `github:${index + 1000}`,
      login: `p${index}`,
    }));
    const [issue] = issuesOf(
      crowd.flatMap((one) => earned(one)),
      { logins: logins(crowd) },
    );
    expect(issue?.body.match(/^- @/gm)).toHaveLength(50);
    expect(issue?.body.match(/^- `p/gm)).toHaveLength(100);
    expect(issue?.body).toContain("\n- and 2 more\n");
  });
});

describe("once the next week is told", () => {
  const [before, after] = ["2026-11-16", "2026-11-23"];
  const standing = raised(`round-up/ui-ux/${before}`, at(7));
  const both = [...earned(sam, "first-step", before), ...earned(olu, "first-step", after)];
  const shown = { threads: [thread({ ...at(7), labels: [] })] };

  test("the issue of the week before is closed", () => {
    const { plan } = monday([...both, standing], shown);
    expect(plan.map(({ effect }) => effect.kind)).toEqual(["ensure-issue", "ensure-state"]);
    expect(wanted(plan, "ensure-state")).toEqual([
      { kind: "ensure-state", thread: at(7), state: "completed" },
    ]);
  });

  test("it stays open where somebody opened it again", () => {
    const closed: FactOf<"closed"> = { ...everyFact.closed, thread: at(7) };
    const { plan } = monday([...both, standing, closed], shown);
    expect(wanted(plan, "ensure-state")).toEqual([]);
  });

  test("and no week before it, where nobody could in time", () => {
    expect(issuesOf(both).map(({ tag }) => tag)).toEqual([
      "round-up/ui-ux/2026-11-16",
      "round-up/ui-ux/2026-11-23",
    ]);
  });

  test("an issue is known by the names that the community had", () => {
    const named = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}previously: [ux]\n`,
    });
    const old = raised(`round-up/ux/${after}`, at(7));
    expect(issuesOf([...earned(olu), old], { definitions: named })[0]?.tag).toBe(
      `round-up/ux/${after}`,
    );
  });
});

describe("nothing is told", () => {
  test("in a week without anybody to thank", () => {
    expect(monday([])).toMatchObject({ plan: [] });
  });

  test("of a community that is there no more, or anything else", () => {
    const kept = earned(sam).map((fact) =>
      fact.kind === "to-thank" ? { ...fact, community: "gone" } : fact,
    );
    expect(monday(kept, {}, "gone").plan).toEqual([]);
    expect(roundUp.uphold?.({ kind: "definitions" }, world())).toEqual({});
    expect(roundUp.uphold?.({ kind: "community", community: "ui-ux" }, newWorld())).toEqual({});
  });
});
