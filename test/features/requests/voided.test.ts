import { expect, test } from "vitest";
import { requests } from "../../../src/features/requests/index.ts";
import { onThread } from "../../../src/core/target.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { settledBy } from "../../build/play.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";

const edited = thread({ body: joinBody("Data") });

/** Sam's request was for UI/UX when it was approved, and is for Data now, which approves who joins too. */
function told(sketch: Sketch, more: Readonly<Record<string, string>> = {}) {
  const strict = definitions({
    ...more,
    "communities/data.yml": (files["communities/data.yml"] ?? "").replace(
      "joining: open",
      "joining: by-approval",
    ),
  });
  const said = world({
    definitions: strict,
    thread: edited,
    said: [],
    teams: {},
    owners: [],
    refused: {},
    ...sketch,
  });
  const { messages } = settledBy(requests, onThread(at(1)), said);
  return messages.filter(({ tag }) => tag.startsWith("voided/"));
}

test("whoever approved other answers is told once what changed", () => {
  const fact = commanded(ada, "/approve", { comment: 77 });
  expect(told({ facts: [fact] })).toEqual([
    {
      thread: at(1),
      tag: "voided/77",
      occasion: "voided/77",
      body: "@ada, this request was edited after you approved it: “Community” now says “Data” instead of “UI/UX”. That's why your approval no longer counts.",
    },
  ]);
});

test("whoever may still decide is told how to approve again", () => {
  const both = adopted({ leads: { "ui-ux": [ada.id, lin.id], data: [lin.id] } });
  const again = { ...both, id: "adopted/both/1", at: "2026-01-02T00:00:00.000Z" };
  const [message] = told(
    { facts: [again, commanded(lin, "/approve")] },
    {
      "communities/ui-ux.yml": (files["communities/ui-ux.yml"] ?? "").replace(
        "leads:",
        "leads:\n  - { github: lin }",
      ),
    },
  );
  expect(message?.body).toContain("If you still agree, comment `/approve` again.");
});

test("nobody is told whose approval counts, or never did", () => {
  const saw = joinBody("Data");
  const again = [commanded(lin, "/approve"), commanded(lin, "/approve", { saw })];
  expect(told({ facts: again })).toEqual([]);
  expect(told({ facts: [commanded(olu, "/approve")] })).toEqual([]);
  expect(told({ facts: [commanded(lin, "/approve"), commanded(lin, "/withdraw")] })).toEqual([]);
});

test("nobody is told on a request that is over", () => {
  const approved = commanded(ada, "/approve");
  expect(told({ facts: [approved] })).toHaveLength(1);
  expect(told({ facts: [approved, commanded(lin, "/decline")] })).toEqual([]);
});

test("whoever was told is not told again when somebody else's approval goes the same way", () => {
  const both = [commanded(ada, "/approve", { comment: 77 })];
  const row = {
    thread: at(1),
    tag: "voided/76+77",
    body: "",
    occasion: "",
    posted: "",
    comment: 9,
  };
  expect(told({ facts: both, said: [row] })).toEqual([]);
});
