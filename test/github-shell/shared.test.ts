import { describe, expect, test } from "vitest";
import { answered, type Reader } from "../../src/core/ask.ts";
import type { Answer, Question } from "../../src/core/question.ts";
import { Later, shared, type Shared } from "../../src/github/answer/shared.ts";

const FACTS = { kind: "facts", of: "definitions" } as const satisfies Question;

/** What only GitHub knows. */
function team(number: number) {
  return { kind: "keepers", of: `team-${number}` } as const satisfies Question;
}

function person(id: number) {
  return { kind: "login", of: `github:${id}` } as const satisfies Question;
}

/** What was asked, reading by reading; what is in trouble cannot be read. */
function reading(trouble: readonly string[] = []) {
  const asked: string[][] = [];
  const read: Reader = async (questions) => {
    const about = questions.flatMap(({ of }) => (typeof of === "string" ? of : []));
    asked.push(about);
    const bad = about.find((one) => trouble.includes(one));
    if (bad !== undefined) throw new Error(`${bad} could not be read`);
    return questions.map(({ of }): Answer => ({ found: of }));
  };
  return { asked, read };
}

/** Asks one question after another, as soon as it knows the answer to the one before. */
async function inquiry(questions: readonly Question[], { reader, done }: Shared) {
  try {
    const known = await answered(({ ask }) => questions.map((question) => ask(question)), reader);
    return [...known.answers.keys()].length;
  } finally {
    done();
  }
}

describe("several who ask side by side", () => {
  test("have our books read once for what they all ask", async () => {
    const { asked, read } = reading();
    const one = shared(read, 3);
    const all = [1, 2, 3].map((id) => inquiry([FACTS, person(id)], one));
    expect(await Promise.all(all)).toEqual([2, 2, 2]);
    expect(asked).toEqual([["definitions"], ["github:1", "github:2", "github:3"]]);
  });

  test("ask GitHub one after another, and go on together", async () => {
    const { asked, read } = reading();
    const one = shared(read, 3);
    const all = [1, 2, 3].map((n) => inquiry([team(n), FACTS], one));
    await Promise.all(all);
    expect(asked).toEqual([["team-1"], ["team-2"], ["team-3"], ["definitions"]]);
  });

  test("wait for nobody who asks nothing", async () => {
    const { asked, read } = reading();
    const one = shared(read, 2);
    const asking = inquiry([FACTS], one);
    await inquiry([], one);
    await asking;
    expect(asked).toHaveLength(1);
  });

  test("go on where what one of them asks cannot be read", async () => {
    const { read } = reading(["github:2"]);
    const one = shared(read, 3);
    const all = [1, 2, 3].map((id) => inquiry([person(id)], one));
    const ends = await Promise.allSettled(all);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("leave GitHub alone once it did not answer: who has not asked yet asks later", async () => {
    const { asked, read } = reading(["team-2"]);
    const one = shared(read, 3);
    const [first, second, third] = await Promise.allSettled(
      [1, 2, 3].map((n) => inquiry([team(n)], one)),
    );
    expect(first?.status).toBe("fulfilled");
    expect(second).toMatchObject({ reason: new Error("team-2 could not be read") });
    expect(third).toMatchObject({ reason: expect.any(Later) });
    expect(asked).toEqual([["team-1"], ["team-2"]]);
  });
});
