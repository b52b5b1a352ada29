import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { isAway } from "../../../../src/core/ledger/absences.ts";
import { settle, type Settled } from "../../../../src/core/settle.ts";
import { away } from "../../../../src/features/away/index.ts";
import { requests } from "../../../../src/features/requests/index.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded, ticked } from "../../../build/facts.ts";
import { mentoring, paired, seasoned, sought } from "../../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { at, joinBody, thread } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { filledIn, type Sketch, world } from "../../../build/world.ts";
import { concluded, target } from "../looked.ts";

const resting = withJoin(
  "accepted: [{ join: community }, { say: welcome }, { close: completed }]",
  "accepted: [{ away: { until: { field: why } } }]",
);
const body = joinBody("UI/UX", "2026-12-24");
const over: readonly Fact[] = [
  commanded(ada, "/approve", { saw: body }),
  ticked(sam, "conduct"),
  ticked(ada, "meeting"),
  ticked(sam, "drive"),
];

function looked(facts: readonly Fact[], written = body, more: Sketch = {}): Settled {
  const shown = thread({ body: written });
  const known = { thread: shown, said: [], refused: {}, owners: [], definitions: resting, ...more };
  const own = filledIn(shown, "2026-11-01T00:00:00.000Z");
  return settle(target, [requests, away], world({ ...known, facts: [own, ...facts] }));
}

function status({ plan }: Settled): string {
  const comments = wanted(plan, "ensure-comment");
  return comments.find(({ tags }) => tags.includes("status"))?.body ?? "";
}

const first = looked(over);
const known: readonly Fact[] = [...over, ...first.facts];
const due = first.facts.flatMap((fact) => (fact.kind === "concluded" ? (fact.due ?? []) : []));
const [absence] = first.facts.filter(({ kind }) => kind === "excused");
const BACK = "2026-12-25T18:00:00.000Z";

