import * as kinds from "../../src/core/role/kinds.ts";
import { describe, expect, test } from "vitest";
import {
  allOf,
  type Around,
  couldAct,
  couldLead,
  decidingRole,
  isOwn,
  mayAct,
  mayVouch,
  oneOf,
  peopleIn,
} from "../../src/core/roles.ts";
import type { World } from "../../src/core/world.ts";
import type { Role } from "../../src/definitions/types.ts";
import { definitions, files } from "../build/definitions.ts";
import { joined } from "../build/facts.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../build/world.ts";
import { PLAIN } from "../../src/words/voice.ts";

const around: Around = {
  author: sam.id,
  subject: sam.id,
  assignees: [olu.id],
  communities: ["ui-ux"],
  fields: { sponsor: "@Lin, nobody-we-know" },
};

/** UI/UX with these leads; nothing else differs. */
function ledBy(leads: string, more: Sketch = {}): World {
  const ui = (files["communities/ui-ux.yml"] ?? "").replace(/leads:\n.*\n/, `leads: ${leads}\n`);
  return world({ definitions: definitions({ "communities/ui-ux.yml": ui }), ...more });
}

describe("who has a role on a request", () => {
  test.each([
    ["author", [sam.id]],
    ["subject", [sam.id]],
    ["assignee", [olu.id]],
    ["owners", [olu.id]],
    ["members", [sam.id]],
    ["mentor", []],
    ["leads", [ada.id]],
    ["team:Board", [lin.id]],
    ["team:nowhere", []],
    ["field:sponsor", [lin.id]],
    ["field:nothing", []],
  ] as const)("%s", (role, people) => {
    const seen = world({
      facts: [joined(sam)],
      owners: [olu.id],
      accounts: { lin },
      teams: { board: { slug: "board", managed: false, members: [lin], invited: [] } },
    });
    expect(peopleIn(role, around, seen, NOW)).toEqual(people);
  });

  test("on a pathway nobody is the author or assigned, and no field names anybody", () => {
    const about: Around = { subject: sam.id, communities: [] };
    const roles = ["author", "assignee", "field:sponsor", "leads"] as const;
    expect(roles.flatMap((role) => peopleIn(role, about, world(), NOW))).toEqual([]);
  });

  test("a lead of two communities at hand is one person", () => {
    const people = { ada: ada.id, lin: ada.id };
    const seen = world({
      facts: [adopted({ leads: { "ui-ux": [ada.id], data: [ada.id] }, people })],
    });
    const two = { ...around, communities: ["ui-ux", "data"] };
    expect(peopleIn("leads", two, seen, NOW)).toEqual([ada.id]);
  });
});

