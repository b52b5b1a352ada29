import { describe, expect, test } from "vitest";
import {
  askOwners,
  goodbye,
  leaveWhich,
  ownersConfirm,
  takingOutNow,
} from "../../../src/features/membership/messages.ts";
import { ada, lin } from "../../build/people.ts";

describe("owners who are asked whether people are to be taken out", () => {
  test("read whom it is about, what would be done by itself, and what they can do", () => {
    const { title, body } = askOwners("UI/UX", "ui-ux", [lin, ada], { most: 5, percent: 25 });
    expect(title).toBe("Who is to stay in the team ui-ux?");
    expect(body.split("\n\n")).toEqual([
      "**UI/UX** keeps its team `ui-ux` to its members (`team-managed: exactly`), and 2 people stand in it who are no members:",
      `- \`ada\` (account ${ada.id.slice(7)})\n- \`lin\` (account ${lin.id.slice(7)})`,
      "I take out at most 5 people in the whole organisation and 25% of a team in 24 hours by myself (`removals` in `waymark.yml`). Beyond that a person decides, so nobody listed here has been taken out.",
      "**To take them out, an owner of the organisation answers `/confirm`.** It counts for exactly those who are listed at that moment, and for nobody who comes later.",
      "To let them stay, close this issue: I leave them where they are, and don't ask about them again. Whoever is to belong for good asks to join, as everybody does. Nobody listed here has been notified.",
    ]);
  });

  test("read of one person as of one", () => {
    const { body } = askOwners("UI/UX", "ui-ux", [lin], { most: 1, percent: 10 });
    expect(body).toContain("and 1 person stands in it who are no members:");
    expect(body).toContain("I take out at most 1 person in the whole organisation and 10% of");
  });

  test("see two hundred of them by name, and how many more there are", () => {
    const people = Array.from(
      { length: 203 },
      (_, index) => ({ id: `github:${1000 + index}`, login: `crew-${1000 + index}` }) as const,
    );
    const { body } = askOwners("UI/UX", "ui-ux", people.toReversed(), { most: 5, percent: 25 });
    const rows = body.split("\n").filter((line) => line.startsWith("- "));
    expect(rows).toHaveLength(201);
    expect(rows[0]).toBe("- `crew-1000` (account 1000)");
    expect(rows[199]).toBe("- `crew-1199` (account 1199)");
    expect(rows[200]).toBe("- … and 3 more, about whom I ask afterwards");
  });
});

describe("whoever leaves", () => {
  test("is thanked, and told the way back", () => {
    expect(goodbye("sam", ["UI/UX", "Data"])).toBe(
      "@sam, you have left **UI/UX** and **Data**. Thank you for the time you gave it. What you did stays on record, and you are welcome back whenever you like: open a new request to join.",
    );
  });

  test("is asked which community, where they belong to several or to none", () => {
    expect(leaveWhich("sam", ["ui-ux", "data"])).toBe(
      "@sam, which community? You belong to `ui-ux` and `data`: write `/leave ui-ux`, for example. Nothing has changed yet.",
    );
    expect(leaveWhich("sam", [])).toBe(
      "@sam, you don't belong to a community at the moment, so there is nothing to leave.",
    );
  });
});

test("whoever confirms reads whether it counted", () => {
  expect(ownersConfirm("sam")).toBe(
    "@sam, thank you, but only an owner of the organisation can confirm this. Nothing has changed.",
  );
  expect(takingOutNow("olga")).toBe(
    "@olga, thank you. Those who were listed above go from the team now. They stay in the organisation, and are welcome to ask to join.",
  );
});
