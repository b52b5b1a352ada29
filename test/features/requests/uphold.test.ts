import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Thread, World } from "../../../src/core/world.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined, ticked } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { recorded, spoken, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { NOW, world } from "../../build/world.ts";

const target = { kind: "thread", repo: 10, number: 1 } as const;
const approved = commanded(ada, "/approve");
const done = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
const over = [approved, ...done];
const status = { thread: at(1), tag: "status", body: "", occasion: "status" };
const inTeam = { teams: { "ui-ux": team([sam]) } };

function upheld(facts: readonly Fact[], shown: Partial<Thread> = {}, more: Partial<World> = {}) {
  return (
    requests.uphold?.(target, world({ thread: thread(shown), facts, ...more })) ?? { plan: [] }
  );
}

function plan(...args: Parameters<typeof upheld>) {
  return upheld(...args).plan;
}

function says(...args: Parameters<typeof upheld>): string {
  return wanted(plan(...args), "ensure-comment")[0]?.body ?? "";
}

function concluded(outcome: string, more: Partial<FactOf<"concluded">> = {}): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-05T10:00:00.400Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome,
    community: "ui-ux",
    ...more,
  };
}

function closed(when: string): FactOf<"closed"> {
  return {
    kind: "closed",
    id: `closed/${when}`,
    at: when,
    thread: at(1),
    by: ada.id,
    author: sam.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };
}

function retired(file: string): string {
  return `${files[file] ?? ""}status: retired\n`;
}

/** The facts that one look writes down, put behind the ones it saw. */
function lookedAt(facts: readonly Fact[], more: Partial<World> = {}): readonly Fact[] {
  return [...facts, ...recorded(plan(facts, {}, more))];
}

describe("the one status comment", () => {
  test("greets, tells the steps, what comes next, and what can be written", () => {
    expect(says([])).toBe(
      `Hello @sam, thank you for your request “Join a community”: **UI/UX**.

- ➡️ **approval**: 0 of 1 approval
- ◻️ **onboarding**: comes later

**What comes next:** @ada may answer with \`/approve\` or \`/decline\`.

\`sam\` can take it back with \`/withdraw\`; \`/progress\` shows what you have so far, \`/help\` everything else.`,
    );
  });

  test("goes on to the checklist", () => {
    expect(says([approved])).toContain("- ✅ **approval**: done (1 of 1 approval: `ada`)");
    expect(says([approved])).toContain("**What comes next:** the checklist in the description");
    expect(says([], { body: joinBody("Data") })).toContain(
      "- ➖ **approval**: not needed (joining is open)",
    );
  });

  test("says whom to ask where nobody may approve, and never the author", () => {
    const words = "nobody has that role at the moment, so please ask an owner";
    expect(says([], {}, { pins: {} })).toContain(words);
    expect(says([], { author: ada })).toContain(words);
  });

  test("asks for nothing where a step just takes its time", () => {
    const waiting = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    expect(says([approved], {}, { definitions: waiting })).not.toContain("What comes next");
  });

  test("names the communities there are, where the form names another", () => {
    expect(says([], { body: joinBody("Chess @ada <!--") })).toContain(
      "I don't know a community called “Chess @\u200Bada \\<\\!--”. There are **Data** and **UI/UX**. Edit the description",
    );
    expect(says([], { body: joinBody("_No response_") })).toContain(
      "The form does not say which community you mean.",
    );
    const one = definitions({ "communities/data.yml": retired("communities/data.yml") });
    for (const said of ["Data", "DATA", "data"])
      expect(says([], { body: joinBody(said) }, { definitions: one })).toContain(
        "The community “Data” is retired. There is **UI/UX**.",
      );
    const none = definitions({
      "communities/data.yml": retired("communities/data.yml"),
      "communities/ui-ux.yml": retired("communities/ui-ux.yml"),
    });
    expect(says([], {}, { definitions: none })).toContain("there is none to join at the moment.");
  });

  test("lists what is unclear in the form, harmlessly", () => {
    const forged = `${joinBody("UI/UX")}\n\n### Community\n\nData`;
    expect(says([], { body: forged })).toContain(
      "Something in the form needs mending before this can go on.",
    );
  });

  test("of a process about no community names none", () => {
    const general = definitions({
      "processes/join.yml": `name: Ask for help
start: { form: join-community.yml }
label: "process: join"
steps: [{ id: wait, until: { waited: 1 day } }]
outcome: { accepted: [] }
`,
    });
    const asked = says([], {}, { definitions: general });
    expect(asked).toContain("Hello @sam, thank you for your request “Ask for help”.");
  });
});

