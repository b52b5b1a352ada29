import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { stagesOf } from "../../../src/core/ledger/pathway.ts";
import { confirmedBy, confirmersOf, confirmTag } from "../../../src/core/ledger/confirming.ts";
import { communitiesOn, pathwaysWalked } from "../../../src/core/ledger/walked.ts";
import type { Pathway } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, completed, joined, merged, raised } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const small = definitions();

function stages(facts: readonly Fact[], more: Sketch = {}) {
  const seen = world({ facts, ...more });
  const pathway = (more.definitions ?? small).pathways["design"] as Pathway;
  return stagesOf("design", pathway, sam.id, seen);
}

function states(...args: Parameters<typeof stages>): readonly string[] {
  return stages(...args).map(({ state }) => state);
}

function reached(stage: string, more: Partial<FactOf<"stage-reached">> = {}) {
  return {
    kind: "stage-reached",
    id: `stage-reached/design/${stage}/${more.person ?? sam.id}`,
    at: "2026-11-05T10:00:00.000Z",
    person: sam.id,
    pathway: "design",
    stage,
    because: "they did it",
    evidence: [],
    ...more,
  } as const;
}

const behind = ["ready", "first", "active"].map((stage) => reached(stage));
const four = [1, 2, 3, 4].map((number) => merged(number));
const asked = raised(confirmTag("design", "core", sam.id), at(20));

describe("where a person stands", () => {
  test("at the beginning: the first stage is next, the others come later", () => {
    expect(states([])).toEqual(["next", "ahead", "ahead", "ahead"]);
    expect(stages([])[0]?.reason.says()).toBe("“Onboarding” isn't done yet");
  });

  test("a stage needs all earlier ones, and several may be reached at once", () => {
    expect(states([merged(1)])).toEqual(["next", "ahead", "ahead", "ahead"]);
    expect(states([completed(), merged(1)])).toEqual(["ready", "ready", "next", "ahead"]);
    expect(states([completed(ada)])).toEqual(["next", "ahead", "ahead", "ahead"]);
  });

  test("what was reached stays reached, whatever the rules say today", () => {
    const state = stages([reached("ready")])[0];
    expect(state?.state).toBe("reached");
    expect(state?.reason.says()).toBe("they did it");
    expect(states([reached("ready", { person: ada.id })])[0]).toBe("next");
    expect(states([reached("ready", { pathway: "other" })])[0]).toBe("next");
  });

  test("before definitions are in force, everything comes later", () => {
    const pathway = small.pathways["design"] as Pathway;
    const all = stagesOf("design", pathway, sam.id, newWorld());
    expect(all.map(({ state }) => state)).toEqual(["ahead", "ahead", "ahead", "ahead"]);
  });
});

describe("a stage that a lead must confirm", () => {
  test("waits for a lead once the person has done their part", () => {
    expect(states([...behind, ...four])[3]).toBe("to-confirm");
    expect(states([...behind, merged(1)])[3]).toBe("next");
  });

  test("tells of what the person did apart from how they are judged", () => {
    const endorsed = commanded(lin, "/confirm", { thread: at(20) });
    const state = stages([...behind, ...four, asked, endorsed])[3];
    expect(state?.own.says()).toBe("4 of 4 contributions within 1 year");
    expect(state?.reason.says()).toBe(
      "4 of 4 contributions within 1 year; 0 of 1 endorsement from the leads",
    );
  });

  test("is ready once a lead has confirmed it on the issue about it", () => {
    const confirm = commanded(ada, "/confirm", { thread: at(20) });
    expect(stages([...behind, ...four, asked, confirm])[3]).toMatchObject({
      state: "ready",
      confirmed: confirm,
    });
  });

  test.each([
    ["the person themselves", commanded(sam, "/confirm", { thread: at(20) })],
    ["another community's lead", commanded(lin, "/confirm", { thread: at(20) })],
    ["a lead elsewhere", commanded(ada, "/confirm", { thread: at(1) })],
    ["a lead with another word", commanded(ada, "/approve", { thread: at(20) })],
    ["a lead who says that it's too early", commanded(ada, "/confirm not yet", { thread: at(20) })],
  ])("is not confirmed by %s", (_, said) => {
    expect(states([...behind, ...four, asked, said])[3]).toBe("to-confirm");
  });

  test("is confirmed about this person, not by the issue about another", () => {
    const other = raised(confirmTag("design", "core", ada.id), at(20), ada);
    const confirm = commanded(ada, "/confirm", { thread: at(20) });
    expect(states([...behind, ...four, other, confirm])[3]).toBe("to-confirm");
  });
});

