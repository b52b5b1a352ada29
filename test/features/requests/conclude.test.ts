import { describe, expect, test } from "vitest";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu } from "../../build/people.ts";
import { at, joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { NOW } from "../../build/world.ts";
import { approved, concluded, lookedAt, recorded } from "./looked.ts";

describe("a step that is over", () => {
  test("is written down once, with its process, its reason and the answers it saw", () => {
    expect(recorded([approved])).toEqual([
      {
        kind: "step-passed",
        id: "step-passed/10/1/join/approval/0",
        at: NOW,
        thread: at(1),
        process: "join",
        step: "approval",
        because: "1 of 1 approval: `ada`",
        answers: '[["community","UI/UX",["UI/UX"]]]',
      },
    ]);
    expect(recorded(lookedAt([approved]))).toEqual([]);
  });

  test("for other answers is another passing", () => {
    const before = lookedAt([approved]);
    const data = { body: joinBody("Data") };
    const byApproval = withJoin("unless: { joining: open }\n", 'unless: { badge: "core" }\n');
    const anew = commanded(lin, "/approve", { saw: joinBody("Data") });
    const facts = recorded([...before, anew], data, { definitions: byApproval });
    expect(facts.map(({ id }) => id)).toEqual(["step-passed/10/1/join/approval/1"]);
  });

  test("is not written down any more once the request has ended", () => {
    const late = [commanded(ada, "/decline"), approved];
    expect(recorded(late).map(({ kind }) => kind)).toEqual(["concluded"]);
    const after = [concluded("declined"), approved];
    expect(recorded(after)).toEqual([]);
  });
});

describe("where a sole lead asks something", () => {
  const hers = { author: ada };
  const more = { owners: [olu.id] };

  test("an owner's approval counts, and nobody else's", () => {
    const facts = recorded([commanded(olu, "/approve")], hers, more);
    expect(facts).toMatchObject([
      { kind: "step-passed", step: "approval", because: "1 of 1 approval: `olu`" },
    ]);
    for (const other of [ada, lin])
      expect(recorded([commanded(other, "/approve")], hers, more)).toEqual([]);
  });

  test("an owner may decline it", () => {
    expect(recorded([commanded(olu, "/decline")], hers, more)).toMatchObject([
      { kind: "concluded", outcome: "declined" },
    ]);
  });

  test("who owns the organisation as well, they still wait for another owner", () => {
    const alone = { owners: [ada.id] };
    expect(recorded([commanded(ada, "/approve")], hers, alone)).toEqual([]);
  });
});
