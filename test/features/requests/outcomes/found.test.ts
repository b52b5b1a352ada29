import { describe, expect, test } from "vitest";
import { pullRaised } from "../../../../src/core/asking.ts";
import type { Fact, FactOf } from "../../../../src/core/fact.ts";
import { candidate } from "../../../build/candidate.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { lin, olu, sam } from "../../../build/people.ts";
import { at, home } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import { team } from "../../../build/teams.ts";
import type { Sketch } from "../../../build/world.ts";
import { looked, says } from "../looked.ts";

const TAG = "found-10-1-0";

const FORM = `name: Found
description: Found a community.
labels: ["process: found"]
body:
  - type: input
    id: name
    attributes: { label: Name }
  - type: input
    id: leads
    attributes: { label: Leads }
  - type: textarea
    id: channels
    attributes: { label: Channels }
`;
const PROCESS = `name: Found a community
start: { form: found.yml }
label: "process: found"
community: { new: { name: name, leads: leads, channels: channels } }
steps: [{ id: agreed, until: { field: { id: name, filled: true } } }]
outcome: { accepted: [{ found: community }, { close: completed }] }
`;
const MAPS = "name: Maps\nleads:\n  - { github: lin }\n";

/** The small organisation, where communities can be founded, with these files in force and on the default branch. */
function sketch(changes: Readonly<Record<string, string>> = {}, more: Sketch = {}): Sketch {
  const all = {
    ...files,
    ".github/ISSUE_TEMPLATE/found.yml": FORM,
    "processes/found.yml": PROCESS,
    ...changes,
  };
  const described = definitions(all);
  return {
    definitions: described,
    shown: { home, candidate: candidate({ definitions: described, sources: changes }) },
    written: {},
    owners: [olu.id],
    accounts: { lin, olu, sam },
    ...more,
  };
}

/** Sam's issue, filled in so. */
function asking(name: string, leads = "@lin", channels = "_No response_") {
  const body = `### Name\n\n${name}\n\n### Leads\n\n${leads}\n\n### Channels\n\n${channels}`;
  return { body, labels: ["process: found"], title: "Found" };
}

function asked(shown: ReturnType<typeof asking>, facts: readonly Fact[] = [], more = sketch()) {
  return wanted(looked(facts, shown, more).plan, "ensure-file")[0];
}

function kinds(shown: ReturnType<typeof asking>, facts: readonly Fact[], more: Sketch) {
  const all = looked(facts, shown, more).facts.map(({ kind }) => kind);
  return all.filter((kind) => kind !== "step-passed");
}

const pull = pullRaised(TAG, at(5), "2026-11-20T10:00:00.000Z");
const closed: FactOf<"turned-down"> = {
  kind: "turned-down",
  id: "turned-down/10/5/2026-11-20T11:00:00.000Z",
  at: "2026-11-20T11:00:00.000Z",
  thread: at(5),
  by: lin.id,
  tag: TAG,
};

function seen(merged: boolean): Sketch {
  const shown = {
    merged,
    open: !merged,
    author: sam,
    title: "Found Maps",
    labels: [],
    paths: [],
    head: "beef",
    base: { repo: home.id, branch: "main" },
  };
  return { pull: shown };
}

describe("a community that does not exist yet", () => {
  test("is proposed as the form describes it", () => {
    expect(asked(asking("Maps"))).toMatchObject({
      tag: TAG,
      title: "Found Maps",
      files: [{ path: "communities/maps.yml", after: MAPS }],
      body: expect.stringContaining("It adds the community **Maps** in `communities/maps.yml`"),
    });
    expect(asked(asking("Maps"))?.files[0]).not.toHaveProperty("before");
  });

  test.each([
    ["Cafés & Co. (Ñandú)", "cafes-co-nandu"],
    ["地図", "community-1"],
    ["m".repeat(70), "m".repeat(64)],
  ])("gets an id of its name: %s", (name, id) => {
    expect(asked(asking(name))?.files[0]?.path).toBe(`communities/${id}.yml`);
  });

  test("is there once our pull request was merged and is in force, whatever was changed in it before", () => {
    const there = { "communities/maps.yml": `${MAPS}status: forming\n` };
    expect(kinds(asking("Maps"), [pull], sketch(there, seen(true)))).toEqual([
      "enacted",
      "concluded",
    ]);
    expect(looked([pull], asking("Maps"), sketch(there, seen(true))).facts).toContainEqual({
      kind: "enacted",
      id: "enacted/founded/10/1/0",
      at: "2026-11-20T12:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "maps",
      change: "founded",
    });
    const onBranch = { ...sketch(), shown: sketch(there).shown } as Sketch;
    expect(says([pull], asking("Maps"), onBranch)).toContain("already says so");
  });

  test("is there as well where somebody closed it and did it by hand", () => {
    const there = { "communities/maps.yml": MAPS };
    expect(says([pull, closed], asking("Maps"), sketch())).toContain(
      "To do it by hand, add the file `communities/maps.yml`.",
    );
    expect(kinds(asking("Maps"), [pull, closed], sketch(there))).toEqual(["enacted", "concluded"]);
  });

  test("is founded once: what becomes of it later is another matter", () => {
    const done: Fact = {
      kind: "enacted",
      id: "enacted/founded/10/1/0",
      at: "2026-11-19T10:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "maps",
      change: "founded",
    };
    expect(kinds(asking("Maps"), [done], sketch())).toEqual(["concluded"]);
  });
});

