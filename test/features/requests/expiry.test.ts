import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { concluded, looked, says } from "./looked.ts";

const opened: FactOf<"opened"> = {
  kind: "opened",
  id: "opened/10/1",
  at: "2026-11-01T10:00:00.000Z",
  thread: at(1),
  author: sam.id,
};
const ending = withJoin("    remind:", "    expires: 2 weeks\n    remind:");
const DUE = "2026-11-15T10:00:00.000Z";

describe("a step that may not last for ever", () => {
  test("is looked at again when its time is over, and not before", () => {
    const early = { definitions: ending, now: "2026-11-10T10:00:00.000Z" };
    const { facts, due } = looked([opened], {}, early);
    expect([facts, due]).toEqual([[], DUE]);
  });

  test("ends the request then, kindly, and for the record", () => {
    const late = { definitions: ending, now: DUE };
    const { facts, plan } = looked([opened], {}, late);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "expired", person: sam.id }]);
    expect(wanted(plan, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    expect(says([opened], {}, late)).toContain(
      "This request has **expired**, since nothing moved it on for too long. To open it again, comment `/reopen`.",
    );
  });

  test("says what the process has it say", () => {
    const spoken = definitions({
      "processes/join.yml": String(files["processes/join.yml"])
        .replace("    remind:", "    expires: 2 weeks\n    remind:")
        .replace("outcome:", "outcome:\n  expired: [{ say: expired }, { close: not-planned }]"),
    });
    const { messages } = looked([opened], {}, { definitions: spoken, now: DUE });
    expect(messages.map(({ body }) => body)).toEqual([
      "@sam, nothing moved this request on for a long time, so I've closed it. If it still matters to you, comment `/reopen` and I'll open it again.",
    ]);
  });

  test("begins anew once its author opens the request again", () => {
    const again = "2026-11-20T10:00:00.000Z";
    const facts = [
      opened,
      concluded("expired", { at: DUE }),
      commanded(sam, "/reopen", { at: again }),
    ];
    const { due } = looked(facts, {}, { definitions: ending, now: again });
    expect(due).toBe("2026-11-27T10:00:00.000Z");
    const late = { definitions: ending, now: "2026-12-04T10:00:00.000Z" };
    expect(looked(facts, {}, late).facts).toMatchObject([
      { kind: "concluded", id: "concluded/10/1/1", outcome: "expired" },
    ]);
  });

  test("lets what was approved in time go on, and stands still in a pause", () => {
    const approved = commanded(ada, "/approve", { at: "2026-11-14T10:00:00.000Z" });
    const { facts } = looked([opened, approved], {}, { definitions: ending, now: DUE });
    expect(facts).toMatchObject([{ kind: "step-passed", step: "approval" }]);
    const winter = { ...opened, at: "2026-12-14T10:00:00.000Z" };
    const { due } = looked([winter], {}, { definitions: ending, now: "2027-01-13T10:00:00.000Z" });
    expect(due).toBe("2027-01-19T10:00:00.000Z");
  });
});
