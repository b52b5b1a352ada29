import { expect, test } from "vitest";
import { recognition } from "../../../src/features/recognition/index.ts";
import { reached } from "../../build/facts.ts";
import { bot, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { withPathway } from "../../build/processes.ts";
import { team } from "../../build/teams.ts";
import { world } from "../../build/world.ts";

test("a bot is put into no team, whatever it is said to have reached", () => {
  const given = withPathway(
    "  - { id: one, name: One, when: { badge: core }, recognise: { team: design-core } }\n",
  );
  const plan = (person: typeof bot) =>
    settledBy(
      recognition,
      { kind: "person", person: person.id },
      world({
        facts: [reached("one", { person: person.id })],
        definitions: given,
        teams: { "design-core": team([], { slug: "design-core" }) },
        refused: {},
      }),
    ).plan;
  expect(plan(sam)).toHaveLength(1);
  expect(plan(bot)).toEqual([]);
});
