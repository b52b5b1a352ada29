import { describe, expect, test } from "vitest";
import { type EffectOf, filesText } from "../../../src/core/effect.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import type { Definitions } from "../../../src/definitions/definitions.ts";
import { dropDowns } from "../../../src/definitions/drop-downs/read.ts";
import { formsInStep } from "../../../src/features/forms-in-step/index.ts";
import { kindsOf } from "../../../src/features/forms-in-step/kinds.ts";
import { definitions, files } from "../../build/definitions.ts";
import { settledBy } from "../../build/play.ts";
import { home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";

type Changes = Readonly<Record<string, string | undefined>>;

const JOIN = ".github/ISSUE_TEMPLATE/join-community.yml";
const FIELD = {
  "communities/field.yml":
    "name: Field\npurpose: People who go and see.\nleads: [{ github: lin }]\n",
};
const RETIRED = { "communities/data.yml": `${files["communities/data.yml"]}status: retired\n` };

/** The join form with its options written so. */
function join(options: string): Changes {
  return { [JOIN]: (files[JOIN] ?? "").replace("[UI/UX, Data]", options) };
}

/** A form of no process, with drop-downs that offer these. */
function other(...lists: readonly string[]): Changes {
  const body = lists.map(
    (options, index) =>
      `  - type: dropdown\n    attributes: { label: Which ${index}, options: ${options} }\n`,
  );
  return {
    ".github/ISSUE_TEMPLATE/other.yml": `name: Other\ndescription: Others\nbody:\n${body.join("")}`,
  };
}

/** The default branch shows the small organisation with these changes. */
function shown(changes: Changes, more: Partial<Candidate> = {}): Candidate {
  const sources = Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
    path.startsWith(".github/") && text !== undefined ? [[path, text]] : [],
  );
  return {
    repo: home,
    commit: "beef",
    definitions: definitions(changes),
    problems: [],
    skipped: [],
    checked: 12,
    people: {},
    sources: Object.fromEntries(sources) as Record<string, string>,
    ...more,
  };
}

/** That, and nothing was asked for so far. */
function showing(candidate: Candidate): Sketch {
  return { shown: { home, candidate }, written: {}, refused: {} };
}

/** The default branch with these changes, beside the small organisation in force. */
function branch(changes: Changes, more: Sketch = {}): World {
  return world({ ...showing(shown(changes)), ...more });
}

/** What the pull request is to hold; nothing where none is wanted. */
function asked(seen: World): EffectOf<"ensure-file"> | undefined {
  const { plan } = settledBy(formsInStep, { kind: "definitions" }, seen);
  return wanted(plan, "ensure-file")[0];
}

function wishOf(seen: World): EffectOf<"ensure-file"> {
  const effect = asked(seen);
  if (!effect) throw new Error("nothing is wished for");
  return effect;
}

/** What every drop-down that changes would offer, in order. */
function offers(seen: World): readonly (readonly string[])[] {
  const { files: changed = [] } = asked(seen) ?? {};
  return changed.flatMap(({ after }) => dropDowns(after).map(({ options }) => options));
}

describe("the drop-down that asks for a community", () => {
  test("gets a new community behind the others, and the form keeps every other byte", () => {
    const { files: changed, on, repo, tag } = wishOf(branch(FIELD));
    expect({ on, repo, tag }).toEqual({ on: "beef", repo: home, tag: "forms-in-step" });
    expect(changed).toEqual([
      {
        path: JOIN,
        before: files[JOIN],
        after: files[JOIN]?.replace("[UI/UX, Data]", "[UI/UX, Data, Field]"),
      },
    ]);
  });

  test("is left alone while it offers every community, in whatever order and case", () => {
    expect(offers(branch({}))).toEqual([]);
    expect(offers(branch(join("[data, UI/ux]")))).toEqual([]);
  });

  test("is none in a Markdown template, whatever stands there", () => {
    const [text] = Object.values(other("[UI/UX, Data]"));
    const named = (file: string) => ({ ...FIELD, [`.github/ISSUE_TEMPLATE/${file}`]: text });
    expect(offers(branch(named("other.yml")))).toHaveLength(2);
    expect(offers(branch(named("other.md")))).toHaveLength(1);
  });

  test("loses a community that is retired, and one that is offered twice", () => {
    expect(offers(branch(RETIRED))).toEqual([["UI/UX"]]);
    expect(offers(branch(join("[UI/UX, Data, ui-ux]")))).toEqual([["UI/UX", "Data"]]);
  });

  test("loses a community that is gone, and calls one by its new name, once that is merged", () => {
    const gone = { "communities/data.yml": undefined };
    expect(offers(branch(gone))).toEqual([["UI/UX"]]);
    const renamed = {
      "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace("UI/UX", "Design"),
    };
    expect(offers(branch(renamed))).toEqual([["Design", "Data"]]);
  });

  test("gets ids where it offers ids", () => {
    const changes = { ...FIELD, ...join("[ui-ux, data]") };
    expect(offers(branch(changes))).toEqual([["ui-ux", "data", "field"]]);
  });

  test("gets names where nothing that it offers is there any more", () => {
    const field = { ...FIELD, ...RETIRED, "communities/ui-ux.yml": undefined };
    expect(offers(branch({ ...field, ...join("[Data]") }))).toEqual([["Field"]]);
  });

  test("gets names where it offers any", () => {
    expect(offers(branch({ ...FIELD, ...join("[ui-ux, Data]") }))).toEqual([
      ["ui-ux", "Data", "Field"],
    ]);
  });

  test("keeps what never named a community", () => {
    const text = files[JOIN]?.replace("Data]", "Not sure]");
    expect(offers(branch({ [JOIN]: text }))).toEqual([["UI/UX", "Not sure", "Data"]]);
  });

  test("is never left without an option", () => {
    const none = Object.fromEntries(
      ["ui-ux", "data"].map((id) => {
        const path = `communities/${id}.yml`;
        return [path, `${files[path]}status: retired\n`];
      }),
    );
    expect(offers(branch(none))).toEqual([]);
  });
});