describe("labels", () => {
  test("tell the process and the step, and no other step", () => {
    expect(wanted(plan([]), "ensure-labels")).toMatchObject([
      {
        has: ["process: join", "join: waiting for approval"],
        lacks: ["join: onboarding", "join: invitation sent"],
      },
    ]);
    expect(plan([])[0]?.because).toBe("the request is in join: waiting for approval");
  });

  test("of a step without one are none", () => {
    const bare = withJoin('    label: "join: onboarding"\n', "");
    const [step] = plan([approved], {}, { definitions: bare }).filter(
      ({ effect }) => effect.kind === "ensure-labels",
    );
    expect(step?.because).toBe("the request is in no labelled step");
  });

  test("of the invitation may have their own name", () => {
    const named = withJoin("{ join: community }", '{ join: community, invited: "on the way" }');
    const waiting = { definitions: named, teams: { "ui-ux": team([], { invited: ["Sam"] }) } };
    expect(wanted(plan(over, {}, waiting), "ensure-labels")[0]?.has).toContain("on the way");
  });
});

describe("a step that is over", () => {
  test("is written down once, with its reason and the answers it saw", () => {
    expect(recorded(plan([approved]))).toEqual([
      {
        kind: "step-passed",
        id: "step-passed/10/1/approval/0",
        at: NOW,
        thread: at(1),
        step: "approval",
        because: "1 of 1 approval: `ada`",
        answers: '[["community","UI/UX",["UI/UX"]]]',
      },
    ]);
    expect(recorded(plan(lookedAt([approved])))).toEqual([]);
  });

  test("for other answers is another passing", () => {
    const before = lookedAt([approved]);
    const data = { body: joinBody("Data") };
    const byApproval = withJoin("unless: { joining: open }\n", 'unless: { badge: "core" }\n');
    const anew = commanded(lin, "/approve", { saw: joinBody("Data") });
    const facts = recorded(plan([...before, anew], data, { definitions: byApproval }));
    expect(facts.map(({ id }) => id)).toEqual(["step-passed/10/1/approval/1"]);
  });

  test("is not written down any more once the request has ended", () => {
    const late = [commanded(ada, "/decline"), approved];
    expect(recorded(plan(late)).map(({ kind }) => kind)).toEqual(["concluded"]);
    const after = [concluded("declined"), approved];
    expect(recorded(plan(after))).toEqual([]);
  });
});

