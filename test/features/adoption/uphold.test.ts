import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Target } from "../../../src/core/target.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { firstPlan } from "../../../src/features/adoption/messages.ts";
import { PLAN } from "../../../src/features/adoption/plan.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { exactly } from "../../build/exactly.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { kinds, recorded, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { adopted, newWorld, NOW, world } from "../../build/world.ts";

const target = { kind: "definitions" } as const;
const body = firstPlan(candidate(), newWorld()).body;
const asked = raised(PLAN, at(3));
const apply = commanded(olu, "/apply", { thread: at(3), saw: body });

function plan(seen: World, on: Target = target) {
  return adoption.uphold?.(on, seen).plan ?? [];
}

/** Before anything is in force. */
function first(facts: readonly Fact[], more: Partial<World> = {}) {
  return plan(newWorld({ candidate: candidate(), facts, owners: [olu.id], ...more }));
}

/** With the small organisation in force since long ago. */
function later(found: Candidate, more: Partial<World> = {}) {
  return plan(world({ candidate: found, ...more }));
}

function adoptedBy(steps: ReturnType<typeof plan>): FactOf<"adopted"> {
  const [fact] = recorded(steps);
  if (fact?.kind !== "adopted") throw new Error("nothing was adopted");
  return fact;
}

/** Names that are remembered where these communities read differently. */
function givenUp(communities: object) {
  const before = definitions();
  const next = { ...before, communities: { ...before.communities, ...communities } };
  return adoptedBy(later(candidate({ definitions: next }))).called;
}

/** The first plan, where UI/UX has this team with Ada in it. */
function planWith(more: Parameters<typeof team>[1]): string {
  return firstPlan(candidate(), newWorld({ teams: { "ui-ux": team([ada], more) } })).body;
}

describe("on the first day", () => {
  test("nothing changes but one issue with the plan", () => {
    expect(first([])).toEqual([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag: PLAN,
          title: "Waymark: the first plan",
          body,
        },
        because: "nothing changes until an owner applies the first plan",
      },
    ]);
  });

  test("an owner's /apply puts the definitions in force", () => {
    const steps = first([asked, apply], { labels: ["process: join"] });
    const [record] = wanted(steps, "ensure-recorded");
    expect(record?.facts).toEqual([
      {
        kind: "adopted",
        id: "adopted/beef123/0",
        at: "2026-11-20T12:00:00.000Z",
        commit: "beef123",
        repo: home.id,
        people: { ada: ada.id, lin: lin.id },
        leads: { "ui-ux": [ada.id], data: [lin.id] },
      },
    ]);
    expect(record?.adopts).toEqual({ commit: "beef123", definitions: definitions() });
    expect(record?.messages).toEqual([
      {
        thread: at(3),
        tag: "applied",
        body: "Applied. 2 communities are in force now. Thank you!",
        occasion: "adopted/beef123/0",
      },
    ]);
    expect(record?.touched).toEqual([
      { kind: "everything" },
      { kind: "community", community: "ui-ux" },
      { kind: "community", community: "data" },
      { kind: "thread", repo: 10, number: 3 },
    ]);
    expect(wanted(steps, "ensure-label").length).toBeGreaterThan(3);
  });

  test.each([
    ["a stranger's /apply", [asked, { ...apply, by: sam.id }]],
    ["an owner's other words", [asked, { ...apply, name: "approve" }]],
    ["an /apply on another issue", [asked, { ...apply, thread: at(4) }]],
    ["an /apply without a plan", [apply]],
    ["an /apply on the issue of a stage", [raised("confirm/x", at(3)), apply]],
    ["an /apply on a plan that was broken when they saw it", [asked, { ...apply, saw: "Mend" }]],
  ])("%s does not", (_, facts) => {
    expect(kinds(first(facts))).toEqual(["ensure-issue"]);
  });

  test("broken definitions are a check run and a plan that asks for mending", () => {
    const steps = first([asked, apply], { candidate: broken() });
    expect(kinds(steps)).toEqual(["ensure-check", "ensure-issue"]);
    expect(wanted(steps, "ensure-issue")[0]?.body).toContain(
      "- `pathways/design.yml:12:7` There is no badge \\`frist-step\\`.",
    );
  });

  test("no definitions at all are nothing to do", () => {
    expect(plan(newWorld())).toEqual([]);
  });
});