test("a process that asks for no community keeps nothing in step, nor does a Markdown file", () => {
  const form = other("[Soon, Later]");
  const [path = ""] = Object.keys(form);
  const idea = {
    ...form,
    [path]: form[path]?.replace("body:", 'labels: ["process: idea"]\nbody:'),
    "processes/idea.yml": `name: Idea
start: { form: other.yml }
label: "process: idea"
steps: [{ id: look, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`,
  };
  const { sources } = shown(idea);
  const more = { sources: { ...sources, "README.md": files[JOIN] ?? "" } };
  expect(offers(world(showing(shown(idea, more))))).toEqual([]);
});

describe("any other drop-down whose options all name one kind", () => {
  test.each([
    ["communities", "[Data]", ["Data", "UI/UX"]],
    ["badges", "[First step, core]", ["First step", "core", "Regular"]],
    ["badges by id", "[first-step, core]", ["first-step", "core", "regular"]],
  ])("offers all %s", (_, options, expected) => {
    const [found] = offers(branch(other(options)));
    expect(found?.toSorted()).toEqual(expected.toSorted());
    expect(found?.slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  test("offers all pathways and all checklists", () => {
    const more = {
      "pathways/data.yml":
        "name: Data pathway\nstages: [{ id: a, name: A, when: { checklist: onboarding } }]\n",
      "checklists/leaving.yml": "name: Leaving\nitems: [{ id: a, text: Say goodbye }]\n",
    };
    const forms = other("[Design pathway]", "[Onboarding]");
    expect(offers(branch({ ...more, ...forms }))).toEqual([
      ["Design pathway", "Data pathway"],
      ["Onboarding", "Leaving"],
    ]);
  });

  test.each([
    ["name nothing", "[Yesterday, Tomorrow]"],
    ["name only some", "[First step, Something else]"],
    ["name two kinds", "[First step, UI/UX]"],
  ])("is left alone where they %s", (_, options) => {
    const seen = branch(other(options));
    const [form] = Object.keys(other());
    expect(asked(seen)?.files.filter(({ path }) => path === form) ?? []).toEqual([]);
  });

  test("is left alone where a word names things of two kinds", () => {
    const twin = {
      "pathways/data.yml":
        "name: Data\nstages: [{ id: a, name: A, when: { checklist: onboarding } }]\n",
    };
    expect(offers(branch({ ...twin, ...other("[Data]") }))).toEqual([]);
  });

  test("is left alone where it cannot be changed without changing more", () => {
    const aliased = other("[&it First step, core], also: *it");
    const [path, text = ""] = Object.entries(aliased)[0] ?? ["", ""];
    const gone = { "badges/first-step.yml": undefined };
    const changes = { [path]: text, "pathways/design.yml": undefined, ...gone };
    expect(text).toContain("&it");
    const smaller = {
      ...changes,
      "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace("pathways: [design]\n", ""),
    };
    expect(offers(branch(smaller))).toEqual([]);
  });
});

describe("what was there before is remembered", () => {
  const bare = {
    "pathways/design.yml": undefined,
    "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace("pathways: [design]\n", ""),
  };

  test("a badge that is gone is taken out, also when others came into force since", () => {
    const without = { ...bare, ...other("[First step, Core]"), "badges/core.yml": undefined };
    expect(offers(branch(without))).toEqual([["First step", "Regular"]]);
    // Others came into force since, which are those of the default branch.
    const since = [
      adopted({ commit: "beef", id: "adopted/beef/1", at: "2026-06-01T00:00:00.000Z" }),
    ];
    const now = definitions(without);
    const later = { facts: since, definitions: now, definitionsAt: { c0ffee: definitions() } };
    expect(offers(branch(without, later))).toEqual([["First step", "Regular"]]);
    expect(offers(branch(without, { definitions: now }))).toEqual([]);
  });

  test("a drop-down of things that are all gone says nothing any more", () => {
    const gone = { ...bare, ...other("[Core]"), "badges/core.yml": undefined };
    expect(offers(branch(gone))).toEqual([]);
  });

  test("what has another name now is called by it, where it stood", () => {
    const renamed = {
      ...other("[First step, Core, Regular]", "[first-step, core]"),
      "badges/core.yml": "name: Pillar\ndescription: Carries the community.\n",
    };
    expect(offers(branch(renamed))).toEqual([
      ["First step", "Pillar", "Regular"],
      ["first-step", "core", "regular"],
    ]);
  });

  test("what has another id is called by its name, or by that id", () => {
    const text = files["communities/data.yml"] ?? "";
    const moved = {
      "communities/data.yml": undefined,
      "communities/maps.yml": `${text.replace("name: Data", "name: Maps")}previously: [data]\n`,
      ...join("[UI/UX, Maps]"),
      ...other("[UI/UX, Data]", "[ui-ux, data]", "[UI/UX, Maps, Data]"),
    };
    expect(offers(branch(moved))).toEqual([
      ["UI/UX", "Maps"],
      ["ui-ux", "maps"],
      ["UI/UX", "Maps"],
    ]);
  });
});

describe("a pull request for it", () => {
  test("says in words what it changes, and that it stays closed once closed", () => {
    const changes = {
      ...other("[First step, Core, Regular]"),
      ...FIELD,
      ...RETIRED,
      "badges/core.yml": "name: Pillar\ndescription: Carries the community.\n",
    };
    const { title, body } = wishOf(branch(changes));
    expect(title).toBe("Keep issue forms in step with the definitions");
    expect(body).toContain(`- “Community” in \`${JOIN}\`: removes “Data” and adds “Field”`);
    expect(body).toContain(": renames “Core” to “Pillar”");
    expect(body).toContain("If you close it, I won't ask again");
  });

  test("brings only so much into step at once: the rest follows", () => {
    const [[path, text]] = Object.entries(other(...Array.from({ length: 60 }, () => "[Core]"))) as [
      [string, string],
    ];
    const wish = wishOf(branch({ [path]: `${text}# ${"x".repeat(200_000)}\n` }));
    const lines = wish.body.match(/“Which \d+” in `[^`]+`: adds “First step” and “Regular”/g) ?? [];
    expect(lines).toHaveLength(25);
    const [file] = wish.files.filter((one) => one.path === path);
    const changed = dropDowns(file?.after ?? "").filter(({ options }) => options.length > 1);
    expect(changed).toHaveLength(25);
  });

  test("mentions nobody, whatever a community is called", () => {
    const named = {
      "communities/field.yml": FIELD["communities/field.yml"].replace("Field", "'@ada <b>'"),
    };
    expect(wishOf(branch(named)).body).not.toMatch(/@ada|<b>/);
  });

  test("is not asked for again where it is there, or was closed by somebody", () => {
    const text = filesText(wishOf(branch(FIELD)));
    expect(asked(branch(FIELD, { written: { "forms-in-step": text } }))).toBeUndefined();
  });

  test("is closed once the forms came into step by other ways", () => {
    const wish = wishOf(branch({}, { written: { "forms-in-step": "what was asked for" } }));
    expect(wish.files).toEqual([]);
    expect(wish.done).toContain("in step with the definitions now");
  });

  test("is not asked for before an owner applied the definitions", () => {
    expect(asked(newWorld(showing(shown(FIELD))))).toBeUndefined();
  });

  test("is neither asked for nor closed while something is wrong with the definitions, or nobody has read the forms", () => {
    const { definitions: _, ...broken } = shown(FIELD);
    const { sources: __, ...unread } = shown(FIELD);
    const before = { "forms-in-step": "what was asked for" };
    for (const one of [broken, unread])
      expect(asked(world({ ...showing(one), written: before }))).toBeUndefined();
    expect(asked(world({ shown: { home }, written: before }))).toBeUndefined();
  });

  test("is no matter of any other target", () => {
    const { plan } = settledBy(formsInStep, { kind: "everything" }, branch(FIELD));
    expect(plan).toEqual([]);
  });
});

/** The small organisation, when a community was called “Ships”. */
function whenShips(community: string): Definitions {
  const path = `communities/${community}.yml`;
  return definitions({
    [path]: files[path]?.replace(/^name: .*/, "name: Ships"),
    [JOIN]: undefined,
    "processes/join.yml": undefined,
  });
}

test("a name that meant one community and then another means the later one", () => {
  for (const [later, before] of [
    ["data", "ui-ux"],
    ["ui-ux", "data"],
  ] as const) {
    const kinds = kindsOf(definitions(), [whenShips(later), whenShips(before)]);
    const found = kinds.find(({ folder }) => folder === "communities")?.named("ships");
    expect(found).toMatchObject({ id: later });
  }
});
