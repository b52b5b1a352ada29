import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { touchedBy } from "../../../../src/core/fact.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { ada, bot, olu, sam } from "../../../build/people.ts";
import { at, joinBody } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { NOW, type Sketch } from "../../../build/world.ts";
import { looked, out, over, says, spoken } from "../looked.ts";

const JOINS = "{ join: community }, { say: welcome }";
const giving = { definitions: withJoin(JOINS, "{ badge: core }") };

const awarded = {
  kind: "awarded",
  id: `awarded/core/${sam.id}`,
  at: NOW,
  thread: at(1),
  person: sam.id,
  badge: "core",
  because: "",
  evidence: ["concluded/10/1/0"],
} as const;

function awardedIn(facts: readonly Fact[], more: Sketch = giving): readonly Fact[] {
  return looked(facts, {}, more).facts.filter(({ kind }) => kind === "awarded");
}

describe("a request that gives a badge", () => {
  test("gives it once, and says what for", () => {
    expect(awardedIn(over)).toEqual([awarded]);
    expect(touchedBy([awarded])).toEqual([{ kind: "person", person: sam.id }]);
    expect(spoken(over, {}, giving).map(({ body }) => body)).toEqual([
      "@sam, you've earned **Core**: Carries the community. 🎉",
    ]);
    const known = [...over, ...looked(over, {}, giving).facts];
    const again = looked(known, {}, giving);
    expect([again.facts, again.messages]).toEqual([[], []]);
    expect(says(known, {}, giving)).toMatch(/\*\*accepted\*\*\.$/);
  });

  test("gives it without a word to whoever prefers that", () => {
    const quiet = commanded(sam, "quiet", { at: "2026-10-01T10:00:00.000Z", thread: at(9) });
    expect(awardedIn([quiet, ...over])).toEqual([awarded]);
    expect(spoken([quiet, ...over], {}, giving)).toEqual([]);
  });

  test("changes nothing for somebody who holds it, and says so", () => {
    const { thread: _, ...earned } = { ...awarded, at: "2026-10-01T10:00:00.000Z" };
    expect(awardedIn([earned, ...over])).toEqual([]);
    expect(spoken([earned, ...over], {}, giving)).toEqual([]);
    expect(says([earned, ...over], {}, giving)).toContain(
      "You already hold **Core**, so nothing has changed there.",
    );
    expect(touchedBy([earned])).toEqual([]);
  });

  test("gives it anew to somebody from whom it had been taken back", () => {
    const { thread: _, ...before } = { ...awarded, at: "2026-10-01T10:00:00.000Z" };
    const revoked: Fact = {
      kind: "revoked",
      id: "revoked/1/0",
      at: "2026-10-02T10:00:00.000Z",
      thread: at(4),
      person: sam.id,
      badge: "core",
      award: before.id,
      by: ada.id,
      reason: "It was Lin's work",
      word: "judged/1/0",
    };
    const anew = { ...awarded, id: `awarded/core/${sam.id}/1` };
    expect(awardedIn([before, revoked, ...over])).toEqual([anew]);
    const known = [before, revoked, ...over];
    const { facts } = looked(known, {}, giving);
    expect(looked([...known, ...facts], {}, giving).facts).toEqual([]);
  });

  test("gives it only once everything before it is done: until then the request can be withdrawn", () => {
    const both = { definitions: withJoin(JOINS, "{ badge: core }, { join: community }"), ...out };
    const waiting = looked(over, {}, both).facts;
    expect(waiting.map(({ kind }) => kind)).toEqual(["step-passed", "step-passed", "joined"]);
    const late = commanded(sam, "/withdraw", { at: "2026-11-21T10:00:00.000Z" });
    const later = { ...both, now: "2026-11-21T11:00:00.000Z" };
    const { facts } = looked([...over, ...waiting, late], {}, later);
    expect(facts.map(({ kind }) => kind)).toEqual(["concluded"]);
  });

  test("gives nothing to a bot, nor a badge that nobody describes any more", () => {
    const bots = { ...giving, logins: { [sam.id]: bot.login, [ada.id]: "ada" } };
    expect(awardedIn(over, bots)).toEqual([]);
    const { badges, ...rest } = giving.definitions;
    const { core: _, ...others } = badges;
    const gone = { definitions: { ...rest, badges: others } };
    expect(awardedIn(over, gone)).toEqual([]);
    expect(spoken(over, {}, gone)).toEqual([]);
    expect(says(over, {}, gone)).toMatch(/\*\*accepted\*\*\.$/);
  });

  test("names whom it is about, where somebody else opened it", () => {
    const text = (files["processes/join.yml"] ?? "")
      .replace("steps:", "subject: { field: why }\nsteps:")
      .replace(JOINS, "{ badge: core }");
    const more = { definitions: definitions({ "processes/join.yml": text }), accounts: { olu } };
    const body = joinBody("UI/UX", "@olu");
    const [, ...ticks] = over;
    const facts = [commanded(ada, "/approve", { saw: body }), ...ticks];
    expect(spoken(facts, { body }, more)[0]?.body).toContain("@olu, you've earned **Core**");
    const hers = { ...awarded, id: `awarded/core/${olu.id}`, person: olu.id };
    expect(says([hers, ...facts], { body }, more)).toContain("`olu` already holds **Core**");
  });
});
