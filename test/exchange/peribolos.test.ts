import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Community } from "../../src/definitions/types.ts";
import type { Carried } from "../../src/exchange/carried.ts";
import { writePeribolos } from "../../src/exchange/teams/write-peribolos.ts";
import { importTeams } from "../../src/exchange/teams/import-teams.ts";
import type { Team, Teams } from "../../src/exchange/teams/team.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { ORG } from "./harbor.ts";
import { atHome, exported, imported, leftOf, TODAY, wrongWith, written } from "./reading.ts";

const { carried } = imported(ORG);

/** What teams are described by in what an export writes. */
function back(of: Carried): readonly string[] {
  const { teams } = load(exported("peribolos", of).text) as {
    readonly teams: Readonly<Record<string, { readonly description: string }>>;
  };
  return Object.values(teams).map(({ description }) => description);
}

describe("peribolos' file", () => {
  it("becomes communities: maintainers lead, and an inner team is part of its outer one", () => {
    expect(Object.fromEntries(carried.communities)).toEqual({
      "ui-ux": {
        name: "UI/UX",
        purpose: "Designers",
        previously: ["ux-guild"],
        leads: [{ github: "Ada", role: "maintainer" }],
        team: "ui-ux",
      },
      "ui-ux-reviews": {
        name: "ui-ux-reviews",
        status: "forming",
        "part-of": "ui-ux",
        team: "ui-ux-reviews",
      },
    });
  });

  it("keeps beside them what belongs in the ledger, everybody once", () => {
    expect(JSON.parse(written(carried)["import/teams.json"] ?? "")).toEqual({
      admins: ["olga"],
      members: ["Ada", "lin", "kai"],
      settings: {
        name: "Harbor Civic Tech",
        description: "People who build for the harbour",
        has_organization_projects: true,
      },
      teams: [
        {
          name: "UI/UX",
          description: "Designers",
          privacy: "closed",
          previously: ["ux-guild"],
          maintainers: ["Ada"],
          members: ["lin", "kai"],
          repos: { site: "write" },
        },
        { name: "ui-ux-reviews", parent: "UI/UX", members: ["lin"] },
        { name: "robots", privacy: "secret", members: ["kai"] },
      ],
    });
    expect(carried.organization).toBe("Harbor Civic Tech");
  });

  it.each([
    ["an empty name", { name: "" }, undefined, []],
    ["a blank name", { name: " " }, undefined, []],
    [
      "a list for a name",
      { name: ["a"] },
      undefined,
      ["1: `name`: definitions have no place for it."],
    ],
    ["a number for a name", { name: 7 }, "7", []],
    ["an empty name within `orgs`", { orgs: { harbor: { name: "" } } }, "harbor", []],
    ["no name at all", { orgs: { "": {} } }, undefined, []],
    [
      "a name of two lines",
      { orgs: { harbor: { name: "Harbor\nTech" } } },
      "harbor",
      [
        "1: `organization` must be a name of at most 200 characters on one line, not `Harbor\uFFFDTech`.",
      ],
    ],
  ])("with %s is called so that definitions hold", (_, file, called, left) => {
    const text = JSON.stringify(file);
    expect(imported(text, { format: "peribolos" }).carried.organization).toBe(called);
    expect(leftOf(text, { format: "peribolos" })).toEqual(left);
    expect(atHome(imported(text, { format: "peribolos" }).carried).communities).toEqual(new Map());
  });

  it("says what it could not carry over", () => {
    expect(leftOf(ORG)).toEqual([
      "3: `billing_email`: email addresses don't belong in git.",
      "5: `repos`: definitions have no place for it.",
      "18: Nobody maintains this team, so the community that was made from it is `forming` until somebody leads it.",
      "20: This team is secret, so it didn't become a community.",
    ]);
  });

  it("comes back as it was, but for what was said", () => {
    const { text, left } = exported("peribolos", carried);
    expect(load(text)).toEqual({
      name: "Harbor Civic Tech",
      description: "People who build for the harbour",
      has_organization_projects: true,
      admins: ["olga"],
      members: ["Ada", "lin", "kai"],
      teams: {
        "UI/UX": {
          description: "Designers",
          privacy: "closed",
          previously: ["ux-guild"],
          maintainers: ["Ada"],
          members: ["lin", "kai"],
          repos: { site: "write" },
          teams: { "ui-ux-reviews": { members: ["lin"] } },
        },
        robots: { privacy: "secret", members: ["kai"] },
      },
    });
    expect(left).toEqual([]);
  });

  it("may have its organisation inside `orgs`, by the name GitHub knows", () => {
    const { carried: one } = imported("orgs: { harbor: { teams: { a: { maintainers: [ada] } } } }");
    expect([one.organization, one.teams?.org]).toEqual(["harbor", "harbor"]);
    expect(load(exported("peribolos", one).text)).toEqual({
      orgs: { harbor: { teams: { a: { maintainers: ["ada"] } } } },
    });
  });

  it("is read for one organisation at a time", () => {
    const text = "orgs:\n  harbor: { teams: { a: {} } }\n  quay: { teams: { b: {} } }\n";
    expect(wrongWith(text)).toEqual([
      "1:1: This file has several organizations: `harbor` and `quay`. Pick one with `--org`.",
    ]);
    expect([...imported(text, { org: "quay" }).carried.communities.keys()]).toEqual(["b"]);
    expect([...imported(text, { org: "Quay" }).carried.communities.keys()]).toEqual(["b"]);
    expect(wrongWith(text, { org: "pier" })).toEqual([
      "1:1: This file has no organization `pier`. It has `harbor` and `quay`: pick one with `--org`, or leave that out.",
    ]);
    const alone = "orgs:\n  harbor: { teams: { a: {} } }\n";
    expect(wrongWith(alone, { org: "pier" })).toEqual([
      "1:1: This file has no organization `pier`. It has `harbor`: pick one with `--org`, or leave that out.",
    ]);
    expect(imported("orgs: {}").carried.communities.size).toBe(0);
  });
});

