import { expect, test } from "vitest";
import type { Reader } from "../../../src/core/ask.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { about } from "../../../src/core/fact.ts";
import { look } from "../../../src/core/look.ts";
import { personIn } from "../../../src/core/ledger/key.ts";
import type { Person } from "../../../src/core/person.ts";
import { type Answer, type Question, questionKey } from "../../../src/core/question.ts";
import { digest } from "../../../src/features/digest/index.ts";
import { joined, merged, raised, reached } from "../../build/facts.ts";
import { ada } from "../../build/people.ts";
import { at, home } from "../../build/places.ts";
import { adopted } from "../../build/world.ts";
import { MONDAY, people, SUNDAY, weekly } from "./weekly.ts";

const crowd = Array.from({ length: 5000 }, (_, index): Person => ({
  id: `github:${1000 + index}`,
  login: `one-${index}`,
}));
const logins = new Map([ada, ...crowd].map(({ id, login }) => [id, login]));

function lifeOf(person: Person, index: number): readonly Fact[] {
  const works = Array.from({ length: index % 3 }, (_, number) =>
    merged(number, { id: `merged/${index}/${number}`, author: person.id }),
  );
  const stages = ["ready", "first"].map((stage) => reached(stage, { person: person.id }));
  const came = index < 20 ? { at: SUNDAY } : {};
  return [joined(person, "ui-ux", came), ...stages, ...works];
}

const lives = crowd.flatMap(lifeOf);
const standing = raised("digest/30/ui-ux", at(1, people));
const byKey = Map.groupBy(
  [adopted(), standing, ...lives].flatMap((fact) => about(fact).map((key) => ({ key, fact }))),
  ({ key }) => key,
);
const members = lives.flatMap((fact) =>
  fact.kind === "joined" ? [{ person: fact.person, joined: fact, going: false }] : [],
);
const definitions = weekly();

/** A store and a GitHub, with what was asked of them, by rounds. */
function reading(said: readonly string[] = []) {
  const rounds: (readonly Question[])[] = [];
  const reader: Reader = async (questions) => {
    rounds.push(questions);
    return questions.map((question) => answerTo(question, said));
  };
  return { reader, rounds };
}

function answerTo({ kind, of }: Question, said: readonly string[]): Answer {
  switch (kind) {
    case "facts":
      return { found: (byKey.get(of) ?? []).map(({ fact }) => fact) };
    case "definitions":
      return { found: definitions };
    case "login":
      return { found: logins.get(of) ?? "" };
    case "standings":
      return { found: members };
    case "home":
      return { found: home };
    case "repository":
      return { found: people };
    case "issues":
      return { found: [] };
    case "said":
      return { found: said.map((tag) => ({ tag })) };
    default:
      return { none: true };
  }
}

async function looked(now: string, said?: readonly string[]) {
  const { reader, rounds } = reading(said);
  const setting = { now, org: { id: 7, login: "harbor" } };
  const settled = await look({ kind: "community", community: "ui-ux" }, [digest], setting, reader);
  return { settled, rounds };
}

test("of five thousand people a few are worked out at a time", async () => {
  const { settled, rounds } = await looked(MONDAY);
  expect(settled.messages[0]?.body).toContain("- and 10 more\n\n**Close to a stage.**");
  expect(settled.messages[0]?.body).toMatch(/- and 1,656 more$/);
  const asked = rounds.map((round) => {
    const ids = round.flatMap(({ kind, of }) => (kind === "facts" ? (personIn(of) ?? []) : []));
    return new Set(ids).size;
  });
  expect(Math.max(...asked)).toBeLessThanOrEqual(50);
});

test.each([
  ["on other days", "2026-11-25T16:00:00.000Z"],
  ["before it is time", "2026-11-23T14:00:00.000Z"],
])("nothing is read for it %s", async (_, now) => {
  const { rounds } = await looked(now);
  const asked = rounds.flat().map(questionKey);
  expect(asked).toEqual(["facts definitions", "definitions c0ffee"]);
});

test("once it is told, nobody is read of any more", async () => {
  const { rounds } = await looked(MONDAY, ["digest/2026-11-23"]);
  const asked = rounds.flat().map(questionKey);
  expect(asked).toEqual([
    "facts definitions",
    "definitions c0ffee",
    "repository people",
    "facts tag:digest/30/ui-ux",
    "said thread:30/1",
  ]);
});
