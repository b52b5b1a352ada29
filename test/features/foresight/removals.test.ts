import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/core/person.ts";
import { foresee } from "../../../src/features/foresight/foresee.ts";
import { foreseenLines } from "../../../src/features/foresight/messages.ts";
import { features } from "../../../src/features/index.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { crowd, takenOver } from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { olu, sam } from "../../build/people.ts";
import { home } from "../../build/places.ts";
import { team } from "../../build/teams.ts";
import { type Sketch, world } from "../../build/world.ts";

const others = features.filter(({ name }) => name !== "foresight");

/** No teams, no labels, no open issues, and nothing written so far. */
const QUIET = { teams: {}, owners: [], keepers: {}, labels: [], issues: [], written: {} };

/** The plan as a person reads it, without markup. */
function plan(changes: Readonly<Record<string, string>>, more: Sketch = {}): string {
  const next = definitions(changes);
  const seen = world({ ...QUIET, ...more });
  const now = seen.definitions() ?? definitions();
  const one = candidate({ definitions: next });
  const all = foresee(now, home, () => one, seen, others) ?? [];
  return foreseenLines(all, seen).join("\n");
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
      "- Nobody but members is in the team ui-ux from here on: whoever is put in by hand later is taken out again, at most 5 people in the organisation and 25% of the team in 24 hours. Beyond that an owner must confirm.",
    );
    expect(lines.join("\n")).not.toContain("would be taken out");
    expect(plan({ "communities/ui-ux.yml": UI_EXACTLY }, now)).not.toContain("Nobody but");
  });

  test("needs a team to be kept", () => {
    const roster = UI_EXACTLY.replace("team: ui-ux\n", "");
    expect(plan({ "communities/ui-ux.yml": roster })).not.toContain("Nobody but members");
  });

  test("names those in another team who would go, as far as nobody has to be asked", () => {
    const lines = plan({ "communities/ui-ux.yml": MOVED }, guild([...people, sam, olu]));
    expect(lines).toContain("- sam and olu would be taken out of the team guild.");
    expect(lines).not.toContain("/confirm");
  });

  test("names those who would go only once an owner confirms", () => {
    const lines = plan({ "communities/ui-ux.yml": MOVED }, guild([sam, olu]));
    expect(lines).toContain(
      "- sam and olu would be taken out of the team guild, but not without a person: together that is more than removals allows. An owner must confirm it with /confirm on the issue Waymark will open.",
    );
    expect(lines).not.toContain("guild.\n- sam and olu would be taken out of the team guild.");
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
