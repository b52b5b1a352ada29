import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { relevantFields } from "../../../src/core/ledger/reading.ts";
import { requestOn } from "../../../src/core/ledger/request.ts";
import { choosers, takers } from "../../../src/features/requests/assigning/words.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, logins, olu, sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { type Definitions, type Sketch, world } from "../../build/world.ts";
import { concluded, looked, over, plan, posted, recorded, spoken } from "./looked.ts";

const wes: Person = { id: "github:5", login: "wes" };
const UNTIL = "until: { approvals: { by: leads, at-least: 1 } }";

function assigning(role: string): Definitions {
  return withJoin(UNTIL, `${UNTIL}\n    assign: ${role}`);
}

const owned: Sketch = { definitions: assigning("owners"), owners: [ada.id, olu.id] };
const PLACE = `ensure-assignee/thread:10/1/assigned/${olu.id}`;
const refused = { [PLACE]: { why: "no", again: "2026-11-20T13:00:00.000Z" } };

/** So many people. */
function crowd(count: number): readonly Person[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return all.map((index): Person => ({ id: `github:${900 + index}`, login: `p${index}` }));
}

/** Who is assigned by a plan, and who is taken off. */
function assigned(...args: Parameters<typeof plan>) {
  return wanted(plan(...args), "ensure-assignee").map(
    ({ person, assigned: on }) => `${on ? "+" : "-"}${person.login}`,
  );
}

function answer(by: Person, text: string, more: Sketch = {}): string {
  const seen = world({ thread: thread(), owners: [olu.id], ...more });
  return takenBy(requests, commented(by, text), seen)
    .messages.map(({ body }) => body)
    .join("\n");
}

describe("a step that assigns", () => {
  test("assigns everybody with the role, once", () => {
    expect(assigned([], {}, owned)).toEqual(["+ada", "+olu"]);
    const shown = recorded([], { assignees: [ada, olu] }, owned);
    expect(shown.map(({ id }) => id)).toEqual([
      "carried-out/10/1/0/assigned/github:1",
      "carried-out/10/1/0/assigned/github:4",
    ]);
    // Somebody took them off: that is theirs to do.
    expect(assigned(shown, {}, owned)).toEqual([]);
    expect(assigned([], { assignees: [ada] }, owned)).toEqual(["+olu"]);
  });

  test("never whoever asks, unless that is the role", () => {
    expect(assigned([], { author: ada }, owned)).toEqual(["+olu"]);
    expect(assigned([], {}, { definitions: assigning("author") })).toEqual(["+sam"]);
    expect(assigned([], {}, { definitions: assigning("subject") })).toEqual(["+sam"]);
  });

  test("no more than there is room for", () => {
    const others = crowd(9);
    expect(assigned([], { assignees: others }, owned)).toEqual(["+ada"]);
    expect(assigned([], { assignees: [...others, wes] }, owned)).toEqual([]);
  });

  test("and only while it is at hand", () => {
    expect(assigned([commanded(ada, "/approve"), ...over.slice(1, 2)], {}, owned)).toEqual([]);
    expect(
      assigned([commanded(ada, "/decline")], {}, { ...owned, definitions: assigning("leads") }),
    ).toEqual([]);
  });

  test("leaves out whom nobody has a name for", () => {
    expect(assigned([], {}, { ...owned, owners: ["github:77"] })).toEqual([]);
  });

  test("says once whom GitHub does not take", () => {
    const [message, ...others] = spoken([], { assignees: [ada] }, { ...owned, refused });
    expect(others).toEqual([]);
    expect(message?.body).toContain("@olu, I wanted to assign this issue to you, but GitHub");
    expect(message?.body).toContain("comment `/take`");
    const told = { ...owned, refused, said: [posted(String(message?.tag))] };
    expect(spoken([], {}, told)).toEqual([]);
    expect(assigned([], { assignees: [ada] }, told)).toEqual([]);
  });

  test("has the field read that names whom", () => {
    const definitions = assigning('"field:why"');
    const { join } = definitions.processes;
    expect(join && relevantFields(join, definitions)).toEqual(["community", "why"]);
  });
});

