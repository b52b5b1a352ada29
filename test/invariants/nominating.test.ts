import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseNominate } from "../../src/commands/nominate.ts";
import type { CommentCreated } from "../../src/core/event.ts";
import { only } from "../../src/core/fact.ts";
import type { PersonId } from "../../src/core/person.ts";
import { threadKey } from "../../src/core/place.ts";
import { harbor } from "../model/definitions.ts";
import type { Model } from "../model/model.ts";
import { somebody } from "../model/people.ts";
import { always, everyone, firstDay, live, type Moment } from "./histories.ts";
import { anyLead, commandsIn } from "./witnesses.ts";

const BADGES = ["lighthouse", "bridge", "year"];
const ready = firstDay({
  ...harbor,
  ...Object.fromEntries(
    BADGES.map((id) => [
      `badges/${id}.yml`,
      `name: ${id}\ndescription: Helps.\nnominated: true\n${id === "year" ? "each: year\n" : ""}`,
    ]),
  ),
});

const PEOPLE = ["ada", "sam"] as const;
const NOMINATIONS = PEOPLE.flatMap((who) =>
  BADGES.map((badge) => `/nominate @${who} ${badge} because we saw it`),
);
const TEXTS = [
  ...NOMINATIONS,
  ...PEOPLE.flatMap((who) => ["/endorse", `/endorse @${who}`, `/endorse @${who} bridge`]),
  "/leave",
  "/quiet",
  "/thank-me",
];
const saying = fc.record({
  act: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant("say" as const),
        by: fc.constantFrom(...everyone),
        on: fc.nat(1),
        text: fc.constantFrom(...TEXTS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("redeliver" as const), back: fc.nat(40) }),
    },
  ),
  late: fc.boolean(),
  soon: fc.nat(4).map((often) => often === 0),
});

/** Two issues, and what people say there. */
const words: fc.Arbitrary<readonly Moment[]> = fc
  .array(saying, { minLength: 10, maxLength: 40 })
  .map((said) => [
    { act: { do: "report", by: "sam" }, late: false, soon: false },
    { act: { do: "report", by: "olu" }, late: false, soon: false },
    ...said,
  ]);

interface Named {
  readonly person: PersonId;
  readonly badge: string;
}

/** Who nominated somebody on a thread before a moment, as GitHub delivered it. */
function nominators(model: Model, { person, badge }: Named, yes: CommentCreated): PersonId[] {
  return commandsIn(model, "nominate", yes.thread)
    .filter(({ at }) => at <= yes.at)
    .filter(({ commands }) =>
      commands.some(({ argument }) => {
        const said = parseNominate(argument);
        return said && somebody(said.person) === person && said.badge === badge;
      }),
    )
    .map(({ actor }) => actor.id);
}

function isAgreed(model: Model, named: Named): boolean {
  return commandsIn(model, "endorse").some(
    (yes) =>
      anyLead.includes(yes.actor.id) &&
      yes.actor.id !== named.person &&
      nominators(model, named, yes).some((by) => by !== named.person && by !== yes.actor.id),
  );
}

// Seen to fail with: endorsements by whoever nominated; nominations of oneself; everybody has every role.
test("whoever holds such a badge was nominated by somebody else, and endorsed by a third who leads or owns", () => {
  let given = 0;
  always(
    fc.property(words, (history) => {
      const model = live(history, structuredClone(ready));
      const awarded = only([...model.books.facts.values()], "awarded");
      given += awarded.length;
      expect(awarded.filter((award) => !isAgreed(model, award))).toEqual([]);
      const held = awarded.map(({ person, badge, year }) => `${person} ${badge} ${year}`);
      expect(held).toEqual([...new Set(held)]);
      const thanked = [...model.github.issues.values()].flatMap(({ comments }) =>
        comments.filter(({ body }) => body.includes("<!-- waymark:thanks/")),
      );
      expect(thanked.length).toBeLessThanOrEqual(awarded.length);
    }),
    400,
  );
  expect(given).toBeGreaterThan(10);
});

test("a thread is one conversation: what is said on another one endorses nothing", () => {
  always(
    fc.property(words, (history) => {
      const model = live(history, structuredClone(ready));
      const facts = [...model.books.facts.values()];
      const where = new Map(
        [...only(facts, "nominated"), ...only(facts, "commanded")].map(({ id, thread }) => [
          id,
          threadKey(thread),
        ]),
      );
      for (const { evidence } of only(facts, "awarded"))
        expect(new Set(evidence.map((id) => where.get(id))).size).toBe(1);
    }),
    200,
  );
});
