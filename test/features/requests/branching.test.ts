import { describe, expect, test } from "vitest";
import { relevantFields } from "../../../src/core/ledger/reading.ts";
import { ada } from "../../build/people.ts";
import { commanded } from "../../build/facts.ts";
import { joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { recorded, says } from "./looked.ts";

const UNTIL = "until: { approvals: { by: leads, at-least: 1 } }";
const definitions = withJoin(
  UNTIL,
  `${UNTIL}
    then:
      - { when: { field: { id: why, is: Nothing } }, go: declined }
      - { when: { field: { id: why, is: Later } }, go: next }
      - { when: { field: { id: why, filled: true } }, go: accepted }`,
);
const branching = { definitions, teams: {} };

function answering(why: string) {
  const body = joinBody("UI/UX", why);
  return [{ body }, branching, commanded(ada, "/approve", { saw: body })] as const;
}

describe("where the answers lead on from a step", () => {
  test("the first that fits says where", () => {
    const [shown, more, yes] = answering("Nothing");
    expect(recorded([yes], shown, more)).toMatchObject([
      { kind: "step-passed", step: "approval", to: "declined" },
      { kind: "concluded", outcome: "declined" },
    ]);
    const [through, , known] = answering("I know it all");
    expect(recorded([known], through, more)).toMatchObject([
      { kind: "step-passed", step: "approval", to: "accepted" },
      { kind: "joined" },
    ]);
  });

  test("to the next step, where that is what it says, or none fits", () => {
    for (const why of ["Later", ""]) {
      const [shown, more, yes] = answering(why);
      const [passed, ...others] = recorded([yes], shown, more);
      expect(passed).not.toHaveProperty("to");
      expect(others).toEqual([]);
      expect(says([yes], shown, more)).toContain("➡️ **Onboarding**");
    }
  });

  test("and nowhere before the step is over", () => {
    const [shown, more] = answering("Nothing");
    expect(recorded([], shown, more)).toEqual([]);
  });

  test("they count: another answer takes the step back", () => {
    const { join } = definitions.processes;
    expect(join && relevantFields(join, definitions)).toEqual(["community", "why"]);
    const [, more, yes] = answering("Later");
    const before = [yes, ...recorded([yes], answering("Later")[0], more)];
    expect(says(before, { body: joinBody("UI/UX", "Nothing") }, more)).toContain("0 of 1 approval");
  });

  test("what they led to stays, whatever the definitions say by now", () => {
    const [shown, more, yes] = answering("Nothing");
    const passed = recorded([yes], shown, more).slice(0, 1);
    const anew = {
      ...more,
      definitions: withJoin(
        UNTIL,
        `${UNTIL}\n    then: [{ when: { field: { id: why, is: Else } }, go: next }]`,
      ),
    };
    expect(recorded([yes, ...passed], shown, anew)).toMatchObject([{ outcome: "declined" }]);
  });
});
