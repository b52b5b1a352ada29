import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded, joined } from "../../build/facts.ts";
import { mentoring, paired, parted } from "../../build/mentoring.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { takenBy } from "../../build/play.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";

/** What Sam's /progress says about who can help; nothing where it doesn't. */
function help(facts: readonly Fact[], sketch: Sketch = {}, by = sam): string | undefined {
  const { messages } = takenBy(pathways, commented(by, "/progress"), world({ facts, ...sketch }));
  return /(?:Would you like a hand|¿Te vendría bien una mano)\? (.*)$/m.exec(
    messages[0]?.body ?? "",
  )?.[1];
}

const away = (who: typeof ada) => commanded(who, "/away until 2026-12-01");
const hidden = (who: typeof ada) => commanded(who, "/hide-me");
const withMentor = { definitions: mentoring() };

/** These four lead UI/UX. */
const LEADS = [ada, lin, olu, sam];
const uiUx = `name: UI/UX
purpose: Design.
leads: [${LEADS.map(({ login }) => `{ github: ${login} }`).join(", ")}]
joining: open
pathways: [design]
`;
const led = adopted({
  id: "adopted/c0ffee/1",
  at: "2026-01-02T00:00:00.000Z",
  people: Object.fromEntries(LEADS.map(({ login, id }) => [login, id])),
  leads: { "ui-ux": LEADS.map(({ id }) => id) },
});
const manyLeads = { definitions: definitions({ "communities/ui-ux.yml": uiUx }) };

describe("whom somebody can ask for help", () => {
  test("is a lead of a community with the pathway, as long as they belong to none", () => {
    expect(help([])).toBe("Ask a lead: `ada`.");
  });

  test("is a lead of a community they belong to", () => {
    expect(help([joined(sam, "data")])).toBe("Ask a lead: `lin`.");
    expect(help([joined(sam, "data"), joined(sam, "ui-ux")])).toMatch(/`(?:ada|lin)` or `/);
  });

  test("is first of all their mentor, who isn't named twice", () => {
    expect(help([paired()], withMentor)).toBe("Ask your mentor, `lin`, or a lead: `ada`.");
    expect(help([paired(), joined(sam, "data")], withMentor)).toBe("Ask your mentor, `lin`.");
    expect(help([paired(), parted()], withMentor)).toBe("Ask a lead: `ada`.");
  });

  test("isn't told in public where they found each other in private", () => {
    const thread = { ...at(1), repo: { ...at(1).repo, id: 99, private: true } } as const;
    expect(help([paired({ thread })], withMentor)).toBe("Ask a lead: `ada`.");
    const { thread: _, ...alone } = paired();
    expect(help([{ ...alone, record: "r1" }], withMentor)).toBe("Ask a lead: `ada`.");
  });

  test("is nobody who is away", () => {
    expect(help([away(ada)])).toBeUndefined();
    expect(help([paired(), away(lin)], withMentor)).toBe("Ask a lead: `ada`.");
    expect(help([away(ada), commanded(ada, "/back")])).toBe("Ask a lead: `ada`.");
  });

  test("is nobody who would rather not be named", () => {
    expect(help([hidden(ada)])).toBeUndefined();
    expect(help([paired(), hidden(lin)], withMentor)).toBe("Ask a lead: `ada`.");
  });

  test("is neither themselves, nor a bot, nor somebody whose name isn't known", () => {
    expect(help([], {}, ada)).toBeUndefined();
    const home = joined(sam, "data");
    for (const mentor of [bot.id, "github:999"] as const)
      expect(help([paired({ mentor }), home], withMentor)).toBe("Ask a lead: `lin`.");
  });

  test("is one of three at most", () => {
    const three = "Ask a lead: `ada`, `lin`, or `olu`.";
    expect(help([led], manyLeads)).toBe(three);
    expect(help([led, away(olu)], manyLeads)).toBe("Ask a lead: `ada` or `lin`.");
    expect(help([led], manyLeads, lin)).toBe("Ask a lead: `ada`, `olu`, or `sam`.");
  });

  test("is said in Spanish, too", () => {
    const settings = { "waymark.yml": `${files["waymark.yml"]}language: es\n` };
    expect(help([paired()], { definitions: mentoring(settings) })).toBe(
      "Pregúntale a quien te acompaña, `lin`, o a quien coordina: `ada`.",
    );
  });
});
