import { describe, expect, it } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { standingClaims } from "../../../src/core/ledger/claims.ts";
import type { World } from "../../../src/core/world.ts";
import { claiming } from "../../../src/features/claiming/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { home } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const CORE = awarded("core", "2026-11-01T10:00:00.000Z");
const FIRST = awarded("first-step", "2026-11-02T10:00:00.000Z");

const { core: _core, ...rest } = definitions().badges;
/** Nobody gives that badge any more. */
const WITHOUT_CORE = { ...definitions(), badges: rest };

function awarded(badge: string, at: string): FactOf<"awarded"> {
  const id = `awarded/${badge}/${sam.id}`;
  return { kind: "awarded", id, at, person: sam.id, badge, because: "", evidence: [] };
}

/** Sam holds two badges, where badges are signed. */
function here(sketch: Sketch = {}): World {
  const { facts = [CORE, FIRST] } = sketch;
  return world({ pages: "https://waymark.example", signs: true, ...sketch, facts });
}

function answerTo(text: string, there = here(), by = sam): string {
  const { messages } = takenBy(claiming, commented(by, text), there);
  return messages.map(({ body }) => body).join("\n---\n");
}

/** What Sam wrote, day by day, as it is on record. */
function wrote(...words: readonly (readonly [day: number, name: string, argument?: string])[]) {
  return words.map(([day, name, argument = ""]) =>
    commanded(sam, name, { at: `2026-11-${day}T10:00:00.000Z`, argument }),
  );
}

/** Which badges are claimed once somebody has looked. */
function claimedBy(words: readonly Fact[], more: Sketch = {}): readonly string[] {
  const facts = [CORE, FIRST, ...words];
  const { facts: found } = settledBy(
    claiming,
    { kind: "person", person: sam.id },
    here({ ...more, facts }),
  );
  return standingClaims([...facts, ...found]).map(({ badge }) => badge);
}

