import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import type { Thread } from "../../../src/core/world.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { team } from "../../build/teams.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, filledIn, type Sketch, world } from "../../build/world.ts";
import { settledBy } from "../../build/play.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { approved, inTeam, looked, over, says, target } from "./looked.ts";

const LONGEST = 65_536;
const body = joinBody("UI/UX");

type More = readonly [shown?: Partial<Thread>, more?: Sketch];

function kinds(facts: readonly Fact[], ...more: More) {
  return looked(facts, ...more).facts.map(({ kind }) => kind);
}

const SECOND = "2026-11-19T20:00:00.000Z";

/** What somebody says in that second, in a comment of this number. */
function word(who: Person, text: string, comment: number): Fact {
  return commanded(who, text, { saw: body, at: SECOND, id: `commanded/${comment}/0` });
}

function changed(from: string, to: string): Sketch {
  return { definitions: withJoin(from, to) };
}

/** A request about whomever this names. */
function about(who: string, accounts: Sketch["accounts"] = {}) {
  const written = joinBody("UI/UX", who);
  const here: Sketch = {
    ...changed("steps:", "subject: { field: why }\nsteps:"),
    teams: { "ui-ux": team([sam, olu]) },
    accounts,
  };
  const [, ...ticks] = over;
  const agreed = commanded(olu, "/agree", { saw: written });
  const done = [commanded(ada, "/approve", { saw: written }), agreed, ...ticks];
  return {
    facts: looked(done, { body: written }, here).facts,
    status: says(done, { body: written }, here),
  };
}

describe("an issue with the labels of two processes", () => {
  const visit = (files["processes/join.yml"] ?? "")
    .replace("Join a community", "Visit")
    .replace("join-community.yml", "visit.yml")
    .replace('"process: join"', '"process: visit"')
    .replaceAll('"join: ', '"visit: ');
  const form = (files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "")
    .replace(/^name: .*$/m, "name: Visit")
    .replace("process: join", "process: visit");
  const both = {
    ...inTeam,
    definitions: definitions({
      "processes/visit.yml": visit,
      ".github/ISSUE_TEMPLATE/visit.yml": form,
    }),
  };

  test.each([[["process: visit", "process: join"]], [["process: join", "process: visit"]]])(
    "is one request, of the same process in whichever order they were put on: %j",
    (labels) => {
      expect(says([], { labels }, both)).toContain("your request “Join a community”");
      expect(kinds(over, { labels }, both)).toContain("joined");
    },
  );

  test("does not count what was approved while it was another one", () => {
    const then = commanded(ada, "/approve", { saw: body, labels: ["process: visit"] });
    expect(kinds([then], { labels: ["process: join"] }, both)).toEqual([]);
  });
});

describe("what somebody wrote", () => {
  test("a hundred times too long is repeated in short", () => {
    const long = joinBody("x".repeat(30_000), "@all ".repeat(6_000));
    const status = says([], { body: long });
    expect(status).toContain("I don't know a community called");
    expect(status.length).toBeLessThan(2_000);
    const declined = commanded(ada, `/decline ${"so ".repeat(20_000)}`);
    expect(says([declined]).length).toBeLessThan(LONGEST);
  });

  test("with the line ends of another system is what it is without", () => {
    const crlf = body.replaceAll("\n", "\r\n");
    const then = [commanded(ada, "/approve", { saw: crlf })];
    expect(kinds(then)).toEqual(kinds([approved]));
    expect(kinds([approved], { body: crlf })).toEqual(kinds([approved]));
    expect(kinds([approved])).toEqual(["step-passed"]);
  });

  test("and then emptied lets nothing go on, and says what is missing", () => {
    const known = [filledIn(thread(), "2026-11-01T00:00:00.000Z"), ...over];
    expect(kinds(known, { body: "" })).toEqual([]);
    const status = says(known, { body: "" });
    expect(status).toContain("The heading “### Community” is missing.");
    expect(kinds(known, {}, inTeam)).toContain("joined");
  });
});

test("an issue that is gone, or became a discussion, is let be", () => {
  const gone = settledBy(requests, target, world({ thread: thread({ number: 99 }), facts: over }));
  expect([gone.facts, gone.plan, gone.messages]).toEqual([[], [], []]);
});

