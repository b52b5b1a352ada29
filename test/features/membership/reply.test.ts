import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { joined } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

function heard(event: Event, more: Sketch = {}) {
  return takenBy(membership, event, world(more));
}

function said(...args: Parameters<typeof heard>): string {
  return heard(...args)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

const ui = { kind: "community", community: "ui-ux" } as const;
const data = { kind: "community", community: "data" } as const;
const request = { kind: "thread", repo: 10, number: 1 } as const;
const nothing = { facts: [], messages: [], touched: [] };
const { thread: _, ...byHand } = joined(sam, "data", { source: "adopted" });

describe("a change on GitHub", () => {
  const { "team.changed": team, "organization.changed": organization } = oneOfEach(sam);

  test("of a team has its community looked at, whatever the case, and the person's request", () => {
    expect(heard({ ...team, team: "UI-UX" } as Event, { facts: [joined()] }).touched).toEqual([
      ui,
      request,
    ]);
    expect(heard({ ...team, team: "board" } as Event).touched).toEqual([]);
  });

  test("of a whole team touches nobody in particular", () => {
    const { person: __, ...whole } = team as Extract<Event, { kind: "team.changed" }>;
    expect(heard(whole, { facts: [joined()] }).touched).toEqual([ui]);
  });

  test("of the organisation has everything of that person looked at", () => {
    const facts = [joined(), byHand, joined(ada, "ui-ux")];
    expect(heard(organization, { facts }).touched).toEqual([data, ui, request]);
  });

  test("means nothing before anything is in force", () => {
    expect(takenBy(membership, team, newWorld())).toEqual(nothing);
  });
});

describe("/leave", () => {
  test("on the request that brought somebody means that community", () => {
    const given = heard(commented(sam, "/leave"), { facts: [joined(), byHand] });
    expect(given.touched).toEqual([ui, request]);
    expect(given.messages[0]?.body).toBe(
      "@sam, you've left **UI/UX**. Thank you for the time you gave! Everything you did stays on record. Want to come back? Open a new request to join whenever you like.",
    );
  });

  test("with a name means that one, and several may be left at once", () => {
    const both = { facts: [joined(), byHand] };
    expect(said(commented(sam, "/leave DATA"), both)).toContain("you've left **Data**.");
    expect(said(commented(sam, "/leave data\n/leave ui-ux"), both)).toContain(
      "you've left **UI/UX** and **Data**.",
    );
  });

  test("asks nobody back into communities that are all retired", () => {
    const file = files["communities/ui-ux.yml"];
    const retired = definitions({ "communities/ui-ux.yml": `${file}status: retired\n` });
    const facts = [joined(), byHand];
    expect(said(commented(sam, "/leave ui-ux"), { facts, definitions: retired })).toBe(
      "@sam, you've left **UI/UX**. Thank you for the time you gave! Everything you did stays on record.",
    );
    expect(
      said(commented(sam, "/leave ui-ux\n/leave data"), { facts, definitions: retired }),
    ).toContain("Want to come back?");
  });

  test("with an id that the community had before means it still", () => {
    const guild = definitions({
      "communities/ui-ux.yml": undefined,
      "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
    });
    const both = { definitions: guild, facts: [joined(), byHand] };
    const elsewhere = commented(sam, "/leave UI-UX", { thread: at(9) });
    expect(said(elsewhere, both)).toContain("you've left **UI/UX**.");
  });

  test("that may mean several, or none of them, is asked about", () => {
    const both = { facts: [joined(), byHand] };
    const elsewhere = commented(sam, "/leave", { thread: at(9) });
    const asked =
      "@sam, which community would you like to leave? You're in **UI/UX** and **Data**. Comment `/leave ui-ux` or `/leave data`. Nothing has changed yet.";
    expect(said(elsewhere, both)).toBe(asked);
    expect(said(commented(sam, "/leave chess"), both)).toBe(asked);
    expect(heard(elsewhere, both).touched).toEqual([]);
  });

  test("of somebody who belongs nowhere leaves nothing", () => {
    const empty = "@ada, you aren't in a community right now, so there's nothing to leave.";
    expect(said(commented(ada, "/leave"), { facts: [joined()] })).toBe(empty);
    const before = takenBy(membership, commented(ada, "/leave"), newWorld());
    expect(before.messages[0]?.body).toBe(empty);
  });

  test("of a bot is none, nor is any other word", () => {
    expect(heard(commented(bot, "/leave"))).toEqual(nothing);
    expect(heard(commented(sam, "/help"), { facts: [joined()] })).toEqual(nothing);
  });
});

test("other events are none of its business", () => {
  const {
    "team.changed": __,
    "organization.changed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(heard(event)).toEqual(nothing);
});