function idsFor(teams: "all" | "led" | "none"): readonly string[] {
  return [...imported(ORG, { teams }).carried.communities.keys()];
}

describe("teams", () => {
  it("become communities only as far as somebody wishes", () => {
    expect(idsFor("led")).toEqual(["ui-ux"]);
    expect(idsFor("none")).toEqual([]);
    expect(leftOf(ORG, { teams: "led" })).toContain(
      "18: Nobody maintains this team, so it didn't become a community.",
    );
    expect(leftOf(ORG, { teams: "none" })).toContain(
      "10: This one stays just a team: your communities come from elsewhere.",
    );
  });

  it("become none where no address or id can be made of the name, or another has it", () => {
    const text = `teams:
  海: {}
  _: {}
  a_b: {}
  A-B: {}
  ? "${"x".repeat(201)}"
  : {}
`;
    const { carried: one, left } = imported(text);
    expect([...one.communities.keys()]).toEqual(["a-b"]);
    expect(left.map(({ message }) => message)).toEqual([
      expect.stringContaining("must be the name of a team as in its address on GitHub"),
      expect.stringContaining("must be the name of a team"),
      "Nobody maintains this team, so the community that was made from it is `forming` until somebody leads it.",
      "Another team already has this name, so this one didn't become a community.",
      expect.stringContaining("must be a name of at most 200 characters"),
    ]);
    expect(Object.keys(load(exported("peribolos", one).text) as object)).toEqual(["teams"]);
  });

  it("say what they are for without that Waymark manages them, which stays theirs", () => {
    const text = `teams:
  design:
    description: Designers share practice. Managed by Waymark.
    maintainers: [ada]
  data:
    description: Managed by Waymark
    maintainers: [lin]
  field:
    description: They go and see (managed by Waymark)
    maintainers: [lin]
`;
    const { carried: three } = imported(text);
    const purposes = [...three.communities.values()].map(({ purpose }) => purpose);
    expect(purposes).toEqual(["Designers share practice.", undefined, "They go and see"]);
    expect(back(three)).toEqual([
      "Designers share practice. Managed by Waymark.",
      "Managed by Waymark",
      "They go and see (managed by Waymark)",
    ]);
    const field = { ...three.communities.get("field"), name: "field", purpose: "They go" };
    const changed = { ...three, communities: new Map([...three.communities, ["field", field]]) };
    expect(back(changed)[2]).toBe("They go (managed by Waymark)");
  });

  it("that have one name in addresses cannot be read", () => {
    expect(wrongWith("teams:\n  UI UX: {}\n  ui-ux: {}\n")).toEqual([
      "3:3: Two teams are called `ui-ux`.",
    ]);
  });

  it("keep the names they had, where they can be ids and nobody else has them", () => {
    const { carried: one, left } = imported(
      'teams: { a: { previously: [b, Old A, 海] }, b: { previously: [old-a, ""] } }',
    );
    expect(one.communities.get("a")?.previously).toEqual(["old-a"]);
    expect(one.communities.get("b")?.previously).toBeUndefined();
    expect(left.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "`previously`: `b` can't be an id, or is already in use.",
        "`previously`: `海` can't be an id, or is already in use.",
        "`previously`: `old-a` can't be an id, or is already in use.",
      ]),
    );
  });

  it("lose what has no place in a file: descriptions that are too long, names nobody has", () => {
    const { carried: one, left } = imported(
      `teams: { a: { description: ${"x".repeat(2_001)}, members: [ada, "a b", "", ADA], repos: { site: "" } } }`,
    );
    expect(one.teams?.teams).toEqual([{ name: "a", members: ["ada"] }]);
    expect(left).toHaveLength(3);
  });
});