describe("an outcome that assigns", () => {
  const ends: Sketch = {
    definitions: withJoin(
      "declined: [{ say: declined }, { close: not-planned }]",
      "declined: [{ assign: owners }]",
    ),
    owners: [olu.id],
  };
  const no = commanded(ada, "/decline");

  test("does so once, and that is on record when GitHub shows it", () => {
    expect(assigned([no], {}, ends)).toEqual(["+olu"]);
    const shown = recorded([no], { assignees: [olu] }, ends);
    expect(shown.map(({ kind }) => kind)).toEqual(["concluded", "carried-out", "carried-out"]);
    expect(assigned([no, ...shown], {}, ends)).toEqual([]);
  });

  test("tells whom GitHub does not take, without asking anything of them", () => {
    const seen = { ...ends, refused };
    const [message] = spoken([no, ...recorded([no], {}, ends)], {}, seen);
    expect(message?.body).toContain("This is to let you know.");
    const told = { ...seen, said: [posted(String(message?.tag))] };
    expect(recorded([no], {}, told).map(({ kind }) => kind)).toEqual(["concluded", "carried-out"]);
  });

  test("does nothing to what was over before it was asked for", () => {
    expect(assigned([no, concluded("declined")], {}, ends)).toEqual([]);
  });

  test("can come on the way", () => {
    const way = {
      ...ends,
      definitions: withJoin(UNTIL, `${UNTIL}\n    outcome: [{ assign: owners }]`),
    };
    expect(assigned([commanded(ada, "/approve")], {}, way)).toEqual(["+olu"]);
  });
});

describe("people say who takes care of a request", () => {
  const known: Sketch = {
    owners: [olu.id],
    accounts: { wes, olu },
    logins: logins([ada, lin, sam, olu, wes]),
  };

  test("whoever is asked takes it, and drops it", () => {
    const take = commanded(ada, "/take");
    expect(answer(ada, "/take")).toBe("");
    expect(assigned([take])).toEqual(["+ada"]);
    expect(assigned([take], { assignees: [ada] })).toEqual([]);
    const shown = recorded([take], { assignees: [ada] });
    expect(shown).toMatchObject([{ action: `assigned/github:1/${take.id}` }]);
    expect(assigned([take, ...shown])).toEqual([]);
    const drop = commanded(ada, "/drop", { comment: 990 });
    expect(answer(ada, "/drop", { thread: thread({ assignees: [ada] }) })).toBe("");
    expect(assigned([take, ...shown, drop], { assignees: [ada] })).toEqual(["-ada"]);
    expect(recorded([take, ...shown, drop])).toMatchObject([{ kind: "carried-out" }]);
    // A word beats what a step would do.
    expect(assigned([commanded(ada, "/drop")], {}, owned)).toEqual(["+olu"]);
  });

  test("a lead chooses others, by name", () => {
    const assign = commanded(ada, "/assign @wes and @olu");
    expect(answer(ada, "/assign @wes and @olu", known)).toBe("");
    expect(assigned([assign], {}, known)).toEqual(["+wes", "+olu"]);
    const nobody = commanded(ada, "/assign @nemo");
    expect(assigned([nobody], {}, known)).toEqual([]);
    // Whoever takes that login later is not who was meant.
    const later = { ...known, accounts: { nemo: { id: "github:77", login: "nemo" } } } as const;
    const heard = [nobody, ...recorded([nobody], {}, known)];
    expect(assigned(heard, {}, { ...later, logins: { ...logins(), "github:77": "nemo" } })).toEqual(
      [],
    );
  });

  test("an owner does, too", () => {
    expect(answer(olu, "/assign @wes", known)).toBe("");
    expect(assigned([commanded(olu, "/assign @wes")], {}, { ...known, owners: [olu.id] })).toEqual([
      "+wes",
    ]);
  });

  test("others are told kindly, and nothing happens", () => {
    const not = "doesn't count here. That's up to `ada`. Nothing has changed.";
    expect(answer(lin, "/take")).toBe(`@lin, thanks, but your \`/take\` ${not}`);
    expect(answer(lin, "/assign @wes", known)).toContain("That's up to `ada` or `olu`.");
    expect(
      assigned(
        [commanded(lin, "/take"), commanded(lin, "/assign @wes")],
        {},
        { ...known, owners: [] },
      ),
    ).toEqual([]);
    expect(answer(sam, "/take")).toContain("who takes care of your own request is up to others");
    expect(assigned([commanded(sam, "/take")])).toEqual([]);
    expect(answer(sam, "/drop")).toContain("isn't assigned to you");
    expect(answer(ada, "/assign")).toContain("please say whom");
    expect(answer(ada, "/help\n/assign @nemo", known)).toContain(
      "I couldn't find `nemo` on GitHub",
    );
    const has = { thread: thread({ assignees: [ada, wes] }) };
    expect(answer(ada, "/take", has)).toContain("is already assigned like that");
    const ten = crowd(10);
    expect(answer(ada, "/take", { thread: thread({ assignees: ten }) })).toContain(
      "10 people at most",
    );
    expect(answer(ada, "/take", { facts: [concluded("accepted")] })).toContain(
      "already been accepted",
    );
  });

  test("nothing is assigned once a request has ended", () => {
    const words: readonly Fact[] = [commanded(ada, "/take"), concluded("declined")];
    expect(assigned(words)).toEqual([]);
    expect(
      looked([commanded(ada, "/take"), commanded(sam, "/withdraw")]).plan.map(
        ({ effect }) => effect.kind,
      ),
    ).not.toContain("ensure-assignee");
  });
});

