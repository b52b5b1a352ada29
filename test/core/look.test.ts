import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/core/ask.ts";
import type { Feature } from "../../src/core/feature.ts";
import { look } from "../../src/core/look.ts";
import type { Answer, Question } from "../../src/core/question.ts";
import type { Target } from "../../src/core/target.ts";
import { merged, reached } from "../build/facts.ts";
import { olu, sam } from "../build/people.ts";
import { team } from "../build/teams.ts";
import { NOW } from "../build/world.ts";

const setting = { now: NOW, org: { id: 7, login: "harbor" } };
const person: Target = { kind: "person", person: sam.id };

/** A ledger with Sam's merged pull request, and an organisation that Olu owns; told by rounds of reading. */
function reading() {
  const rounds: (readonly string[])[] = [];
  const reader: Reader = async (questions) => {
    rounds.push(questions.map(({ kind }) => kind));
    return questions.map(answerTo);
  };
  return { reader, rounds };
}

function answerTo({ kind, of }: Question): Answer {
  if (kind === "facts") return { found: of === `person:${sam.id}` ? [merged(1)] : [] };
  if (kind === "owners") return { found: [olu] };
  return kind === "team" ? { found: team([sam]) } : { none: true };
}

const failing: Reader = async () => {
  throw new Error("GitHub is down");
};

describe("a look", () => {
  test("reads what features ask together, and works out what follows in memory", async () => {
    const { reader, rounds } = reading();
    const growing: Feature = {
      name: "growing",
      conclude(_, world) {
        const facts = world.ledger.about(`person:${sam.id}`);
        const due = facts.of("merged").length > 0 && facts.of("stage-reached").length === 0;
        return due ? [reached("first")] : [];
      },
    };
    const owned: Feature = {
      name: "owned",
      conclude(_, world) {
        expect(world.owners()).toEqual([olu.id]);
        return [];
      },
    };
    const { facts } = await look(person, [growing, owned], setting, reader);
    expect(facts).toEqual([reached("first")]);
    // All that our own books are asked is asked together, and GitHub only once that is known.
    expect(rounds).toEqual([expect.arrayContaining(["facts", "home", "login"]), ["owners"]]);
  });

  test("may ask more once it knows what follows", async () => {
    const { reader, rounds } = reading();
    const greeting: Feature = {
      name: "greeting",
      conclude: (_, { news }) => (news.length > 0 ? [] : [reached("first")]),
      uphold(_, world) {
        const people = world.team("UI-UX")?.members ?? [];
        return { touched: people.map(({ id }) => ({ kind: "person", person: id })) };
      },
    };
    expect(await look(person, [greeting], setting, reader)).toMatchObject({
      facts: [reached("first")],
      again: true,
    });
    expect(rounds.slice(1)).toEqual([["team"]]);
  });

  test("is not done where something could not be read", async () => {
    const asking: Feature = {
      name: "asking",
      uphold: (_, world) => ({
        touched: world.owners().map((one) => ({ kind: "person", person: one })),
      }),
    };
    await expect(look(person, [asking], setting, failing)).rejects.toThrow("GitHub is down");
  });
});