describe("the first plan in words", () => {
  test("tells of every community and its team, of labels, forms and counting", () => {
    const seen = newWorld({
      teams: { "ui-ux": team([ada, sam]) },
      labels: ["process: join", "Join: Onboarding"],
    });
    expect(firstPlan(candidate(), seen).body).toBe(
      `Hello! Waymark is installed on **harbor** and has read 10 definition files here. It has changed nothing but opening this issue.

**When an owner of the organisation answers \`/apply\`:**

- **UI/UX** (\`ui-ux\`): 2 people already in the team \`ui-ux\` become members.
- **Data** (\`data\`) keeps its members on Waymark's own roster; it has no team on GitHub.
- 6 labels are created: \`join: waiting for approval\`, \`join: invitation sent\`, \`checklist: not started\`, \`checklist: in progress\`, \`checklist: complete\` and \`attended a meeting\`.
- Issues from these forms are walked through their steps: “Join a community” (join-community.yml).
- 1 pathway and 3 badges start to count what people do.

Nobody is notified by any of this. Until then nothing happens; later changes to the definitions are adopted when they are merged, after their check is green.`,
    );
  });

  test("says which team is kept to its members from then on", () => {
    const seen = newWorld({ teams: { "ui-ux": team([ada, sam]) } });
    const kept = { ...candidate(), definitions: exactly() };
    expect(firstPlan(kept, seen).body).toContain(
      "become members. From then on nobody but members is in it: whoever is put in by hand is taken out again.",
    );
  });

  test("says which teams are missing, or out of its hands, and why", () => {
    expect(planWith({ members: [] })).toContain("nobody is in the team `ui-ux` yet");
    expect(planWith({ managed: false })).toContain(
      "1 person already in the team `ui-ux` becomes a member. The team itself stays out of my hands: it is not opted in.",
    );
    expect(planWith({ managed: false, unmanaged: "it has admin rights" })).toContain(
      "out of my hands: it has admin rights.",
    );
    expect(body).toContain("there is no team `ui-ux` on GitHub yet; create one");
  });

  test("is short where there is little to tell", () => {
    const little = definitions({
      "processes/join.yml": undefined,
      "checklists/onboarding.yml":
        "name: Onboarding\nitems:\n  - { id: a, text: A, label: begun }\n",
    });
    const found = candidate({ definitions: little });
    const none = firstPlan(found, newWorld({ labels: ["Begun"] })).body;
    expect(none).toContain("- Every label the definitions use exists already.");
    expect(none).not.toContain("forms");
    expect(firstPlan(found, newWorld()).body).toContain("- 1 label is created: `begun`.");
  });
});

describe("later", () => {
  test("the same definitions again change nothing", () => {
    expect(later(candidate(), { definitions: candidate().definitions ?? definitions() })).toEqual(
      [],
    );
  });

  test("a good commit comes into force by itself, without a word", () => {
    const renamed = (files["communities/data.yml"] ?? "").replace("name: Data", "name: Numbers");
    const form = (files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "").replace(
      "Data",
      "Numbers",
    );
    const changed = definitions({
      "communities/data.yml": renamed,
      ".github/ISSUE_TEMPLATE/join-community.yml": form,
    });
    const [record] = wanted(later(candidate({ definitions: changed })), "ensure-recorded");
    expect(record).toMatchObject({ facts: [{ id: "adopted/beef123/1" }], messages: [] });
  });

  test("another good commit in the very same second comes into force after the first", () => {
    const small = definitions({ "badges/more.yml": "name: More\ndescription: More of it.\n" });
    const before = adopted({ id: "adopted/zzz/1", commit: "zzz", at: NOW });
    const fact = adoptedBy(later(candidate({ definitions: small }), { facts: [before] }));
    expect(fact).toMatchObject({ id: "adopted/beef123/2", at: "2026-11-20T12:00:00.001Z" });
  });

  test("a broken one is a check run, and what is in force stays", () => {
    expect(kinds(later(broken()))).toEqual(["ensure-check"]);
  });

  test("the very commit in force, which a later Waymark refuses, is a check run and stays in force", () => {
    const facts = [adopted({ commit: broken().commit })];
    expect(kinds(later(broken(), { facts }))).toEqual(["ensure-check"]);
  });

  test("labels are made, and renamed where their place calls them differently now", () => {
    const join = (files["processes/join.yml"] ?? "").replace("join: onboarding", "join: start");
    const changed = definitions({ "processes/join.yml": join });
    const steps = later(candidate({ definitions: changed }), { labels: [] });
    const start = wanted(steps, "ensure-label").find(({ label }) => label.name === "join: start");
    expect(start?.previously).toBe("join: onboarding");
  });
});

