import { describe, expect, test } from "vitest";
import { answersOn, isAsked, raised, raisedAs, raisedOn } from "../../src/core/asking.ts";
import { commanded, raised as raisedFact } from "../build/facts.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { at, website } from "../build/places.ts";
import { adopted, NOW, world } from "../build/world.ts";

const plan = raisedFact("plan", at(3));

describe("who is asked", () => {
  const around = { author: sam.id, subject: sam.id, communities: ["ui-ux"] };
  const question = { roles: ["leads", "owners"], around } as const;

  test("is everybody with one of the roles, and nobody else", () => {
    const seen = world({ owners: [olu.id] });
    const asked = [ada, olu, lin].map(({ id }) => isAsked(question, id, NOW, seen));
    expect(asked).toEqual([true, true, false]);
  });

  test("is never the person it is about", () => {
    const own = { roles: ["leads"], around: { ...around, author: ada.id } } as const;
    expect(isAsked(own, ada.id, NOW, world())).toBe(false);
  });

  test("is whoever had the role when they answered, and has it still", () => {
    const promoted = adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z" });
    const seen = world({
      facts: [adopted({ leads: {} }), promoted],
      owners: [],
    });
    expect(isAsked(question, ada.id, "2026-11-09T00:00:00.000Z", seen)).toBe(false);
    expect(isAsked(question, ada.id, NOW, seen)).toBe(true);
  });
});

describe("an issue of ours", () => {
  const again = raisedFact("plan", at(9, website));
  const second = { ...again, id: "raised/plan/11", at: "2026-11-09T10:00:00.000Z" };
  const seen = world({ facts: [plan, second, raisedFact("moved", at(4))] });

  test("is known by its thread, and by what it was opened for", () => {
    expect(raisedOn(at(3), seen)).toEqual(plan);
    expect(raisedOn(at(5), seen)).toBeUndefined();
    expect(raisedAs("plan", seen)).toEqual([plan, second]);
    expect(raisedAs("nothing", seen)).toEqual([]);
  });

  test("has the answers that were given there with its word, whoever gave them", () => {
    const apply = commanded(olu, "/apply", { thread: at(3) });
    const there = commanded(sam, "/apply", { thread: at(9, website) });
    const others = [
      commanded(olu, "/apply", { thread: at(4) }),
      commanded(olu, "/confirm", { thread: at(3) }),
    ];
    const said = world({ facts: [plan, second, apply, there, ...others] });
    expect(answersOn(raisedAs("plan", said), "apply", said)).toEqual([apply, there]);
  });
});

describe("an issue of ours is on record once GitHub opened it", () => {
  const effect = {
    kind: "ensure-issue",
    repo: website,
    tag: "confirm/core",
    title: "Core",
    body: "Is Sam?",
  } as const;

  test("with whom it regards, and the community it is about", () => {
    const more = { regarding: sam.id, community: "ui-ux" } as const;
    expect(raised({ ...effect, ...more }, at(7, website), NOW, false)).toEqual({
      kind: "raised",
      id: "raised/confirm/core",
      at: NOW,
      thread: at(7, website),
      tag: "confirm/core",
      ...more,
    });
  });

  test("as another one, where an earlier one went away with its repository", () => {
    expect(raised(effect, at(7, website), NOW, true)).toEqual({
      kind: "raised",
      id: "raised/confirm/core/11",
      at: NOW,
      thread: at(7, website),
      tag: "confirm/core",
    });
  });
});
