import { expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { commanded } from "../../../src/features/conversation/facts.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { bot, sam } from "../../build/people.ts";
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

test("whoever prefers not to be thanked hears what that means, and how to undo it, each time", () => {
  const { messages, touched } = takenBy(recognition, commented(sam, "/quiet please"), world());
  expect(messages.map(({ body }) => body)).toEqual([
    "@sam, got it: I don't thank you in comments anymore, nor mention you when a badge becomes yours. What you do counts as before, and badges come all the same. For thanks again, comment `/thank-me`.",
  ]);
  expect(touched).toEqual([]);
  const both = takenBy(recognition, commented(sam, "/quiet\n/thank-me"), world()).messages;
  expect(both.map(({ body }) => body.slice(0, 19))).toEqual([
    "@sam, got it: I don",
    "@sam, with pleasure",
  ]);
  const none = takenBy(recognition, commented(bot, "/quiet"), world());
  expect(none).toEqual(NOTHING);
});

test("no reason is kept of whoever prefers that", () => {
  const event = commented(sam, "/quiet I am shy\n\n/thank-me now");
  const kept = commanded(event, recognition.commands ?? []);
  expect(kept.map(({ name, argument }) => [name, argument])).toEqual([
    ["quiet", ""],
    ["thank-me", ""],
  ]);
});
