import { describe, expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { Situation } from "../../../src/core/condition/situation.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Person, PersonId } from "../../../src/core/person.ts";
import { everyFact } from "../../build/every-fact.ts";
import { definitions, files } from "../../build/definitions.ts";
import { joined, merged } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { world } from "../../build/world.ts";

const old = merged(1, { at: "2025-11-03T10:00:00.000Z" });
const code = merged(2);
const doc = merged(3, { paths: ["docs/map.md"] });
const here = situation({ world: world({ facts: [old, code, doc] }) });

describe("how much somebody contributed", () => {
  test("counts from the beginning, with the evidence behind the number", () => {
    expect(reasonFor({ contributions: { "at-least": 3 } }, here)).toEqual({
      holds: true,
      says: "3 of 3 contributions",
      evidence: [old.id, code.id, doc.id],
    });
  });

  test("lately counts only what is recent", () => {
    const lately = { contributions: { "at-least": 3, within: "3 months" } };
    expect(reasonFor(lately, here)).toMatchObject({
      holds: false,
      says: "2 of 3 contributions within 3 months",
    });
  });

  test("in a year counts only what was done in it, where the days of the organization begin", () => {
    const asked = { contributions: { "at-least": 1 } };
    expect(reasonFor(asked, { ...here, year: "2025" }).evidence).toEqual([old.id]);
    expect(reasonFor(asked, { ...here, year: "2024" }).holds).toBe(false);
    const { timezone: _, ...settings } = here.definitions.settings;
    const abroad = { ...here, definitions: { ...here.definitions, settings }, year: "2025" };
    expect(reasonFor(asked, abroad).evidence).toEqual([old.id]);
  });

  test("of one kind counts only that kind", () => {
    const docs = { contributions: { "at-least": 1, types: ["doc", "blog"] } };
    expect(reasonFor(docs, here)).toMatchObject({
      says: "1 of 1 contribution of the kinds “writing documentation” or “writing a blog post”",
      evidence: [doc.id],
    });
  });

  test("on different days is more than much on one", () => {
    const spread = { contributions: { "at-least": 2, within: "1 month", "on-days": 2 } };
    expect(reasonFor(spread, here)).toMatchObject({
      holds: false,
      says: "2 of 2 contributions within 1 month, on 1 of 2 days",
    });
  });

  test("on more days than were asked for says how many they were", () => {
    const spread = { contributions: { "at-least": 1, "on-days": 1 } };
    expect(reasonFor(spread, here).says).toBe("3 contributions, 1 needed, on 2 days, 1 needed");
  });

  test("days begin at midnight UTC where the organisation names no zone", () => {
    const nowhere = definitions({
      "waymark.yml": (files["waymark.yml"] ?? "").replace("timezone: America/Los_Angeles\n", ""),
    });
    const late = merged(4, { at: "2026-11-04T01:00:00.000Z" });
    const facts = [code, late];
    const spread = { contributions: { "at-least": 2, "on-days": 2 } };
    expect(reasonFor(spread, situation({ world: world({ facts }) })).holds).toBe(false);
    const there = situation({
      definitions: nowhere,
      world: world({ facts, definitions: nowhere }),
    });
    expect(reasonFor(spread, there).holds).toBe(true);
  });
});

describe("where and with whom somebody contributed", () => {
  function reviewed(number: number, author: PersonId, where = website): FactOf<"reviewed"> {
    const thread = at(number, where);
    const id = `reviewed/${where.id}/${number}/1`;
    return { kind: "reviewed", id, at: code.at, thread, by: sam.id, author, state: "approved" };
  }

  const credit: FactOf<"credited"> = {
    kind: "credited",
    id: "credited/1/0",
    at: code.at,
    thread: at(9, home),
    person: sam.id,
    by: ada.id,
    type: "talk",
    evidence: "https://harbor.example/talk",
  };
  const facts = [reviewed(1, lin.id), reviewed(2, lin.id), reviewed(3, ada.id, home), code, credit];
  const shared = situation({ world: world({ facts, owners: [] }) });

  test("counts only what was done in the repositories that are named, whatever their case", () => {
    const there = { contributions: { "at-least": 4, repositories: ["WEB*"] } };
    expect(reasonFor(there, shared)).toMatchObject({
      holds: false,
      says: "3 of 4 contributions in the repository `WEB*`",
    });
    const both = { contributions: { "at-least": 4, repositories: ["website", "community"] } };
    expect(reasonFor(both, shared)).toMatchObject({
      holds: true,
      says: "5 contributions in the repositories `website` or `community`, 4 needed",
    });
    expect(reasonFor(both, shared)).toEqual(reasonFor(both, shared));
  });

  test("of some kinds, it has to be both", () => {
    const reviews = { "at-least": 2, types: ["review"], repositories: ["community"] };
    expect(reasonFor({ contributions: reviews }, shared).says).toBe(
      "1 of 2 contributions of the kind “reviewing” in the repository `community`",
    );
  });

  test("does not count what a request in the database alone recorded", () => {
    const told: FactOf<"contributed"> = {
      kind: "contributed",
      id: "contributed/r1/0/talk",
      at: code.at,
      record: "r1",
      person: sam.id,
      type: "talk",
    };
    const only = situation({ world: world({ facts: [told] }) });
    const there = { contributions: { "at-least": 1, repositories: ["*"] } };
    expect(reasonFor(there, only).holds).toBe(false);
  });

  test("counts a release in the repository where it was published", () => {
    const ruled = definitions({
      "waymark.yml":
        "organization: Harbor\ncontributions: [{ type: platform, on: release.published }]\n",
    });
    const own = { ...everyFact.released, by: sam.id };
    const published = situation({
      definitions: ruled,
      world: world({ facts: [own], definitions: ruled }),
    });
    const holdsIn = (repository: string) =>
      reasonFor({ contributions: { "at-least": 1, repositories: [repository] } }, published).holds;
    expect([holdsIn("website"), holdsIn("community")]).toEqual([true, false]);
  });

  test("counts only what belongs to the communities that are named", () => {
    const since = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    const told: FactOf<"contributed"> = { ...everyFact.contributed, community: "data" };
    const own = situation({ world: world({ facts: [old, since, code, doc, told] }) });
    const asked = (...communities: readonly [string, ...string[]]) =>
      reasonFor({ contributions: { "at-least": 3, communities } }, own);
    expect(asked("ui-ux")).toMatchObject({
      says: "2 of 3 contributions for the community “UI/UX”",
      evidence: [code.id, doc.id],
    });
    expect(asked("data")).toMatchObject({ holds: false, evidence: [told.id] });
    expect(asked("ui-ux", "data")).toMatchObject({
      holds: true,
      says: "3 of 3 contributions for the communities “UI/UX” or “Data”",
    });
  });

  test("with different people is more than much with one: whose work it was, or who vouched", () => {
    const asked = [1, 3].map((people) =>
      reasonFor({ contributions: { "at-least": 1, "with-people": people } }, shared),
    );
    expect(asked[1]).toMatchObject({
      holds: false,
      says: "5 contributions, 1 needed, with 2 of 3 people",
    });
    expect(asked[0]).toMatchObject({
      holds: true,
      says: "5 contributions, 1 needed, with 2 people, 1 needed",
    });
    const few = situation({ world: world({ facts: [code] }) });
    const reason = reasonFor({ contributions: { "at-least": 1, "with-people": 1 } }, few);
    expect(reason).toMatchObject({
      holds: false,
      says: "1 of 1 contribution, with 0 of 1 person",
    });
  });

  test("with different people is nothing with bots, however many they are", () => {
    const reviews = [1, 2].map((number): Fact => ({
      ...everyFact.reviewed,
      id: `reviewed/11/${number}/1`,
      thread: at(number, website),
      by: sam.id,
      author: number === 1 ? "github:10" : "github:20",
    }));
    const logins = { "github:10": "renovate[bot]", "github:20": "ghost", [sam.id]: sam.login };
    const others = situation({ world: world({ facts: reviews, logins }) });
    const asked = { "at-least": 2, "with-people": 1 };
    expect(reasonFor({ contributions: asked }, others)).toMatchObject({
      holds: false,
      says: "2 of 2 contributions, with 0 of 1 person",
    });
  });
});

test("what is asked is said in plain words", () => {
  const words = printCondition(
    { contributions: { "at-least": 5, within: "3 months", "on-days": 3, types: ["code"] } },
    definitions(),
  );
  expect(words).toBe(
    "5 contributions of the kind “writing code” on at least 3 different days within 3 months",
  );
  const shared = { "at-least": 2, "with-people": 3, repositories: ["site", "docs-*"] };
  expect(printCondition({ contributions: shared }, definitions())).toBe(
    "2 contributions in the repositories `site` or `docs-*` with at least 3 different people",
  );
  const theirs = { "at-least": 2, communities: ["data", "gone"], repositories: ["site"] };
  expect(printCondition({ contributions: theirs }, definitions())).toBe(
    "2 contributions for the communities “Data” or “gone” in the repository `site`",
  );
});

function due(wanted: object, facts: readonly Fact[], more: Partial<Situation> = {}) {
  const seen = situation({ goesOn: true, world: world({ facts }), ...more });
  return reasonFor({ contributions: { "at-least": 1, ...wanted } }, seen).due;
}

/** Sam reviewed somebody's pull request. */
function review(number: number, day: number, author: Person): Fact {
  return {
    ...everyFact.reviewed,
    id: `reviewed/${number}`,
    thread: at(number, website),
    at: `2026-11-0${day}T10:00:00.000Z`,
    by: sam.id,
    author: author.id,
  };
}

describe("what somebody goes on being asked for", () => {
  const zone = files["waymark.yml"] ?? "";
  const nowhere = definitions({
    "waymark.yml": zone.replace("timezone: America/Los_Angeles\n", ""),
  });

  const days = [1, 5, 9].map((day) => merged(30 + day, { at: `2026-11-0${day}T10:00:00.000Z` }));
  const month = { within: "1 month" };

  test("says when the last of what it takes will be too long ago", () => {
    expect(due(month, days)).toBe("2026-12-09T10:01:00.000Z");
    expect(due({ ...month, "at-least": 3 }, days)).toBe("2026-12-01T10:01:00.000Z");
    expect(due({ ...month, "on-days": 2 }, days)).toBe("2026-12-05T10:01:00.000Z");
    const twice = [...days, merged(50, { at: "2026-11-09T11:00:00.000Z" })];
    expect(due({ ...month, "on-days": 2 }, twice, { definitions: nowhere })).toBe(
      "2026-12-05T10:01:00.000Z",
    );
  });

  test("counts the people it takes", () => {
    const reviews = [review(61, 1, ada), review(62, 5, lin), review(63, 9, lin)];
    expect(due({ ...month, "with-people": 2 }, reviews)).toBe("2026-12-01T10:01:00.000Z");
  });

  test("says nothing where it does not hold, has no window, or is asked once", () => {
    expect(due({ ...month, "at-least": 4 }, days)).toBeUndefined();
    expect(due({}, days)).toBeUndefined();
    const seen = situation({ world: world({ facts: days }) });
    expect(reasonFor({ contributions: { "at-least": 1, ...month } }, seen)).not.toHaveProperty(
      "due",
    );
  });

  test("is looked at again the next day, where months are not as long as one another", () => {
    const facts = [merged(70, { at: "2026-01-31T10:00:00.000Z" })];
    const late = world({ facts, now: "2026-02-28T12:00:00.000Z" });
    expect(due(month, facts, { world: late })).toBe("2026-03-01T12:00:00.000Z");
  });
});
