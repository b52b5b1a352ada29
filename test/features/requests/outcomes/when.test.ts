import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../../src/core/fact.ts";
import { relevantFields } from "../../../../src/core/ledger/reading.ts";
import { commanded } from "../../../build/facts.ts";
import { ada } from "../../../build/people.ts";
import { joinBody } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { looked } from "../looked.ts";

const ENDS = "declined: [{ say: declined }, { close: not-planned }]";
const definitions = withJoin(
  ENDS,
  `declined:
    - { say: "Forms are taken care of.", when: { field: { id: why, is: I like forms } } }
    - { say: "Maps are, too.", when: { field: { id: why, is: I like maps } } }
    - { close: completed, when: { field: { id: why, is-one-of: [I like forms] } } }
    - { close: not-planned, when: { field: { id: why, is: I like maps } } }`,
);
const declined = commanded(ada, "/decline");

function ended(why: string, ...before: readonly FactOf<"concluded">[]) {
  return looked([declined, ...before], { body: joinBody("UI/UX", why) }, { definitions });
}

function concludedIn({ facts }: ReturnType<typeof ended>): FactOf<"concluded"> {
  const found = facts.find((fact) => fact.kind === "concluded");
  if (!found) throw new Error("nothing was concluded");
  return found;
}

describe("what an outcome does only for some answers", () => {
  test("happens where the form says so, and nowhere else", () => {
    const forms = ended("I like forms");
    expect(forms.messages.map(({ body }) => body)).toEqual(["@sam, Forms are taken care of."]);
    expect(wanted(forms.plan, "ensure-state")).toMatchObject([{ state: "completed" }]);
    const maps = ended("I like maps");
    expect(maps.messages.map(({ body }) => body)).toEqual(["@sam, Maps are, too."]);
    expect(wanted(maps.plan, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    const other = ended("");
    expect(other.messages).toEqual([]);
    expect(wanted(other.plan, "ensure-state")).toEqual([]);
    expect(concludedIn(other)).not.toHaveProperty("due");
  });

  test("is decided at the end: whoever edits an answer after that changes nothing", () => {
    const end = concludedIn(ended("I like forms"));
    expect(end.due).toHaveLength(2);
    const edited = ended("I like maps", end);
    expect(wanted(edited.plan, "ensure-state")).toMatchObject([{ state: "completed" }]);
    // Nothing of this kind was there when it ended.
    const { due: _, ...before } = end;
    expect(wanted(ended("I like forms", before).plan, "ensure-state")).toEqual([]);
  });

  test("has its answers read: approvals are for them", () => {
    const { join } = definitions.processes;
    expect(join && relevantFields(join, definitions)).toEqual(["community", "why"]);
  });
});