describe("its team", () => {
  const teamed = PROCESS.replace(
    "{ found: community }",
    "{ found: community }, { team: community }",
  );
  const withTeam = (more: Sketch = {}) =>
    sketch({ "processes/found.yml": teamed }, { teams: {}, ...more });

  test("is named in its file, where the process creates it", () => {
    const file = asked(asking("Maps"), [], withTeam());
    expect(file?.files[0]?.after).toBe(`${MAPS}team: maps\n`);
    expect(file?.body).toContain("I create its team `maps` on GitHub, without any rights.");
    expect(file?.body).not.toContain("already");
  });

  test("that people made already is told before anybody merges", () => {
    const there = withTeam({ teams: { maps: team([], { slug: "maps" }) } });
    expect(asked(asking("Maps"), [], there)?.body).toContain(
      "There's a team `maps` on GitHub already, though.",
    );
  });

  test("is no other community's", () => {
    const changes = {
      "processes/found.yml": teamed,
      "communities/data.yml": "name: Data\nleads: [{ github: lin }]\nteam: maps\n",
    };
    const taken = sketch(changes, { teams: {} });
    expect(asked(asking("Maps"), [], taken)).toBeUndefined();
    expect(says([], asking("Maps"), taken)).toContain(
      "Its team would be called `maps`, and that's the team of “Data”. Choose another name.",
    );
  });
});

describe("what stands in its way is said from the beginning", () => {
  const waiting = { "processes/found.yml": PROCESS.replace("filled: true", "is: Never") };

  test.each([
    [asking("ui/ux"), "There's already a community called “UI/UX”."],
    [asking("Data!"), "There's already a community called “Data”."],
    [asking("Maps", "@lin, @nobody-there"), "I can't find `nobody-there` on GitHub."],
    [asking("Maps", "_No response_"), "I can't find anybody on GitHub who is to lead it."],
    [asking("Maps", "@lin", `Chat: https://<chat>`), "must be a web address"],
  ])("%j", (issue, words) => {
    expect(says([], issue, sketch(waiting))).toContain("needs something else before");
    expect(says([], issue, sketch(waiting))).toContain(words);
    expect(asked(issue)).toBeUndefined();
    expect(says([], issue, sketch())).toContain(words);
    expect(kinds(issue, [], sketch())).toEqual([]);
  });

  test("somebody else's community of that name came first: our pull request is closed", () => {
    const there = { "communities/maps.yml": MAPS };
    const open = { ...seen(false), written: { [TAG]: "something" } };
    expect(asked(asking("Maps"), [pull], sketch(there, open))).toMatchObject({ files: [] });
    expect(says([pull], asking("Maps"), sketch(there, open))).toContain("already a community");
    expect(kinds(asking("Maps"), [pull], sketch(there, { pull: undefined }))).toEqual([]);
  });
});

test("those who are to lead it are its leads as long as the request is open", () => {
  const founding = {
    "processes/found.yml": PROCESS.replace(
      "{ field: { id: name, filled: true } }",
      "{ approvals: { by: leads, at-least: 1 } }",
    ),
  };
  const agreed = commanded(lin, "/approve", { saw: asking("Maps").body });
  const there = sketch(founding);
  expect(asked(asking("Maps"), [agreed], there)?.title).toBe("Found Maps");
  const other = commanded(olu, "/approve", { saw: asking("Maps").body });
  expect(asked(asking("Maps"), [other], there)).toBeUndefined();
  // Whoever agreed to other leads, or another name, agreed to something else.
  expect(asked(asking("Atlas"), [agreed], there)).toBeUndefined();
});

test("our pull request is closed once the request is taken back", () => {
  const word = commanded(sam, "/withdraw", { at: "2026-11-20T11:30:00.000Z" });
  const open = sketch({}, { written: { [TAG]: "something" } });
  expect(asked(asking("Maps"), [pull, word], open)).toMatchObject({ tag: TAG, files: [] });
});
