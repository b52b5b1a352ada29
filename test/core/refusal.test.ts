import { describe, expect, test } from "vitest";
import { PLAIN } from "../../src/words/voice.ts";
import { isRefused, placesOf, whyNotInTeam } from "../../src/core/refusal.ts";
import { oneOfEach } from "../build/effects.ts";
import { sam } from "../build/people.ts";
import { NOW, type Sketch, world } from "../build/world.ts";

/** What is told to Sam where GitHub would not let him in. */
function why(team: string, seen: Sketch, voice = PLAIN): string | undefined {
  return whyNotInTeam(team, sam.id, voice, world(seen));
}

const LATER = "2026-11-20T13:00:00.000Z";

function refusing(place: string, again = LATER): Sketch {
  return { refused: { [place]: { why: "No", again } } };
}

describe("what GitHub refuses", () => {
  test("is about a repository or a team as a whole, or about one thing there", () => {
    expect(Object.values(oneOfEach).map(placesOf)).toMatchInlineSnapshot(`
      [
        [
          "repository/10",
          "ensure-label/10",
        ],
        [
          "repository/10",
          "ensure-labels/thread:10/1",
        ],
        [
          "repository/10",
          "ensure-block/thread:10/1",
        ],
        [
          "repository/10",
          "ensure-comment/thread:10/1",
        ],
        [
          "repository/10",
          "ensure-issue/10",
        ],
        [
          "repository/10",
          "ensure-state/thread:10/1",
        ],
        [
          "repository/10",
          "ensure-assignee/thread:10/1/sam",
        ],
        [
          "team/maps",
          "ensure-team/maps",
        ],
        [
          "team/ui-ux",
          "team/ui-ux/github:3",
        ],
        [
          "team/ui-ux",
          "team/ui-ux/github:3",
        ],
        [
          "repository/10",
          "ensure-check/10",
        ],
        [
          "repository/10",
          "ensure-file/10",
        ],
      ]
    `);
  });

  test("is left alone until it may be asked again", () => {
    const effect = oneOfEach["ensure-member"];
    const waits = (more: Sketch) => isRefused(effect, world(more));
    expect(waits(refusing("team/ui-ux"))).toBe(true);
    expect(waits(refusing(`team/ui-ux/${sam.id}`))).toBe(true);
    expect(waits(refusing("team/ui-ux", NOW))).toBe(false);
    expect(waits(refusing("team/data"))).toBe(false);
    expect(waits({ refused: {} })).toBe(false);
  });

  test("is known by its reason, also once it may be asked again", () => {
    expect(why("UI-UX", refusing("team/ui-ux", NOW))).toBe("GitHub says: No");
    expect(why("ui-ux", refusing(`team/ui-ux/${sam.id}`))).toBe("GitHub says: No");
    expect(why("ui-ux", refusing("team/ui-ux"), { language: "es" })).toBe("GitHub dice: No");
    expect(why("ui-ux", { refused: {} })).toBeUndefined();
    const lost = { "team/ui-ux": { why: "nobody has it", lost: "sam", again: NOW } };
    expect(why("ui-ux", { refused: lost })).toBe(
      "nobody has the login `sam` anymore, or somebody else has it now",
    );
  });
});
