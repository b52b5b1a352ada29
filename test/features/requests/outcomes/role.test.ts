import { describe, expect, test } from "vitest";
import { pullRaised } from "../../../../src/core/asking.ts";
import { askedBy, changeTag, isChangeTag } from "../../../../src/core/change-tag.ts";
import type { EffectOf } from "../../../../src/core/effect.ts";
import type { Fact, FactOf } from "../../../../src/core/fact.ts";
import type { Candidate, Thread } from "../../../../src/core/world.ts";
import { requests } from "../../../../src/features/requests/index.ts";
import type { Repo } from "../../../../src/core/place.ts";
import { whyNotWritten } from "../../../../src/core/refusal.ts";
import { PLAIN } from "../../../../src/words/voice.ts";
import { candidate } from "../../../build/candidate.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { everyFact } from "../../../build/every-fact.ts";
import { commanded, raised } from "../../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../../build/people.ts";
import { newcomers, paired } from "../../../build/mentoring.ts";
import { at, home, joinBody, thread, website } from "../../../build/places.ts";
import { settledBy } from "../../../build/play.ts";
import { wanted } from "../../../build/steps.ts";
import { adopted, type Sketch, world } from "../../../build/world.ts";
import { concluded, looked, posted, says } from "../looked.ts";

const UI = "communities/ui-ux.yml";
const TAG = "role-10-1-0";

type Changes = Readonly<Record<string, string | undefined>>;

/** The small organisation, where whoever asked becomes this at once. */
function roled(role: string, changes: Changes = {}) {
  const process = `name: Lead a community
start: { form: join-community.yml }
label: "process: join"
community: { field: community }
steps: [{ id: asked, until: { field: { id: why, filled: true } } }]
outcome: { accepted: [{ role: ${role} }, { close: completed }] }
`;
  return { ...files, "processes/join.yml": process, ...changes };
}

/** What the default branch shows, good or not. */
function shows(all: Changes, more: Partial<Candidate> = {}): Candidate {
  const sources = Object.entries(all).filter(([path]) => path.startsWith("communities/"));
  return candidate({
    definitions: definitions(all),
    sources: Object.fromEntries(sources) as Record<string, string>,
    ...more,
  });
}

/** The definitions in force and on the default branch are the same, unless a test says otherwise. */
function sketch(role: string, changes: Changes = {}, more: Partial<Candidate> = {}): Sketch {
  const all = roled(role, changes);
  return {
    definitions: definitions(all),
    shown: { home, candidate: shows(all, more) },
    written: {},
    owners: [olu.id],
  };
}

function asked(facts: readonly Fact[], more: Sketch): EffectOf<"ensure-file"> | undefined {
  return wanted(looked(facts, {}, more).plan, "ensure-file")[0];
}

function kinds(facts: readonly Fact[], more: Sketch): readonly string[] {
  return looked(facts, {}, more)
    .facts.map(({ kind }) => kind)
    .filter((kind) => kind !== "step-passed" && kind !== "completed");
}

/** What people read that comes next. */
function next(facts: readonly Fact[], more: Sketch): string {
  return says(facts, {}, more).split("**What's next:** ")[1]?.split("\n")[0] ?? "";
}

