import { expect, test } from "vitest";
import type { Act } from "../model/acts.ts";
import { settle } from "../model/waymark.ts";
import { happen, harborReady } from "./histories.ts";

/** Olu asks, takes it back, and asks again in the same second, while Waymark writes down that it is over. */
const acts: readonly Act[] = [
  { do: "ask", by: "olu", community: "UI/UX" },
  { do: "say", by: "olu", on: 0, text: "/withdraw" },
  { do: "say", by: "olu", on: 0, text: "/reopen" },
];

test("whoever takes a request back and thinks again within one second has it open again", () => {
  const model = harborReady();
  const states = acts.map((act, index) => {
    happen(model, { act, late: false, soon: index === 2 });
    settle(model);
    const issue = [...model.github.issues.values()].at(-1);
    const status = issue?.comments.find(({ body }) => body.includes("Hi @olu"))?.body ?? "";
    return [issue?.state, /withdrew|\*\*What's next:\*\*/.exec(status)?.[0]];
  });
  expect(states).toEqual([
    ["open", "**What's next:**"],
    ["closed", "withdrew"],
    ["open", "**What's next:**"],
  ]);
});
