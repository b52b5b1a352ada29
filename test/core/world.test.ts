import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/question.ts";
import { communityKey, didKey, personKey } from "../../src/core/ledger/key.ts";
import { NO_RENAMES } from "../../src/core/names.ts";
import { threadAt, Unanswered, type World } from "../../src/core/world.ts";
import { knowing } from "../../src/core/hearing.ts";
import { worldOf } from "../../src/core/world-of.ts";
import { candidate } from "../build/candidate.ts";
import { definitions, files } from "../build/definitions.ts";
import { commanded, joined, merged, reached } from "../build/facts.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { at, home, thread, website } from "../build/places.ts";
import { team } from "../build/teams.ts";
import { adopted, newWorld, NOW, world } from "../build/world.ts";

const setting = { now: NOW, org: { id: 7, login: "harbor" } };
const ui = files["communities/ui-ux.yml"] ?? "";
const guild = definitions({
  "communities/ui-ux.yml": undefined,
  "communities/guild.yml": `${ui}previously: [ui-ux]\n`,
});

/** A world in which every question has this answer. */
function answering(answer: Answer): World {
  return worldOf(setting, knowing({ ask: () => answer, seen: () => undefined }));
}

describe("the ledger", () => {
  const facts = [joined(), merged(2), merged(1), commanded(ada, "/approve")];

  test("tells what it knows about a key, in order and by kind", () => {
    const { ledger } = world({ facts });
    const about = ledger.about(didKey(sam.id));
    expect(about.all.map(({ kind }) => kind)).toEqual(["merged", "merged"]);
    expect(about.of("merged")).toEqual([merged(1), merged(2)]);
    expect(about.of("left")).toEqual([]);
    expect([about.has(merged(1).id), about.has("left/1")]).toEqual([true, false]);
    expect(ledger.about(personKey(sam.id)).all.map(({ kind }) => kind)).toEqual(["joined"]);
  });

  test("tells it in today's names, under every id a community had", () => {
    const before = joined(sam);
    const after = joined(olu, "guild");
    const now = world({ definitions: guild, facts: [before, after] });
    const found = now.ledger.about(communityKey("guild")).of("joined");
    expect(found).toEqual([{ ...before, community: "guild" }, after]);
    expect(now.ledger.about(personKey(sam.id)).of("joined")).toMatchObject([
      { community: "guild" },
    ]);
  });

  test("tells nothing about what it does not know", () => {
    expect(answering({ none: true }).ledger.about("tag:plan").all).toEqual([]);
  });
});

test("where nothing is, there are no comments, labels, issues or refusals", () => {
  const empty = answering({ none: true });
  expect(empty.said(at(1))).toEqual([]);
  expect(empty.labels(home)).toEqual([]);
  expect([empty.issues(home), empty.offers(home)]).toEqual([[], []]);
  expect(empty.refusals()).toEqual({});
});

describe("what things are called", () => {
  test("is what the definitions say, and what was adopted before", () => {
    expect(world({ definitions: guild }).names().now("communities", "ui-ux")).toBe("guild");
    const earlier = adopted({ renames: { "communities/drawing": "ui-ux" } });
    const names = world({ facts: [earlier] }).names();
    expect(names.now("communities", "drawing")).toBe("ui-ux");
    expect(names.ever("communities", "ui-ux")).toEqual(["ui-ux", "drawing"]);
  });

  test("is what it is called, before anything is in force", () => {
    expect(newWorld().names()).toBe(NO_RENAMES);
    expect(newWorld().definitions()).toBeUndefined();
  });
});

describe("once more is on record", () => {
  const before = world({ facts: [joined()] });
  const after = before.after([reached("first")]);

  test("it is found under every key, and as what is new", () => {
    const fresh = joined(olu, "data", { thread: at(9) });
    const now = after.after([fresh]);
    expect(now.news).toEqual([reached("first"), fresh]);
    for (const key of ["thread:10/9", personKey(olu.id), communityKey("data")] as const)
      expect(now.ledger.about(key).has(fresh.id)).toBe(true);
    expect(now.ledger.about(personKey(sam.id)).has(reached("first").id)).toBe(true);
    expect(before.ledger.about(personKey(sam.id)).has(reached("first").id)).toBe(false);
  });

  test("everybody is known who is in it, each once", () => {
    expect(after.after([joined(olu), joined(sam, "data")]).everybody()).toEqual([sam.id, olu.id]);
  });

  test("what has nothing to do with it stays as it was, and is not worked out again", () => {
    const key = communityKey("ui-ux");
    expect(after.ledger.about(key)).toBe(before.ledger.about(key));
    expect(after.names()).toBe(before.names());
  });

  test("an adoption puts its definitions in force, with their names and accounts", () => {
    const adoption = adopted({
      id: "adopted/beef/1",
      at: NOW,
      commit: "beef",
      people: { ADA: lin.id },
    });
    const now = before.after([adoption], { commit: "beef", definitions: guild });
    for (const one of [now, now.after([merged(1)])]) {
      expect(one.definitions()).toBe(guild);
      expect(one.names().now("communities", "ui-ux")).toBe("guild");
      expect(one.ledger.about(personKey(sam.id)).of("joined")).toMatchObject([
        { community: "guild" },
      ]);
      expect(one.pinned("Ada")).toBe(lin.id);
    }
    expect(before.pinned("Ada")).toBe(ada.id);
    expect(now.definitionsAt("c0ffee")).toBe(before.definitions());
  });

  test("an adoption of what the repository shows puts that in force", () => {
    const shown = {
      candidate: candidate({ commit: "beef" }),
      successor: candidate({ commit: "feed", definitions: guild }),
    };
    const now = (commit: string) =>
      world({ shown })
        .after([adopted({ id: `adopted/${commit}/1`, at: NOW, commit })])
        .definitions();
    expect(now("beef")).toBe(shown.candidate.definitions);
    expect(now("feed")).toBe(guild);
    expect(now("dead")).toBeUndefined();
  });

  test("an adoption of what nobody can see any more puts nothing in force", () => {
    const asked: string[] = [];
    const found = adopted();
    const hearing = knowing({
      ask: ({ kind, of }) => {
        asked.push(kind);
        return kind === "facts" && of === "definitions" ? { found: [found] } : { none: true };
      },
      seen: () => undefined,
    });
    const blind = worldOf(setting, hearing);
    const later = adopted({ id: "adopted/beef/1", at: NOW, commit: "beef" });
    expect(blind.after([later]).definitions()).toBeUndefined();
    expect(asked).toEqual(["facts", "shown"]);
  });
});

