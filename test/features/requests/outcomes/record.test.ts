import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { contributions } from "../../../../src/core/ledger/contributions.ts";
import { relevantFields } from "../../../../src/core/ledger/reading.ts";
import { pathways } from "../../../../src/features/pathways/index.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commented } from "../../../build/events.ts";
import { commanded, reached } from "../../../build/facts.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { at, joinBody } from "../../../build/places.ts";
import { takenBy } from "../../../build/play.ts";
import { wanted } from "../../../build/steps.ts";
import { NOW, world } from "../../../build/world.ts";
import { looked, over, says } from "../looked.ts";

const join = (files["processes/join.yml"] ?? "").replace("    unless: { joining: open }\n", "");

/** Joining ends with a contribution. */
function recording(action: string, more = "") {
  const text = join
    .replace("{ join: community }, { say: welcome }", action)
    .replace("steps:", `${more}steps:`);
  return { definitions: definitions({ "processes/join.yml": text }) };
}

const TALK = "https://harbor.example/talk";
const linked = recording("{ record: talk, evidence: { field: why } }");
const body = joinBody("UI/UX", `I gave this one: ${TALK}.`);
const approved = commanded(ada, "/approve", { saw: body });
const [, ...ticks] = over;
const done = [approved, ...ticks];

const contributed = {
  kind: "contributed",
  id: "contributed/10/1/0/talk",
  at: NOW,
  thread: at(1),
  person: sam.id,
  type: "talk",
  evidence: TALK,
  vouchedBy: [ada.id],
  community: "ui-ux",
} as const;

function contributedIn(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ kind }) => kind === "contributed");
}

/** What Sam reads about their progress. */
function answer(fact: Fact): string | undefined {
  const seen = world({ facts: [fact, reached("ready")], owners: [], ...linked });
  return takenBy(pathways, commented(sam, "/progress"), seen).messages[0]?.body;
}

describe("a request that tells of a contribution", () => {
  test("counts it once for its person, with the link that shows it", () => {
    const { facts, touched } = looked(done, { body }, linked);
    expect(contributedIn(facts)).toEqual([contributed]);
    expect(touched).toContainEqual({ kind: "person", person: sam.id });
    expect(looked([...done, ...facts], { body }, linked).facts).toEqual([]);
    const seen = world({ facts: [...done, ...facts], ...linked });
    expect(contributions(sam.id, seen)).toEqual([
      {
        fact: contributed.id,
        at: NOW,
        types: ["talk"],
        thread: at(1),
        with: ada.id,
        evidence: TALK,
        community: "ui-ux",
      },
    ]);
    expect(contributions(ada.id, seen)).toEqual([]);
    expect(says(done, { body }, linked)).toContain(
      "This counts as a contribution of yours: giving a talk. `/progress` shows what you have so far.",
    );
  });

  test("shows itself where it names no link", () => {
    const plain = recording("{ record: talk }");
    const facts = looked(over, {}, plain).facts;
    expect(contributedIn(facts)).toEqual([
      expect.not.objectContaining({ evidence: expect.anything() }),
    ]);
    const empty = { body: joinBody("UI/UX", "_No response_") };
    const without = commanded(ada, "/approve", { saw: empty.body });
    expect(contributedIn(looked([without, ...ticks], empty, linked).facts)).toMatchObject([
      { id: contributed.id },
    ]);
  });

  test("waits for a link where something else stands in its place", () => {
    expect(looked(over, {}, linked).facts).toEqual([]);
    expect(says(over, {}, linked)).toContain(
      "“Why” needs a link, such as `https://example.org/talk`.",
    );
  });

  test("counts only where it was accepted, whatever a process says", () => {
    const text = join.replace("{ say: declined }", "{ record: talk }");
    // Whoever skips a check can write it so.
    const skipping = `# waymark: skip only-acceptance-lets-in: A trial\n${text}`;
    const more = { definitions: definitions({ "processes/join.yml": skipping }) };
    const { facts } = looked([commanded(ada, "/decline")], {}, more);
    expect(facts.map(({ kind }) => kind)).toEqual(["concluded"]);
  });

  test("says so where it was taken back since, to whoever else it is about as well", () => {
    const carried = looked(done, { body }, linked).facts;
    const reversed: Fact = {
      kind: "reversed",
      id: "reversed/corrected/40/0",
      at: NOW,
      thread: at(1),
      person: sam.id,
      by: ada.id,
      reason: "it was Lin",
      facts: [contributed.id],
    };
    const before = [...done, ...carried];
    expect(says(before, { body }, linked)).toContain("This counts as a contribution of yours");
    expect(says([...before, reversed], { body }, linked)).toContain(
      "What you told of here (giving a talk) no longer counts as a contribution of yours.",
    );
    expect(says([...before, { ...reversed, person: olu.id }], { body }, linked)).toContain(
      "This counts as a contribution of yours",
    );
    const again: Fact = {
      kind: "credited",
      id: "credited/41/0",
      at: NOW,
      thread: at(1),
      person: sam.id,
      by: ada.id,
      type: "talk",
      evidence: TALK,
    };
    expect(says([...before, reversed, again], { body }, linked)).toContain(
      "This counts as a contribution of yours",
    );
    const [was, is] = [before, [...before, reversed]].map(
      (facts) => wanted(looked(facts, { body }, linked).plan, "ensure-comment")[0]?.meaning,
    );
    expect(is).not.toBe(was);
  });

  test("counts what the same link shows once, however it was told", () => {
    const before = { at: "2026-11-10T10:00:00.000Z", thread: at(2) };
    const again = { ...contributed, ...before, id: "contributed/10/2/0/talk" };
    const credit = {
      kind: "credited",
      id: "credited/9/0",
      at: NOW,
      thread: at(3),
      person: sam.id,
      by: ada.id,
      type: "talk",
      evidence: TALK,
    } as const;
    const seen = world({ facts: [contributed, again, credit], ...linked });
    expect(contributions(sam.id, seen)).toHaveLength(1);
    expect(says([again, ...done], { body }, linked)).toContain(
      "This contribution of yours already counts as giving a talk, so nothing has changed.",
    );
  });

  test("in the database alone counts too, and has no place to link to", () => {
    const { thread: _, evidence: __, ...told } = contributed;
    const facts = [{ ...told, record: "r1" }];
    expect(contributions(sam.id, world({ facts, ...linked }))).toEqual([
      { fact: told.id, at: NOW, types: ["talk"], with: ada.id, community: "ui-ux" },
    ]);
  });

  test("tells who approved it, of those who are asked and saw what counts", () => {
    const before = commanded(lin, "/approve", { saw: joinBody("UI/UX", "https://harbor.example") });
    const more = [
      commanded(lin, "/approve", { saw: body }),
      commanded(sam, "/approve", { saw: body }),
    ];
    const [found] = contributedIn(looked([before, ...more, ...done], { body }, linked).facts);
    expect(found).toEqual(contributed);
    const text = join
      .replace("{ join: community }, { say: welcome }", "{ record: talk }")
      .replace(
        "approvals: { by: leads, at-least: 1 }",
        "decision: { by: leads, options: [go, stop] }",
      );
    const decided = { definitions: definitions({ "processes/join.yml": text }) };
    const go = commanded(ada, "/go", { saw: body });
    expect(contributedIn(looked([go, ...ticks], { body }, decided).facts)).toMatchObject([
      { vouchedBy: [ada.id] },
    ]);
    const { vouchedBy: _, ...untold } = contributed;
    expect(contributions(sam.id, world({ facts: [untold], ...linked }))).toEqual([
      expect.not.objectContaining({ with: expect.anything() }),
    ]);
  });

  test("is linked as evidence, by the address that shows it", () => {
    expect(answer(contributed)).toContain(`[giving a talk](<${TALK}>)`);
    const { evidence: _, ...told } = contributed;
    expect(answer(told)).toContain("harbor/community#1");
  });

  test("is of whom it is about, where somebody else tells of it", () => {
    const theirs = recording("{ record: talk }", "subject: { field: why }\n");
    const about = joinBody("UI/UX", "@olu");
    const facts = [commanded(ada, "/approve", { saw: about }), ...ticks];
    const more = { ...theirs, accounts: { olu } };
    expect(contributedIn(looked(facts, { body: about }, more).facts)).toMatchObject([
      { person: olu.id },
    ]);
    expect(says(facts, { body: about }, more)).toContain(
      "This counts as a contribution by `olu`: giving a talk.",
    );
  });

  test("is approved for the link that stands there", () => {
    const { join: process } = linked.definitions.processes;
    expect(process && relevantFields(process, linked.definitions)).toEqual(["community", "why"]);
  });
});

