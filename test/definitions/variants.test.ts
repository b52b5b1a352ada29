import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { change, type Files, HARBOR, harbor, marks, places } from "./harbor.ts";

const LISBON = "pathways/lisbon.yml";
const DESIGN = "pathways/design.yml";

function lisbon(stages: string, more: Files = {}) {
  const text = `name: Design in Lisbon\nextends: design\n${stages}`;
  const { definitions, problems } = readDefinitions(harbor({ ...more, [LISBON]: text }));
  expect(problems).toEqual([]);
  const pathway = definitions?.pathways["lisbon"];
  if (!pathway) throw new Error("no variant");
  return pathway;
}

function idsOf(pathway: ReturnType<typeof lisbon>): readonly string[] {
  return pathway.stages.map(({ id }) => id);
}

function own(id: string): string {
  return `  - { id: ${id}, name: Own, when: { contributions: { at-least: 1 } } }\n`;
}

function here(stage: string): string {
  return `name: Here\ndescription: Is here.\nwhen: { stage: { pathway: lisbon, is-at-least: ${stage} } }\n`;
}

function found(files: Files) {
  const { problems } = readDefinitions(harbor(files));
  expect(places(problems)).toEqual(marks(files));
  return problems.map(({ rule }) => rule);
}

function rulesOf(files: Files) {
  return readDefinitions(harbor(files)).problems.map(({ file, rule }) => `${file}: ${rule}`);
}

describe("a variant of a pathway", () => {
  it("has the pathway's stages, its least contribution, and its own name", () => {
    const { definitions } = readDefinitions(harbor());
    const { stages } = definitions?.pathways["design"] ?? {};
    expect(lisbon("")).toEqual({
      name: "Design in Lisbon",
      extends: "design",
      "minimum-contribution":
        "One merged pull request, or one verified contribution of any other kind.",
      stages,
    });
  });

  it("goes on asking for what the pathway does, about its own stages", () => {
    const asked = "stage: { pathway: design, is-at-least: core }";
    const lively = "{ contributions: { at-least: 1, within: 6 months } }";
    const core = {
      "waymark.yml": `${HARBOR["waymark.yml"]}private: people\n`,
      [DESIGN]: HARBOR[DESIGN]
        .replace("  - id: active\n", `  - id: active\n    stays-while: { ${asked} }\n`)
        .replace("  - id: core\n", `  - id: core\n    stays-while: ${lively}\n`),
    };
    const active = lisbon("", core).stages.find(({ id }) => id === "active");
    expect(active?.["stays-while"]).toEqual({
      stage: { pathway: "lisbon", "is-at-least": "core" },
    });
  });

  it("says what it is for by itself where it says something, and else as the pathway does", () => {
    const core = {
      [DESIGN]: `${HARBOR[DESIGN]}description: For those who draw.\nfor-anybody: [epic]\n`,
    };
    expect(lisbon("", core)).toMatchObject({
      description: "For those who draw.",
      "for-anybody": ["epic"],
    });
    const ours = lisbon("description: Na rua.\nminimum-contribution: Um cartaz.\n", core);
    expect(ours).toMatchObject({ description: "Na rua.", "minimum-contribution": "Um cartaz." });
  });

  it("changes of a stage only what it names", () => {
    const pathway = lisbon("stages: [{ id: first, name: Primeira, confirm: leads }]\n");
    expect(idsOf(pathway)).toEqual(["ready", "first", "active", "core"]);
    expect(pathway.stages[1]).toEqual({
      id: "first",
      name: "Primeira",
      when: { contributions: { "at-least": 1 } },
      recognise: { badge: "first-step" },
      confirm: "leads",
    });
  });

  it("has stages of its own behind the one above them in its file, or first", () => {
    const stages = `stages:\n${own("a")}${own("b")}  - { id: active, next: Go on. }\n${own("c")}${own("d")}  - { id: ready, next: Come. }\n${own("e")}`;
    expect(idsOf(lisbon(stages))).toEqual([
      "a",
      "b",
      "ready",
      "e",
      "first",
      "active",
      "c",
      "d",
      "core",
    ]);
  });

  it("asks about its own stages what the pathway asks about its own", () => {
    const when = `{ all: [{ any: [{ stage: { pathway: design, is-at-least: first } }, { not: { stage: { pathway: design, is-at-least: ready } } }] }, { stage: { pathway: other, is-at-least: a } }] }`;
    const core = {
      [DESIGN]: HARBOR[DESIGN].replace(
        "    when:\n      all:\n        - contributions: { at-least: 5, within: 3 months, on-days: 3 }\n        - member: { for: 1 month }\n",
        `    when: ${when}\n`,
      ),
      "pathways/other.yml":
        "name: Other\nstages: [{ id: a, name: A, when: { contributions: { at-least: 1 } } }]\n",
    };
    expect(lisbon("", core).stages[2]?.when).toEqual({
      all: [
        {
          any: [
            { stage: { pathway: "lisbon", "is-at-least": "first" } },
            { not: { stage: { pathway: "lisbon", "is-at-least": "ready" } } },
          ],
        },
        { stage: { pathway: "other", "is-at-least": "a" } },
      ],
    });
  });

  it("has stages that others can ask for, shared ones too", () => {
    lisbon("", { "badges/here.yml": here("active") });
    expect(
      rulesOf({
        [LISBON]: "name: L\nextends: design\n",
        "badges/here.yml": here("gone"),
      }),
    ).toEqual(["badges/here.yml: condition-stages-exist"]);
  });
});