test("somebody who joined later was no member before: what they wrote then does not count", () => {
  const seen = world({ facts: [joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.345Z" })] });
  const was = (at: string) => couldAct("members", sam.id, at, around, seen);
  expect(was("2026-11-01T09:59:59.000Z")).toBe(false);
  // GitHub tells times to the second.
  expect(was("2026-11-01T10:00:00.000Z")).toBe(true);
});

test("members are those of the community at hand, and of no other", () => {
  const seen = world({ facts: [joined(sam), joined(lin, "data")] });
  expect(couldAct("members", sam.id, NOW, around, seen)).toBe(true);
  expect(couldAct("members", lin.id, NOW, around, seen)).toBe(false);
  expect(couldAct("subject", sam.id, NOW, around, seen)).toBe(true);
});

describe("leads and their terms", () => {
  const term = "2026-02-01T12:00:00.000Z";

  test("begin on the first day, in the organization's zone", () => {
    expect(couldAct("leads", ada.id, "2026-02-01T07:59:00.000Z", around, world())).toBe(false);
    expect(couldAct("leads", ada.id, "2026-02-01T08:01:00.000Z", around, world())).toBe(true);
  });

  test("the last lead keeps the rights until replaced", () => {
    const later = { now: "2027-06-01T12:00:00.000Z" };
    const both = "[{ github: ada, until: 2027-02-01 }, { github: lin, until: 2026-03-01 }]";
    const leads = { "ui-ux": [ada.id, lin.id] };
    const facts = [adopted({ leads })];
    expect(peopleIn("leads", around, ledBy(both, { ...later, facts }), later.now)).toEqual([
      ada.id,
    ]);
    const successor = "[{ github: ada, until: 2027-02-01 }, { github: lin, from: 2027-05-01 }]";
    expect(peopleIn("leads", around, ledBy(successor, { ...later, facts }), later.now)).toEqual([
      lin.id,
    ]);
  });

  test("co-leads whose terms end on one day keep the rights together", () => {
    const both = "[{ github: ada, until: 2026-03-01 }, { github: lin, until: 2026-03-01 }]";
    const facts = [adopted({ leads: { "ui-ux": [ada.id, lin.id] } })];
    expect(peopleIn("leads", around, ledBy(both, { facts }), NOW)).toEqual([ada.id, lin.id]);
  });

  test("somebody whose term has not begun yet leads nothing", () => {
    expect(peopleIn("leads", around, ledBy("[{ github: ada, from: 2030-01-01 }]"), NOW)).toEqual(
      [],
    );
  });

  test("whoever led one of many communities at a moment did, also where our clock went back once", () => {
    const [early, late] = ["2026-03-01T00:00:00.000Z", "2026-05-01T00:00:00.000Z"];
    const facts = [
      adopted({ id: "adopted/a/0", seq: 1, at: late, commit: "a", leads: { data: [ada.id] } }),
      adopted({ id: "adopted/b/0", seq: 2, at: early, commit: "b", leads: { data: [sam.id] } }),
      adopted({ id: "adopted/c/0", seq: 3, at: NOW, commit: "c", leads: { data: [lin.id] } }),
    ];
    const seen = newWorld({ facts });
    const led = (at: string) => [ada, lin, sam].filter(({ id }) => couldLead(id, at, seen));
    expect(led("2026-02-01T00:00:00.000Z")).toEqual([]);
    expect(led("2026-04-01T00:00:00.000Z")).toEqual([sam]);
    // What was written down last had come into force by then.
    expect(led("2026-06-01T00:00:00.000Z")).toEqual([sam]);
    expect(led(NOW)).toEqual([lin]);
  });

  test("a community that the definitions do not know has no leads", () => {
    expect(peopleIn("leads", { ...around, communities: ["chess"] }, world(), NOW)).toEqual([]);
    expect(peopleIn("leads", around, newWorld(), NOW)).toEqual([]);
  });

  test("a name that stands for no account, or for another than was adopted, gives nobody rights", () => {
    for (const people of [{}, { ada: olu.id }]) {
      const seen = world({ facts: [adopted({ people })] });
      expect(peopleIn("leads", around, seen, NOW)).toEqual([]);
    }
  });

  test("whoever became a lead later could not act before", () => {
    const facts = [
      adopted({ leads: { "ui-ux": [] } }),
      adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z" }),
    ];
    const seen = world({ facts });
    expect(mayAct("leads", ada.id, "2026-11-09T00:00:00.000Z", around, seen)).toBe(false);
    expect(mayAct("leads", ada.id, "2026-11-11T00:00:00.000Z", around, seen)).toBe(true);
  });

  test("nobody could act before anything was in force", () => {
    expect(couldAct("leads", ada.id, "2025-06-01T00:00:00.000Z", around, world())).toBe(false);
  });

  test("whoever was replaced could act then, and may not now", () => {
    const replaced = adopted({
      id: "adopted/2",
      at: "2026-11-10T00:00:00.000Z",
      people: { lin: lin.id },
      leads: { "ui-ux": [lin.id] },
    });
    const seen = ledBy("[{ github: lin }]", { facts: [replaced] });
    expect(couldAct("leads", ada.id, term, around, seen)).toBe(true);
    expect(mayAct("leads", ada.id, term, around, seen)).toBe(false);
  });
});

describe("who may vouch for others", () => {
  test("leads of any community, and owners", () => {
    expect(mayVouch(lin.id, NOW, world())).toBe(true);
    expect(mayVouch(olu.id, NOW, world({ owners: [olu.id] }))).toBe(true);
    expect(mayVouch(sam.id, NOW, world({ owners: [] }))).toBe(false);
  });

  test("a lead, for as long as they led: also when their community is gone", () => {
    const small = definitions({
      "communities/data.yml": undefined,
      ".github/ISSUE_TEMPLATE/join-community.yml": (
        files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? ""
      ).replace(", Data", ""),
    });
    const gone = adopted({
      id: "adopted/2",
      at: "2026-11-10T00:00:00.000Z",
      people: { ada: ada.id },
      leads: { "ui-ux": [ada.id] },
    });
    const seen = world({ definitions: small, facts: [gone], owners: [] });
    expect(mayVouch(lin.id, "2026-11-09T00:00:00.000Z", seen)).toBe(true);
    expect(mayVouch(lin.id, "2026-11-11T00:00:00.000Z", seen)).toBe(false);
  });

  test("nobody, before anything is in force", () => {
    expect(mayVouch(ada.id, NOW, newWorld({ owners: [] }))).toBe(false);
  });
});

describe("who decides", () => {
  const own = { ...around, author: ada.id };

  test("is whoever has the role; the owners, where nobody has it but whom it is about", () => {
    expect(decidingRole("leads", around, world())).toBe("leads");
    expect(decidingRole("leads", own, world())).toBe("owners");
    expect(decidingRole("leads", { ...around, subject: ada.id }, world())).toBe("owners");
    expect(decidingRole("team:nowhere", around, world({ teams: {} }))).toBe("owners");
  });

  test("is never the author nor the subject", () => {
    const both = { ...own, subject: sam.id };
    expect([ada, sam, lin].map(({ id }) => isOwn(id, both))).toEqual([true, true, false]);
  });
});

test("every role reads in plain words, as one of them and as all", () => {
  const roles: readonly Role[] = [
    "author",
    "subject",
    "assignee",
    "leads",
    "members",
    "mentor",
    "owners",
    "team:stewards",
    "field:sponsor",
  ];
  expect(roles.map((role) => [oneOf(role, PLAIN), allOf(role, PLAIN)])).toEqual([
    ["whoever opened the request", "whoever opened the request"],
    ["the person it's about", "the person it's about"],
    ["whoever the issue is assigned to", "whoever the issue is assigned to"],
    ["a lead", "the leads"],
    ["a member", "the members"],
    ["the mentor of the person it's about", "the mentors of the person it's about"],
    ["an owner of the organization", "the owners of the organization"],
    ["somebody in the team `stewards`", "the team `stewards`"],
    ["somebody named under “sponsor”", "the people named under “sponsor”"],
  ]);
});

test("every role is called in its file as it is called in definitions", () => {
  for (const [name, kind] of Object.entries(kinds)) expect(kind.name).toBe(name);
});