/** Who may take care of a request, and who may choose others for that. */
function roles(definitions: Definitions) {
  const board = { slug: "buddies", managed: false, members: [wes], invited: [] };
  const seen = world({
    definitions,
    thread: thread(),
    teams: { buddies: board },
    owners: [olu.id],
  });
  const found = requestOn(thread(), seen);
  return found && [takers(found), choosers(found)];
}

describe("where the form names who is asked", () => {
  const definitions = withJoin(UNTIL, 'until: { approvals: { by: "field:why", at-least: 1 } }');
  const named = { definitions, accounts: { olu }, owners: [] };
  const now = { body: joinBody("UI/UX", "@olu") };
  const take = (saw: string) => assigned([commanded(olu, "/take", { saw })], now, named);

  test("they take it by what it said then, and by what it says now", () => {
    expect(take(joinBody("UI/UX", "@olu"))).toEqual(["+olu"]);
    expect(take(joinBody("UI/UX", "@lin"))).toEqual([]);
    expect(take("It breaks.")).toEqual([]);
  });

  test("what was written before texts were kept with it counts by what it says now", () => {
    expect(take("")).toEqual(["+olu"]);
  });
});

describe("where whoever is assigned has a say", () => {
  const decided = withJoin(
    UNTIL,
    'until: { all: [{ assigned: { to: "team:buddies" } }, { decision: { by: assignee, options: [go] } }] }',
  );

  test("only those who are wanted take that, and only leads and owners give it", () => {
    expect(roles(decided)).toEqual([
      ["team:buddies", "leads"],
      ["leads", "owners"],
    ]);
  });

  test("elsewhere whoever is asked may do both", () => {
    const asked = withJoin(
      UNTIL,
      'until: { approvals: { by: "team:buddies", at-least: 1 } }\n    assign: owners',
    );
    expect(roles(asked)).toEqual([
      ["team:buddies", "owners", "leads"],
      ["team:buddies", "owners", "leads"],
    ]);
  });
});

describe("a request of which GitHub shows nothing", () => {
  const record = {
    id: "r1",
    process: "join",
    title: "Join",
    body: joinBody("UI/UX"),
    author: sam,
    opened: "2026-11-01T10:00:00.000Z",
  };
  const target = { kind: "record", record: "r1" } as const;

  test("is assigned to nobody by a step, nor on the way", () => {
    const definitions = withJoin(
      UNTIL,
      `until: { waited: 1 day }\n    outcome: [{ assign: owners }]\n  - id: second\n    ${UNTIL}\n    assign: owners`,
    );
    const seen = world({ record, facts: [], definitions, owners: [olu.id] });
    const { facts, messages, plan: steps } = settledBy(requests, target, seen);
    expect(facts.map(({ kind }) => kind)).toEqual(["step-passed"]);
    expect([messages, steps]).toEqual([[], []]);
  });

  test("nor at its end", () => {
    const ends = "accepted: [{ join: community }, { say: welcome }, { close: completed }]";
    const definitions = withJoin(ends, "accepted: [{ assign: owners }]");
    const passed = ["approval", "onboarding"].map((step): Fact => ({
      kind: "step-passed",
      id: `step-passed/r1/join/${step}/0`,
      at: record.opened,
      record: "r1",
      process: "join",
      step,
      because: "done",
      answers: '[["community","UI/UX",["UI/UX"]]]',
    }));
    const seen = world({ record, facts: passed, definitions, owners: [olu.id] });
    const { facts, plan: steps } = settledBy(requests, target, seen);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "accepted" }]);
    expect(steps).toEqual([]);
  });
});