describe("what is wrong with a variant", () => {
  it("stands where its own file says it", () => {
    const files = {
      [LISBON]:
        "name: L\nextends: design\nstages:\n  - { id: core, recognise: { badge: ▶kore } }\n  - { id: after, name: After, when: { badge: ▶kore } }\n",
    };
    expect(found(files)).toEqual(["stage-badges-exist", "condition-badges-exist"]);
    const badge = "name: Here\ndescription: Is here.\nwhen: { badge: ▶kore }\n";
    expect(found({ "badges/here.yml": badge, ...files })).toEqual([
      "condition-badges-exist",
      "stage-badges-exist",
      "condition-badges-exist",
    ]);
  });

  it("is told once, of the pathway, where it is only shared", () => {
    const files = {
      ...change(DESIGN, "badge: core", "badge: ▶kore"),
      [LISBON]: "name: L\nextends: design\nstages: [{ id: core, next: Rest. }]\n",
    };
    expect(found(files)).toEqual(["stage-badges-exist"]);
  });

  it("stands at `extends` where it is shared, and wrong in the variant alone", () => {
    const files = {
      [DESIGN]: HARBOR[DESIGN].replace("id: first\n", "id: first\n    previously: [start]\n"),
      [LISBON]:
        "name: L\nextends: ▶design\nstages: [{ id: start, name: S, when: { contributions: { at-least: 1 } } }]\n",
    };
    expect(found(files)).toEqual(["previous-ids-are-free"]);
  });

  it("can be a stage that stands there twice", () => {
    const files = {
      [LISBON]:
        "name: L\nextends: design\nstages:\n  - { id: core, next: Rest. }\n  - { id: ▶core, next: Rest. }\n",
    };
    expect(found(files)).toEqual(["stages-are-unique"]);
    const odd = "name: L\nextends: design\nstages:\n";
    const twice = { [LISBON]: `${odd}${own("a")}  - { id: ▶a, next: Rest. }\n` };
    expect(found(twice)).toEqual(["stages-are-unique"]);
  });

  it("is not told while its core holds a mistake", () => {
    const changed = "name: L\nextends: design\nstages: [{ id: frist, next: Say hello. }]\n";
    const broken = { [DESIGN]: HARBOR[DESIGN].replace("id: first", "idd: first") };
    expect(rulesOf({ ...broken, [LISBON]: changed })).toEqual([`${DESIGN}: schema`]);
    expect(rulesOf({ [DESIGN]: "name: [", [LISBON]: changed })).toContain(`${DESIGN}: yaml`);
    expect(rulesOf({ [DESIGN]: "name: [", [LISBON]: changed })).not.toContain(
      `${LISBON}: variant-stages-are-whole`,
    );
  });

  it("leaves a pathway that is no variant with all it needs", () => {
    expect(rulesOf({ [LISBON]: "name: L\n" })).toEqual([`${LISBON}: schema`]);
    expect(rulesOf({ [LISBON]: "name: L\nstages: [{ id: a }]\n" })).toEqual([
      `${LISBON}: schema`,
      `${LISBON}: schema`,
    ]);
    expect(rulesOf({ [LISBON]: "name: L\nextend: design\nstages: [{ id: core }]\n" })).toEqual([
      `${LISBON}: schema`,
    ]);
    expect(rulesOf({ [LISBON]: "name: L\nextends: [design]\n" })).toEqual([`${LISBON}: schema`]);
  });

  it("cannot be skipped where nothing could be computed with it", () => {
    const skip = "# waymark: skip variant-stages-are-whole: later\n";
    expect(
      rulesOf({ [LISBON]: `${skip}name: L\nextends: design\nstages: [{ id: a, name: A }]\n` }),
    ).toContain(`${LISBON}: variant-stages-are-whole`);
  });
});
