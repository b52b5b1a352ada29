import { describe, expect, test } from "vitest";
import type { Process } from "../../../src/definitions/types.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { withJoin } from "../../build/processes.ts";
import { type Sketch, world } from "../../build/world.ts";
import { looked, out, says } from "./looked.ts";

const form = `name: Bring somebody in
description: Somebody else joins.
labels: ["process: join"]
body:
  - { type: dropdown, id: community, attributes: { label: Community, options: [UI/UX, Data] } }
  - { type: input, id: person, attributes: { label: Who } }
`;

function bringing(outcome: string, step = "") {
  return definitions({
    ...files,
    "processes/join.yml": `# waymark: skip what-judges-is-private: Everybody sees who joins.
name: Bring somebody in
start: { form: join-community.yml }
label: "process: join"
community: { field: community }
subject: { field: person }
steps: [{ id: asked, until: { approvals: { by: leads, at-least: 1 } }${step} }]
outcome: { accepted: [${outcome}{ close: completed }] }
`,
    ".github/ISSUE_TEMPLATE/join-community.yml": form,
  });
}

const body = "### Community\n\nUI/UX\n\n### Who\n\n@olu";
const asking = { body };
const accounts = { olu, sam };
const here: Sketch = { definitions: bringing("{ join: community }, "), accounts, ...out };
const approved = commanded(ada, "/approve", { saw: body });
const agreed = commanded(olu, "/agree", { saw: body, id: "commanded/8/0" });

function kinds(facts: readonly Fact[], more: Sketch = here, shown = asking): readonly string[] {
  return looked(facts, shown, more).facts.map(({ kind }) => kind);
}

describe("whom somebody else asks for", () => {
  test("is asked from the beginning whether they agree, and nothing happens before", () => {
    expect(says([], asking, here)).toContain(
      "@olu, somebody else opened this request for you. If you'd like what it asks for, comment `/agree`; if not, comment `/withdraw`.",
    );
    expect(kinds([approved])).toEqual(["step-passed"]);
    expect(says([approved], asking, here)).toContain(
      "**What's next:** @olu, somebody else opened this request for you.",
    );
    expect(kinds([approved, agreed])).toContain("joined");
    expect(says([approved, agreed], asking, here)).not.toContain("/agree");
  });

  test("agrees themselves, to what stands there now, and can take it back", () => {
    const other = commanded(lin, "/agree", { saw: body });
    const before = commanded(olu, "/agree", { saw: body.replace("UI/UX", "Data") });
    const taken = commanded(olu, "/withdraw", {
      id: "commanded/9/0",
      at: "2026-11-19T10:00:00.000Z",
    });
    const yes = commanded(olu, "/approve", { saw: body });
    for (const word of [other, before, yes])
      expect(kinds([approved, word])).toEqual(["step-passed"]);
    expect(kinds([approved, agreed, taken])).not.toContain("joined");
  });

  test("is not asked where nothing happens to them, or they ask themselves", () => {
    const told = { ...here, definitions: bringing("") };
    expect(kinds([approved], told)).toEqual(["step-passed", "concluded"]);
    const own = { body: body.replace("@olu", "@sam") };
    const saw = { ...approved, saw: own.body };
    expect(looked([saw], own, here).facts.map(({ kind }) => kind)).toContain("joined");
    const leaving = { ...here, definitions: bringing("{ role: none }, "), issues: [], written: {} };
    expect(says([], asking, leaving)).not.toContain("/agree");
  });

  test("waits with what a step would let happen, too", () => {
    const step = ", outcome: [{ join: community }]";
    const early = { ...here, definitions: bringing("", step) };
    expect(kinds([approved], early)).toEqual(["step-passed"]);
    expect(kinds([approved, agreed], early)).toContain("joined");
  });
});

function replies(by: typeof olu, more = here, facts: readonly Fact[] = [], text = "/agree") {
  const seen = world({ threads: [thread(asking)], facts, offers: [], said: [], ...more });
  const event = commented(by, text, { body });
  return takenBy(requests, event, seen).messages.map(({ body: answer }) => answer);
}

function seenIn(more: Sketch) {
  return world({ threads: [thread(asking)], offers: [], said: [], ...more });
}

/** Sam's request began one of this process for Olu. */
function openedFor(process: string): readonly Fact[] {
  const tag = `begun/${process}/10/9/0`;
  const begun: FactOf<"begun"> = {
    kind: "begun",
    id: tag,
    at: "2026-11-02T09:00:00.000Z",
    thread: at(9),
    tag,
    process,
    person: olu.id,
    by: sam.id,
    community: "ui-ux",
    cause: { kind: "process" },
    answers: { community: "UI/UX", why: "They would like to" },
  };
  return [begun, raised(tag, at(1), olu)];
}

describe("a request that another one began for somebody else", () => {
  test("lets nothing happen to them before they agree, though no form of its own names them", () => {
    const opened = openedFor("join");
    const yes = commanded(ada, "/approve", { saw: "" });
    const quick = withJoin(
      '  - id: onboarding\n    label: "join: onboarding"\n    checklist: onboarding\n',
      "",
    );
    const more: Sketch = { ...out, definitions: quick };
    expect(kinds([...opened, yes], more)).toEqual(["step-passed"]);
    expect(says([...opened, yes], asking, more)).toContain("@olu, ");
    const theirs = commanded(olu, "/agree", { saw: "", id: "commanded/8/0" });
    expect(kinds([...opened, yes, theirs], more)).toContain("joined");
  });
});

describe("`/agree`", () => {
  test("of whoever opened it names the one who is asked, also once leads have said yes", () => {
    const passed = looked([approved], asking, here).facts;
    expect(replies(sam, here, [approved, ...passed])).toEqual([
      "@sam, you can't decide on your own request. That's up to `olu`. Nothing has changed.",
    ]);
  });

  test("of whom nothing is asked reads that it is about them", () => {
    expect(replies(olu, { ...here, definitions: bringing("") })).toEqual([
      "@olu, this request is about you, so others decide on it. That's up to `ada`. Nothing has changed.",
    ]);
  });

  test("is theirs to write, and nobody else's who is not asked", () => {
    expect(replies(olu)).toEqual([]);
    expect(replies(sam)).toHaveLength(1);
    const told = { ...here, definitions: bringing("") };
    expect(replies(olu, told)).toHaveLength(1);
  });

  test("is none with “not yet” behind it", () => {
    expect(replies(olu, here, [], "/agree not yet")).toEqual([
      "@olu, that doesn't sound like a yes, so nothing has changed. Once you agree, comment `/agree` and nothing else.",
    ]);
    expect(kinds([approved, { ...agreed, argument: "not yet" }])).not.toContain("joined");
  });

  test("is among what helps there", () => {
    const [agree] = (requests.commands ?? []).filter(({ name }) => name === "agree");
    expect(agree?.where?.(at(1), seenIn(here))).toBe(true);
    expect(agree?.where?.(at(1), seenIn({ ...here, definitions: bringing("") }))).toBe(false);
    const small = definitions();
    const join = small.processes["join"] as Process;
    const tour = { ...join, label: "process: tour", outcome: { accepted: [{ start: "join" }] } };
    const begins = { ...small, processes: { join, tour } };
    const begun = openedFor("join");
    const theirs = seenIn({ definitions: begins, facts: begun });
    expect(agree?.where?.(at(1), theirs)).toBe(true);
    expect(agree?.where?.(at(1), seenIn({ definitions: small, facts: begun }))).toBe(false);
  });
});