/** A world that saw these logins last, and in which an answer just showed everybody under this one. */
function named(logins: Readonly<Record<string, string>>, showing?: string): World {
  const hearing = knowing({
    ask: ({ kind, of }) => {
      if (kind === "facts") return { found: of === "definitions" ? [adopted()] : [] };
      const login = kind === "login" ? logins[of] : undefined;
      return login === undefined ? { none: true } : { found: login };
    },
    seen: () => showing,
  });
  return worldOf(setting, hearing);
}

describe("what somebody is called", () => {
  test("is what an answer showed just now, else what was seen last, else what definitions call them", () => {
    expect(named({ [ada.id]: "ada-before" }, "ada-now").login(ada.id)).toBe("ada-now");
    expect(named({ [ada.id]: "ada-before" }).login(ada.id)).toBe("ada-before");
    expect(named({}).login(ada.id)).toBe("ada");
    expect(named({}).login(sam.id)).toBeUndefined();
  });
});

describe("what is asked of GitHub", () => {
  test("is found whatever the case", () => {
    const seen = world({
      teams: { "ui-ux": team([sam]) },
      keepers: { "ui-ux": [ada.id] },
      accounts: { sam },
    });
    expect(seen.team("UI-UX")?.members).toEqual([sam]);
    expect(seen.keepers("UI-UX")).toEqual([ada.id]);
    expect(seen.account("SAM")).toBe(sam);
  });

  test("is a thread by its repository's id, whatever that is called now", () => {
    const seen = world({ thread: thread() });
    expect(seen.thread(threadAt(at(1, { ...home, name: "renamed" })))).toEqual(thread());
    expect(seen.thread(threadAt(at(1, website)))).toBeUndefined();
  });

  test("and is not there, is nothing, and never a mistake", () => {
    const none = answering({ none: true });
    expect([none.owners(), none.said(at(1)), none.keepers("a"), none.everybody()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect([none.labels(home), none.issues(home), none.refusals(), none.shown()]).toEqual([
      [],
      [],
      {},
      {},
    ]);
    expect([
      none.home(),
      none.record("r1"),
      none.pull(at(1)),
      none.team("a"),
      none.written("plan"),
      none.tip(),
      none.candidate(home, "beef"),
      none.login(sam.id),
      none.definitionsAt("beef"),
    ]).toEqual(Array.from({ length: 9 }));
  });

  test("and is kept to itself, fails in words", () => {
    const refusing = answering({ refused: "Waymark may not see the team." });
    expect(() => refusing.team("ui-ux")).toThrow("Waymark may not see the team.");
    expect(() => refusing.owners()).toThrow(Unanswered);
  });

  test("is a candidate that gives nothing new an id which something else had", () => {
    const chess = "name: Chess\npurpose: To play.\nstatus: forming\nleads: [{ github: lin }]\n";
    const next = candidate({
      commit: "beef",
      definitions: definitions({ "communities/chess.yml": chess }),
    });
    const renames = { "communities/chess": "ui-ux" };
    const seen = world({
      facts: [adopted({ renames })],
      shown: { home, candidate: next },
      candidates: { beef: next },
    });
    for (const one of [seen.shown().candidate, seen.candidate(home, "beef")])
      expect(one).toMatchObject({ problems: [{ rule: "previous-ids-are-free" }] });
    expect(seen.shown().home).toEqual(home);
    expect(seen.shown()).toBe(seen.shown());
  });
});

test("a part of a world knows the same news, and what is in force", () => {
  const later = world({ facts: [merged(1)] })
    .after([adopted({ id: "adopted/beef/1", at: NOW, commit: "beef" })], {
      commit: "beef",
      definitions: guild,
    })
    .after([joined(olu)]);
  const found = later.part("all of it", (own) => ({
    news: own.news.map(({ kind }) => kind),
    pulls: own.ledger.about(didKey(sam.id)).of("merged").length,
    joined: own.ledger.about(`person:${olu.id}`).of("joined").length,
    definitions: own.definitions(),
  }));
  expect(found).toEqual({ news: ["adopted", "joined"], pulls: 1, joined: 1, definitions: guild });
});
