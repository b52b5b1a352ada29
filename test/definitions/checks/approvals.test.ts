import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { change, type Files, harbor, HARBOR } from "../harbor.ts";

const PROCESS = "processes/join.yml";
const COMMUNITY = "communities/ui-ux.yml";
const DATA = "communities/data.yml";
const APPROVALS = "{ approvals: { by: leads, at-least: 1 } }";
const TWO = HARBOR[PROCESS].replace("at-least: 1", "at-least: 2");

function warnings(files: Files): readonly string[] {
  return readDefinitions(harbor(files)).problems.map(
    ({ rule, severity }) => `${severity}: ${rule}`,
  );
}

/** The process with another condition at its first step, whoever joins. */
function until(condition: string): Files {
  const open = HARBOR[PROCESS].replace("    unless: { joining: open }\n", "");
  return { [PROCESS]: open.replace(APPROVALS, condition) };
}

function reached(files: Files): readonly string[] {
  return warnings(files).filter((one) => one.endsWith("can-be-reached"));
}

describe("approvals that leads can give", () => {
  it.each<readonly [string, Files]>([
    [
      "there are as many",
      { [PROCESS]: TWO, ...change(COMMUNITY, "leads:\n", "leads:\n  - { github: bo }\n") },
    ],
    ["everybody has to", change(PROCESS, "at-least: 1", "at-least: all")],
    ["others may", change(PROCESS, APPROVALS, "{ approvals: { by: owners, at-least: 5 } }")],
    ["nothing waits for them", until("{ not: { approvals: { by: leads, at-least: 5 } } }")],
    [
      "they only skip a step, as the community being open does",
      {
        [PROCESS]: TWO.replace(
          "{ joining: open }",
          "{ any: [{ approvals: { by: leads, at-least: 5 } }, { joining: open }] }",
        ),
        ...change(COMMUNITY, "joining: by-approval", "joining: open"),
      },
    ],
    [
      "the community is open, as it is without a word",
      { [PROCESS]: TWO, ...change(COMMUNITY, "joining: by-approval", "joining: open") },
    ],
    [
      "the community has ended",
      { [PROCESS]: TWO, ...change(COMMUNITY, "status: active", "status: retired") },
    ],
    [
      "the community waits for its first lead",
      { [PROCESS]: TWO, [COMMUNITY]: "name: UI/UX\nstatus: forming\njoining: by-approval\n" },
    ],
    [
      "the form does not offer the community",
      {
        [PROCESS]: TWO,
        ...change(".github/ISSUE_TEMPLATE/join-community.yml", "[UI/UX, data]", "[data]"),
      },
    ],
  ])("are not warned of where %s", (_, files) => {
    expect(warnings(files)).toEqual([]);
  });

  it.each([
    // A badge is wanted, too.
    "{ all: [{ joining: open }, { badge: core }] }",
    // The same the other way round.
    "{ not: { joining: by-approval } }",
    // Something else.
    "{ not: { badge: core } }",
    "{ badge: core }",
  ])("are looked at with what skips their step: %s", (unless) => {
    const text = TWO.replace("{ joining: open }", unless);
    expect(warnings({ [PROCESS]: text })).toEqual(["warning: approvals-can-be-reached"]);
  });

  it("counts somebody who leads twice once", () => {
    const leads = "[{ github: lin, until: 2026-01-01 }, { github: Lin, from: 2026-02-01 }]";
    const files = {
      ...until("{ approvals: { by: leads, at-least: 2 } }"),
      ...change(COMMUNITY, "leads:\n", "leads:\n  - { github: bo }\n"),
    };
    expect(warnings({ ...files, [DATA]: `name: Data\nleads: ${leads}\n` })).toEqual([
      "warning: approvals-can-be-reached",
    ]);
    expect(
      warnings({ ...files, [DATA]: "name: Data\nleads: [{ github: lin }, { github: bo }]\n" }),
    ).toEqual([]);
  });

  it("are not counted while a community, or the form, cannot be read, or no community is asked for", () => {
    expect(reached({ [PROCESS]: TWO, [DATA]: "name: [" })).toEqual([]);
    expect(
      reached({ [PROCESS]: TWO, ".github/ISSUE_TEMPLATE/join-community.yml": "name: [" }),
    ).toEqual([]);
    expect(reached({ [PROCESS]: TWO.replace("community: { field: community }\n", "") })).toEqual(
      [],
    );
    expect(reached({ [PROCESS]: TWO.replace("field: community", "field: comunity") })).toEqual([]);
  });
});

describe("endorsements that leads can give", () => {
  const PATHWAY = "pathways/design.yml";
  const ASKED = "endorsements: { by: leads, at-least: 2, or-all: true }";
  const asking = (condition: string) => change(PATHWAY, ASKED, condition);

  it.each<readonly [string, Files]>([
    [
      "there are as many",
      {
        ...asking("endorsements: { by: leads, at-least: 2 }"),
        ...change(COMMUNITY, "leads:\n", "leads:\n  - { github: bo }\n"),
      },
    ],
    ["everybody has to", asking("endorsements: { by: leads, at-least: all }")],
    ["others may", asking("endorsements: { by: members, at-least: 5 }")],
    ["it must not be so", asking("not: { endorsements: { by: leads, at-least: 5 } }")],
    [
      "something else will do",
      asking("any: [{ endorsements: { by: leads, at-least: 5 } }, { badge: regular }]"),
    ],
    [
      "the communities wait for their first lead",
      {
        ...asking("endorsements: { by: leads, at-least: 2 }"),
        [COMMUNITY]: "name: UI/UX\nstatus: forming\njoining: by-approval\npathways: [design]\n",
      },
    ],
  ])("are not warned of where %s", (_, files) => {
    expect(warnings(files)).toEqual([]);
  });

  it("are not warned of where something else is wrong there", () => {
    const files = asking("endorsements: { by: leads, at-least: 2, or-al: true }");
    expect(warnings(files)).toEqual(["error: schema"]);
  });

  it("are warned of where another community has more", () => {
    const data = "name: Data\nleads: [{ github: lin }, { github: kim }]\n";
    const files = {
      ...asking("endorsements: { by: leads, at-least: 2 }"),
      "communities/data.yml": data,
    };
    expect(warnings(files)).toEqual(["warning: endorsements-can-be-reached"]);
  });
});
