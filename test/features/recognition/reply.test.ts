import { expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, world } from "../../build/world.ts";

const NOTHING = { facts: [], messages: [], touched: [] };

const { "team.changed": changed } = oneOfEach(sam);
const team = changed as Extract<Event, { kind: "team.changed" }>;
const definitions = withPathway(
  "  - { id: core, name: Core, when: { checklist: onboarding }, recognise: { team: core } }\n",
);

test("whoever came into a team that a stage gives is looked at, whatever the case", () => {
  const taken = takenBy(recognition, { ...team, team: "CORE" }, world({ definitions }));
  expect(taken).toEqual({ ...NOTHING, touched: [{ kind: "person", person: sam.id }] });
});

test("other teams, whole teams and other events touch nobody", () => {
  const { person: _, ...whole } = { ...team, team: "core" };
  const events = [whole, { ...team, team: "board" }, commented(sam, "/help")];
  for (const event of events)
    expect(takenBy(recognition, event, world({ definitions }))).toEqual(NOTHING);
  expect(takenBy(recognition, { ...team, team: "core" }, newWorld())).toEqual(NOTHING);
});
