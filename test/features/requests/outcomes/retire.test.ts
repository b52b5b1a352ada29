import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { candidate } from "../../../build/candidate.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { olu, sam } from "../../../build/people.ts";
import { at, home } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import type { Sketch } from "../../../build/world.ts";
import { looked, says } from "../looked.ts";

const UI = "communities/ui-ux.yml";
const TAG = "retire-10-1-0";
const { [UI]: text = "" } = files;

/** The small organisation, where communities retire at once; UI/UX's file reads so. */
function sketch(file = text, more: Sketch = {}): Sketch {
  const process = `name: Retire
start: { form: join-community.yml }
label: "process: join"
community: { field: community }
steps: [{ id: asked, until: { field: { id: why, filled: true } } }]
outcome: { accepted: [{ retire: community }, { close: completed }] }
`;
  const all = { ...files, "processes/join.yml": process, [UI]: file };
  const described = definitions(all);
  return {
    definitions: described,
    shown: { home, candidate: candidate({ definitions: described, sources: { [UI]: file } }) },
    written: {},
    owners: [olu.id],
    ...more,
  };
}

function asked(facts: readonly Fact[], more: Sketch) {
  return wanted(looked(facts, {}, more).plan, "ensure-file")[0];
}

function kinds(facts: readonly Fact[], more: Sketch): readonly string[] {
  const all = looked(facts, {}, more).facts.map(({ kind }) => kind);
  return all.filter((kind) => kind !== "step-passed");
}

describe("a community that is to retire", () => {
  test("is proposed so by one pull request that changes its status alone", () => {
    expect(asked([], sketch())).toMatchObject({
      tag: TAG,
      title: "Retire UI/UX",
      files: [{ path: UI, before: text, after: text.replace("leads:", "status: retired\nleads:") }],
      body: expect.stringContaining("nobody can join **UI/UX** anymore"),
    });
    expect(kinds([], sketch())).toEqual([]);
  });

  test("has retired once that is in force, and its request is about it still", () => {
    const retired = sketch(`${text}status: retired\n`);
    expect(kinds([], retired)).toEqual(["enacted", "concluded"]);
    expect(says([], {}, retired)).toContain("for **UI/UX**");
  });

  test("retires once: whoever wakes it up later meant it", () => {
    const done: Fact = {
      kind: "enacted",
      id: "enacted/retired/10/1/0",
      at: "2026-11-19T10:00:00.000Z",
      thread: at(1),
      person: sam.id,
      community: "ui-ux",
      change: "retired",
    };
    expect(kinds([done], sketch())).toEqual(["concluded"]);
    expect(asked([done], sketch())).toBeUndefined();
  });

  test("retires by hand where its file cannot be changed", () => {
    const unreadable = sketch(text, {
      shown: { home, candidate: candidate({ definitions: definitions(), sources: {} }) },
    });
    expect(says([], {}, unreadable)).toContain(
      "To do it by hand, write `status: retired` in `communities/ui-ux.yml`.",
    );
  });

  test("stays where the request is taken back: our pull request is closed", () => {
    const word = commanded(sam, "/withdraw", { at: "2026-11-20T11:30:00.000Z" });
    const open = sketch(text, { written: { [TAG]: "something" } });
    expect(asked([word], open)).toMatchObject({ tag: TAG, files: [] });
  });
});