describe("whoever is through", () => {
  test("joins first, and the request waits until GitHub shows them in the team", () => {
    const { plan: steps } = upheld(over, {}, { teams: { "ui-ux": team() } });
    const facts = recorded(steps);
    expect(facts.at(-1)).toEqual({
      kind: "joined",
      id: `joined/ui-ux/${sam.id}/10/1/0`,
      at: NOW,
      person: sam.id,
      community: "ui-ux",
      source: "request",
      thread: at(1),
    });
    expect(wanted(steps, "ensure-recorded").at(-1)?.touched).toEqual([
      { kind: "community", community: "ui-ux" },
      { kind: "person", person: sam.id },
    ]);
    expect(wanted(steps, "ensure-comment")[0]?.body).toContain(
      "**What comes next:** you are being added to the team `ui-ux`.",
    );
    expect(wanted(steps, "ensure-state")).toEqual([]);
  });

  test("joins once: the next look only waits", () => {
    const waiting = { teams: { "ui-ux": team() } };
    const again = plan(lookedAt(over, waiting), {}, waiting);
    expect(recorded(again)).toEqual([]);
    expect(wanted(again, "ensure-comment")[0]?.body).toContain("you are being added");
  });

  test("waits for the invitation, with a label and the way to accept it", () => {
    const pending = { teams: { "ui-ux": team([], { invited: ["SAM"] }) } };
    const steps = plan(over, {}, pending);
    expect(wanted(steps, "ensure-labels")[0]?.has).toContain("join: invitation sent");
    expect(wanted(steps, "ensure-comment")[0]?.body).toContain(
      "an invitation to harbor is on its way. Accept it at https://github.com/orgs/harbor/invitation",
    );
  });

  test.each([
    [{ unmanaged: "it has admin rights on website" }, "it has admin rights on website"],
    [{}, "it is not opted in"],
  ])("waits for an owner where the team is not ours", (more, why) => {
    const teams: World["teams"] = { "ui-ux": team([], { managed: false, ...more }) };
    expect(says(over, {}, { teams })).toContain(
      `the team \`ui-ux\` is not in my hands (${why}). An owner can add you by hand`,
    );
  });

  test("waits for an owner where the team is gone", () => {
    expect(says(over, {}, { teams: {} })).toContain("there is no team `ui-ux` on GitHub.");
  });

  test.each([["team/ui-ux"], [`team/ui-ux/${sam.id}`]])(
    "waits for an owner where GitHub lets nobody in (%s)",
    (place) => {
      const refused = { [place]: { why: "GitHub says: It is synchronised", again: NOW } };
      expect(says(over, {}, { teams: { "ui-ux": team() }, refused })).toContain(
        "GitHub does not let me add you to the team `ui-ux`. GitHub says: It is synchronised. An owner",
      );
    },
  );

  test("and in the team is welcomed, and the issue closed, all at once", () => {
    const steps = plan(over, {}, inTeam);
    expect(recorded(steps).map(({ kind }) => kind)).toEqual([
      "step-passed",
      "step-passed",
      "joined",
      "concluded",
    ]);
    expect(spoken(steps)).toMatchObject([
      {
        tag: "outcome/0/0",
        body: "@sam, welcome to **UI/UX**! 🎉 `/progress` shows where you stand and what comes next.",
      },
    ]);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "completed" }]);
    expect(wanted(steps, "ensure-labels")[0]?.has).toEqual(["process: join"]);
    expect(wanted(steps, "ensure-comment")[0]?.body).toContain(
      "This request is **accepted**. `/leave` here takes you out of the community again.",
    );
  });

  test("of a community without a team is in at once", () => {
    const data = [ticked(sam, "conduct"), ticked(lin, "meeting"), ticked(sam, "drive")];
    const facts = recorded(plan(data, { body: joinBody("Data") }));
    expect(facts.at(-1)).toMatchObject({ kind: "concluded", outcome: "accepted" });
  });

  test("is the account that asked, not whoever has the name now", () => {
    const other = { teams: { "ui-ux": team([{ id: "github:55", login: "sam" }]) } };
    expect(wanted(plan(over, {}, other), "ensure-state")).toEqual([]);
  });

  test("and left while the invitation was pending is not welcomed: the request is withdrawn", () => {
    const before = lookedAt(over, { teams: { "ui-ux": team() } });
    const leave = commanded(sam, "/leave", { at: "2026-11-21T10:00:00.000Z" });
    const steps = plan([...before, leave], {}, { ...inTeam, now: "2026-11-21T11:00:00.000Z" });
    expect(recorded(steps)).toMatchObject([{ kind: "concluded", outcome: "withdrawn" }]);
    expect(spoken(steps)).toEqual([]);
  });

  test("and then changed the community in the form has to be approved again", () => {
    const before = lookedAt(over, { teams: { "ui-ux": team() } });
    const byApproval = withJoin("unless: { joining: open }\n", 'unless: { badge: "core" }\n');
    const steps = plan(before, { body: joinBody("Data") }, { definitions: byApproval });
    expect(recorded(steps)).toEqual([]);
  });

  test("of a process that joins nothing is done with", () => {
    const process = (files["processes/join.yml"] ?? "")
      .replace("{ join: community }, { say: welcome }", '{ say: welcome }, { say: "tea at 5" }')
      .replace("community: { field: community }\n", "")
      .replace("    unless: { joining: open }\n", "")
      .replace("by: leads, at-least: 1", "by: owners, at-least: 1")
      .replace("checklist: onboarding", "until: { field: { id: why, filled: true } }")
      .replace(", { close: completed }", "");
    const general = definitions({ "processes/join.yml": process });
    const steps = plan([approved], {}, { definitions: general, owners: [ada.id] });
    expect(spoken(steps).map(({ body }) => body)).toEqual([
      "@sam, welcome! Your request is through.",
      "@sam, tea at 5",
    ]);
    expect(wanted(steps, "ensure-state")).toEqual([]);
    expect(wanted(steps, "ensure-comment")[0]?.body).toMatch(/This request is \*\*accepted\*\*\.$/);
  });
});

