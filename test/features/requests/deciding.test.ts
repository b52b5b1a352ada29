import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";
import { concluded, lookedAt, recorded, says } from "./looked.ts";

const APPROVALS = "until: { approvals: { by: leads, at-least: 1 } }";
const DECISION = "until: { decision: { by: leads, options: [go, more, stop] } }";
const THEN = "then: { more: { again: 4 weeks, most: 2 }, stop: declined }";
const decided = { definitions: withJoin(APPROVALS, `${DECISION}\n    ${THEN}`) };
const go = commanded(ada, "/go");
const more = commanded(ada, "/more");
const stop = commanded(ada, "/stop");

function said(by: Person, text: string, sketch: Sketch = decided): string {
  const seen = world({ thread: thread(), owners: [olu.id], ...sketch });
  const { messages } = takenBy(requests, commented(by, text), seen);
  return messages.map(({ body }) => body).join("\n\n");
}

describe("where somebody decides", () => {
  test("an option leads to the next step where nothing else is said", () => {
    expect(recorded([go], {}, decided)).toMatchObject([
      {
        kind: "step-passed",
        step: "approval",
        because: "`/go`, decided by `ada`",
        decided: { option: "go", by: ada.id, fact: go.id, to: "next" },
      },
    ]);
    expect(says(lookedAt([go], decided), {}, decided)).toContain("➡️ **Onboarding**");
  });

  test("an option can end the request, or let it through", () => {
    expect(recorded([stop], {}, decided)).toMatchObject([
      { kind: "step-passed", decided: { to: "declined" } },
      { kind: "concluded", outcome: "declined" },
    ]);
    const quick = {
      definitions: withJoin(APPROVALS, `${DECISION}\n    then: { go: accepted }`),
      teams: {},
    };
    expect(recorded([go], {}, quick)).toMatchObject([
      { kind: "step-passed", decided: { to: "accepted" } },
      { kind: "joined" },
    ]);
  });

  test("an option can extend the step, so often, and each word counts once", () => {
    const once = recorded([more], {}, decided);
    expect(once).toMatchObject([{ kind: "step-passed", decided: { option: "more", to: "again" } }]);
    const twice = recorded([more, commanded(ada, "/more")], {}, decided);
    expect(twice.map(({ id }) => id)).toEqual([
      "step-passed/10/1/join/approval/0",
      "step-passed/10/1/join/approval/1",
    ]);
    const three = [more, commanded(ada, "/more"), commanded(ada, "/more")];
    expect(recorded(three, {}, decided)).toHaveLength(2);
    expect(says(lookedAt(three, decided), {}, decided)).toContain(
      "a decision by the leads: `/go` or `/stop` (extended 2 times, until ",
    );
  });

  test("what was extended stays so, whatever the definitions say by now", () => {
    const before = lookedAt([more], decided);
    const anew = { definitions: withJoin(APPROVALS, DECISION) };
    expect(says(before, {}, anew)).toContain("(extended until November 20, 2026)");
    const late = commanded(ada, "/go");
    expect(recorded([...before, late], {}, anew)).toMatchObject([{ decided: { option: "go" } }]);
  });

  test("what was decided about other answers does not count", () => {
    const before = commanded(ada, "/go", { saw: joinBody("Data") });
    expect(recorded([before], {}, decided)).toEqual([]);
  });

  test("whoever decides may decline, too", () => {
    expect(recorded([commanded(ada, "/decline")], {}, decided)).toMatchObject([
      { kind: "concluded", outcome: "declined" },
    ]);
  });

  test("a step can also go on by itself: then nobody decided", () => {
    const waits = `until: { any: [{ decision: { by: leads, options: [go] } }, { waited: 1 minute }] }`;
    const [passed] = recorded(
      [commanded(lin, "/help")],
      {},
      { definitions: withJoin(APPROVALS, waits) },
    );
    expect(passed).toMatchObject({ kind: "step-passed" });
    expect(passed).not.toHaveProperty("decided");
  });
});

describe("a word that decides is not talked about; one that does not is answered", () => {
  test("to whoever may", () => {
    expect(said(ada, "/go")).toBe("");
    expect(said(ada, "/more It takes time")).toBe("");
  });

  test("to one's own request, or without a say", () => {
    expect(said(sam, "/go")).toContain("you can't decide on your own request");
    expect(said(lin, "/go")).toContain("your `/go` doesn't count here. That's up to `ada`");
  });

  test("before its step, after it, and after the end", () => {
    const later = withJoin("checklist: onboarding", DECISION);
    expect(said(ada, "/go", { definitions: later })).toContain("counts as soon as");
    const facts = lookedAt([go], decided);
    expect(said(ada, "/stop", { ...decided, facts })).toContain(
      "that decision has already been taken, so `/stop` changes nothing",
    );
    const over = { ...decided, facts: [concluded("declined")] };
    expect(said(ada, "/go", over)).toContain("has already been declined");
  });

  test("once it was chosen as often as it may be", () => {
    const facts = lookedAt([more, commanded(ada, "/more")], decided);
    expect(said(ada, "/more", { ...decided, facts })).toContain(
      "`/more` has been chosen as often as it can be. You can still answer with `/go` or `/stop`.",
    );
  });

  test("and so is an approval where something is decided", () => {
    expect(said(ada, "/approve")).toContain("needs a decision rather than an approval");
  });

  test("nobody reads a thread for a word that decides nothing anywhere", () => {
    expect(said(ada, "/lgtm", {})).toBe("");
    const before = takenBy(requests, commented(ada, "/lgtm"), newWorld());
    expect(before.messages).toEqual([]);
    expect(said(ada, "/lgtm", { ...decided, thread: thread({ labels: [], body: "Hi" }) })).toBe("");
  });
});

test("the status comment says who can decide; nobody, where there is nobody", () => {
  expect(says([], {}, decided)).toContain(
    "@ada can decide with `/go`, `/more`, or `/stop`, and say why on the same line.",
  );
  const hers = { author: ada };
  expect(says([], hers, { ...decided, owners: [ada.id] })).toContain(
    "Right now there's nobody who can decide this",
  );
});