describe("whoever claims their badges", () => {
  it("hears where each of them is, and how anybody checks it", () => {
    const said = answerTo("/claim");
    expect(said).toContain("@sam, **[Core](<https://waymark.example/harbor/awards/3-core>)**");
    expect(said).toContain("https://waymark.example/harbor/awards/3-first-step");
    expect(said).toContain("at https://waymark.example/verify.");
    expect(said).toContain("`/unclaim` alone");
  });

  it("names one by its id or its name, as people write it", () => {
    for (const said of ["core", "Core", "**Core**.", "`core`"])
      expect(answerTo(`/claim ${said}`), said).toMatch(/^@sam, \*\*\[Core].* is yours to show\./);
    expect(claimedBy(wrote([10, "claim", "First step"]))).toEqual(["first-step"]);
  });

  it("is looked at, and what follows is kept once", () => {
    const event = commented(sam, "/claim");
    expect(takenBy(claiming, event, here()).touched).toEqual([{ kind: "person", person: sam.id }]);
    const facts = [CORE, FIRST, ...wrote([10, "claim"])];
    const target = { kind: "person", person: sam.id } as const;
    const first = settledBy(claiming, target, here({ facts }));
    expect(first.facts).toMatchObject([
      { kind: "claimed", badge: "core", award: CORE.id, at: "2026-11-10T10:00:00.000Z" },
      { kind: "claimed", badge: "first-step", award: FIRST.id },
    ]);
    const again = settledBy(claiming, target, here({ facts: [...facts, ...first.facts] }));
    expect(again.facts).toEqual([]);
  });

  it("claims what they have by then, and nothing that comes later", () => {
    expect(claimedBy(wrote([1, "claim"]).map((one) => ({ ...one, at: CORE.at })))).toEqual([
      "core",
    ]);
  });

  it("shows nothing for long of what they hold no more", () => {
    const over: Fact = {
      kind: "award-ended",
      id: `award-ended/${CORE.id}`,
      at: "2026-11-12T10:00:00.000Z",
      person: sam.id,
      badge: "core",
      award: CORE.id,
      because: "",
    };
    const claims = wrote([10, "claim"]);
    expect(claimedBy([...claims, over])).toEqual(["first-step"]);
    expect(answerTo("/claim core", here({ facts: [CORE, FIRST, over] }))).toContain(
      "you don't have a badge called `core`",
    );
  });

  it("claims every year of a badge that is given for each, and what came since another time", () => {
    const [last, now] = ["2025", "2026"].map((year) => ({
      ...CORE,
      id: `${CORE.id}/${year}`,
      at: `${year}-11-01T10:00:00.000Z`,
      year,
    })) as [typeof CORE, typeof CORE];
    const said = answerTo("/claim core", here({ facts: [last, now] }));
    expect(said).toContain("**[Core 2025](<https://waymark.example/harbor/awards/3-core-2025>)**");
    expect(said).toContain("**[Core 2026](<https://waymark.example/harbor/awards/3-core-2026>)**");
    const before = commanded(sam, "claim", { at: "2025-12-10T10:00:00.000Z" });
    const { facts } = settledBy(
      claiming,
      { kind: "person", person: sam.id },
      here({ facts: [last, now, before, ...wrote([10, "claim"])] }),
    );
    const all = standingClaims(facts).map(({ id, year, award }) => [
      id.split("/").at(-1),
      year,
      award,
    ]);
    expect(all).toEqual([
      ["2025", "2025", last.id],
      ["2026", "2026", now.id],
    ]);
    expect(answerTo("/claim bravery", here({ facts: [last, now] }))).toContain("Yours: `Core`.");
  });

  it("hears that what they claim a second time stands already", () => {
    const facts = [CORE, ...wrote([10, "claim"])];
    expect(answerTo("/claim", here({ facts }))).toContain("you've claimed **[Core]");
    expect(claimedBy(wrote([10, "claim"], [11, "claim"]))).toEqual(["core", "first-step"]);
  });

  it("hears which they have, where they name another one", () => {
    expect(answerTo("/claim bravery")).toBe(
      "@sam, you don't have a badge called `bravery`. Yours: `Core` and `First step`. Write one of these after `/claim`, or just `/claim` for all of them.",
    );
  });

  it("hears kindly that there is none yet", () => {
    expect(answerTo("/claim", here({ facts: [] }))).toContain("you don't have a badge yet");
    const early = newWorld({ facts: [CORE] });
    expect(answerTo("/claim", early)).toContain("you don't have a badge yet");
    const there = here({ facts: [CORE], definitions: WITHOUT_CORE });
    expect(answerTo("/claim", there)).toContain("you don't have a badge yet");
    expect(claimedBy(wrote([10, "claim"]), { definitions: WITHOUT_CORE })).toEqual(["first-step"]);
  });

  it("hears that nothing is public where nobody signs or shows anything, and that it will be", () => {
    const { pages: _, ...unseen } = { ...here() };
    for (const there of [
      world({ facts: [CORE], pages: "https://waymark.example" }),
      world({ facts: [CORE], signs: true }),
      here({ facts: [CORE], home: { ...home, private: true } }),
    ])
      expect(answerTo("/claim", there)).toContain(
        "This server doesn't sign badges yet, so nothing is public.",
      );
    expect(unseen.signs).toBe(true);
    expect(answerTo("/claim", world({ facts: [CORE, FIRST] }))).toContain("the pages are there");
  });

  it("has to be named for it: whoever asked not to be is told so", () => {
    const facts = [CORE, ...wrote([10, "hide-me"])];
    expect(answerTo("/claim", here({ facts }))).toContain("comment `/show-me` first");
    expect(claimedBy(wrote([10, "hide-me"], [11, "claim"]))).toEqual([]);
    expect(claimedBy(wrote([10, "hide-me"], [11, "show-me"], [12, "claim", "core"]))).toEqual([
      "core",
    ]);
    expect(answerTo("/show-me\n/claim", here({ facts }))).toContain("is yours to show");
  });

  it("is nobody else, and no bot", () => {
    expect(answerTo("/claim", here(), ada)).toContain("@ada, you don't have a badge yet");
    expect(answerTo("/claim", here(), bot)).toBe("");
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    expect(others.map((event) => takenBy(claiming, event, here()).messages).flat()).toEqual([]);
    expect(takenBy(claiming, commented(sam, "/help"), here()).touched).toEqual([]);
    const robot = { kind: "person", person: bot.id } as const;
    const asked = commanded(bot, "claim");
    expect(settledBy(claiming, robot, here({ facts: [asked] })).facts).toEqual([]);
    expect(settledBy(claiming, { kind: "definitions" }, here()).facts).toEqual([]);
  });

  it("hears the same however often the comment is delivered", () => {
    const event = commented(sam, "/claim core", { comment: 77 });
    const kept = commanded(sam, "claim", {
      id: "commanded/000000000000077/0",
      at: event.at,
      argument: "core",
    });
    const there = here({ facts: [CORE, FIRST, kept] });
    const once = takenBy(claiming, event, here()).messages;
    expect(takenBy(claiming, event, there).messages).toEqual(once);
  });
});

