import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { candidate } from "../../../build/candidate.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { ada, olu, sam } from "../../../build/people.ts";
import { at, home } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import { team } from "../../../build/teams.ts";
import type { Sketch } from "../../../build/world.ts";
import { looked, plan, recorded, says } from "../looked.ts";

const UI = "communities/ui-ux.yml";
const { [UI]: text = "", "processes/join.yml": join = "" } = files;
const PROCESS = join
  .replace(/ {2}- id: onboarding[\s\S]*?(?=outcome)/, "")
  .replace(/outcome:[\s\S]*$/, "outcome: { accepted: [{ team: community }] }\n");
const yes = commanded(ada, "/approve");

/** The small organisation, where an approved request brings UI/UX its team. */
function sketch(changes: Readonly<Record<string, string>> = {}, more: Sketch = {}): Sketch {
  const described = definitions({ "processes/join.yml": PROCESS, ...changes });
  return {
    definitions: described,
    shown: { home, candidate: candidate({ definitions: described, sources: {} }) },
    owners: [olu.id],
    teams: {},
    ...more,
  };
}

const asking = sketch();

describe("a community's team", () => {
  test("is created as the definitions call it, with nobody in it and no rights", () => {
    expect(wanted(plan([yes], {}, asking), "ensure-team")).toEqual([
      {
        kind: "ensure-team",
        team: "ui-ux",
        description: "The people of UI/UX (managed by Waymark)",
        afterwards: [{ kind: "community", community: "ui-ux" }],
      },
    ]);
    expect(says([yes], {}, asking)).toContain(
      "I'm creating the team `ui-ux` on GitHub, without any rights.",
    );
    expect(wanted(plan([], {}, asking), "ensure-team")).toEqual([]);
  });

  test("is created once: whoever deletes it later has a reason", () => {
    const there = sketch({}, { teams: { "ui-ux": team() } });
    const known = [yes, ...recorded([yes], {}, there)];
    expect(known.map(({ kind }) => kind)).toContain("carried-out");
    expect(plan([yes], {}, there).map(({ effect }) => effect.kind)).not.toContain("ensure-team");
    expect(wanted(plan(known, {}, asking), "ensure-team")).toEqual([]);
    expect(says([yes], {}, there)).toContain("The community's team on GitHub is `ui-ux`.");
  });

  test("that people made is left alone, whatever it may do", () => {
    const unmanaged = { kind: "rights", right: "admin", repo: "harbor/keys" } as const;
    const other = team([], { managed: false, unmanaged });
    const there = sketch({}, { teams: { "ui-ux": other } });
    expect(wanted(plan([yes], {}, there), "ensure-team")).toEqual([]);
    expect(says([yes], {}, there)).toMatch(/already, and I leave it alone \(.*`admin`.*\)/);
  });

  test("is not made up where its file names none", () => {
    const none = sketch({ [UI]: text.replace("team: ui-ux\n", "") });
    expect(wanted(plan([yes], {}, none), "ensure-team")).toEqual([]);
    expect(says([yes], {}, none)).toContain(
      "There's no team for **UI/UX**, since its file names none. If you add `team` in `communities/ui-ux.yml` within a month, I'll create it on GitHub.",
    );
    expect(looked([yes], {}, none).due).toBe("2026-11-21T12:00:00.000Z");
  });

  test("that GitHub won't create is tried again", () => {
    for (const place of ["team/ui-ux", "ensure-team/ui-ux"]) {
      const refused = { [place]: { why: "No", again: "2026-11-20T13:00:00.000Z" } };
      expect(says([yes], {}, sketch({}, { refused }))).toContain(
        "GitHub won't let me create the team `ui-ux`. GitHub says: No. I'll try again every day for a month.",
      );
    }
  });
});

/** The same, where communities can be founded, and Maps was. */
function foundingWhen(when: string): Sketch {
  return sketch({
    ".github/ISSUE_TEMPLATE/found.yml": `name: Found
description: Found a community.
labels: ["process: found"]
body:
- type: input
  id: name
  attributes: { label: Name }
- type: input
  id: leads
  attributes: { label: Leads }
`,
    "processes/found.yml": `name: Found a community
start: { form: found.yml }
label: "process: found"
community: { new: { name: name, leads: leads } }
steps: [{ id: agreed, until: { field: { id: name, filled: true } } }]
outcome: { accepted: [{ found: community${when} }, { team: community }] }
`,
    "communities/maps.yml": "name: Maps\nleads:\n  - { github: ada }\nteam: maps\n",
  });
}

describe("a community that was founded just now", () => {
  const issue = {
    title: "Found",
    labels: ["process: found"],
    body: "### Name\n\nMaps\n\n### Leads\n\n@ada",
  };
  const founded: Fact = {
    kind: "enacted",
    id: "enacted/founded/10/1/0",
    at: "2026-11-19T10:00:00.000Z",
    thread: at(1),
    person: sam.id,
    community: "maps",
    change: "founded",
  };
  const here = { ...foundingWhen(""), accounts: { ada }, written: {} };

  test("gets its team", () => {
    expect(wanted(plan([founded], issue, here), "ensure-team")).toMatchObject([{ team: "maps" }]);
  });

  test("gets none where the form's answers found nothing", () => {
    const when = foundingWhen(", when: { field: { id: name, is: Atlas } }");
    const none = { ...when, accounts: { ada }, written: {} };
    expect(wanted(plan([], issue, none), "ensure-team")).toEqual([]);
    expect(says([], issue, none)).toContain("**accepted**");
  });

  test("gets none once it is gone again", () => {
    const gone = { ...founded, community: "atlas" };
    expect(wanted(plan([gone], issue, here), "ensure-team")).toEqual([]);
    expect(says([gone], issue, here)).not.toContain("team");
  });
});
