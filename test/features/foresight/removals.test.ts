import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { crowd, takenOver } from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { olu, sam } from "../../build/people.ts";
import { team } from "../../build/teams.ts";
import { type Sketch, world } from "../../build/world.ts";
import { planLines } from "./read.ts";

/** No teams, no labels, no open issues, and nothing written so far. */
const QUIET = { teams: {}, owners: [], keepers: {}, labels: [], issues: [], written: {} };

/** The plan as a person reads it, without markup. */
function plan(changes: Readonly<Record<string, string>>, more: Sketch = {}): string {
  const one = candidate({ definitions: definitions(changes) });
  return planLines(one, world({ ...QUIET, ...more })).join("\n");
}

describe("a team that is to be kept to its members", () => {
  const UI_EXACTLY = `${files["communities/ui-ux.yml"]}team-managed: exactly\n`;
  const MOVED = UI_EXACTLY.replace("team: ui-ux", "team: guild");
  const people = crowd.slice(0, 8);
  const facts = [takenOver, ...crowd.map((person) => joined(person, "ui-ux"))];
  const now = { definitions: definitions({ "communities/ui-ux.yml": UI_EXACTLY }) };

  function guild(members: readonly Person[]) {
    const teams = { guild: team(members, { slug: "guild" }) };
    return { ...now, facts, teams };
  }

  test("is announced first, with what will happen to whoever is put in by hand", () => {
    const teams = { "ui-ux": team([sam]) };
    const lines = plan({ "communities/ui-ux.yml": UI_EXACTLY }, { teams }).split("\n");
    expect(lines[0]).toBe(
      "- From now on the team ui-ux is for members only: anyone added by hand is taken out again, up to 5 people in the organization and 25% of the team within 24 hours. Beyond that, an owner has to agree.",
    );
    expect(lines.join("\n")).not.toContain("are taken out");
    expect(plan({ "communities/ui-ux.yml": UI_EXACTLY }, now)).not.toContain("members only");
  });

  test("needs a team to be kept", () => {
    const roster = UI_EXACTLY.replace("team: ui-ux\n", "");
    expect(plan({ "communities/ui-ux.yml": roster })).not.toContain("members only");
  });

  test("names those in another team who would go, as far as nobody has to be asked", () => {
    const lines = plan({ "communities/ui-ux.yml": MOVED }, guild([...people, sam, olu]));
    expect(lines).toContain("- sam and olu are taken out of the team guild.");
    expect(lines).not.toContain("/confirm");
  });

  test("names those who would go only once an owner confirms", () => {
    const lines = plan({ "communities/ui-ux.yml": MOVED }, guild([sam, olu]));
    expect(lines).toContain(
      "- sam and olu are taken out of the team guild. That's more than removals allows at once, so it only happens if an owner of the organization agrees: an issue will ask them to comment /confirm.",
    );
    expect(lines).not.toContain("guild.\n- sam and olu are taken out of the team guild.");
  });

  test("does not name those who are asked about anyway", () => {
    const teams = { "ui-ux": team([sam, olu]) };
    const badge = {
      "communities/ui-ux.yml": UI_EXACTLY,
      "communities/data.yml": `${files["communities/data.yml"]}team: nowhere\n`,
    };
    expect(plan(badge, { ...now, facts, teams })).not.toContain("sam");
  });
});
