import { afterAll, describe, expect, test } from "vitest";
import { fill } from "../bench/growth/fill.ts";
import { NOW } from "../bench/growth/happened.ts";
import { instantGitHub, PROPOSAL } from "../bench/growth/instant.ts";
import { HOME, ORG } from "../bench/growth/people.ts";
import { working } from "../bench/growth/work.ts";
import { lookingApart } from "../src/apart.ts";
import type { Reader } from "../src/core/ask.ts";
import type { Question } from "../src/core/question.ts";
import { Unanswered } from "../src/core/world.ts";
import { openStore } from "../src/store/store.ts";
import { freshDatabase } from "./store/database.ts";

const url = await freshDatabase();
const store = await openStore(url);
afterAll(() => store.close());
const sizes = await fill(3000, store);
const github = instantGitHub(sizes);
const setting = { now: NOW, org: ORG };
const proposal = { kind: "proposal", repo: HOME.id, number: PROPOSAL } as const;
const apart = lookingApart(url);
const NEVER = new AbortController().signal;

const answering: Reader = async (questions) => questions.map(github);
const refusing: Reader = async (questions) => questions.map(() => ({ refused: "Ask later." }));

describe("a look in a thread of its own", () => {
  test("says the same as one here, and asks here for what GitHub alone can answer", async () => {
    const asked: Question[] = [];
    const settled = await apart(
      proposal,
      setting,
      (questions) => {
        asked.push(...questions);
        return answering(questions);
      },
      NEVER,
    );
    expect(settled).toEqual(await working(store, sizes).lookAt(proposal));
    expect(settled.plan).toHaveLength(2);
    const kinds = new Set(asked.map(({ kind }) => kind));
    expect(kinds).toEqual(
      new Set(["tip", "pull", "candidate", "team", "issues", "labels", "thread"]),
    );
  });

  test("fails with what went wrong here", async () => {
    const down = new Error("GitHub is down");
    const failing = apart(proposal, setting, () => Promise.reject(down), NEVER);
    await expect(failing).rejects.toBe(down);
  });

  test("fails in words with what went wrong there", async () => {
    const nowhere = { ...setting, now: "no time" };
    await expect(apart(proposal, nowhere, answering, NEVER)).rejects.toThrow("Invalid time value");
  });

  test("knows what GitHub would not tell from a mistake", async () => {
    const refused = apart(proposal, setting, refusing, NEVER);
    await expect(refused).rejects.toThrow(new Unanswered("Ask later."));
    await expect(refused).rejects.toBeInstanceOf(Unanswered);
  });

  test("is given up when it is stopped, also before it began", async () => {
    const ending = new AbortController();
    const stopping: Reader = () => {
      ending.abort(new Error("the lease was lost"));
      return new Promise(() => undefined);
    };
    const first = apart(proposal, setting, stopping, ending.signal);
    const second = apart(proposal, setting, answering, ending.signal);
    await expect(first).rejects.toThrow("the lease was lost");
    await expect(second).rejects.toThrow("the lease was lost");
  });

  test("waits for the one before, whatever became of that", async () => {
    const order: string[] = [];
    const noting =
      (name: string): Reader =>
      (questions) => {
        order.push(name);
        return name === "first" ? Promise.reject(new Error(name)) : answering(questions);
      };
    const first = apart(proposal, setting, noting("first"), NEVER);
    const second = apart(proposal, setting, noting("second"), NEVER);
    await expect(first).rejects.toThrow("first");
    await second;
    expect(order[0]).toBe("first");
    expect(new Set(order.slice(1))).toEqual(new Set(["second"]));
  });
});
