import { describe, expect, test } from "vitest";
import { pullRaised } from "../../../../src/core/asking.ts";
import type { Fact } from "../../../../src/core/fact.ts";
import { candidate } from "../../../build/candidate.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { at, home } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import type { Sketch } from "../../../build/world.ts";
import { looked, says } from "../looked.ts";

const TAG = "found-10-1-0";
const UI = "communities/ui-ux.yml";
const DATA = "communities/data.yml";
const field = (id: string) =>
  `  - type: textarea\n    id: ${id}\n    attributes: { label: ${id} }\n`;
const FIELDS = ["name", "stages", "mentors", "how", "term"];
const FORM = `name: Propose
description: Propose a pathway.
labels: ["process: pathway"]
body:
  - type: input
    id: community
    attributes: { label: community }
${FIELDS.map(field).join("")}`;
const PROCESS = `name: Propose a pathway
start: { form: propose.yml }
label: "process: pathway"
community: { field: community }
pathway: { new: { name: name, stages: stages, mentors: mentors, mentorship: how, term: term } }
steps: [{ id: agreed, until: { field: { id: name, filled: true } } }]
outcome: { accepted: [{ found: pathway }, { close: completed }] }
`;
const MAPS = `name: Maps
stages:
  - id: first
    name: First
    when: { contributions: { at-least: 1 } }
    next: Draw another
  - id: core
    name: Core
    when: { endorsements: { by: leads, at-least: 2 } }
`;

/** The small organisation, where pathways can be proposed, with these files in force and on the default branch. */
function sketch(changes: Readonly<Record<string, string>> = {}, more: Sketch = {}): Sketch {
  const all = {
    ".github/ISSUE_TEMPLATE/propose.yml": FORM,
    "processes/propose.yml": PROCESS,
    ...changes,
  };
  const described = definitions(all);
  const sources = { [UI]: String(files[UI]), [DATA]: String(files[DATA]), ...changes };
  return {
    definitions: described,
    shown: { home, candidate: candidate({ definitions: described, sources }) },
    written: {},
    owners: [olu.id],
    accounts: { ada, lin, olu, sam },
    ...more,
  };
}

const STAGES = "First: 1 contribution -> Draw another\nCore: 2 endorsements";
const ANSWERS = { community: "UI/UX", name: "Maps", stages: STAGES };
type Answers = Readonly<Record<string, string>>;

/** Sam's issue, filled in so. */
function asking(answers: Answers = {}) {
  const all: Answers = { ...ANSWERS, ...answers };
  const sections = ["community", ...FIELDS].map(
    (id) => `### ${id}\n\n${all[id] ?? "_No response_"}`,
  );
  return { body: sections.join("\n\n"), labels: ["process: pathway"], title: "Propose" };
}

function asked(answers: Answers = {}, facts: readonly Fact[] = [], more = sketch()) {
  return wanted(looked(facts, asking(answers), more).plan, "ensure-file")[0];
}

const pull = pullRaised(TAG, at(5), "2026-11-20T10:00:00.000Z");
const merged = {
  merged: true,
  open: false,
  author: sam,
  title: "Add the pathway Maps",
  labels: [],
  paths: [],
  head: "beef",
  base: { repo: home.id, branch: "main" },
};