describe("a request that tells on what day it was", () => {
  const dated = recording("{ record: talk, day: { field: why } }");
  const written = (why: string) => {
    const text = joinBody("UI/UX", why);
    return [[commanded(ada, "/approve", { saw: text }), ...ticks], { body: text }, dated] as const;
  };

  test("counts for that day", () => {
    const facts = looked(...written("It was on 2026-01-10, in the evening.")).facts;
    expect(contributedIn(facts)).toMatchObject([{ id: contributed.id, at: NOW, on: "2026-01-10" }]);
    const short = looked(...written("2026-1-5")).facts;
    expect(contributedIn(short)).toMatchObject([{ on: "2026-01-05" }]);
    const seen = world({ facts, ...dated });
    expect(contributions(sam.id, seen)).toMatchObject([
      { at: "2026-01-10T12:00:00.000Z", told: NOW },
    ]);
    expect(
      relevantFields(dated.definitions.processes["join"] as never, dated.definitions),
    ).toContain("why");
  });

  test("counts for the day on which it was accepted, where it says none", () => {
    const [fact] = contributedIn(looked(...written("_No response_")).facts);
    expect(fact).toMatchObject({ at: NOW });
    expect(fact).not.toHaveProperty("on");
  });

  test.each([
    [
      "2026-12-01",
      "*Why* needs another answer: December 1, 2026 is still to come in the organization's time zone.",
    ],
    ["2026-02-30", "there's no `2026-02-30` in the calendar."],
    ["0202-01-10", "was before the organization began."],
    ["last Friday", "I can't tell which day `last Friday` is. Edit this issue's description"],
  ])("waits for another answer instead of %s", (why, problem) => {
    expect(contributedIn(looked(...written(why)).facts)).toEqual([]);
    expect(says(...written(why))).toContain(problem);
    const open = { body: joinBody("UI/UX", why) };
    expect(says([], open, dated)).toContain(problem);
  });
});
