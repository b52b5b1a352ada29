import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { mayBeObjectedTo } from "../../../src/features/requests/objecting.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";
import { concluded, says } from "./looked.ts";

const APPROVALS = "until: { approvals: { by: leads, at-least: 1 } }";
const settled = withJoin(
  APPROVALS,
  "until: { unopposed-for: { length: 3 days, by: leads, settled-by: owners } }",
);
const strict = withJoin(APPROVALS, "until: { unopposed-for: { length: 3 days, by: leads } }");
const objected = commanded(ada, "/object Too early", { comment: 900 });

function said(by: Person, text: string, more: Sketch = {}): string {
  const seen = world({ thread: thread(), definitions: settled, owners: [olu.id], ...more });
  const { messages } = takenBy(requests, commented(by, text), seen);
  return messages.map(({ body }) => body).join("\n\n");
}

describe("an objection that holds a request up is not talked about", () => {
  test.each([
    ["a lead objects, and says why", ada, "/object Too early", []],
    ["whoever objected takes it back", ada, "/resolve", [objected]],
    ["whoever may settle it does", olu, "/resolve", [objected]],
  ])("%s", (_, by, text, facts) => {
    expect(said(by, text, { facts })).toBe("");
  });
});

describe("one that does not is answered kindly", () => {
  test("where nobody is asked whether they object", () => {
    expect(said(ada, "/object Too early", { definitions: definitions() })).toContain(
      "doesn't wait for objections, so nothing has changed. If something's wrong",
    );
    expect(said(ada, "/resolve", { definitions: definitions() })).toBe(
      "@ada, this request doesn't wait for objections, so there's none to settle, and nothing has changed.",
    );
  });

  test("to one's own request, without a reason, or without a say", () => {
    expect(said(sam, "/object It is mine")).toContain("To take it back, comment `/withdraw`.");
    expect(said(ada, "/object")).toContain("please say why");
    expect(said(lin, "/object It is late")).toContain("Only an objection from the leads holds");
  });

  test("after the end", () => {
    const facts = [concluded("accepted")];
    expect(said(ada, "/object Too early", { facts })).toContain("has already been accepted");
  });

  test("nor is settled what nobody raised, or by whoever may not", () => {
    expect(said(ada, "/resolve")).toContain("nobody objects to this request right now");
    expect(said(sam, "/resolve", { facts: [objected] })).toContain(
      "that's up to `ada` or the owners of the organization",
    );
    const facts = [objected];
    expect(said(lin, "/resolve", { facts, definitions: strict })).toContain("that's up to `ada`.");
  });
});

describe("whether anybody can object", () => {
  test("is so on a request that asks it, and nowhere else", () => {
    const asks = { thread: thread(), definitions: strict };
    expect(mayBeObjectedTo(at(1), world(asks))).toBe(true);
    expect(mayBeObjectedTo(at(1), world({ ...asks, definitions: definitions() }))).toBe(false);
    const talk = { ...asks, thread: thread({ labels: [], body: "Hi" }) };
    expect(mayBeObjectedTo(at(1), world(talk))).toBe(false);
    expect(mayBeObjectedTo(at(1), newWorld())).toBe(false);
  });
});

describe("the status comment", () => {
  test("still asks a lead to approve who only objected", () => {
    const both = withJoin(
      APPROVALS,
      "until: { all: [{ approvals: { by: leads, at-least: 1 } }, { unopposed-for: { length: 3 days, by: leads } }] }",
    );
    expect(says([objected], {}, { definitions: both })).toContain(
      "@ada can answer with `/approve`",
    );
  });

  test("says how to object, and to whom it is left to settle what was objected", () => {
    const quiet = says([], {}, { definitions: strict });
    expect(quiet).toContain("Unless the leads object, this goes on by itself.");
    const opposed = says([objected], {}, { definitions: strict });
    expect(opposed).toContain("`ada` objects: “Too early”. Talk it over here.");
    expect(opposed).toContain("can take it back with `/resolve`, and then the time begins again.");
  });
});
