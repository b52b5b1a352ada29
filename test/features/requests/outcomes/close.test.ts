import { expect, test } from "vitest";
import { commanded } from "../../../build/facts.ts";
import { ada } from "../../../build/people.ts";
import { at } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import { closed, concluded, plan } from "../looked.ts";

test("a request is closed once: whoever opens the issue again by hand meant it", () => {
  const ended = [commanded(ada, "/decline"), concluded("declined")];
  expect(wanted(plan(ended), "ensure-state")).toHaveLength(1);
  const shut = closed("2026-11-05T10:00:00.000Z");
  expect(wanted(plan([...ended, shut]), "ensure-state")).toEqual([]);
  const justBefore = [concluded("declined", { at: "2026-11-05T10:00:35.400Z" })];
  const shutFirst = closed("2026-11-05T10:00:34.000Z");
  const word = commanded(ada, "/decline");
  expect(wanted(plan([word, ...justBefore, shutFirst]), "ensure-state")).toHaveLength(1);
  const elsewhere = { ...shut, thread: at(2) };
  const earlier = closed("2026-11-01T00:00:00.000Z");
  expect(wanted(plan([...ended, elsewhere, earlier]), "ensure-state")).toHaveLength(1);
});
