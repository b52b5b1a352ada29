import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../../src/core/fact.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded, joined } from "../../../build/facts.ts";
import { olu, sam } from "../../../build/people.ts";
import { joinBody } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { concluded, plan, says } from "../looked.ts";

const brought = joined(sam, "ui-ux", { at: "2026-11-05T10:00:00.000Z" });
const accepted = [brought, concluded("accepted")];
const leave = commanded(sam, "/leave", { at: "2026-11-10T22:30:00.000Z" });

function left(how: "command" | "by-hand", at: string): FactOf<"left"> {
  return { kind: "left", id: `left/${at}`, at, person: sam.id, community: "ui-ux", how };
}

function meaning(...args: Parameters<typeof plan>): string | undefined {
  return wanted(plan(...args), "ensure-comment")[0]?.meaning;
}

describe("the status comment of whoever was let in", () => {
  test("says since when they are gone, and how to come back, once they left", () => {
    expect(says([...accepted, leave])).toContain(
      "This request has been **accepted**. You left **UI/UX** on November 10, 2026. Want to come back? Open a new request to join whenever you like.",
    );
  });

  test("changes once, and not again when the team is seen without them", () => {
    const seen = left("command", "2026-11-12T08:00:00.000Z");
    expect(meaning([...accepted, leave])).not.toBe(meaning(accepted));
    expect(meaning([...accepted, leave, seen])).toBe(meaning([...accepted, leave]));
    expect(says([...accepted, leave, seen])).toContain("on November 10, 2026.");
  });

  test("says what GitHub shows where they were taken out", () => {
    const out = left("by-hand", "2026-11-12T08:00:00.000Z");
    expect(says([...accepted, out])).toContain(
      "You're no longer in **UI/UX**: since November 12, 2026, its team on GitHub doesn't include you.",
    );
  });

  test("names whom it is about, where somebody else reads it", () => {
    const about = withJoin(
      "community: { field: community }\n",
      "community: { field: community }\nsubject: { field: why }\n",
    );
    const facts = [
      joined(olu, "ui-ux", { at: "2026-11-05T10:00:00.000Z" }),
      concluded("accepted", { person: olu.id }),
      commanded(olu, "/leave", { at: "2026-11-10T10:00:00.000Z" }),
    ];
    const body = joinBody("UI/UX", "@olu");
    const accounts = { olu };
    const said = says(facts, { body }, { definitions: about, accounts });
    expect(said).toContain("`olu` left **UI/UX** on November 10, 2026.");
  });

  test("asks nobody back into a community that is retired", () => {
    const ui = files["communities/ui-ux.yml"] ?? "";
    const retired = definitions({ "communities/ui-ux.yml": `${ui}status: retired\n` });
    expect(says([...accepted, leave], {}, { definitions: retired })).not.toContain("come back");
  });

  test("says how to leave from here on where something else brought them back", () => {
    const again = joined(sam, "ui-ux", { at: "2026-11-11T10:00:00.000Z", source: "adopted" });
    const { thread: _, ...byHand } = again;
    expect(says([...accepted, leave, byHand])).toContain(
      "This request has been **accepted**. To leave later, comment `/leave ui-ux`.",
    );
  });

  test("tells nothing of somebody who never came in", () => {
    expect(says([concluded("accepted")])).toMatch(/This request has been \*\*accepted\*\*\.$/);
  });
});
