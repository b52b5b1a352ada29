import { type Definitions, NOTHING } from "../../src/definitions/definitions.ts";
import { describe, expect, it } from "vitest";
import type { Fact, FactOf } from "../../src/core/fact.ts";
import type { Message } from "../../src/core/message.ts";
import type { Repo, ThreadRef } from "../../src/core/place.ts";
import { delivery } from "./delivery.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();
let organizations = 100;
const somewhere = () => ++organizations;

const thread: ThreadRef = { repo: { id: 5, owner: "harbor", name: "docs" }, number: 12 };
const KEY = "thread:5/12";
const ODD =
  'NUL \0, half a pair \ud800, a pair 😀, the other half \udc00, \\u0000 and \\0000, "quotes"';

function commanded(id: string, at: string, saw = "text"): FactOf<"commanded"> {
  const happened = { kind: "commanded" as const, id, at, thread, by: "github:1" as const };
  return { ...happened, name: "approve", argument: "", comment: 3, saw };
}

/** A record of our own: no delivery tells it. */
function awarded(badge: string, at: string): Fact {
  const person = "github:2" as const;
  return { kind: "awarded", id: `awarded/${badge}`, at, person, badge, because: "x", evidence: [] };
}

function message(tag: string, body = "Welcome!"): Message {
  return { thread, tag, body, occasion: "event/1" };
}

describe("the ledger", () => {
  it("gives facts back as they were, in order of time and id", async () => {
    const org = somewhere();
    const [late, early, same] = [
      commanded("commanded/2/x", "2026-02-01T00:00:00.000Z", ODD),
      commanded("commanded/3/x", "2026-01-01T00:00:00.000Z"),
      commanded("commanded/1/x", "2026-02-01T00:00:00.000Z"),
    ];
    await store.commit(org, { facts: [late, early, same] });
    expect(await store.allFacts(org)).toEqual([early, same, late]);
  });

  it("writes a fact once, however often it happens", async () => {
    const org = somewhere();
    const fact = commanded("commanded/1/x", "2026-02-01T00:00:00.000Z");
    await Promise.all([1, 2, 3].map(() => store.commit(org, { facts: [fact, fact] })));
    expect(await store.allFacts(org)).toEqual([fact]);
  });

  it("finds facts by what they are about, and shows no organisation another's", async () => {
    const org = somewhere();
    const mine = { ...commanded("commanded/1/x", "2026-02-01T00:00:00.000Z"), name: "leave" };
    const other = { ...mine, id: "commanded/2/x", thread: { ...thread, number: 13 } };
    await store.commit(org, { facts: [mine, other] });
    expect(await store.factsAbout(org, [KEY])).toEqual(new Map([[KEY, [mine]]]));
    expect(await store.factsAbout(org, [KEY, "person:github:1", "removals"])).toEqual(
      new Map<string, readonly Fact[]>([
        [KEY, [mine]],
        ["person:github:1", [mine, other]],
      ]),
    );
    expect(await store.factsAbout(org, [])).toEqual(new Map());
    expect(await store.factsAbout(somewhere(), [KEY])).toEqual(new Map());
  });

  it("keeps records of our own in the order in which they were drawn, whatever the clock says", async () => {
    const org = somewhere();
    const at = "2026-02-01T00:00:00.000Z";
    const [first, second, third] = ["c", "a", "b"].map((badge) => awarded(badge, at));
    if (!first || !second || !third) throw new Error("there are three");
    await store.commit(org, { facts: [first, second] });
    await store.commit(org, { facts: [second, third] });
    const found = await store.allFacts(org);
    expect(found.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    const places = found.map(({ seq = 0 }) => seq);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    const about = await store.factsAbout(org, ["person:github:2"]);
    expect(about.get("person:github:2")).toEqual(found);
  });

  it("keeps no place of what deliveries tell: any order of them gives the same facts", async () => {
    const org = somewhere();
    const told = commanded("commanded/1/x", "2026-02-01T00:00:00.000Z");
    await store.commit(org, { facts: [{ ...told, seq: 7 }] });
    expect(await store.allFacts(org)).toEqual([told]);
  });

  it("knows everybody whom facts are about, each once", async () => {
    const org = somewhere();
    const at = "2026-02-01T00:00:00.000Z";
    await store.commit(org, {
      facts: [
        awarded("a", at),
        awarded("b", at),
        { ...commanded("c/1/x", at), name: "leave" },
        { ...commanded("c/2/x", at), by: "github:3" },
      ],
    });
    expect(await store.everybody(org)).toEqual(["github:1", "github:2"]);
    expect(await store.everybody(somewhere())).toEqual([]);
  });

  it("keeps requests that live nowhere else, each as it was first", async () => {
    const org = somewhere();
    const record = {
      id: ODD,
      process: "join",
      title: ODD,
      body: ODD,
      author: { id: "github:1", login: "ada" },
      opened: "2026-02-01T00:00:00.000Z",
    } as const;
    await store.commit(org, { records: [record] });
    await store.commit(org, { records: [{ ...record, title: "another" }] });
    expect(await store.records(org, [ODD, "none"])).toEqual([record]);
    expect(await store.records(somewhere(), [ODD])).toEqual([]);
  });

  it("reads definitions once, however many ask, for as long as somebody asks for them", async () => {
    const org = somewhere();
    const commits = Array.from({ length: 20 }, (_, index) => `commit-${index}`);
    for (const commit of commits)
      await store.commit(org, { adopts: { commit, definitions: NOTHING } });
    const at = (index: number) => store.definitionsAt(org, `commit-${index}`);
    expect(await at(99)).toBeUndefined();
    const [first, same] = await Promise.all([at(0), at(0)]);
    expect(same).toBe(first);
    for (let index = 1; index < 20; index += 1) {
      await at(index);
      expect(await at(0)).toBe(first);
    }
    const again = await at(1);
    expect(again).toEqual(NOTHING);
    expect(await at(1)).toBe(again);
  });

  it("takes many thousand facts at once", async () => {
    const org = somewhere();
    const facts = Array.from({ length: 12_000 }, (_, n) =>
      commanded(`commanded/${n}/x`, "2026-02-01T00:00:00.000Z"),
    );
    await store.commit(org, { facts });
    expect(await store.allFacts(org)).toHaveLength(12_000);
  });

  it("writes all of a commit or nothing of it", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "one" }));
    const unreadable = { kind: "community" as const, community: "" };
    const fact = commanded("commanded/1/x", "2026-02-01T00:00:00.000Z");
    const broken = { facts: [fact], messages: [message("hello")], taken: "one" };
    await expect(store.commit(org, { ...broken, touched: [unreadable] })).rejects.toThrow(
      'no target has the key "community:"',
    );
    expect(await store.allFacts(org)).toEqual([]);
    expect(await store.said(org, KEY)).toEqual([]);
    expect(await store.nextDelivery(org)).toMatchObject({ id: "one" });
  });
});