describe("who is who in the definitions", () => {
  test("somebody newly named by an old name is pinned", () => {
    const more = later(candidate({ people: { ada: ada.id, lin: lin.id, sam: sam.id } }));
    expect(adoptedBy(more).people).toEqual({ ada: ada.id, lin: lin.id, sam: sam.id });
  });

  test("whoever claims an abandoned name inherits nothing", () => {
    const claimed = later(candidate({ people: { ada: olu.id, lin: lin.id, sam: sam.id } }));
    expect(adoptedBy(claimed)).toMatchObject({
      people: { ada: ada.id },
      leads: { "ui-ux": [ada.id] },
    });
  });

  test("a lead who was renamed goes on leading, though nobody has the old name now", () => {
    const renamed = later(candidate({ people: { lin: lin.id, sam: sam.id } }));
    expect(adoptedBy(renamed)).toMatchObject({
      people: { ada: ada.id, lin: lin.id },
      leads: { "ui-ux": [ada.id] },
    });
  });

  test("whom the definitions name no more is let go", () => {
    const facts = [
      adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: { olu: olu.id } }),
    ];
    expect(adoptedBy(later(candidate(), { facts })).people).toEqual({ ada: ada.id, lin: lin.id });
  });

  test("a lead nobody knows leads nothing yet, and a retired community has none", () => {
    const retired = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}status: retired\n`,
      ".github/ISSUE_TEMPLATE/join-community.yml": (
        files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? ""
      ).replace("UI/UX, ", ""),
    });
    const found = candidate({ definitions: retired, people: {} });
    const facts: readonly Fact[] = [
      adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: {} }),
    ];
    expect(adoptedBy(later(found, { facts })).leads).toEqual({ data: [] });
  });

  test("a name that a community gave up is remembered as its own, unless another one has it now", () => {
    const { "ui-ux": ui, data } = definitions().communities;
    if (!ui || !data) throw new Error("the small organisation has changed");
    expect(givenUp({ "ui-ux": { ...ui, name: "Craft" } })).toEqual({ "ui/ux": "ui-ux" });
    const swapped = { "ui-ux": { ...ui, name: data.name }, data: { ...data, name: ui.name } };
    expect(givenUp(swapped)).toBeUndefined();
  });

  test("a community without leads on paper has none", () => {
    const bare = { ...definitions(), communities: { chess: { name: "Chess" } } };
    expect(adoptedBy(later(candidate({ definitions: bare }))).leads).toEqual({ chess: [] });
  });
});

describe("definitions that are gone", () => {
  test("stay in force, nothing is removed, and somebody is asked once", () => {
    const steps = plan(world());
    expect(steps).toMatchObject([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag: "definitions-gone/c0ffee",
          title: "Waymark: where are the definitions?",
        },
      },
    ]);
    expect(wanted(steps, "ensure-issue")[0]?.body).toContain("Nothing has been removed anywhere");
  });

  test("with their repository leave nowhere to ask", () => {
    const { home: _, ...homeless } = world();
    expect(plan(homeless)).toEqual([]);
  });
});

describe("a proposal to change them", () => {
  const proposal = { kind: "proposal", repo: 10, number: 4 } as const;

  test("gets a check run with every problem on its line", () => {
    expect(wanted(plan(world({ candidate: broken() }), proposal), "ensure-check")).toEqual([
      {
        kind: "ensure-check",
        repo: home,
        name: "Waymark definitions",
        commit: "beef123",
        conclusion: "failure",
        title: "1 problem in 10 files",
        summary:
          "Until these are mended, the definitions in force stay as they are.\n\n- `pathways/design.yml:12:7` There is no badge \\`frist-step\\`.",
        annotations: [
          {
            path: "pathways/design.yml",
            line: 12,
            column: 7,
            message: "There is no badge `frist-step`.",
          },
        ],
      },
    ]);
    const good = wanted(plan(world({ candidate: candidate() }), proposal), "ensure-check");
    expect(good[0]).toMatchObject({ conclusion: "success", annotations: [] });
  });

  test("puts nothing in force", () => {
    expect(recorded(plan(world({ candidate: candidate() }), proposal))).toEqual([]);
    expect(plan(world(), proposal)).toEqual([]);
  });
});

describe("the issue with the first plan", () => {
  const onPlan: Target = { kind: "thread", repo: 10, number: 3 };
  const shown = { thread: thread({ number: 3, labels: [], body }) };
  const closed: Fact = {
    kind: "closed",
    id: "closed/3",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(3),
    by: olu.id,
    author: olu.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };

  test("is closed once it was applied", () => {
    expect(plan(world({ ...shown, facts: [asked] }), onPlan)).toMatchObject([
      { effect: { kind: "ensure-state", thread: at(3), state: "completed" } },
    ]);
  });

  test.each([
    ["before that", newWorld({ ...shown, facts: [asked] })],
    ["once it was closed", world({ ...shown, facts: [asked, closed] })],
    [
      "where it is another issue",
      world({ ...shown, facts: [raised("x", at(3)), raised(PLAN, at(9))] }),
    ],
    ["where there is no thread", world({ facts: [asked] })],
  ])("is left alone %s", (_, seen) => {
    expect(plan(seen, onPlan)).toEqual([]);
  });
});

test("other targets are none of its business", () => {
  expect(plan(world({ candidate: candidate() }), { kind: "everything" })).toEqual([]);
});
