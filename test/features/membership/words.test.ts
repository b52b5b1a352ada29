import { describe, expect, test } from "vitest";
import { isListed } from "../../../src/core/ledger/removal-questions.ts";
import {
  askOwners,
  goodbye,
  leaveWhich,
  ownersConfirm,
  takingOutNow,
} from "../../../src/features/membership/messages.ts";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";

const SPANISH = { language: "es" } as const;
const UI = { id: "ui-ux", name: "UI/UX" };
const DATA = { id: "data", name: "Data" };

describe("owners who are asked whether people are to be taken out", () => {
  const about = { community: "UI/UX", team: "ui-ux", people: [lin, ada] };

  test("read whom it is about, what would be done by itself, and what they can do", () => {
    const { title, body } = askOwners(about, { most: 5, percent: 25 }, PLAIN);
    expect(title).toBe("Who should stay in the team ui-ux?");
    expect(body.split("\n\n")).toEqual([
      "Only members of **UI/UX** should be in its team `ui-ux` (it has `team-managed: exactly`), but 2 people in it aren't members:",
      `- \`ada\` (account ${ada.id.slice(7)})\n- \`lin\` (account ${lin.id.slice(7)})`,
      "On my own, I take out at most 5 people in the whole organization and 25% of a team in 24 hours (`removals` in `waymark.yml`). More than that is for you to decide, so I haven't taken out anybody listed here.",
      "**To take them out, comment `/confirm`.** Only owners of the organization can. It covers exactly the people who are listed when you do, and nobody who comes later.",
      "To let them stay, close this issue: I'll leave them where they are and won't ask about them again. If they want to belong for good, they can ask to join like everybody else. I haven't notified anybody listed here.",
    ]);
  });

  test("read it in their language", () => {
    const { title, body } = askOwners(about, { most: 5, percent: 25 }, SPANISH);
    expect(title).toBe("¿Quién debe seguir en el equipo ui-ux?");
    expect(body).toContain(`- \`lin\` (cuenta ${lin.id.slice(7)})`);
    expect(body).toContain("saco como máximo a 5 personas");
  });

  test("read of one person as of one", () => {
    const limits = { most: 1, percent: 10 };
    const { body } = askOwners({ ...about, people: [lin] }, limits, PLAIN);
    expect(body).toContain("but one person in it isn't a member:");
    expect(body).toContain("I take out at most one person in the whole organization and 10% of");
  });

  test("are understood in every language: who was listed, and nobody else", () => {
    for (const language of LANGUAGES) {
      const { body } = askOwners(about, { most: 5, percent: 25 }, { language });
      const all = [ada, lin, olu, sam];
      expect(all.filter(({ id }) => isListed(id, body))).toEqual([ada, lin]);
    }
  });

  test("see two hundred of them by name, and how many more there are", () => {
    const people = Array.from(
      { length: 203 },
      (_, index) => ({ id: `github:${1000 + index}`, login: `crew-${1000 + index}` }) as const,
    );
    const more = { ...about, people: people.toReversed() };
    const { body } = askOwners(more, { most: 5, percent: 25 }, PLAIN);
    const rows = body.split("\n").filter((line) => line.startsWith("- "));
    expect(rows).toHaveLength(200);
    expect(rows[0]).toBe("- `crew-1000` (account 1000)");
    expect(rows[199]).toBe("- `crew-1199` (account 1199)");
    expect(body.split("\n\n")[2]).toBe("… and 3 more. I'll ask about them afterwards.");
  });
});

describe("whoever leaves", () => {
  test("is thanked, and told the way back", () => {
    expect(goodbye("sam", [UI, DATA], PLAIN)).toBe(
      "@sam, you've left **UI/UX** and **Data**. Thank you for the time you gave! Everything you did stays on record. Want to come back? Open a new request to join whenever you like.",
    );
  });

  test("is asked which community, where they belong to several or to none", () => {
    expect(leaveWhich("sam", [UI, DATA], PLAIN)).toBe(
      "@sam, which community would you like to leave? You're in **UI/UX** and **Data**. Comment `/leave ui-ux` or `/leave data`. Nothing has changed yet.",
    );
    expect(leaveWhich("sam", [], PLAIN)).toBe(
      "@sam, you aren't in a community right now, so there's nothing to leave.",
    );
    expect(leaveWhich("sam", [UI, DATA], SPANISH)).toContain("`/leave ui-ux` o `/leave data`");
  });
});

test("whoever confirms reads whether it counted", () => {
  expect(ownersConfirm("sam", PLAIN)).toBe(
    "@sam, thanks, but only an owner of the organization can confirm this. Nothing has changed.",
  );
  expect(takingOutNow("olga", PLAIN)).toBe(
    "@olga, thank you! I'm taking the people listed above out of the team now. They stay in the organization, and they're welcome to ask to join.",
  );
});
