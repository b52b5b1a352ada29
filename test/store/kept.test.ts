import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/core/ask.ts";
import type { Effect } from "../../src/core/effect.ts";
import { about, type Fact, isTold, only } from "../../src/core/fact.ts";
import { look } from "../../src/core/look.ts";
import type { Person } from "../../src/core/person.ts";
import { type Repo, threadKey } from "../../src/core/place.ts";
import { type Answer, type Question, questionKey, reachesGitHub } from "../../src/core/question.ts";
import type { Candidate, Team, Thread } from "../../src/core/shown.ts";
import { parseTarget, type Target } from "../../src/core/target.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { features } from "../../src/features/index.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import type { Context } from "../../src/github/context.ts";
import { readLedger } from "../../src/store/backup/ledger.ts";
import { readBackup } from "../../src/store/backup/read.ts";
import { openStore } from "../../src/store/store.ts";
import { commanded } from "../build/facts.ts";
import { rebuilt } from "../rebuild/rebuilt.ts";
import { allFiled } from "./filed.ts";
import { freshDatabase, freshStore } from "./database.ts";

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  /** As version 0.1 stored them. Never written anew: a later Waymark has to cope with them. */
  readonly definitions: Definitions;
}

/** What GitHub showed when the backup was made, as version 0.1 read it. */
interface Shown {
  readonly repositories: readonly Repo[];
  readonly threads: readonly Thread[];
  readonly teams: Readonly<Record<string, Team>>;
  readonly labels: readonly string[];
  readonly owners: readonly Person[];
  readonly accounts: Readonly<Record<string, Person>>;
}

function kept(name: string): string {
  return join(import.meta.dirname, "kept", name);
}

test("definitions that Waymark 0.1 adopted are in force as today's reads the same files", async () => {
  const store = await freshStore();
  const { files, definitions } = JSON.parse(readFileSync(kept("0.1.json"), "utf8")) as Kept;
  await store.commit(1, { adopts: { commit: "abc", definitions } });
  const sources = Object.entries(files).map(([path, one]) => ({ path, text: one }));
  expect(await store.definitionsAt(1, "abc")).toEqual(readDefinitions(sources).definitions);
});

/**
 * A backup that `waymark backup` of version 0.1 wrote (test/store/kept/0.1.backup): Sam joined UI/UX
 * and waits for a lead to confirm a stage, Kit is half-way, Noor left, Max changed his mind; the team
 * of Data is kept to its members, and the owners are asked about Sam, who was put into it by hand.
 */
