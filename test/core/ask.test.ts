import { describe, expect, test } from "vitest";
import { answered, apart, each, type Hearing, type Reader } from "../../src/core/ask.ts";
import { type Answer, type Question, questionKey } from "../../src/core/question.ts";
import { ada, sam } from "../build/people.ts";

type Answers = Readonly<Record<string, Answer>>;

/** Somebody who knows these answers, and remembers what was asked in which round. */
function reading(known: Answers) {
  const rounds: (readonly string[])[] = [];
  const reader: Reader = async (questions) => {
    const keys = questions.map(questionKey);
    rounds.push(keys);
    return keys.flatMap((key) => known[key] ?? []);
  };
  return { reader, rounds };
}

function account(login: string): Question {
  return { kind: "account", of: login };
}

function written(tag: string): Question {
  return { kind: "written", of: tag };
}

const OWNERS: Question = { kind: "owners", of: "" };
const people: Answers = {
  "owners ": { found: [ada] },
  "account ada": { found: ada },
  "account sam": { found: sam },
};

describe("what is asked", () => {
  test("is read in one round, where nothing hangs on the other, and each thing once", async () => {
    const { reader, rounds } = reading(people);
    const { value, answers } = await answered(
      ({ ask }) =>
        apart([
          () => each(["ada", "sam", "ada"], (login) => ask(account(login))),
          () => ask(OWNERS),
        ]),
      reader,
    );
    expect(rounds).toEqual([["account ada", "account sam", "owners "]]);
    expect(value).toEqual([[{ found: ada }, { found: sam }, { found: ada }], { found: [ada] }]);
    expect([...answers.keys()]).toEqual(["account ada", "account sam", "owners "]);
  });

  test("takes another round where one answer leads to the next question", async () => {
    const { reader, rounds } = reading(people);
    const { value } = await answered(({ ask }) => {
      const first = ask(account("ada"));
      return [first, ask(account("sam"))];
    }, reader);
    expect(rounds).toEqual([["account ada"], ["account sam"]]);
    expect(value).toEqual([{ found: ada }, { found: sam }]);
  });

  test("is not asked where it is known, or where nothing is", async () => {
    const { reader, rounds } = reading({});
    const known = new Map(Object.entries(people));
    const { value } = await answered(({ ask }) => ask(OWNERS), reader, known);
    expect(value).toEqual({ found: [ada] });
    expect(await answered(() => "nothing", reader)).toMatchObject({ value: "nothing" });
    expect(rounds).toEqual([]);
  });

  test("has one answer throughout, whatever happens meanwhile", async () => {
    let count = 0;
    const reader: Reader = async (questions) => {
      count += 1;
      return questions.map(() => ({ found: count }));
    };
    const [plan, moved] = [written("plan"), written("moved")];
    const { value } = await answered(inTurn([plan, moved, plan]), reader);
    expect(value).toEqual([{ found: 1 }, { found: 2 }, { found: 1 }]);
  });

  test("may have no answer, or be refused: that is an answer too", async () => {
    const { reader } = reading({
      "owners ": { refused: "Ask later." },
      "account eve": { none: true },
    });
    const { value } = await answered(
      ({ ask }) => apart([() => ask(OWNERS), () => ask(account("eve"))]),
      reader,
    );
    expect(value).toEqual([{ refused: "Ask later." }, { none: true }]);
  });

  test("shows people under the names they have now", async () => {
    const { reader } = reading({ "account ada": { found: { ...ada, login: "ada-the-second" } } });
    const { value } = await answered(({ ask, seen }) => {
      ask(account("ada"));
      return [seen(ada.id), seen(sam.id)];
    }, reader);
    expect(value).toEqual(["ada-the-second", undefined]);
  });
});

const failing: Reader = async () => {
  throw new Error("GitHub is down");
};

function mistaken(): never {
  throw new Error("a mistake of ours");
}

describe("what goes wrong", () => {
  test("in reading is no answer: it is thrown", async () => {
    await expect(answered(({ ask }) => ask(OWNERS), failing)).rejects.toThrow("GitHub is down");
  });

  test("in working it out is thrown at once, though something else is open", async () => {
    const { reader, rounds } = reading(people);
    const wrong = answered(({ ask }) => apart([() => ask(OWNERS), mistaken]), reader);
    await expect(wrong).rejects.toThrow("a mistake of ours");
    expect(rounds).toEqual([]);
  });

  test("is told by the question that nobody answered", async () => {
    const { reader } = reading({});
    await expect(answered(({ ask }) => ask(OWNERS), reader)).rejects.toThrow(
      "nobody answered: owners ",
    );
  });

  test("is seen where a question stays open that is not asked any more", async () => {
    const { reader } = reading(people);
    let kept: unknown;
    const evaluate = ({ ask }: Hearing) => {
      if (kept !== undefined) throw kept;
      try {
        return ask(OWNERS);
      } catch (error) {
        kept = error;
        throw error;
      }
    };
    await expect(answered(evaluate, reader)).rejects.toThrow(
      "a question is open that nobody asked",
    );
  });
});

/** Asks so many things one after another. */
function inTurn(questions: readonly Question[]) {
  return ({ ask }: Hearing) => questions.map((question) => ask(question));
}

/** Answers everything with nothing. */
const nothing: Reader = async (questions) => questions.map(() => ({ none: true }));

describe("asking one thing after another", () => {
  const logins = ["a", "b", "c", "d", "e"].map(account);
  const threads = Array.from(
    { length: 9 },
    (_, n) => ({ kind: "login", of: `github:${n}` }) as const,
  );

  test("is fine four times, and a fifth time names what was asked", async () => {
    expect((await answered(inTurn(logins.slice(0, 4)), nothing)).value).toHaveLength(4);
    await expect(answered(inTurn(logins), nothing)).rejects.toThrow(
      "more than 4 rounds of reading from GitHub: the next asks account e",
    );
  });

  test("is fine as often as one likes where GitHub is not asked", async () => {
    const mixed = [...logins.slice(0, 4), ...threads];
    expect((await answered(inTurn(mixed), nothing)).value).toHaveLength(13);
  });

  test("names what asks GitHub, whatever else is asked with it", async () => {
    const both = answered(({ ask }) => {
      for (const login of logins.slice(0, 4)) ask(login);
      return apart([() => ask({ kind: "login", of: ada.id }), () => ask(account("zoe"))]);
    }, nothing);
    await expect(both).rejects.toThrow("the next asks account zoe");
  });
});

test("more than a hundred thousand questions about one thing are a mistake of ours", async () => {
  const many = Array.from(
    { length: 100_001 },
    (_, n) => ({ kind: "login", of: `github:${n}` }) as const,
  );
  const asking = ({ ask }: Hearing) => each(many, (question) => ask(question)).length;
  await expect(answered(asking, nothing)).rejects.toThrow(
    "more than 100000 questions: the next is login github:0",
  );
  const some = many.slice(1);
  const rest = ({ ask }: Hearing) => each(some, (question) => ask(question)).length;
  expect((await answered(rest, nothing)).value).toBe(100_000);
});
