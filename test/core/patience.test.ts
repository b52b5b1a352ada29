import { describe, expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { Said } from "../../src/core/message.ts";
import { isHeardOut, patiently } from "../../src/core/patience.ts";
import type { Person } from "../../src/core/person.ts";
import type { World } from "../../src/core/world.ts";
import { features } from "../../src/features/index.ts";
import { definitions, files } from "../build/definitions.ts";
import { commented, edited, oneOfEach, written } from "../build/events.ts";
import { ada, bot, olu, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { NOW, type Sketch, world } from "../build/world.ts";

const ONE_HOUR_AGO = "2026-11-20T11:00:00.000Z";
/** A text with a checklist in it. */
const LIST = "<!-- waymark:checklist -->\n<!-- /waymark:checklist -->";
const hello = { thread: at(1), tag: "hello", body: "Hello", occasion: "comment/99" };

function answered(person: Person, times: number, when = NOW): readonly Said[] {
  return Array.from({ length: times }, (_, n) => ({
    thread: at(1),
    tag: `reply/${n}`,
    body: "Hello",
    occasion: `comment/${n}`,
    answers: { person: person.id, at: when },
  }));
}

function seen(said: readonly Said[], owners = [olu.id]): World {
  return world({ said, owners });
}

function tags(event: Event, said: readonly Said[]): readonly string[] {
  return patiently([hello], event, seen(said)).map(({ tag }) => tag);
}

/** What Sam reads last, after many answers. */
function lastAnswer(more: Sketch): string | undefined {
  const answeredOften = world({ said: answered(sam, 4), owners: [], ...more });
  return patiently([hello], commented(sam, "/nonsense"), answeredOften).at(-1)?.body;
}

describe("somebody who writes and writes", () => {
  const event = commented(sam, "/nonsense");

  test("is answered as often where a list in a comment is written again and again", () => {
    const list = written(sam, "", "### Roll call\n\n- [x] @sam");
    expect(tags(list, answered(sam, 6))).toEqual([]);
    expect(isHeardOut(list, [], seen(answered(sam, 6)))).toBe(true);
  });

  test("is answered four times, a fifth time with a word about it, and then no more", () => {
    const given = [3, 4, 5, 6].map((times) => tags(event, answered(sam, times)));
    expect(given).toEqual([["hello"], ["hello", "comment/99/last"], [], []]);
  });

  test("is told so in the language of the organisation", () => {
    const settings = `${files["waymark.yml"]}language: es\n`;
    const spanish = definitions({ "waymark.yml": settings });
    expect(lastAnswer({})).toContain("my last answer to you here for an hour");
    expect(lastAnswer({ definitions: spanish })).toContain("la última respuesta que te doy aquí");
  });

  test("is answered again after an hour", () => {
    expect(tags(event, answered(sam, 5, ONE_HOUR_AGO))).toEqual(["hello"]);
  });

  test("gets no more by what arrives out of order", () => {
    const later = "2026-11-20T12:59:59.000Z";
    expect(tags(event, answered(sam, 5, later))).toEqual([]);
  });

  test("takes no answer from anybody else", () => {
    expect(tags(event, answered(ada, 9))).toEqual(["hello"]);
  });

  test("gets one answer for one comment, however many parts it has", () => {
    const parts = answered(sam, 8).map((row) => ({ ...row, occasion: "comment/1" }));
    expect(tags(event, parts)).toEqual(["hello"]);
  });

  test("is told whom the answer is for", () => {
    const [message] = patiently([hello], event, seen([]));
    expect(message?.answers).toEqual({ person: sam.id, at: NOW });
  });

  test("by editing is answered no more often", () => {
    expect(tags(edited(sam, "", LIST), answered(sam, 5))).toEqual([]);
  });
});

test("leads and owners are answered thirty times", () => {
  for (const person of [ada, olu]) {
    const event = commented(person, "/progress");
    expect(tags(event, answered(person, 28))).toEqual(["hello"]);
    expect(tags(event, answered(person, 29))).toEqual(["hello", "comment/99/last"]);
    expect(tags(event, answered(person, 30))).toEqual([]);
  }
});

test("what nobody can repeat at will is said whatever was said before", () => {
  const merged = oneOfEach(sam)["pull.merged"];
  expect(patiently([hello], merged, seen(answered(sam, 9)))).toEqual([hello]);
  expect(patiently([], commented(sam, "/done"), seen([]))).toEqual([]);
});

const commands = features.flatMap((feature) => feature.commands ?? []);

function heard(event: Event, said: readonly Said[]): boolean {
  return isHeardOut(event, commands, seen(said));
}

describe("nothing more is read", () => {
  test("for whoever had their answers, unless they may vouch for others", () => {
    const credits = (person: Person, times: number) =>
      heard(commented(person, "/credit"), answered(person, times));
    expect([credits(sam, 4), credits(sam, 5), credits(ada, 40)]).toEqual([false, true, false]);
    expect(heard(edited(sam, "", LIST), answered(sam, 9))).toBe(true);
  });

  test("but for a word that moves something elsewhere, and for what nobody can repeat at will", () => {
    const said = answered(sam, 9);
    for (const word of ["/leave", "/confirm", "/helpful @ada"])
      expect(heard(commented(sam, word), said)).toBe(false);
    for (const event of [commented(sam, "thanks"), edited(sam, LIST, "")])
      expect(heard(event, said)).toBe(false);
    expect(heard(oneOfEach(sam)["pull.merged"], said)).toBe(false);
    expect(heard(commented(bot, "/credit"), answered(bot, 9))).toBe(false);
  });
});