describe("what is said", () => {
  it("is said once: a tag that its thread has stays as it was", async () => {
    const org = somewhere();
    await store.commit(org, { messages: [message("hello", ODD)] });
    await store.commit(org, { messages: [message("hello", "again"), message("more")] });
    expect(await store.said(org, KEY)).toEqual([message("hello", ODD), message("more")]);
  });

  it("remembers its comment and how it read, also where nothing was written before", async () => {
    const org = somewhere();
    await store.commit(org, { messages: [message("hello")], repositories: [thread.repo] });
    await store.posted(org, KEY, ["hello", "status", "status"], 77, ODD);
    expect(await store.said(org, KEY)).toEqual([
      { ...message("hello"), comment: 77, posted: ODD },
      { ...message("status", ODD), occasion: "status", comment: 77, posted: ODD },
    ]);
  });

  it("stays deleted when somebody deleted it", async () => {
    const org = somewhere();
    await store.posted(org, KEY, ["status"], 77, "text");
    await store.deleted(org, KEY, 77);
    expect(await store.said(org, KEY)).toMatchObject([{ tag: "status", comment: 77, gone: true }]);
  });

  it("in issues of our own and in checks is found by its tag", async () => {
    const org = somewhere();
    expect(await store.issueTagged(org, "plan")).toBeUndefined();
    await store.wroteThread(org, "plan", thread, "first");
    await store.wroteThread(org, "plan", thread, ODD);
    await store.wrote(org, "check/abc", "all is well");
    expect(await store.issueTagged(org, "plan")).toEqual({ thread, posted: ODD });
    expect(await store.issueTagged(org, "check/abc")).toBeUndefined();
    expect(await store.written(org, ["plan", "check/abc", "none"])).toEqual({
      plan: ODD,
      "check/abc": "all is well",
    });
  });
});

