import * as fc from "fast-check";
import { expect, test } from "vitest";
import { only } from "../../src/core/fact.ts";
import { play } from "../model/acts.ts";
import type { Model } from "../model/model.ts";
import { settle } from "../model/waymark.ts";
import { always, harborReady, histories, live } from "./histories.ts";
import { anyLead, commandsIn, leadsOf, named, wasDoneBy } from "./witnesses.ts";

function factsOf({ books }: Model) {
  return [...books.facts.values()];
}

/** People without a role: authors, strangers, and Wes, who may edit everything and leads nothing. */
const ROLELESS = { by: ["sam", "olu", "wes"] } as const;

// Seen to fail with: everybody has every role.
test("people without a role gain nothing, whatever they write, tick or edit", () => {
  always(
    fc.property(histories({ ...ROLELESS, without: ["push", "propose"] }), (history) => {
      const model = live(history);
      const facts = factsOf(model);
      expect(only(facts, "joined").filter(({ source }) => source === "request")).toEqual([]);
      expect(only(facts, "step-passed")).toEqual([]);
      expect(only(facts, "completed")).toEqual([]);
      expect(only(facts, "stage-reached")).toEqual([]);
      expect(only(facts, "awarded").filter(({ badge }) => badge === "helping-hand")).toEqual([]);
      expect(model.changes).toEqual([]);
    }),
    120,
  );
});

// Seen to fail with: definitions that pin every login anew.
test("whoever takes over the login that a lead gave up inherits nothing", () => {
  always(
    fc.property(histories({ ...ROLELESS, without: ["push", "propose"] }), (history) => {
      const model = harborReady();
      play(model, { do: "rename", by: "ada", to: "ada-of-harbor" });
      play(model, { do: "rename", by: "sam", to: "ada" });
      play(model, { do: "push", by: "ona", version: "an easier pathway", to: "home" });
      settle(model);
      const facts = factsOf(live(history, model));
      expect(only(facts, "step-passed")).toEqual([]);
      expect(only(facts, "joined").filter(({ source }) => source === "request")).toEqual([]);
      expect(only(facts, "awarded")).toEqual([]);
    }),
    150,
  );
});

const NAMES: Readonly<Record<string, string>> = { "ui-ux": "UI/UX", data: "Data", field: "Field" };

// Seen to fail with: everybody has every role; approvals that count for any answers.
test("whoever joined with approval has it from a lead of that community, who saw its name", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const joined = only(factsOf(model), "joined");
      for (const { community, thread, person } of joined) {
        if (!thread || community === "data") continue;
        const agreed = commandsIn(model, "approve", thread).filter(
          ({ actor, body }) =>
            actor.id !== person &&
            leadsOf(community).includes(actor.id) &&
            named(body) === NAMES[community],
        );
        expect(agreed).not.toEqual([]);
      }
    }),
    80,
  );
});

// Seen to fail with: everybody has every role.
test("a finished checklist has a lead's tick where it asks for one", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      for (const { thread, person } of only(factsOf(model), "completed")) {
        if (!thread) throw new Error("every checklist here stands on an issue");
        expect(wasDoneBy(model, thread, "meeting", anyLead)).toBe(true);
        expect(wasDoneBy(model, thread, "conduct", [person])).toBe(true);
      }
    }),
    60,
  );
});

// Seen to fail with: a `/credit` that counts from anybody.
test("credit comes from a lead or an owner, and never from oneself", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const awarded = only(factsOf(model), "awarded").filter(
        ({ badge }) => badge === "helping-hand",
      );
      for (const { person } of awarded) {
        const login = model.github.logins.get(person);
        const given = commandsIn(model, "credit").filter(
          ({ actor, commands }) =>
            actor.id !== person &&
            anyLead.includes(actor.id) &&
            commands.some(({ argument }) => argument.startsWith(`@${login} `)),
        );
        expect(given).not.toEqual([]);
      }
    }),
    120,
  );
});

// Seen to fail with: everybody has every role.
test("a stage that leads confirm was confirmed by one, and never by the person it is about", () => {
  always(
    fc.property(histories(), (history) => {
      const model = live(history);
      const facts = factsOf(model);
      const core = only(facts, "stage-reached").filter(({ stage }) => stage === "core");
      for (const { person } of core) {
        const asked = only(facts, "raised").filter(({ regarding }) => regarding === person);
        const given = asked.flatMap(({ thread }) => commandsIn(model, "confirm", thread));
        const by = given.map(({ actor }) => actor.id).filter((id) => id !== person);
        expect(by.some((id) => leadsOf("ui-ux").includes(id))).toBe(true);
      }
    }),
    120,
  );
});
