import { describe, expect, test } from "vitest";
import { type Fact, touchedBy } from "../../../../src/core/fact.ts";
import { isMember, standingIn } from "../../../../src/core/ledger/memberships.ts";
import { membership } from "../../../../src/features/membership/index.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded, joined } from "../../../build/facts.ts";
import { ada, olu, sam } from "../../../build/people.ts";
import { settledBy } from "../../../build/play.ts";
import { at, joinBody } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { team } from "../../../build/teams.ts";
import { NOW, world } from "../../../build/world.ts";
import { looked, over, says } from "../looked.ts";

const leaving = withJoin("{ join: community }, { say: welcome }", "{ leave: community }");
const member = joined(sam, "ui-ux", { at: "2026-10-01T10:00:00.000Z", thread: at(9) });
const about = { definitions: leaving };
const LATER = "2026-11-21T12:00:00.000Z";
const past = [member, ...over];

const left = {
  kind: "left",
  id: `left/ui-ux/${sam.id}/10/1/0`,
  at: NOW,
  person: sam.id,
  community: "ui-ux",
  how: "request",
  thread: at(1),
} as const;

/** What is known once the request has ended. */
function ended(facts: readonly Fact[] = past): readonly Fact[] {
  return [...facts, ...looked(facts, {}, about).facts];
}

function statusOf(facts: readonly Fact[]): string {
  return says(facts, {}, about);
}

describe("a request to leave", () => {
  test("lets its person go, once, and says so", () => {
    const { facts } = looked(past, {}, about);
    expect(facts.filter(({ kind }) => kind === "left")).toEqual([left]);
    expect(facts.at(-1)).toMatchObject({ kind: "concluded", outcome: "accepted" });
    expect(statusOf(past)).toContain(
      "This request has been **accepted**. You're no longer in **UI/UX**. Want to come back?",
    );
    expect(isMember(sam.id, "ui-ux", world({ facts: ended() }))).toBe(false);
    expect(looked(ended(), {}, about).facts).toEqual([]);
  });

  test("has the community look: its team follows", () => {
    expect(touchedBy([left])).toContainEqual({ kind: "community", community: "ui-ux" });
    const seen = (members = [sam]) =>
      settledBy(
        membership,
        { kind: "community", community: "ui-ux" },
        world({ now: LATER, facts: ended(), teams: { "ui-ux": team(members) }, refused: {} }),
      );
    expect(seen().facts).toEqual([]);
    expect(wanted(seen().plan, "ensure-no-member")).toMatchObject([
      { team: "ui-ux", person: { id: sam.id } },
    ]);
    const gone = seen([]).facts;
    expect(gone).toMatchObject([{ kind: "left", how: "command" }]);
    const after = standingIn("ui-ux", sam.id, world({ facts: [...ended(), ...gone] }));
    expect(after).toMatchObject({ going: false, gone: { how: "request" } });
  });

  test("changes nothing for somebody who isn't a member, and says so", () => {
    const { facts } = looked(over, {}, about);
    expect(facts.map(({ kind }) => kind)).not.toContain("left");
    expect(statusOf(over)).toContain("You weren't in **UI/UX**, so nothing has changed there.");
  });

  test("does not let them go a second time where they are back, and says nothing more", () => {
    const back = joined(sam, "ui-ux", { at: "2026-11-21T10:00:00.000Z", thread: at(12) });
    const known = [...ended(), back];
    const now = { ...about, now: "2026-11-22T10:00:00.000Z" };
    expect(looked(known, {}, now).facts).toEqual([]);
    expect(says(known, {}, now)).toMatch(/This request has been \*\*accepted\*\*\.$/);
    const unended = known.filter(({ kind }) => kind !== "concluded");
    expect(looked(unended, {}, now).facts.map(({ kind }) => kind)).toEqual(["concluded"]);
  });

  test("names whom it is about, where somebody else opened it", () => {
    const join = (files["processes/join.yml"] ?? "")
      .replace("steps:", "subject: { field: why }\nsteps:")
      .replace("{ join: community }, { say: welcome }", "{ leave: community }");
    const theirs = {
      definitions: definitions({ "processes/join.yml": join }),
      accounts: { olu },
    };
    const body = joinBody("UI/UX", "@olu");
    const [, ...ticks] = over;
    const done = [commanded(ada, "/approve", { saw: body }), ...ticks];
    expect(says(done, { body }, theirs)).toContain("`olu` wasn't in **UI/UX**");
    expect(says([joined(olu), ...done], { body }, theirs)).toContain(
      "`olu` is no longer in **UI/UX**.",
    );
  });
});
