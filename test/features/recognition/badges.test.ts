import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { settle } from "../../../src/core/settle.ts";
import type { Target } from "../../../src/core/target.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, files, inSpanish } from "../../build/definitions.ts";
import { commanded, completed, joined, merged, reached } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, website } from "../../build/places.ts";
import { newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

function settled(facts: readonly Fact[], sketch: Sketch = {}, on: Target = target) {
  return settledBy(recognition, on, world({ facts, ...sketch }));
}

const NOTHING = { facts: [], messages: [], touched: [], plan: [] };

const done = merged(4);
const first = reached("first", { because: "1 of 1 contribution", evidence: [done.id] });

/** The small organisation with these badges besides those its pathway gives. */
function badges(more: Readonly<Record<string, string>>) {
  return definitions(
    Object.fromEntries(Object.entries(more).map(([id, text]) => [`badges/${id}.yml`, text])),
  );
}

describe("a stage that gives a badge", () => {
  const awarded = {
    kind: "awarded",
    id: `awarded/first-step/${sam.id}`,
    at: NOW,
    person: sam.id,
    badge: "first-step",
    because: "1 of 1 contribution",
    evidence: [done.id],
  } as const;

  test("is awarded once, with its reason and evidence", () => {
    expect(settled([done, first]).facts).toEqual([awarded]);
    expect(settled([done, first, awarded])).toMatchObject(NOTHING);
    const hers = { ...awarded, id: `awarded/first-step/${ada.id}`, person: ada.id };
    expect(settled([done, first, hers]).facts).toHaveLength(1);
    const other = { ...awarded, id: `awarded/core/${sam.id}`, badge: "core" };
    expect(settled([done, first, other]).facts).toHaveLength(1);
  });

  test("is thanked for in one comment, where the work was done", () => {
    const { messages, touched } = settled([done, first]);
    expect(messages).toEqual([
      {
        thread: at(4, website),
        tag: `thanks/${sam.id}/first-step`,
        body: "Thank you, @sam! 🎉 You've earned **First step**: A first contribution that others can build on (1 of 1 contribution). You've reached **First contribution**. To see how far you've come, comment `/progress`.",
        occasion: `thanks/${sam.id}/first-step`,
      },
    ]);
    expect(touched).toEqual([{ kind: "thread", repo: 11, number: 4 }]);
  });

  test("is awarded without a word to whoever prefers that, until they say otherwise", () => {
    const quiet = commanded(sam, "quiet", { at: "2026-11-05T10:00:00.000Z" });
    const hers = commanded(ada, "quiet", { at: "2026-11-07T10:00:00.000Z" });
    const silent = settled([done, first, quiet]);
    expect([silent.facts, silent.messages]).toEqual([[awarded], []]);
    const again = commanded(sam, "thank-me", { at: "2026-11-06T10:00:00.000Z" });
    expect(settled([done, first, quiet, again, hers]).messages).toHaveLength(1);
    expect(settled([done, first, hers]).messages).toHaveLength(1);
  });

  test("is thanked for with the way to its page, and to the pathway's", () => {
    const { messages } = settled([done, first], { pages: "https://waymark.example" });
    const [badge, community] = ["badges/first-step", "communities/ui-ux"];
    expect(messages[0]?.body).toBe(
      `Thank you, @sam! 🎉 You've earned **[First step](<https://waymark.example/harbor/${badge}>)**: A first contribution that others can build on (1 of 1 contribution). You've reached **[First contribution](<https://waymark.example/harbor/${community}#pathway-design>)**. To see how far you've come, comment \`/progress\`.`,
    );
  });

  test("is thanked for in Spanish, where its pathway is for a community that speaks it", () => {
    const spanish = { definitions: definitions(inSpanish), threads: [] };
    expect(settled([done, first], spanish).messages[0]?.body).toBe(
      "¡Gracias, @sam! 🎉 Ganaste **First step**: A first contribution that others can build on (1 of 1 contribution). Alcanzaste **First contribution**. Para ver todo lo que llevas logrado, comenta `/progress`.",
    );
  });

  test("is thanked for also where nothing says why", () => {
    const silent = { ...first, because: "" };
    expect(settled([done, silent]).messages[0]?.body).toContain(
      "**First step**: A first contribution that others can build on. You",
    );
  });

  test("is named, and no other that gives the same badge and was not reached", () => {
    const gives = "recognise: { badge: first-step }";
    const text = files["pathways/design.yml"] ?? "";
    const more = definitions({
      "pathways/design.yml": text.replace("recognise: { badge: core }", gives),
      "pathways/writing.yml": `name: Writing\nstages:\n  - id: first\n    name: First text\n    when: { contributions: { at-least: 1 } }\n    ${gives}\n`,
    });
    const [thanks] = settled([done, first], { definitions: more }).messages;
    expect(thanks?.body).toContain("You've reached **First contribution**.");
  });

  test("and others reached at once are thanked for together, with what may come next", () => {
    const active = reached("active", { because: "3 of 3", evidence: [merged(5).id] });
    const facts = [done, merged(5), reached("ready"), first, active];
    const [thanks, ...more] = settled(facts).messages;
    expect(more).toEqual([]);
    expect(thanks?.tag).toBe(`thanks/${sam.id}/first-step+regular`);
    expect(thanks?.body).toContain("You've earned 2 badges:\n\n- **First step**: ");
    expect(thanks?.body).toContain("You've reached **Active contributor**.");
    expect(thanks?.body).toContain(
      "Looking for what's next? Try an issue labeled `good second issue`.",
    );
  });

  test("of somebody else is theirs; one without a badge gives none", () => {
    const hers = { ...first, id: `stage-reached/design/first/${ada.id}`, person: ada.id };
    expect(settled([done, hers])).toMatchObject(NOTHING);
    expect(settled([completed(), reached("ready")])).toMatchObject(NOTHING);
    expect(settled([done, reached("first", { pathway: "gone" })])).toMatchObject(NOTHING);
  });

  test("is thanked for together with a stage that is reached at the same moment", () => {
    const facts = [completed(), reached("ready"), first, done, merged(5), merged(6)];
    const now = settle(target, [recognition, pathways], world({ facts }));
    expect(now.facts.map(({ id }) => id)).toEqual([
      `awarded/first-step/${sam.id}`,
      `stage-reached/design/active/${sam.id}`,
      `awarded/regular/${sam.id}`,
    ]);
    expect(now.messages.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/first-step+regular`]);
  });
});

describe("nobody is called", () => {
  test("for what they did before Waymark was here", () => {
    const old = merged(4, { at: "2025-11-03T10:00:00.000Z" });
    const awards = settled([old, { ...first, evidence: [old.id] }]);
    expect(awards.facts).toHaveLength(1);
    expect(awards.messages).toEqual([]);
  });

  test("who stands for everybody whose account was deleted", () => {
    const ghost = { logins: { [sam.id]: "ghost" } };
    expect(settled([done, first], ghost)).toMatchObject(NOTHING);
  });

  test("for what was read back from GitHub's history, until they do something more", () => {
    const recorded = "2026-11-20T10:00:00.000Z";
    const before = merged(4, { at: "2025-11-03T10:00:00.000Z", recorded });
    const since = merged(5, { at: "2026-11-10T10:00:00.000Z" });
    const later = merged(6, { at: "2026-11-20T11:00:00.000Z" });
    const evidence = [before.id, since.id];
    expect(settled([before, since, { ...first, evidence }]).messages).toEqual([]);
    const more = { ...first, evidence: [...evidence, later.id] };
    expect(settled([before, since, later, more]).messages).toHaveLength(1);
    // Nor for a stage that rests on another one that does.
    const news = [reached("ready", { evidence: [before.id] }), { ...first, evidence: [since.id] }];
    const now = world({ facts: [before, since] }).after(news);
    expect(settledBy(recognition, target, now).messages).toEqual([]);
  });

  test("where nothing that they did stands on a thread", () => {
    const { thread: _, ...byHand } = joined(sam, "ui-ux", { id: "joined/1", source: "adopted" });
    const member = badges({
      member: "name: Member\ndescription: Belongs.\nwhen: { member: { for: 1 week } }\n",
    });
    const awards = settled([byHand], { definitions: member });
    expect(awards.facts).toMatchObject([{ badge: "member", evidence: ["joined/1"] }]);
    expect(awards.messages).toEqual([]);
  });
});

describe("a badge of its own", () => {
  const when = "when: { contributions: { at-least: 2 } }";
  const own = badges({ mapper: `name: "*Mapper*"\ndescription: Maps things for @all.\n${when}\n` });

  test("goes to whoever fulfils what it asks for", () => {
    expect(settled([merged(4)], { definitions: own })).toMatchObject(NOTHING);
    const awards = settled([merged(4), merged(5)], { definitions: own });
    expect(awards.facts).toMatchObject([{ badge: "mapper", because: "2 of 2 contributions" }]);
    expect(awards.messages[0]?.body).toBe(
      String.raw`Thank you, @sam! 🎉 You've earned **\*Mapper\***: Maps things for @​all (2 of 2 contributions). To see how far you've come, comment ${"`/progress`"}.`,
    );
  });

  test("is thanked for in one language, that of the community whoever earned it belongs to", () => {
    const mappers = {
      ...inSpanish,
      "badges/mapper.yml": `name: Mapper\ndescription: Maps.\n${when}\n`,
    };
    const facts = [joined(sam), merged(4), merged(5)];
    const awards = settled(facts, { definitions: definitions(mappers), threads: [] });
    expect(awards.facts).toMatchObject([{ badge: "mapper", because: "2 of 2 contributions" }]);
    expect(awards.messages[0]?.body).toBe(
      "¡Gracias, @sam! 🎉 Ganaste **Mapper**: Maps (2 de 2 contribuciones). Para ver todo lo que llevas logrado, comenta `/progress`.",
    );
  });

  test("that rests on no evidence is awarded all the same", () => {
    const open = badges({
      guest: "name: Guest\ndescription: Welcome.\nwhen: { not: { member: { for: 1 day } } }\n",
    });
    const awards = settled([], { definitions: open });
    expect(awards.facts).toMatchObject([{ badge: "guest", evidence: [] }]);
  });

  test("that is described no more is thanked for by its id", () => {
    const gone = { ...definitions(), badges: {} };
    expect(settled([done, first], { definitions: gone }).messages[0]?.body).toContain(
      "You've earned **first-step** (1 of 1 contribution).",
    );
  });

  test("may bring another that asks for it, and both are thanked for together", () => {
    const chain = badges({
      mapper: `name: Mapper\ndescription: Maps things.\n${when}\n`,
      guide: "name: Guide\ndescription: Shows the way.\nwhen: { badge: mapper }\n",
    });
    const awards = settled([merged(4), merged(5)], { definitions: chain });
    expect(awards.facts.map((fact) => (fact as FactOf<"awarded">).badge)).toEqual([
      "mapper",
      "guide",
    ]);
    expect(awards.messages.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/guide+mapper`]);
  });
});

describe("nothing is given", () => {
  test("to bots, to things, or before anything is in force", () => {
    const its = [merged(4, { author: bot.id }), reached("first", { person: bot.id })];
    expect(settled(its, {}, { kind: "person", person: bot.id })).toMatchObject(NOTHING);
    expect(settled([done, first], {}, { kind: "definitions" })).toMatchObject(NOTHING);
    const early = newWorld({ facts: [done, first] });
    expect(settledBy(recognition, target, early)).toMatchObject(NOTHING);
  });
});