describe("a pathway that does not exist yet", () => {
  test("is proposed as the form describes it, and listed by its community", () => {
    expect(asked()).toMatchObject({
      tag: TAG,
      title: "Add the pathway Maps",
      files: [
        { path: "pathways/maps.yml", after: MAPS },
        { path: UI, after: expect.stringContaining("pathways: [design, maps]") },
      ],
      body: expect.stringContaining(
        "It adds the pathway **Maps** in `pathways/maps.yml`, as the form describes it, and lists it in `communities/ui-ux.yml`.",
      ),
    });
  });

  test("comes with its mentorship, where the form says who mentors", () => {
    const file = asked({ mentors: "core", how: "Together.", term: "6 months" });
    expect(file?.files.map(({ path }) => path)).toEqual([
      "pathways/maps.yml",
      "mentorships/maps.yml",
      UI,
    ]);
    expect(file?.files[1]?.after).toContain("is-at-least: core");
    expect(file?.body).toContain("whoever has reached “Core” may mentor.");
    expect(asked({ mentors: "Core" })?.files[1]?.after).not.toContain("term");
  });

  test("gets ids of its names, or of numbers", () => {
    const file = asked({ name: "地図", stages: "一: 1 contribution\nCafé: 2 contributions" });
    expect(file?.files[0]?.path).toBe("pathways/pathway-1.yml");
    expect(file?.files[0]?.after).toMatch(/id: stage-1\n.*一.*\n[^]*id: cafe\n/);
  });

  test("is listed by hand where its community's file can't be changed safely", () => {
    const odd = String(files[UI]).replace("[design]", "&all [design]");
    const more = sketch({ [UI]: `${odd}regions: *all\n` });
    expect(asked({}, [], more)?.files).toHaveLength(1);
    expect(asked({}, [], more)?.body).toContain(
      "I can't list it in `communities/ui-ux.yml` without touching more of that than I should, so please add `maps` under `pathways` there yourself.",
    );
    const unseen = {
      shown: { home, candidate: candidate({ definitions: definitions(), sources: {} }) },
    };
    const hidden = { ...sketch(), ...unseen } as Sketch;
    expect(asked({}, [], hidden)?.body).toContain("I can't list it");
  });

  test("is not listed twice", () => {
    const listed = String(files[UI]).replace("[design]", "[design, maps]");
    const there = {
      [UI]: listed,
      "pathways/maps.yml": MAPS,
      "mentorships/maps.yml": "name: Maps\nmentors: { when: { member: { for: 1 month } } }\n",
    };
    const branch = { ...sketch(), shown: sketch(there).shown } as Sketch;
    expect(says([pull], asking({ mentors: "Core" }), branch)).toContain("already says so");
    const { "pathways/maps.yml": _, ...half } = there;
    const onBranch = candidate({ definitions: definitions(there), sources: half });
    const open = { ...sketch(), shown: { home, candidate: onBranch } } as Sketch;
    expect(asked({ mentors: "Core" }, [pull], open)?.files).toHaveLength(1);
    expect(asked({}, [pull], open)?.body).not.toContain("I can't list it");
  });

  test("is there once our pull request was merged and is in force", () => {
    const there = sketch({ "pathways/maps.yml": MAPS }, { pull: merged });
    const { facts } = looked([pull], asking(), there);
    expect(facts.map(({ kind }) => kind)).toEqual(["step-passed", "enacted", "concluded"]);
    expect(facts).toContainEqual({
      kind: "enacted",
      id: "enacted/pathway/10/1/0",
      at: "2026-11-20T12:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "ui-ux",
      change: "pathway",
    });
  });

  test("is for the community that the form names, once it does", () => {
    expect(says([], asking({ community: "Atlas" }), sketch())).toContain(
      "a community called “Atlas”",
    );
    expect(asked({ community: "Atlas" })).toBeUndefined();
  });
});

describe("what stands in its way is said from the beginning", () => {
  const waiting = sketch({ "processes/propose.yml": PROCESS.replace("filled: true", "is: Never") });

  test.each<readonly [Answers, string]>([
    [{ name: "design pathway" }, "There's already something called “Design pathway”."],
    [{ name: "Design" }, "There's already something called “Design pathway”."],
    [{ stages: "_No response_" }, "I can't find any conversion points."],
    [
      { stages: "Core: be *awesome*" },
      "I can't read “Core: be \\*awesome\\*” as a conversion point.",
    ],
    [{ stages: "Core: be awesome" }, "A conversion point can ask for contributions"],
    [
      { stages: "Core: 1 contribution\ncore: 2 contributions" },
      "There's more than one conversion point called “core”.",
    ],
    [{ mentors: "Stars" }, "There's no conversion point called “Stars”"],
    [{ mentors: "Stars", term: "a while" }, "I can't read “a while” as a length of time"],
    [{ mentors: "Core", term: "a while" }, "I can't read “a while” as a length of time"],
    [{ mentors: "Core", how: "x".repeat(3000) }, "2,000 characters"],
    [{ name: "m".repeat(300) }, "200 characters"],
  ])("%j", (answers, words) => {
    expect(says([], asking(answers), waiting)).toContain(
      "needs something else before it can be added",
    );
    expect(says([], asking(answers), waiting)).toContain(words);
    expect(asked(answers)).toBeUndefined();
  });

  test("in no more rows than somebody would read", () => {
    const stages = Array.from({ length: 3000 }, (_, index) => `Line ${index}: what`).join("\n");
    const told = says([], asking({ stages }), waiting);
    expect(told).toContain("“Line 9: what”");
    expect(told).not.toContain("“Line 10: what”");
  });

  test("a mentorship is called so", () => {
    const taken = {
      "mentorships/guides.yml": "name: Maps\nmentors: { when: { member: { for: 1 month } } }\n",
    };
    const more = sketch(taken);
    expect(asked({ mentors: "Core" }, [], more)).toBeUndefined();
    expect(asked({}, [], more)).toBeDefined();
  });
});

test("whoever agreed to other conversion points agreed to something else", () => {
  const approving = PROCESS.replace(
    "{ field: { id: name, filled: true } }",
    "{ approvals: { by: leads, at-least: 1 } }",
  );
  const agreed = commanded(ada, "/approve", { saw: asking().body });
  const there = sketch({ "processes/propose.yml": approving });
  expect(asked({}, [agreed], there)?.title).toBe("Add the pathway Maps");
  expect(asked({ stages: "Core: 1 contribution" }, [agreed], there)).toBeUndefined();
});