describe("whoever takes a claim back", () => {
  it("hears that it is public no more, and it is over for good", () => {
    const facts = [CORE, FIRST, ...wrote([10, "claim"])];
    const there = here({ facts });
    expect(answerTo("/unclaim core", there)).toMatch(
      /^@sam, done: \*\*Core\*\* isn't public anymore\./,
    );
    expect(answerTo("/unclaim", there)).toContain("**Core** and **First step** aren't public");
    expect(claimedBy(wrote([10, "claim"], [11, "unclaim", "Core"]))).toEqual(["first-step"]);
    expect(claimedBy(wrote([10, "claim"], [11, "unclaim"]))).toEqual([]);
  });

  it("can claim it again, which is another claim", () => {
    const words = wrote([10, "claim", "core"], [11, "unclaim"], [12, "claim", "core"]);
    const { facts } = settledBy(
      claiming,
      { kind: "person", person: sam.id },
      here({ facts: [CORE, FIRST, ...words] }),
    );
    const claims = facts.filter(({ kind }) => kind === "claimed");
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
    expect(standingClaims(facts).map(({ at }) => at)).toEqual(["2026-11-12T10:00:00.000Z"]);
  });

  it("hears where there is nothing to take back", () => {
    expect(answerTo("/unclaim")).toContain("you haven't claimed a badge, so");
    expect(answerTo("/unclaim core")).toContain("a badge called `core`");
    const facts = [CORE, FIRST, ...wrote([10, "claim", "core"])];
    expect(answerTo("/unclaim first-step", here({ facts }))).toContain("called `first-step`");
  });

  it("does so by asking not to be named, too", () => {
    expect(claimedBy(wrote([10, "claim"], [11, "hide-me"], [12, "show-me"]))).toEqual([]);
  });

  it("stays so, whatever the badge is called later", () => {
    const renamed = definitions({
      "badges/core.yml": `${files["badges/core.yml"]?.replace("name: Core", "name: Heart")}`,
    });
    const words = wrote([10, "claim", "Core"], [11, "unclaim", "Core"]);
    const target = { kind: "person", person: sam.id } as const;
    const { facts } = settledBy(claiming, target, here({ facts: [CORE, ...words] }));
    expect(facts.map(({ kind }) => kind)).toEqual(["claimed", "unclaimed"]);
    const later = here({ facts: [CORE, ...words, ...facts], definitions: renamed });
    expect(settledBy(claiming, target, later).facts).toEqual([]);
  });

  it("of a badge that is described no more hears its id", () => {
    const [claim] = wrote([10, "claim", "core"]);
    const target = { kind: "person", person: sam.id } as const;
    const before = [CORE, ...(claim ? [claim] : [])];
    const { facts } = settledBy(claiming, target, here({ facts: before }));
    const there = here({ facts: [...before, ...facts], definitions: WITHOUT_CORE });
    expect(answerTo("/unclaim core", there)).toContain("**core** isn't public anymore");
    expect(answerTo("/unclaim Heart", there)).toContain(
      "you haven't claimed a badge called `Heart`",
    );
  });
});