describe("of two leads who answer in the same second", () => {
  const two = {
    definitions: definitions({
      "communities/ui-ux.yml": (files["communities/ui-ux.yml"] ?? "").replace(
        "team:",
        "  - { github: lin }\nteam:",
      ),
    }),
  };
  const both = adopted({ id: "adopted/c0ffee/1", leads: { "ui-ux": [ada.id, lin.id] } });

  test.each([
    ["first", [word(ada, "/approve", 7), word(lin, "/decline", 8)]],
    ["last", [word(lin, "/decline", 7), word(ada, "/approve", 8)]],
  ])("whoever says no is heard, though the yes came %s", (_, words) => {
    const { facts } = looked([both, ...words], {}, two);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "declined" }]);
  });

  test("the first decides, where they use words of the process's own", () => {
    const decides = withJoin(
      "until: { approvals: { by: leads, at-least: 1 } }",
      "until: { decision: { by: leads, options: [go, stop] } }\n    then: { stop: declined }",
    );
    const here: Sketch = {
      definitions: { ...decides, communities: two.definitions.communities },
    };
    const to = (words: readonly Fact[]) =>
      looked([both, ...words], {}, here).facts.map((fact) =>
        fact.kind === "step-passed" ? fact.decided?.option : fact.kind,
      );
    expect(to([word(ada, "/go", 7), word(lin, "/stop", 8)])).toEqual(["go"]);
    expect(to([word(lin, "/stop", 7), word(ada, "/go", 8)])).toEqual(["stop", "concluded"]);
  });
});

describe("a process that changed while a request was open", () => {
  const passed = { ...looked([approved]).facts[0] } as Fact;

  test("goes on with a step that has another name, and asks for one that is new", () => {
    const renamed = changed("- id: approval\n", "- id: agreed\n    previously: [approval]\n");
    expect(says([approved, passed], {}, renamed)).toContain("✅ **Agreed**");
    const added = changed(
      "steps:\n",
      "steps:\n  - { id: first, until: { approvals: { by: owners, at-least: 1 } } }\n",
    );
    const status = says([approved, passed], {}, { ...added, owners: [olu.id] });
    expect(status).toContain("➡️ **First**: 0 of 1 approval");
    expect(status).toContain("@olu can answer");
  });

  test("forgets a step that is gone", () => {
    const text = (files["processes/join.yml"] ?? "").replace(
      / {2}- id: approval[^]*?(?=  - id: onb)/,
      "",
    );
    const status = says(
      [approved, passed],
      {},
      {
        definitions: definitions({ "processes/join.yml": text }),
      },
    );
    expect(status).not.toContain("Approval");
    expect(status).toContain("➡️ **Onboarding**");
  });
});

describe("a request about somebody else", () => {
  test("whom nobody can find is about nobody, and least of all whoever asked", () => {
    for (const who of ["@gone-away", "my friend Bo, you know"]) {
      const { facts, status } = about(who);
      expect(facts).toEqual([]);
      expect(status).toContain("“Why” needs the name of somebody on GitHub");
    }
  });

  test("is about them once there is such an account, and about its author where it may be left empty", () => {
    const { facts } = about("@olu", { olu });
    expect(facts).toContainEqual(expect.objectContaining({ kind: "joined", person: olu.id }));
    const own = about("_No response_");
    expect(own.facts).toContainEqual(expect.objectContaining({ kind: "joined", person: sam.id }));
  });
});

test("a community that lost its last lead asks the owners", () => {
  const none = definitions({
    "communities/ui-ux.yml": (files["communities/ui-ux.yml"] ?? "").replace(
      /leads:\n.*\n/,
      "status: forming\n",
    ),
  });
  const here: Sketch = { definitions: none, owners: [olu.id] };
  const nobody = adopted({ id: "adopted/c0ffee/1", leads: { "ui-ux": [] } });
  expect(says([nobody], {}, here)).toContain("@olu can answer with `/approve` or `/decline`.");
  const own = commanded(olu, "/approve", { saw: body });
  expect(wanted(looked([nobody, own], {}, here).plan, "ensure-comment")).not.toEqual([]);
  expect(kinds([nobody, own], {}, here)).toEqual(["step-passed"]);
});