describe("a database of Waymark 0.1", async () => {
  const url = await freshDatabase();
  await readBackup(url, kept("0.1.backup"), false);
  const store = await openStore(url);
  const org = { id: 1, login: "harbor" };
  const shown = JSON.parse(readFileSync(kept("0.1-github.json"), "utf8")) as Shown;
  const [home] = shown.repositories;
  const ledger = await store.allFacts(org.id);
  const sam = "github:9";

  test("comes over with all its facts, in the order they had", async () => {
    const before = allFiled((await readLedger(kept("0.1.backup"))).factsOf(org.id));
    expect(before).toHaveLength(63);
    const bare = ledger.map((fact) => ({ ...fact, seq: undefined }));
    expect(bare).toEqual(before);
  });

  test("has a place in the ledger for each record of our own, by time and id, and later ones follow", async () => {
    const own = ledger.filter((fact) => !isTold(fact));
    const inOrder = own.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
    expect(own.toSorted((a, b) => Number(a.seq) - Number(b.seq))).toEqual(inOrder);
    expect(ledger.filter((fact) => isTold(fact) && fact.seq !== undefined)).toEqual([]);
    const fresh = await openStore(await restored());
    const last = own.at(-1);
    if (last?.kind !== "concluded") throw new Error("Max changed his mind last");
    await fresh.commit(org.id, { facts: [{ ...last, id: "concluded/later" }] });
    const places = (await fresh.allFacts(org.id)).map(({ seq = 0 }) => seq);
    expect(Math.max(...places)).toBeGreaterThan(Math.max(...own.map(({ seq = 0 }) => seq)));
    await fresh.close();
  });

  test("finds every fact by what it is about today, and by nothing else", async () => {
    const single = await store.db.selectFrom("fact_keys").select(["key", "fact"]).execute();
    const days = await store.db.selectFrom("deeds").select(["key", "bodies"]).execute();
    const daily = days.flatMap(({ key, bodies }) =>
      (JSON.parse(`[${bodies}]`) as readonly Fact[]).map(({ id }) => ({ key, fact: id })),
    );
    const found = Map.groupBy([...single, ...daily], ({ fact }) => fact);
    for (const fact of ledger)
      expect(
        found
          .get(fact.id)
          ?.map(({ key }) => key)
          .toSorted(),
        fact.id,
      ).toEqual([...about(fact)].toSorted());
    expect(found.size).toBe(ledger.length);
  });

  test("finds issues of ours by what they were opened for", async () => {
    const tags = ["plan", `confirm/design/core/${sam}`, "removals/data/0", "removals/data/1"];
    const keys = tags.map((tag) => `tag:${tag}` as const);
    const found = await store.factsAbout(org.id, [...keys, "definitions", "removals"]);
    for (const key of keys) expect(found.get(key), key).toMatchObject([{ kind: "raised" }]);
    const kinds = (key: "definitions" | "removals") =>
      new Set(found.get(key)?.map(({ kind }) => kind));
    expect(kinds("definitions")).toEqual(new Set(["adopted"]));
    expect(kinds("removals")).toEqual(new Set(["raised", "removal-begun", "removal-ended"]));
  });

  test("has deliveries of which nobody knows what was asked: what they told stands", async () => {
    const told = await rebuilt(org, store, features);
    expect(told.deliveries).toBe(99);
    expect(told.facts).toEqual([]);
    expect(told.isSame).toBe(true);
    expect(told.conclusions).toBe(ledger.length);
  });

  test("goes on where it was: nothing follows but today's words, once, and nobody hears of it", async () => {
    const targets = await store.db.selectFrom("targets").select("key").execute();
    expect(targets).toHaveLength(21);
    const found = new Set<string>();
    for (const { key } of targets) {
      const { facts, messages, plan } = await lookedAt(parseTarget(key));
      expect({ key, facts, messages }).toEqual({ key, facts: [], messages: [] });
      for (const { effect } of plan) {
        const { what, before, after } = await edited(effect);
        // GitHub notifies only those whom an edit adds.
        expect(named(before)).toEqual(expect.arrayContaining([...named(after)]));
        found.add(what);
      }
      const { plan: rest } = await lookedAt(parseTarget(key));
      expect({ key, rest }).toEqual({ key, rest: [] });
    }
    expect([...found].toSorted()).toEqual([
      "confirm/design/core/github:9",
      "removals/data/1",
      "thread:1/2 status",
      "thread:1/3 status",
      "thread:1/7 status",
    ]);
  });

  test("hears what was answered to a question that 0.1 asked", async () => {
    const asked = only(ledger, "raised").find(({ regarding }) => regarding === sam);
    if (!asked) throw new Error("Sam's stage waits for a lead");
    const fresh = await openStore(await restored());
    const here = { thread: asked.thread, at: "2026-11-27T00:00:00.000Z" };
    await fresh.commit(org.id, { facts: [commanded(ada(), "/confirm", here)] });
    const { facts, messages } = await lookedAt({ kind: "person", person: sam }, fresh);
    expect(facts).toMatchObject([
      { kind: "stage-reached", pathway: "design", stage: "core", person: sam },
      { kind: "awarded", badge: "core", person: sam },
    ]);
    expect(messages.map(({ thread, tag }) => [thread.number, tag])).toContainEqual([
      4,
      "confirmed",
    ]);
    await fresh.close();
  });

  /** Says in today's words what 0.1 has said already. */
  async function edited(effect: Effect) {
    if (effect.kind === "ensure-issue") {
      const { tag, body } = effect;
      const known = await store.issueTagged(org.id, tag);
      if (known) await store.wroteThread(org.id, tag, known.thread, body);
      return { what: tag, before: known?.posted, after: body };
    }
    if (effect.kind !== "ensure-comment") throw new Error(`${effect.kind} is no edit`);
    const { tags, body, meaning } = effect;
    const key = threadKey(effect.thread);
    const said = await store.said(org.id, key);
    const { comment, posted } = said.find(({ tag }) => tags.includes(tag)) ?? {};
    if (comment) await store.posted(org.id, key, tags, comment, body, meaning);
    return { what: [key, ...tags].join(" "), before: posted, after: body };
  }

  function ada(): Person {
    const { ada: found } = shown.accounts;
    if (!found) throw new Error("Ada leads UI/UX");
    return found;
  }

  async function restored(): Promise<string> {
    const other = await freshDatabase();
    await readBackup(other, kept("0.1.backup"), false);
    return other;
  }

  /** Looks as the workers do, except that GitHub is as it was. */
  function lookedAt(target: Target, books = store) {
    const setting = { now: "2026-11-27T01:00:00.000Z", org };
    return look(target, features, setting, readerWith(books));
  }

  function readerWith(books: typeof store): Reader {
    const ours = readerOf({ store: books, org } as unknown as Context);
    return async (questions) => {
      const some = questions.filter((question) => !reachesGitHub(question));
      const found = await ours(some);
      const answers = new Map(some.map((question, index) => [question, found[index]]));
      return Promise.all(questions.map(async (one) => answers.get(one) ?? asShown(one, books)));
    };
  }

  async function asShown(question: Question, books: typeof store): Promise<Answer> {
    switch (question.kind) {
      case "thread":
        return orNone(shown.threads.find((thread) => threadKey(thread) === question.of));
      case "team":
        return orNone(shown.teams[question.of]);
      case "owners":
        return { found: shown.owners };
      case "keepers":
      case "issues":
        return { found: [] };
      case "labels":
        return { found: shown.labels };
      case "account":
        return orNone(shown.accounts[question.of]);
      case "shown":
        return { found: { home, candidate: await inForce(books) } };
      default:
        throw new Error(`nobody asked GitHub then: ${questionKey(question)}`);
    }
  }

  async function inForce(books: typeof store): Promise<Candidate> {
    const last = only(ledger, "adopted").at(-1);
    const definitions = last && (await books.definitionsAt(org.id, last.commit));
    if (!last || !definitions || !home) throw new Error("definitions are in force");
    const { commit, people } = last;
    return { repo: home, commit, definitions, problems: [], skipped: [], checked: 13, people };
  }
});

function orNone(found: unknown): Answer {
  return found === undefined ? { none: true } : { found };
}

function named(text = ""): readonly string[] {
  return text.match(/@[\w-]+/g) ?? [];
}