describe("people, repositories and definitions", () => {
  it("a login is as last seen, whatever order we hear of it in", async () => {
    const org = somewhere();
    const seen = (login: string, at: string) =>
      store.commit(org, { people: [{ id: "github:1", login }], seen: at });
    await seen("ada", "2026-01-01T00:00:00.000Z");
    await seen("Lovelace", "2026-03-01T00:00:00.000Z");
    await seen("countess", "2026-02-01T00:00:00.000Z");
    expect(await store.logins(org, ["github:1", "github:2"])).toEqual({ "github:1": "Lovelace" });
  });

  it("a repository has the name it has now", async () => {
    const org = somewhere();
    await store.commit(org, { repositories: [thread.repo] });
    await store.commit(org, { repositories: [{ ...thread.repo, name: "handbook" }] });
    expect(await store.repository(org, 5)).toEqual({ ...thread.repo, name: "handbook" });
    expect(await store.repository(org, 6)).toBeUndefined();
  });

  it("a repository is as last seen, so that an old delivery sent again makes nothing public", async () => {
    const org = somewhere();
    const now = { ...thread.repo, name: "handbook", private: true } as const;
    const tell = (repo: Repo, seen: string) => store.commit(org, { repositories: [repo], seen });
    await tell(now, "2026-03-01T00:00:00.000Z");
    await tell(thread.repo, "2026-02-01T00:00:00.000Z");
    expect(await store.repository(org, thread.repo.id)).toEqual(now);
    await tell(thread.repo, "2026-03-01T00:00:00.000Z");
    expect(await store.repository(org, thread.repo.id)).toEqual(thread.repo);
  });

  it("definitions are kept by commit", async () => {
    const org = somewhere();
    const definitions = { ...NOTHING, settings: { organization: ODD } };
    await store.commit(org, { adopts: { commit: "abc", definitions } });
    expect(await store.definitionsAt(org, "abc")).toEqual(definitions);
    expect(await store.definitionsAt(org, "def")).toBeUndefined();
  });

  it("definitions that a later Waymark reads otherwise at the same commit take their place", async () => {
    const org = somewhere();
    const later = { ...NOTHING, settings: { organization: "Harbor" } };
    await store.commit(org, { adopts: { commit: "abc", definitions: NOTHING } });
    expect(await store.definitionsAt(org, "abc")).toEqual(NOTHING);
    await store.commit(org, { adopts: { commit: "abc", definitions: later } });
    expect(await store.definitionsAt(org, "abc")).toEqual(later);
  });

  it("definitions that an older Waymark kept have what they did not know, empty", async () => {
    const org = somewhere();
    const { people: _, ...older } = NOTHING;
    await store.commit(org, { adopts: { commit: "abc", definitions: older as Definitions } });
    const found = await store.definitionsAt(org, "abc");
    expect(found).toEqual(NOTHING);
    expect(found?.badges["constructor"]).toBeUndefined();
  });

  it("an organisation keeps what is not said anew", async () => {
    const id = somewhere();
    await store.saveOrganization(id, { login: "harbor", installation: 3 });
    await store.saveOrganization(id, { home: thread.repo });
    expect(await store.organization(id)).toEqual({
      id,
      login: "harbor",
      installation: 3,
      home: thread.repo,
    });
    await store.saveOrganization(id, { installation: null, home: null });
    expect(await store.organization(id)).toEqual({ id, login: "harbor" });
    expect(await store.organizations()).toContainEqual({ id, login: "harbor" });
  });

  it("a definitions repository is called what it was seen as last, and kept private where it is", async () => {
    const id = somewhere();
    await store.saveOrganization(id, { home: thread.repo });
    await store.commit(id, { repositories: [{ ...thread.repo, name: "handbook", private: true }] });
    expect((await store.organization(id))?.home).toEqual({
      ...thread.repo,
      name: "handbook",
      private: true,
    });
  });

  it("what is said about something old brings no old name back", async () => {
    const id = somewhere();
    const now = { ...thread.repo, name: "handbook" };
    await store.commit(id, { repositories: [now] });
    await store.commit(id, { messages: [{ thread, tag: "thanks", body: "Hi", occasion: "o" }] });
    expect(await store.repository(id, thread.repo.id)).toEqual(now);
    expect(await store.privateRepositories(id)).toEqual([]);
  });
});