describe("who confirmed a stage", () => {
  const [, first, , core] = small.pathways["design"]?.stages ?? [];
  const given = (said: Fact) => {
    const seen = world({ facts: [asked, said] });
    return core && confirmedBy("design", core, sam.id, seen);
  };

  test("is told once somebody who may has, on the issue about it", () => {
    const confirm = commanded(ada, "/confirm", { thread: at(20) });
    expect(given(confirm)).toEqual(confirm);
  });

  test.each([
    ["the person themselves", commanded(sam, "/confirm", { thread: at(20) })],
    ["another community's lead", commanded(lin, "/confirm", { thread: at(20) })],
    ["a lead elsewhere", commanded(ada, "/confirm", { thread: at(1) })],
  ])("is not %s", (_, said) => {
    expect(given(said)).toBeUndefined();
  });

  test("is nobody where nobody has to", () => {
    expect(first && confirmedBy("design", first, sam.id, world())).toBeUndefined();
  });
});

function oneStage(stage: string) {
  return withPathway(`  - { id: one, name: One, ${stage} }\n`);
}

describe("who is asked about a person", () => {
  const endorsed = "{ endorsements: { by: members, at-least: 1 } }";

  test.each([
    ["nobody", "when: { contributions: { at-least: 1 } }", []],
    ["whoever confirms", "when: { contributions: { at-least: 1 } }, confirm: leads", ["leads"]],
    ["whoever endorses", `when: { all: [${endorsed}] }`, ["members"]],
    ["both", `when: { any: [{ badge: core }, ${endorsed}] }, confirm: leads`, ["leads", "members"]],
  ])("%s", (_, stage, roles) => {
    const first = (oneStage(stage).pathways["design"] as Pathway).stages[0];
    expect(first && confirmersOf(first)).toEqual(roles);
  });

  test("a stage that asks any of several others waits for them at once, too", () => {
    const any = `when: { any: [${endorsed}, { endorsements: { by: leads, at-least: 1 } }] }`;
    expect(states([joined(lin)], { definitions: oneStage(any) })).toEqual(["to-confirm"]);
  });

  test("a stage that asks others only waits for them at once", () => {
    const asking = { definitions: oneStage(`when: { all: [${endorsed}] }`) };
    const state = stages([joined(lin)], asking)[0];
    expect(state).toMatchObject({ state: "to-confirm", own: { holds: true } });
    expect(state?.own.says()).toBe("");
    const given = [
      joined(lin),
      raised(confirmTag("design", "one", sam.id), at(20)),
      commanded(lin, "/confirm", { thread: at(20) }),
    ];
    expect(states(given, asking)).toEqual(["ready"]);
  });

  test("a way round others' word is part of what the person does", () => {
    const either = {
      definitions: oneStage(`when: { any: [{ contributions: { at-least: 9 } }, ${endorsed}] }`),
    };
    const state = stages([], either)[0];
    expect(state?.state).toBe("next");
    expect(state?.own.says()).toBe("0 of 9 contributions");
  });
});

test("a pathway is for the communities that list it", () => {
  expect(communitiesOn("design", world())).toEqual(["ui-ux"]);
  expect(communitiesOn("design", newWorld())).toEqual([]);
});

function walked(files: Parameters<typeof definitions>[0]): readonly string[] {
  return pathwaysWalked(world({ facts: [], definitions: definitions(files) })).map(([id]) => id);
}

describe("the pathways that people walk", () => {
  const lisbon = "name: Lisbon\nextends: design\n";
  test("are all there are, listed or not", () => {
    expect(walked({ "communities/ui-ux.yml": "name: UI/UX\nleads: [{ github: ada }]\n" })).toEqual([
      "design",
    ]);
    expect(pathwaysWalked(newWorld())).toEqual([]);
  });

  test("are a pathway and its variants, but for one that no community lists", () => {
    expect(walked({ "pathways/lisbon.yml": lisbon })).toEqual(["design", "lisbon"]);
    const alone = "name: UI/UX\nleads: [{ github: ada }]\npathways: [lisbon]\n";
    const files = { "pathways/lisbon.yml": lisbon, "communities/ui-ux.yml": alone };
    expect(walked(files)).toEqual(["lisbon"]);
    const seen = world({ facts: [], definitions: definitions(files) });
    expect(pathwaysWalked(seen)).toBe(pathwaysWalked(seen));
  });
});