function withTeams(communities: Readonly<Record<string, Community>>, teams?: Teams): Carried {
  const nothing = { people: new Map(), types: new Map() };
  const all = new Map(Object.entries(communities));
  return { ...nothing, communities: all, ...(teams && { teams }) };
}

function teamsOf(one: Carried): unknown {
  return (load(writePeribolos(one, TODAY, PLAIN).text) as { readonly teams: unknown }).teams;
}

describe("definitions without an import", () => {
  const one = withTeams({
    design: {
      name: "Design",
      purpose: "Makes it nice",
      previously: ["ux"],
      team: "Design",
      leads: [
        { github: "ada", until: "2026-11-21" },
        { github: "lin", until: "2026-11-20" },
        { github: "kai", from: "2026-11-22" },
        { github: "ada", from: "2026-11-21" },
      ],
      teams: [{ team: "design-reviews", purpose: "Reviews" }, { team: "design" }],
    },
    icons: { name: "Icon makers", "part-of": "design", team: "icons" },
    talk: { name: "Talk", "part-of": "icons" },
    walk: { name: "Walk", "part-of": "talk", team: "walk" },
  });

  it("give the teams, led by whoever leads today", () => {
    expect(teamsOf(one)).toEqual({
      Design: {
        description: "Makes it nice",
        maintainers: ["ada"],
        previously: ["ux"],
        teams: { icons: {} },
      },
      Walk: {},
      "design-reviews": { description: "Reviews" },
    });
  });

  it("say in the file whose members nobody knows here", () => {
    const { text, unknown } = writePeribolos(one, TODAY, PLAIN);
    expect(unknown).toEqual(["Design", "icons", "Walk", "design-reviews"]);
    expect(text.split("\n").slice(0, 2)).toEqual([
      "# The members of these teams weren't known here. If you apply this file as it is, peribolos removes them:",
      "# - Design",
    ]);
  });

  it("may have no team at all", () => {
    expect(writePeribolos(withTeams({}), TODAY, PLAIN)).toEqual({
      text: "teams: {}\n",
      unknown: [],
    });
  });

  it("say what a team has no place for", () => {
    const { left } = exported("peribolos", {
      ...withTeams({
        design: {
          name: "Design",
          team: "design",
          leads: [{ github: "ada" }],
          charter: "https://c.example",
        },
        talk: { name: "Talk", leads: [{ github: "lin" }] },
      }),
    });
    expect(left).toEqual([
      { name: "communities/design.yml", message: "A team has no place for `charter`." },
      {
        name: "communities/talk.yml",
        message: "A community without a team has no place in this file.",
      },
      { name: "`Design`", message: "It isn't known here who is in this team." },
    ]);
  });
});

describe("definitions that changed after an import", () => {
  const teams: Teams = {
    teams: [
      { name: "Design", description: "Old", maintainers: ["lin"], members: ["Ada", "kai"] },
      { name: "Icons", parent: "design", slug: "icon-makers", members: ["ada"] },
      { name: "lost", parent: "nobody" },
    ],
  };

  it("have the word on who leads and what for; whoever leads is no member besides", () => {
    const design = { name: "Design", purpose: "New", team: "design", leads: [{ github: "ada" }] };
    const icons = { name: "Icons", team: "icon-makers", leads: [{ github: "ada" }] };
    expect(teamsOf(withTeams({ design, icons }, teams))).toEqual({
      Design: {
        description: "New",
        maintainers: ["ada"],
        members: ["kai"],
        teams: { Icons: { maintainers: ["ada"] } },
      },
      lost: {},
    });
  });

  it("come back as they are from the folder, slugs and parents too", () => {
    const one = withTeams({ design: { name: "D", leads: [{ github: "ada" }] } }, teams);
    expect(atHome(one).teams).toEqual(teams);
  });

  it("may have been changed by hand so that teams stand in each other: none is lost", () => {
    const round: readonly Team[] = [
      { name: "a", parent: "b" },
      { name: "b", parent: "a" },
      { name: "c", parent: "a" },
    ];
    expect(teamsOf(withTeams({}, { teams: round }))).toEqual({ a: { teams: { c: {} } }, b: {} });
  });
});

describe("a live organisation's teams", () => {
  it("become communities as a file's do; what was left out is named by its team", () => {
    const teams = { teams: [{ name: "A", maintainers: ["ada"] }, { name: "B" }] };
    const { carried: one, left } = importTeams("harbor", teams, "led", PLAIN);
    expect([...one.communities.keys()]).toEqual(["a"]);
    expect(left).toEqual([
      {
        file: "harbor",
        name: "B",
        message: "Nobody maintains this team, so it didn't become a community.",
      },
    ]);
  });
});
