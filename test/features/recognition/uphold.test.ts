import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Target } from "../../../src/core/target.ts";
import type { World } from "../../../src/core/world.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions } from "../../build/definitions.ts";
import { completed, joined, merged, reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { recorded, spoken, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { newWorld, NOW, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

function plan(facts: readonly Fact[], more: Partial<World> = {}, on: Target = target) {
  return recognition.uphold?.(on, world({ facts, ...more })).plan ?? [];
}

const done = merged(4);
const first = reached("first", { because: "1 of 1 contribution", evidence: [done.id] });

/** The small organisation with these badges besides those its pathway gives. */
function badges(more: Readonly<Record<string, string>>) {
  return definitions(
    Object.fromEntries(Object.entries(more).map(([id, text]) => [`badges/${id}.yml`, text])),
  );
}

describe("a stage that gives a badge", () => {
  const [record] = wanted(plan([done, first]), "ensure-recorded");

  test("is awarded once, with its reason and evidence", () => {
    const awarded = {
      kind: "awarded",
      id: `awarded/first-step/${sam.id}`,
      at: NOW,
      person: sam.id,
      badge: "first-step",
      because: "1 of 1 contribution",
      evidence: [done.id],
    } as const;
    expect(record?.facts).toEqual([awarded]);
    expect(plan([done, first, awarded])).toEqual([]);
    expect(recorded(plan([done, first, { ...awarded, person: ada.id }]))).toHaveLength(1);
    expect(recorded(plan([done, first, { ...awarded, badge: "core" }]))).toHaveLength(1);
  });

  test("is thanked for in one comment, where the work was done", () => {
    expect(record?.messages).toEqual([
      {
        thread: at(4, website),
        tag: `thanks/${sam.id}/first-step`,
        body: "Thank you, @sam! 🎉 This earns you the badge **First step** (A first contribution that others can build on; 1 of 1 contribution). You have reached **First contribution**. `/progress` shows where you stand.",
        occasion: `thanks/${sam.id}/first-step`,
      },
    ]);
    expect(record?.touched).toEqual([target, { kind: "thread", repo: 11, number: 4 }]);
  });

  test("and others reached at once are thanked for together, with what may come next", () => {
    const active = reached("active", { because: "3 of 3", evidence: [merged(5).id] });
    const facts = [done, merged(5), reached("ready"), first, active];
    const [thanks] = spoken(plan(facts));
    expect(thanks?.tag).toBe(`thanks/${sam.id}/first-step+regular`);
    expect(thanks?.body).toContain("the badges **First step** (");
    expect(thanks?.body).toContain("You have reached **Active contributor**.");
    expect(thanks?.body).toContain("Issues labelled `good second issue` may suit you next.");
  });

  test("of somebody else is theirs; one without a badge gives none", () => {
    expect(plan([done, { ...first, person: ada.id }])).toEqual([]);
    expect(plan([completed(), reached("ready")])).toEqual([]);
    expect(plan([done, reached("first", { pathway: "gone" })])).toEqual([]);
  });

  test("waits for a stage that is about to be reached, so that there is one thank-you", () => {
    const due = [completed(), reached("ready"), first, done, merged(5), merged(6)];
    expect(plan(due)).toEqual([]);
  });
});

describe("nobody is called", () => {
  test("for what they did before Waymark was here", () => {
    const old = merged(4, { at: "2025-11-03T10:00:00.000Z" });
    const awards = plan([old, { ...first, evidence: [old.id] }]);
    expect(recorded(awards)).toHaveLength(1);
    expect(spoken(awards)).toEqual([]);
    const { facts: _, ...rest } = world();
    const never = recognition.uphold?.(target, { ...rest, facts: [done, first] }).plan ?? [];
    expect(spoken(never)).toEqual([]);
  });

  test("where nothing that they did stands on a thread", () => {
    const { thread: _, ...byHand } = joined(sam, "ui-ux", { id: "joined/1", source: "adopted" });
    const member = badges({
      member: "name: Member\ndescription: Belongs.\nwhen: { member: { for: 1 week } }\n",
    });
    const awards = plan([byHand], { definitions: member });
    expect(recorded(awards)).toMatchObject([{ badge: "member", evidence: ["joined/1"] }]);
    expect(spoken(awards)).toEqual([]);
  });
});

describe("a badge of its own", () => {
  const when = "when: { contributions: { at-least: 2 } }";
  const own = badges({ mapper: `name: "*Mapper*"\ndescription: Maps things for @all.\n${when}\n` });

  test("goes to whoever fulfils what it asks for", () => {
    expect(plan([merged(4)], { definitions: own })).toEqual([]);
    const awards = plan([merged(4), merged(5)], { definitions: own });
    expect(recorded(awards)).toMatchObject([{ badge: "mapper", because: "2 of 2 contributions" }]);
    expect(spoken(awards)[0]?.body).toBe(
      String.raw`Thank you, @sam! 🎉 This earns you the badge **\*Mapper\*** (Maps things for @​all; 2 of 2 contributions). ${"`/progress`"} shows where you stand.`,
    );
  });

  test("that rests on no evidence is awarded all the same", () => {
    const open = badges({
      guest: "name: Guest\ndescription: Welcome.\nwhen: { not: { member: { for: 1 day } } }\n",
    });
    const awards = recorded(plan([], { definitions: open }));
    expect(awards).toMatchObject([{ badge: "guest", evidence: [] }]);
  });

  test("that is described no more is thanked for by its id", () => {
    const gone = { ...definitions(), badges: {} };
    expect(spoken(plan([done, first], { definitions: gone }))[0]?.body).toContain(
      "the badge **first-step** (1 of 1 contribution)",
    );
  });
});

describe("a stage that gives a team", () => {
  const given = withPathway(
    "  - { id: one, name: One, when: { badge: core }, recognise: { team: Design-Core } }\n",
  );
  const one = reached("one");
  const core = team([], { slug: "design-core" });

  function teamed(facts: readonly Fact[], now = core, more: Partial<World> = {}) {
    return plan(facts, { definitions: given, teams: { "design-core": now }, ...more });
  }

  test("adds its person once", () => {
    expect(teamed([one])).toEqual([
      {
        effect: {
          kind: "ensure-member",
          team: "design-core",
          person: sam,
          afterwards: [target],
        },
        because: "reached one",
      },
    ]);
  });

  test("remembers that they were seen there: whoever is taken out by hand stays out", () => {
    const seen = recorded(teamed([one], { ...core, members: [sam] }));
    expect(seen).toEqual<readonly FactOf<"in-team">[]>([
      {
        kind: "in-team",
        id: `in-team/design-core/${one.id}`,
        at: NOW,
        person: sam.id,
        team: "design-core",
        by: "waymark",
      },
    ]);
    expect(teamed([one, ...seen])).toEqual([]);
  });

  test("keeps its hands off teams that are not ours, unknown, or not given", () => {
    expect(teamed([one], { ...core, managed: false })).toEqual([]);
    expect(plan([one], { definitions: given })).toEqual([]);
    expect(teamed([reached("two")])).toEqual([]);
    expect(teamed([one], core, { logins: {} })).toEqual([]);
  });
});

describe("nothing is given", () => {
  test("to bots, to things, or before anything is in force", () => {
    const its = [merged(4, { author: bot.id }), reached("first", { person: bot.id })];
    expect(plan(its, {}, { kind: "person", person: bot.id })).toEqual([]);
    expect(plan([done, first], {}, { kind: "definitions" })).toEqual([]);
    expect(recognition.uphold?.(target, newWorld({ facts: [done, first] }))).toEqual({ plan: [] });
  });
});