describe("a request for a break", () => {
  test("has its person be away through the day that it says, once, as after /away", () => {
    expect(absence).toMatchObject({ id: "excused/10/1/0", person: sam.id, until: "2026-12-24" });
    const on = (day: string) => isAway(day, sam.id, world({ facts: known }));
    expect(["2026-11-19", "2026-11-20", "2026-12-24", "2026-12-25"].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(looked(known).facts).toEqual([]);
  });

  test("says so, and how to end it earlier", () => {
    expect(first.messages.map(({ body: said }) => said)).toEqual([
      "@sam, got it: you're away through December 24, 2026. Until then your own reminders and deadlines wait, and I'll ask other people instead of you wherever I can. Back sooner? Comment `/back`.",
    ]);
    expect(status(first)).toContain(
      "This request has been **accepted**. You're away through December 24, 2026. Back sooner? Comment `/back`.",
    );
    expect(looked(known).messages).toEqual([]);
  });

  test.each([
    ["_No response_", "until when are you away?"],
    ["when I am well again", "please write just the date: year, month, and day."],
    ["2026-11-19", "that day is already over: November 19, 2026."],
    ["2027-11-21", "that's more than a year from now: November 21, 2027."],
    ["2027-02-30", "there's no `2027-02-30` in the calendar."],
  ])("says from the beginning what is wrong with the day: %s", (written, why) => {
    const text = joinBody("UI/UX", written);
    expect(status(looked([], text))).toContain(
      `Before your break can begin, *Why* needs another answer: ${why}`,
    );
    expect(status(looked([], text))).toContain(
      "Edit this issue's description and write a day such as `2026-12-04`; the latest day I can take is November 20, 2027.",
    );
  });

  test("waits for a day that it can take, and asks again whoever approved another one", () => {
    const text = joinBody("UI/UX", "2026-11-19");
    const approved = [commanded(ada, "/approve", { saw: text }), ...over.slice(1)];
    const waiting = looked(approved, text);
    expect(waiting.facts.map(({ kind }) => kind)).not.toContain("concluded");
    expect(status(waiting)).toContain("**What's next:** Before your break can begin");
    expect(looked(approved, body).facts.map(({ kind }) => kind)).not.toContain("excused");
  });

  test("that was accepted before it was the process's to say so changes nothing once the day is over", () => {
    const late = looked([...over, concluded("accepted", { due })], body, { now: BACK });
    expect(late.facts.map(({ kind }) => kind)).toEqual(["carried-out"]);
    expect(late.messages).toEqual([]);
  });
});

describe("whoever took a break", () => {
  const back = commanded(sam, "/back", { at: "2026-11-25T10:00:00.000Z", thread: at(9) });

  test("is looked at again when it is over, and welcomed then, once; the leads hear of it", () => {
    expect(looked(known).due).toBe("2026-12-25T08:00:00.000Z");
    const then = looked(known, body, { now: BACK });
    expect(then.messages).toMatchObject([
      {
        tag: "back/excused/10/1/0",
        body: "@sam, welcome back! Your reminders and deadlines are running again, and I'll ask you again, too.\n\n@ada, @sam is back.",
      },
    ]);
    const said = then.messages.map((message) => ({ ...message, comment: 5 }));
    expect(looked(known, body, { now: BACK, said }).messages).toEqual([]);
    expect(status(then)).toMatch(/This request has been \*\*accepted\*\*\.$/);
  });

  test("and came back earlier was welcomed where they said so", () => {
    const now = "2026-11-26T10:00:00.000Z";
    const seen = looked([...known, back], body, { now });
    expect(seen.messages).toEqual([]);
    expect(status(seen)).not.toContain("You're away");
    expect(looked([...known, back], body, { now: BACK }).messages).toEqual([]);
  });

  test("and stays away longer is welcomed when that is over", () => {
    const longer = commanded(sam, "/away until 2027-01-10", {
      at: "2026-12-20T10:00:00.000Z",
      thread: at(9),
    });
    const all = [...known, longer];
    expect(looked(all, body, { now: BACK })).toMatchObject({
      messages: [],
      due: "2027-01-11T08:00:00.000Z",
    });
    expect(looked(all, body, { now: "2027-01-11T10:00:00.000Z" }).messages).toHaveLength(1);
  });

  test("of a community that nobody else leads is welcomed alone", () => {
    const general = definitions({
      "processes/join.yml": (files["processes/join.yml"] ?? "")
        .replace("community: { field: community }\n", "")
        .replace(
          "unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }",
          "until: { waited: 1 day }",
        )
        .replace("{ join: community }, { say: welcome }", "{ away: { until: { field: why } } }"),
    });
    const [message] = looked(known, body, { now: BACK, definitions: general }).messages;
    expect(message?.body).toMatch(/too\.$/);
  });

  test("has whatever waits for them looked at, as a lead", () => {
    expect(first.touched).not.toContainEqual({ kind: "everything" });
    const theirs = thread({ body, author: lin });
    const leading = looked(
      [
        filledIn(theirs, "2026-11-01T00:00:00.000Z"),
        commanded(ada, "/approve", { saw: body }),
        ticked(lin, "conduct"),
        ticked(ada, "meeting"),
        ticked(lin, "drive"),
      ],
      body,
      { thread: theirs },
    );
    expect(leading.touched).toContainEqual({ kind: "everything" });
  });

  test("hears what a long one means for whomever they mentor", () => {
    const pair = [...seasoned(sam), sought(olu), paired({ mentor: sam.id, mentee: olu.id })];
    const both = { ...resting, mentorships: mentoring().mentorships };
    const [message] = looked([...over, ...pair], body, { definitions: both }).messages;
    expect(message?.body).toContain("That's four weeks or more");
  });
});

test("a request in the database alone has its person be away, and tells nobody on a thread", () => {
  const { thread: _, ...done } = concluded("accepted", { id: "concluded/r1/0", record: "r1", due });
  const opened = "2026-11-01T00:00:00.000Z";
  const record = { id: "r1", process: "join", title: "A break", body, author: sam, opened };
  const seen = world({
    record,
    definitions: resting,
    owners: [],
    facts: [done],
  });
  const { facts, messages, plan } = settle(
    { kind: "record", record: "r1" },
    [requests, away],
    seen,
  );
  expect(facts).toMatchObject([
    { kind: "excused", id: "excused/r1/0", record: "r1" },
    { kind: "carried-out" },
  ]);
  expect([messages, plan]).toEqual([[], []]);
});