/** The issue with such an answer. */
function named(why: string) {
  return { body: joinBody("UI/UX", why) };
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

/** Definitions in which Sam leads UI/UX beside Ada. */
const samLeads = { [UI]: `${files[UI]}`.replace("leads:", "leads:\n  - { github: sam }") };
const pinned = adopted({
  id: "adopted/c0ffee/1",
  at: "2026-01-02T00:00:00.000Z",
  people: { ada: ada.id, sam: sam.id, lin: lin.id },
  leads: { "ui-ux": [ada.id, sam.id], data: [lin.id] },
});

describe("whoever is to lead", () => {
  test("is proposed by one pull request that changes the community's file, and the request waits", () => {
    const here = sketch("lead");
    expect(kinds([], here)).toEqual([]);
    expect(asked([], here)).toEqual({
      kind: "ensure-file",
      repo: home,
      tag: TAG,
      on: "beef123",
      files: [
        {
          path: UI,
          before: files[UI],
          after: files[UI]?.replace("team:", "  - { github: sam }\nteam:"),
        },
      ],
      title: "Let sam lead UI/UX",
      body: expect.stringContaining(
        "It lists `sam` among the leads of **UI/UX** in `communities/ui-ux.yml`.",
      ),
      done: expect.stringContaining("nothing left to change"),
    });
    expect(asked([], here)?.body).toContain("what comes of harbor/community#1");
    expect(next([], here)).toBe("I'm opening a pull request that changes `communities/ui-ux.yml`.");
    expect(looked([], {}, here).due).toBe("2026-11-21T12:00:00.000Z");
    expect(next([pull], here)).toBe(
      "harbor/community#5 changes `communities/ui-ux.yml`. Once somebody merges it, this goes on by itself.",
    );
  });

  test("for a term leads until its end, counted from when the request was opened", () => {
    const here = sketch("lead, for: 1 year");
    const file = asked([], here);
    expect(file?.files[0]?.after).toContain('- { github: sam, until: "2027-11-20" }');
    expect(file?.title).toBe("Let sam lead UI/UX until November 20, 2027");
    expect(file?.body).toContain("that `sam` leads **UI/UX** until November 20, 2027.");
    expect(next([pull, closed], here)).toContain("`- { github: sam, until: 2027-11-20 }`");
    const shorter = {
      [UI]: `${files[UI]}`.replace("leads:", "leads:\n  - { github: sam, until: 2027-11-19 }"),
    };
    expect(kinds([pull, pinned], sketch("lead, for: 1 year", shorter))).toEqual([]);
    const longer = {
      [UI]: `${files[UI]}`.replace("leads:", "leads:\n  - { github: sam, until: 2027-11-20 }"),
    };
    expect(kinds([pull, pinned], sketch("lead, for: 1 year", longer))).toEqual([
      "enacted",
      "concluded",
    ]);
  });

  test("leads once the definitions in force say so, and not because it was planned", () => {
    const merged = {
      ...sketch("lead"),
      shown: { home, candidate: shows(roled("lead", samLeads), { people: { sam: sam.id } }) },
    };
    expect(next([], merged)).toContain("This goes on as soon as those definitions are in force.");
    expect(asked([], merged)).toBeUndefined();
    const all = [pull, pinned];
    expect(kinds(all, sketch("lead", samLeads))).toEqual(["enacted", "concluded"]);
    expect(looked(all, {}, sketch("lead", samLeads)).facts).toContainEqual({
      kind: "enacted",
      id: "enacted/lead/10/1/0",
      at: "2026-11-20T12:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "ui-ux",
      change: "lead",
    });
  });

  test("leads by a term that is not over", () => {
    const term = (until: string) => ({
      [UI]: `${files[UI]}`.replace("leads:", `leads:\n  - { github: sam, until: ${until} }`),
    });
    expect(kinds([pinned], sketch("lead", term("2026-11-20")))).toEqual(["enacted", "concluded"]);
    const late = sketch("lead", term("2026-11-19"), { people: { sam: sam.id, ada: ada.id } });
    expect(asked([pinned], late)?.files[0]?.after).toBe(
      files[UI]?.replace("team:", "  - { github: sam }\nteam:"),
    );
  });

  test("is never proposed again for what came true once, whatever becomes of it", () => {
    const done: Fact = {
      kind: "enacted",
      id: "enacted/lead/10/1/0",
      at: "2026-11-19T10:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "ui-ux",
      change: "lead",
    };
    expect(kinds([done], sketch("lead"))).toEqual(["concluded"]);
    expect(asked([done], sketch("lead"))).toBeUndefined();
  });

  test("is named by an account, though somebody else had the login before", () => {
    const renamed = {
      ...sketch("lead", {}, { people: { ada: sam.id } }),
      logins: { [sam.id]: "sammy" },
    };
    // On the branch Sam leads under the name they had.
    expect(next([], renamed)).toContain("already says so");
  });
});

describe("whoever is to stop leading", () => {
  const leaving = { facts: [pinned], changes: samLeads };
  const people = { sam: sam.id, ada: ada.id };
  const effectOf = (more: Changes) => asked(leaving.facts, sketch("none", more, { people }));

  test.each([
    ["none", files[UI], "It takes `sam` out of the leads"],
    [
      "emeritus",
      `${files[UI]?.replace("team:", "emeritus:\n  - { github: sam }\nteam:")}`,
      "It lists `sam` among those who led **UI/UX** before, and no longer among its leads",
    ],
  ])("is taken out of the leads: %s", (role, after, words) => {
    const effect = asked(leaving.facts, sketch(role, leaving.changes, { people }));
    expect(effect?.files[0]?.after).toBe(after);
    expect(effect?.body).toContain(words);
    expect(effect?.body).not.toContain("Nobody else leads");
    expect(kinds([], sketch(role))).toEqual(["enacted", "concluded"]);
  });

  test("is among those who led it, also where somebody took them off the leads meanwhile", () => {
    const wrote: Fact = {
      kind: "opened",
      id: "opened/10/1",
      at: "2026-11-10T10:00:00.000Z",
      thread: at(1),
      author: sam.id,
    };
    const since = adopted({
      id: "adopted/c0ffee/2",
      at: "2026-11-15T00:00:00.000Z",
      people,
      leads: { "ui-ux": [ada.id] },
    });
    const facts = [pinned, wrote, since];
    const effect = asked(facts, sketch("emeritus", {}, { people }));
    expect(effect?.files[0]?.after).toBe(
      files[UI]?.replace("team:", "emeritus:\n  - { github: sam }\nteam:"),
    );
    const listed = { [UI]: `${files[UI]}emeritus: [{ github: sam }]\n` };
    const more = adopted({ ...since, people: { ...people, lin: lin.id } });
    expect(kinds([pinned, wrote, more], sketch("emeritus", listed))).toEqual([
      "enacted",
      "concluded",
    ]);
  });

  test("may be the last: the pull request says who decides, and what it takes", () => {
    const alone = { [UI]: `${files[UI]}`.replace("github: ada", "github: sam") };
    expect(effectOf(alone)?.files[0]?.after).toContain("leads: []\n");
    expect(effectOf(alone)?.body).toContain("the owners of the organization decide in its place");
    expect(effectOf(alone)?.body).toContain("An active community needs a lead");
    const forming = { [UI]: `${alone[UI]}status: forming\n` };
    expect(effectOf(forming)?.body).toContain("Nobody else leads");
    expect(effectOf(forming)?.body).not.toContain("An active community needs a lead");
  });
});

/** What Olu asks, in one of its steps. */
function asking(number: number, step: string, more: Partial<Thread> = {}): Thread {
  return thread({
    number,
    author: olu,
    labels: ["process: ask", ...(step === "" ? [] : [`ask: ${step}`])],
    body: "### Community\n\nUI/UX\n\n### Who\n\n@Sam",
    ...more,
  });
}

/** Waymark opened an issue for something of Olu's. */
function begun(number: number, more: Partial<FactOf<"begun">>): readonly Fact[] {
  const tag = `begun/${number}`;
  const by = { by: olu.id, person: olu.id, community: "ui-ux" };
  return [
    { ...everyFact.begun, ...by, id: tag, tag, ...more },
    raised(tag, { ...thread(), number }, olu),
  ];
}

describe("whoever is to stop leading reads what they have to hand over", () => {
  const steps = "steps: [{ id: asked, until: { field: { id: why, is: Never } } }]";

  function handsOver(
    role: string,
    facts: readonly Fact[],
    more: Sketch = {},
    others: Changes = {},
  ): string {
    const all = roled(role, samLeads);
    const process = all["processes/join.yml"]?.replace(/^steps: .*$/m, steps);
    const mentorships = {
      "mentorships/newcomers.yml": newcomers,
      "mentorships/others.yml": newcomers,
    };
    const unknown = { "communities/data.yml": "name: Data\nleads: [{ github: nobody-there }]\n" };
    const here = sketch(role, {
      ...samLeads,
      ...unknown,
      ...mentorships,
      ...others,
      "processes/join.yml": process,
    });
    return says([pinned, ...facts], {}, { ...here, issues: [], ...more });
  }

  test("whom they lead with, and whom they accompany", () => {
    const pair = paired({ mentor: sam.id, mentee: olu.id });
    expect(handsOver("none", [pair])).toContain(
      "What `sam` has to hand over:\n\n- leads **UI/UX**, together with `ada`\n- mentors `olu` in **Newcomers**\n",
    );
    expect(handsOver("emeritus", [])).not.toContain("mentors");
    expect(handsOver("lead", [pair])).not.toContain("hand over");
  });

  const asks = `name: Ask
start: { form: ask.yml }
label: "process: ask"
community: { field: community }
steps:
  - { id: agreed, label: "ask: agreed", until: { approvals: { by: leads, at-least: 1 } } }
  - { id: named, label: "ask: named", until: { approvals: { by: "field:who", at-least: 1 } } }
  - { id: decided, label: "ask: decided", until: { decision: { by: assignee, options: [go, stay] } }, then: { go: next, stay: declined } }
  - { id: owned, label: "ask: owned", until: { approvals: { by: owners, at-least: 1 } } }
  - { id: done, until: { waited: 1 week } }
outcome: { accepted: [{ close: completed }] }
`;
  const form = `name: Ask
description: Ask us
labels: ["process: ask"]
body:
  - { type: input, id: community, attributes: { label: Community } }
  - { type: input, id: who, attributes: { label: Who } }
`;
  const own = { "processes/ask.yml": asks, ".github/ISSUE_TEMPLATE/ask.yml": form };
  const elsewhere = "### Community\n\nData\n\n### Who\n\n@ada";

  test("and the open requests that they can decide on, the oldest first", () => {
    const issues = [
      asking(9, "decided", { assignees: [sam] }),
      asking(8, "named"),
      asking(7, "agreed"),
      // None of these waits for them.
      thread(),
      asking(10, "agreed", { author: sam }),
      asking(11, "agreed", { body: elsewhere }),
      asking(12, "named", { body: elsewhere }),
      asking(13, "decided"),
      asking(14, "owned"),
      asking(15, ""),
      asking(16, "agreed", { pull: true }),
      asking(17, "agreed", { labels: [], body: "Hello" }),
      asking(18, "agreed", { body: "### Community\n\nChess" }),
    ];
    expect(handsOver("none", [], { issues }, own)).toContain(
      "\n- can decide on harbor/community#7, harbor/community#8, and harbor/community#9\n",
    );
  });

  test("and what Waymark began, for whom and what it was begun", () => {
    const late = `name: Late
start: { command: late }
label: "process: late"
steps: [{ id: agreed, until: { approvals: { by: leads, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`;
    const facts = [
      begun(7, { process: "ask", answers: { community: "UI/UX", who: "" } }),
      begun(8, { process: "late" }),
      // None of these waits for them.
      begun(9, { process: "ask", answers: { community: "Data", who: "" } }),
      begun(10, { process: "late", community: "data" }),
      begun(11, { process: "late", by: sam.id }),
      begun(12, { process: "gone" }),
    ].flat();
    const body = "### Community\n\n> UI/UX";
    const issues = [7, 8, 9, 10, 11, 12, 13].map((number) =>
      asking(number, "agreed", { author: bot, body }),
    );
    expect(handsOver("none", facts, { issues }, { ...own, "processes/late.yml": late })).toContain(
      "\n- can decide on harbor/community#7 and harbor/community#8\n",
    );
  });

  test("and of very many how many more there are", () => {
    const issues = Array.from({ length: 23 }, (_, index) => asking(20 + index, "agreed"));
    expect(handsOver("none", [], { issues }, own)).toMatch(
      /#38, harbor\/community#39, and 3 more\n/,
    );
    expect(handsOver("none", [], { issues: issues.slice(0, 21) }, own)).toContain(
      "#39, and one more",
    );
  });

  test("nothing where they hold nothing", () => {
    const process = roled("none")["processes/join.yml"]?.replace(/^steps: .*$/m, steps);
    expect(
      says([], {}, { ...sketch("none", { "processes/join.yml": process }), issues: [] }),
    ).not.toContain("hand over");
  });
});

describe("what cannot be proposed is said, with what to do", () => {
  test("while the default branch shows no good definitions, or none at all", () => {
    const broken = {
      ...sketch("lead"),
      shown: {
        home,
        candidate: { ...shows(roled("lead")), definitions: undefined } as unknown as Candidate,
      },
    };
    expect(next([], broken)).toContain("The definitions have a mistake right now");
    expect(next([], { ...sketch("lead"), shown: {} })).toContain("have a mistake right now");
    const { sources: _, ...without } = shows(roled("lead"));
    expect(next([], { ...sketch("lead"), shown: { home, candidate: without } })).toContain(
      "have a mistake",
    );
  });

  test("where the file is written so that it cannot be changed safely, or cannot be read", () => {
    const odd = { [UI]: `${files[UI]}`.replace("- {", "- &ada {") };
    expect(next([pinned], sketch("lead", odd))).toContain(
      "I can't change `communities/ui-ux.yml` without touching more of it than I should. To do it by hand, add `- { github: sam }` under `leads` in `communities/ui-ux.yml`. Then this goes on by itself.",
    );
    expect(next([], sketch("lead", {}, { sources: {} }))).toContain(
      "I can't change `communities/ui-ux.yml`",
    );
  });

  test("in a file that ends differently, too", () => {
    const { [UI]: text = "" } = files;
    const sources = { "communities/ui-ux.yaml": text };
    expect(asked([], sketch("lead", {}, { sources }))?.files[0]?.path).toBe(
      "communities/ui-ux.yaml",
    );
  });

  test("where GitHub does not let us", () => {
    const refused = {
      "ensure-file/10": {
        why: "Resource not accessible by integration",
        again: "2026-11-21T00:00:00.000Z",
      },
    };
    expect(next([], { ...sketch("lead"), refused })).toContain(
      "GitHub won't let me open a pull request.",
    );
    const all = { "repository/10": refused["ensure-file/10"] };
    expect(whyNotWritten(home, PLAIN, world({ refused: all }))).toContain(
      "Resource not accessible",
    );
  });

  test("where the form names nobody whom there is: it is not about whoever asked", () => {
    const process = roled("lead")["processes/join.yml"];
    const about = process?.replace("steps:", "subject: { field: why }\nsteps:");
    const here = { ...sketch("lead", { "processes/join.yml": about }), accounts: { lin } };
    for (const why of ["@nobody-there", "Somebody else, I think"]) {
      const { facts, plan } = looked([], named(why), here);
      expect(facts.map(({ kind }) => kind)).not.toContain("concluded");
      expect(wanted(plan, "ensure-file")).toEqual([]);
      expect(says([], named(why), here)).toContain(
        "“Why” needs the name of somebody on GitHub, such as `@octocat`. I can't find anybody called that.",
      );
    }
    const agreed = commanded(lin, "/agree", { saw: named("@lin").body });
    const [effect] = wanted(looked([agreed], named("@lin"), here).plan, "ensure-file");
    expect(effect?.title).toBe("Let lin lead UI/UX");
  });

  test("where the form may leave open who it is, and does", () => {
    const { "processes/join.yml": text } = roled("lead");
    const process = text
      .replace("{ field: { id: why, filled: true } }", "{ not: { field: { id: why, is: Later } } }")
      .replace("steps:", "subject: { field: why }\nsteps:");
    const here = { ...sketch("lead", { "processes/join.yml": process }), accounts: {} };
    const { facts, plan } = looked([], named("_No response_"), here);
    expect(facts.map(({ kind }) => kind)).toEqual(["step-passed"]);
    expect(wanted(plan, "ensure-file")).toEqual([]);
    expect(says([], named("_No response_"), here)).toContain("Nobody is named under “Why” yet.");
  });

  test("without a word about the request where not everybody may know of it", () => {
    const process = `${roled("lead")["processes/join.yml"]}private: true\n`;
    const people: Repo = { id: 13, owner: "harbor", name: "people", private: true };
    const here = sketch("lead", {
      "processes/join.yml": process,
      "waymark.yml": `${files["waymark.yml"]}private: people\n`,
    });
    const seen = world({
      ...here,
      thread: thread({ repo: people }),
      said: [],
      refused: {},
      repositories: [people],
      offers: ["join-community.yml"],
    });
    const { plan } = settledBy(requests, { kind: "thread", repo: 13, number: 1 }, seen);
    expect(wanted(plan, "ensure-file")[0]?.body).toContain("what comes of a request that went");
  });
});

describe("a pull request that a person closed", () => {
  const here = sketch("lead");
  const facts = [pull, closed];

  test("stays closed, and those who can help hear once how to go on", () => {
    const { messages, plan } = looked(facts, {}, here);
    expect(wanted(plan, "ensure-file")).toEqual([]);
    expect(
      messages.filter(({ tag }) => tag === `turned-down/${TAG}`).map(({ body }) => body),
    ).toEqual([
      "@ada, `lin` closed harbor/community#5 without merging it, so this request doesn't move on. To go on, reopen it and merge it. To do it by hand, add `- { github: sam }` under `leads` in `communities/ui-ux.yml`. If it isn't wanted anymore, comment `/decline`.",
    ]);
    expect(next(facts, here)).toContain("was closed without being merged, so I won't ask again.");
    const again = looked(facts, {}, { ...here, said: [posted(`turned-down/${TAG}`)] });
    expect(again.messages).toEqual([]);
  });

  test("is said to whoever it is about where nobody else could help", () => {
    const { messages } = looked(
      facts,
      {},
      {
        ...sketch("lead", { [UI]: `${files[UI]}`.replace("github: ada", "github: sam") }),
        owners: [sam.id],
      },
    );
    expect(messages.map(({ body }) => body.slice(0, 5))).toEqual(["@sam,"]);
  });

  test("goes on where somebody else makes it true", () => {
    expect(kinds([...facts, pinned], sketch("lead", samLeads))).toEqual(["enacted", "concluded"]);
  });

  test("is another one in another repository, whatever its branch is called", () => {
    const other = { ...closed, thread: { repo: website, number: 5 } };
    expect(asked([pull, other], here)).toBeDefined();
  });

  test("is heard of as GitHub tells it, and touches the request", () => {
    const where = world();
    const event = {
      kind: "pull.closed",
      delivery: "d",
      at: "2026-11-20T11:00:00.000Z",
      actor: { ...lin, bot: false },
      author: { ...bot, bot: true },
      thread: at(5),
      branch: `waymark/${TAG}`,
    } as const;
    expect(requests.facts?.(event, where)).toEqual([closed]);
    expect(requests.reply?.(event, where)).toEqual({
      touched: [{ kind: "thread", repo: 10, number: 1 }],
    });
    for (const other of [
      { ...event, branch: TAG },
      { ...event, branch: "waymark/directory" },
      { ...event, author: { ...lin, bot: false } },
    ]) {
      expect(requests.facts?.(other, where)).toEqual([]);
      expect(requests.reply?.(other, where)).toEqual({});
    }
    expect(requests.facts?.({ ...event, actor: { ...bot, bot: true } }, where)).toEqual([]);
  });
});

describe("once nothing waits for it any more", () => {
  test("our pull request is closed: withdrawn, declined, or true by now", () => {
    const open = { written: { [TAG]: "something" } };
    const word = commanded(sam, "/withdraw", { at: "2026-11-20T11:30:00.000Z" });
    const effect = asked([pull, word], { ...sketch("lead"), ...open });
    expect(effect).toMatchObject({ tag: TAG, files: [], repo: home });
    expect(effect?.body).toContain("nothing left to change here");
    expect(asked([word], sketch("lead"))).toBeUndefined();
    const done = [pinned, concluded("accepted")];
    expect(asked(done, { ...sketch("lead", samLeads), ...open })).toMatchObject({ files: [] });
    const nowhere = { ...sketch("lead"), ...open, home: undefined, offers: ["join-community.yml"] };
    expect(asked([word], nowhere)).toBeUndefined();
  });
});

test("a tag tells which request it is of, and is fit for a branch", () => {
  const tag = changeTag("role", { thread: at(3) }, 2);
  expect([tag, isChangeTag(tag), askedBy(tag)]).toEqual([
    "role-10-3-2",
    true,
    { kind: "thread", repo: 10, number: 3 },
  ]);
  expect(isChangeTag("directory")).toBe(false);
  expect(changeTag("role", { record: "a b/c" }, 0)).toBe("role-a-b-c-0");
});
