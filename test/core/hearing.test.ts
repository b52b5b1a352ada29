import { describe, expect, test } from "vitest";
import { answered, each, type Hearing, type Reader } from "../../src/core/ask.ts";
import { knowing } from "../../src/core/hearing.ts";
import { type Question, questionKey } from "../../src/core/question.ts";
import { ada } from "../build/people.ts";

/** Answers everything with nothing, and remembers what was asked in which round. */
function reading() {
  const rounds: string[][] = [];
  const reader: Reader = async (questions) => {
    rounds.push(questions.map(questionKey));
    return questions.map(() => ({ none: true }));
  };
  return { rounds, reader };
}

function login(number: number): Question {
  return { kind: "login", of: `github:${number}` };
}

function account(name: string): Question {
  return { kind: "account", of: name };
}

/** Asks these in a part of its own. */
function asking(hearing: Hearing, name: string, questions: readonly Question[]): string {
  return hearing.part(name, ({ ask }) => {
    each(questions, ask);
    return name;
  });
}

describe("a part of something large", () => {
  test("is worked out once, though the whole begins again", async () => {
    const { reader, rounds } = reading();
    let worked = 0;
    const { value } = await answered((hearing) => {
      const part = hearing.part("one", ({ ask }) => {
        ask(login(1));
        worked += 1;
        return "done";
      });
      hearing.ask(login(2));
      return part;
    }, reader);
    expect({ value, worked }).toEqual({ value: "done", worked: 1 });
    expect(rounds).toEqual([["login github:1"], ["login github:2"]]);
  });

  test("is forgotten with what only it asked", async () => {
    const { reader, rounds } = reading();
    const { value, answers } = await answered((hearing) => {
      hearing.ask(login(0));
      return ["one", "two"].map((name, part) => asking(hearing, name, [0, 1 + part].map(login)));
    }, reader);
    expect(value).toEqual(["one", "two"]);
    expect(rounds).toEqual([["login github:0"], ["login github:1"], ["login github:2"]]);
    expect([...answers.keys()]).toEqual(["login github:0"]);
  });

  test("leaves to the next what it asked as the last one did", async () => {
    const { reader, rounds } = reading();
    await answered((hearing) => {
      for (const part of [1, 2, 3]) asking(hearing, `${part}`, [login(0), login(part)]);
      return asking(hearing, "another", [login(9)]);
    }, reader);
    expect(rounds).toEqual([
      ["login github:0", "login github:1"],
      ["login github:0", "login github:2"],
      ["login github:3"],
      ["login github:9"],
    ]);
  });

  test("never has GitHub asked again", async () => {
    const { reader, rounds } = reading();
    await answered(
      (hearing) => ["one", "two", "three"].map((name) => asking(hearing, name, [account("ada")])),
      reader,
    );
    expect(rounds).toEqual([["account ada"]]);
  });

  test("has rounds of its own", async () => {
    const names = ["a", "b", "c", "d"];
    const { value } = await answered((hearing) => {
      const part = (name: string) =>
        hearing.part(name, ({ ask }) => names.map((one) => ask(account(`${name}-${one}`))));
      return names.map(part).length;
    }, reading().reader);
    expect(value).toBe(4);
  });

  test("may have parts, which belong to it", async () => {
    const { reader, rounds } = reading();
    const { value } = await answered(
      (hearing) =>
        hearing.part("outer", (own) => {
          const inner = own.part("inner", ({ ask }) => ask(login(1)));
          return [inner, own.ask(login(1)), own.ask(login(2))];
        }),
      reader,
    );
    expect(value).toHaveLength(3);
    expect(rounds).toEqual([["login github:1"], ["login github:2"]]);
  });
});

/** Who the second person is can't be read. */
const withoutSecond: Reader = async (questions) => {
  if (questions.some(({ of }) => of === "github:2")) throw new Error("the database is away");
  return questions.map(() => ({ none: true }));
};

/** Says ahead that the second is asked about, and asks about these. */
async function secondAhead(...wanted: readonly number[]): Promise<number> {
  const { value } = await answered((hearing) => {
    hearing.ahead(() => hearing.ask(login(2)));
    return wanted.map((one) => hearing.ask(login(one))).length;
  }, withoutSecond);
  return value;
}

describe("what will be asked later", () => {
  test("is read while what is known is worked out, and is never asked of GitHub", async () => {
    const { reader, rounds } = reading();
    const { value, answers } = await answered(
      (hearing) =>
        [1, 2, 3].map((number) =>
          hearing.part(`${number}`, ({ ask, ahead }) => {
            ahead(() => each([account("ada"), login(Math.min(number + 1, 3))], ask));
            ask(login(number));
            return rounds.length;
          }),
        ),
      reader,
    );
    expect(rounds).toEqual([["login github:1"], ["login github:2"], ["login github:3"]]);
    // The second and the third are worked out once the next one is on its way.
    expect(value).toEqual([2, 3, 3]);
    expect([...answers.keys()]).toEqual([]);
  });

  test("is begun once, and comes with all that was begun with it", async () => {
    const { reader, rounds } = reading();
    const { value } = await answered(({ ask, ahead }) => {
      ahead(() => each([login(3), login(4)], ask));
      const first = [ask(login(1)), ask(login(2))];
      return [...first, ...each([login(3), login(5)], ask), ask(login(4))];
    }, reader);
    expect(value).toHaveLength(5);
    expect(rounds).toEqual([
      ["login github:1"],
      ["login github:3", "login github:4"],
      ["login github:2"],
      ["login github:5"],
    ]);
  });

  test("and can't be read is said to whoever asks for it, and to nobody else", async () => {
    expect(await secondAhead(1)).toBe(1);
    await expect(secondAhead(1, 2)).rejects.toThrow("the database is away");
  });

  test("hides no mistake", async () => {
    const failing = answered(({ ahead }) => {
      ahead(() => {
        throw new Error("a mistake");
      });
    }, withoutSecond);
    await expect(failing).rejects.toThrow("a mistake");
  });
});

test("all parts together may ask more than is known at a time", async () => {
  const { reader } = reading();
  const { value } = await answered(
    (hearing) =>
      [1, 2, 3].map((part) => {
        const some = Array.from({ length: 40_000 }, (_, n) => login(n * 3 + part));
        return asking(hearing, `${part}`, some);
      }),
    reader,
  );
  expect(value).toHaveLength(3);
});

test("what is worked out once stays, in however many rounds it is wanted", async () => {
  let worked = 0;
  const { value } = await answered((hearing) => {
    const once = hearing.once("it", () => (worked += 1));
    hearing.ask(login(1));
    return once;
  }, reading().reader);
  expect([value, worked]).toEqual([1, 1]);
});

test("whoever knows everything works it out as it is asked", () => {
  const hearing = knowing({ ask: () => ({ found: ada }), seen: () => ada.login });
  const { once, part } = hearing;
  expect(once("it", () => 1)).toBe(1);
  expect(once("it", () => 2)).toBe(2);
  const found = part("one", (own) => own.part("two", ({ ask }) => ask(login(1))));
  expect(found).toEqual({ found: ada });
  hearing.ahead(() => expect.unreachable("what is known need not be read"));
});