describe("a welcome", () => {
  test("tells where people talk and when they meet, in which zone", () => {
    const ui = `${files["communities/ui-ux.yml"] ?? ""}channels: [{ name: Slack, url: https://chat.example/ui }]
meetings:
  - { name: Weekly, day: wednesday, time: "19:00", timezone: Europe/Berlin }
  - { name: Crit, day: monday, time: "09:00", every: month, on: third }
  - { name: Sprint, day: friday, every: 2 weeks, from: 2026-11-06 }
  - { name: Daily, every: day }
`;
    const open = definitions({ "communities/ui-ux.yml": ui });
    const [welcome] = spoken(plan(over, {}, { ...inTeam, definitions: open }));
    expect(welcome?.body).toBe(
      "@sam, welcome to **UI/UX**! 🎉 Talk with us on [Slack](https://chat.example/ui). We meet: **Weekly** Wednesdays at 19:00 (Europe/Berlin); **Crit** on the third Monday every month at 09:00 (America/Los_Angeles); **Sprint** on a Friday every 2 weeks; **Daily**. `/progress` shows where you stand and what comes next.",
    );
    const nowhere = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}meetings: [{ name: Tea, time: "16:00", every: day }]\n`,
      "waymark.yml": "organization: Harbor\n",
    });
    const [utc] = spoken(plan(over, {}, { ...inTeam, definitions: nowhere }));
    expect(utc?.body).toContain("We meet: **Tea** at 16:00 (UTC).");
  });
});

describe("a request that people end", () => {
  test("is declined with kind words, and closed as not planned", () => {
    const steps = plan([commanded(ada, "/decline not now")]);
    expect(recorded(steps)).toEqual([{ ...concluded("declined"), at: NOW }]);
    expect(spoken(steps)[0]?.body).toContain("This time the answer is no.");
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    expect(wanted(steps, "ensure-comment")[0]?.body).toContain(
      "This request is **declined** by `ada`. `/reopen` opens it again.",
    );
  });

  test("is withdrawn without a word, and closed where nothing else is described", () => {
    const steps = plan([commanded(sam, "/withdraw")]);
    expect(spoken(steps)).toEqual([]);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    const silent = withJoin("  declined: [{ say: declined }, { close: not-planned }]\n", "");
    const declined = plan([commanded(ada, "/decline")], {}, { definitions: silent });
    expect(spoken(declined)).toEqual([]);
    expect(wanted(declined, "ensure-state")).toHaveLength(1);
  });

  test("may be withdrawn also while its form is unclear", () => {
    expect(says([commanded(sam, "/withdraw")], { body: joinBody("Chess") })).toContain(
      "This request is **withdrawn** by `sam`.",
    );
  });

  test("after its person joined takes them out again: their community is looked at", () => {
    const other = joined(ada, "ui-ux");
    const { thread: _, ...byHand } = joined(sam, "data", { source: "adopted" });
    const before = [...lookedAt(over, { teams: { "ui-ux": team() } }), other, byHand];
    const words = commanded(sam, "/withdraw", { at: "2026-11-21T10:00:00.000Z" });
    const steps = plan([...before, words], {}, { now: "2026-11-21T11:00:00.000Z" });
    expect(wanted(steps, "ensure-recorded")[0]?.touched).toEqual([
      { kind: "community", community: "ui-ux" },
    ]);
  });

  test("is closed once: whoever opens the issue again by hand meant it", () => {
    const ended = [commanded(ada, "/decline"), concluded("declined")];
    expect(wanted(plan(ended), "ensure-state")).toHaveLength(1);
    const shut = closed("2026-11-05T10:00:00.000Z");
    expect(wanted(plan([...ended, shut]), "ensure-state")).toEqual([]);
    const elsewhere = { ...shut, thread: at(2) };
    const earlier = closed("2026-11-01T00:00:00.000Z");
    expect(wanted(plan([...ended, elsewhere, earlier]), "ensure-state")).toHaveLength(1);
  });
});

describe("a request that is opened again", () => {
  const before = [
    commanded(ada, "/decline", { at: "2026-11-05T09:00:00.000Z" }),
    concluded("declined"),
    closed("2026-11-05T10:00:01.000Z"),
  ];
  const reopen = commanded(sam, "/reopen", { at: "2026-11-06T10:00:00.000Z" });
  const shut = { state: "closed", reason: "not_planned" } as const;

  test("is open on GitHub too, and starts with its first step", () => {
    const steps = plan([...before, reopen], shut);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "open" }]);
    expect(wanted(steps, "ensure-comment")[0]?.body).toContain("➡️ **approval**");
  });

  test("ends anew, under its own number", () => {
    const again = commanded(ada, "/decline", { at: "2026-11-07T10:00:00.000Z" });
    const steps = plan([...before, reopen, again]);
    expect(recorded(steps)).toMatchObject([{ id: "concluded/10/1/1" }]);
    expect(spoken(steps)[0]?.tag).toBe("outcome/1/0");
  });

  test("and closed by hand after that is left closed", () => {
    expect(plan([...before, reopen, closed("2026-11-08T10:00:00.000Z")], shut)).toEqual([]);
  });

  test("brings back whoever had left, since they asked for it", () => {
    const first = lookedAt(over, { teams: { "ui-ux": team() } });
    const left = [
      commanded(sam, "/leave", { at: "2026-11-21T10:00:00.000Z" }),
      concluded("withdrawn", { at: "2026-11-21T10:01:00.000Z" }),
    ];
    const anew = [
      commanded(sam, "/reopen", { at: "2026-11-22T10:00:00.000Z" }),
      commanded(ada, "/approve", { at: "2026-11-22T11:00:00.000Z" }),
    ];
    const later = { now: "2026-11-23T10:00:00.000Z", teams: { "ui-ux": team() } };
    const facts = recorded(plan([...first, ...left, ...anew], {}, later));
    expect(facts.at(-1)).toMatchObject({ kind: "joined", id: `joined/ui-ux/${sam.id}/10/1/1` });
  });
});

describe("an old request that is told again", () => {
  test("after its person has left brings nobody back", () => {
    const facts = [...over, joined(), concluded("accepted"), commanded(sam, "/leave ui-ux")];
    const steps = plan([...facts, closed("2026-11-05T10:00:01.000Z")], { state: "closed" });
    expect(recorded(steps)).toEqual([]);
    expect(wanted(steps, "ensure-state")).toEqual([]);
  });

  test("stays accepted, whatever its form says by now", () => {
    const ended = [concluded("accepted")];
    expect(says(ended, { body: joinBody("Chess") })).toContain("This request is **accepted**.");
    expect(recorded(plan(ended, { body: joinBody("Data") }))).toEqual([]);
  });
});

describe("reminders", () => {
  const opened: Fact = {
    kind: "opened",
    id: "opened/10/1",
    at: "2026-11-01T10:00:00.000Z",
    thread: at(1),
    author: sam.id,
  };

  test("go out once, to those it waits for, when its time has come", () => {
    const [reminder] = spoken(plan([opened], { title: "Join: UI/UX for @everybody" }));
    expect(reminder?.tag).toBe("remind/approval/2026-11-01T10:00:00.000Z");
    expect(reminder?.body).toBe(
      "@ada: a gentle reminder, once. “Join: UI/UX for @\u200Beverybody” is still waiting (0 of 1 approval).",
    );
    const told = { said: [{ ...status, tag: reminder?.tag ?? "" }] };
    expect(spoken(plan([opened], {}, told))).toEqual([]);
  });

  test("wait for their time, and a pause stops the clock", () => {
    const early = { now: "2026-11-02T10:00:00.000Z" };
    expect(upheld([opened], {}, early)).toMatchObject({ due: "2026-11-08T10:00:00.000Z" });
    expect(spoken(plan([opened], {}, early))).toEqual([]);
    const winter = { ...opened, at: "2026-12-14T10:00:00.000Z" };
    expect(upheld([winter], {}, { now: "2026-12-14T11:00:00.000Z" }).due).toBe(
      "2027-01-12T10:00:00.000Z",
    );
  });

  test("are for whoever can help, where nobody has the role", () => {
    const [reminder] = spoken(plan([opened], {}, { pins: {} }));
    expect(reminder?.body).toContain("Whoever can help: a gentle reminder");
  });

  test("are none where the step asks for none, or after the end", () => {
    expect(spoken(plan([opened, approved]))).toEqual([]);
    expect(spoken(plan([opened, concluded("declined")]))).toEqual([]);
    expect(spoken(plan([opened, commanded(sam, "/withdraw")]))).toEqual([]);
  });
});

describe("Waymark keeps out of it", () => {
  test.each([
    ["when somebody closed the issue by hand", { state: "closed" }, {}],
    ["when somebody took the process label away", { labels: [] }, { said: [status] }],
    ["where the issue is no request", { labels: [], body: "Hello" }, {}],
  ] as const)("%s", (_, shown, more) => {
    expect(plan([], shown, more)).toEqual([]);
  });

  test("but a request that just lacks its label gets it", () => {
    expect(wanted(plan([], { labels: [] }), "ensure-labels")[0]?.has).toContain("process: join");
  });

  test("on anything that is no thread", () => {
    const seen = world({ thread: thread() });
    expect(requests.uphold?.({ kind: "definitions" }, seen)).toEqual({ plan: [] });
  });
});

test("a request comes up again when time alone may move it", () => {
  const waiting = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
  const passed = lookedAt([approved], { definitions: waiting });
  expect(upheld(passed, {}, { definitions: waiting }).due).toBe("2026-11-21T12:00:00.000Z");
  expect(upheld([approved, commanded(olu, "/help")]).due).toBeUndefined();
});
