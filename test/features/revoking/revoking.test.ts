import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { standingClaims } from "../../../src/core/ledger/claims.ts";
import { settle } from "../../../src/core/settle.ts";
import type { Person } from "../../../src/core/person.ts";
import { claiming } from "../../../src/features/claiming/index.ts";
import { nominations } from "../../../src/features/nominations/index.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { revoking } from "../../../src/features/revoking/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded, merged } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const people = { id: 30, owner: "harbor", name: "people", private: true } as const;
const quietly = at(4, people);
const target = { kind: "person", person: sam.id } as const;
const REVOKE = "/revoke @sam core because it was *Lin's* work";
const RESTORE = "/restore @sam core because we were wrong";

function day(number: number, hour = 10): string {
  return `2026-11-${String(number).padStart(2, "0")}T${hour}:00:00.000Z`;
}

const CORE: FactOf<"awarded"> = {
  kind: "awarded",
  id: `awarded/core/${sam.id}`,
  at: day(1),
  person: sam.id,
  badge: "core",
  because: "they did it",
  evidence: [],
};

const OVER: FactOf<"award-ended"> = {
  kind: "award-ended",
  id: `award-ended/${CORE.id}`,
  at: day(5),
  person: sam.id,
  badge: "core",
  award: CORE.id,
  because: "leads no community",
};

/** The same, given for a year; and once more. */
function coreOf(year: string, more = ""): Fact {
  return { ...CORE, id: `${CORE.id}/${year}${more}`, year };
}

/** Ada leads UI/UX and Lin leads Data; Olu owns the organisation, and Sam holds a badge. */
function here(sketch: Sketch = {}) {
  const { facts = [CORE], ...more } = sketch;
  return world({ accounts: { ada, lin, sam, olu }, owners: [olu.id], facts, ...more });
}

function said(who: Person, text: string, on = 10, comment = on) {
  return { ...commented(who, text, { comment }), thread: quietly, at: day(on) };
}

type Said = ReturnType<typeof said>;

function answers(event: Said, sketch: Sketch = {}): string {
  const { messages } = takenBy(revoking, event, here(sketch));
  return messages.map(({ body }) => body).join("\n");
}

function told(...events: readonly Said[]): readonly Fact[] {
  return events.flatMap((event) => takenBy(revoking, event, here()).facts);
}

/** What follows for Sam, and everything that is on record then. */
function after(facts: readonly Fact[], sketch: Sketch = {}, features = [revoking]) {
  const found = settle(target, features, here({ ...sketch, facts })).facts;
  return { found, all: [...facts, ...found] };
}

/** Everything that is on record once it was taken back. */
function revoked(): readonly Fact[] {
  return after([CORE, ...told(said(ada, REVOKE))]).all;
}

const kinds = (facts: readonly Fact[]) => facts.map(({ kind }) => kind);

describe("a badge that is taken back", () => {
  test("is the last year's, where it was given for several, and so is what is given back", () => {
    const years = ["2025", "2026"].map((year) => ({ ...CORE, id: `${CORE.id}/${year}`, year }));
    const { found, all } = after([...years, ...told(said(ada, REVOKE))]);
    expect(found).toMatchObject([{ kind: "revoked", award: `${CORE.id}/2026` }]);
    const back = after([...all, ...told(said(ada, RESTORE, 12))]).found;
    expect(back).toMatchObject([{ kind: "restored", award: `${CORE.id}/2026` }]);
    expect(answers(said(ada, RESTORE, 12), { facts: years })).toContain("**Core 2026**");
    expect(after([...years, ...told(said(ada, RESTORE, 12))]).found).toEqual([]);
  });

  test("comes back for the year that was lost last", () => {
    const lost = after([coreOf("2025"), coreOf("2026"), ...told(said(ada, REVOKE))]).all;
    const both = after([...lost, ...told(said(ada, REVOKE, 11))]).all;
    const first = after([...both, ...told(said(ada, RESTORE, 12))]);
    expect(first.found).toMatchObject([{ kind: "restored", award: `${CORE.id}/2025` }]);
    const second = after([...first.all, ...told(said(ada, RESTORE, 13))]);
    expect(second.found).toMatchObject([{ kind: "restored", award: `${CORE.id}/2026` }]);
  });

  test("does not come back for a year that was given anew", () => {
    const lost = after([coreOf("2026"), ...told(said(ada, REVOKE))]).all;
    const anew = [...lost, { ...coreOf("2026", "/1"), at: day(11) }];
    expect(after([...anew, ...told(said(ada, RESTORE, 12))]).found).toEqual([]);
    expect(answers(said(ada, RESTORE, 12), { facts: anew })).toContain("nothing to give back");
  });

  test("is told with its year", () => {
    const years = [coreOf("2025"), coreOf("2026")];
    expect(answers(said(ada, REVOKE), { facts: years })).toContain("no longer has **Core 2026**");
    const lost = after([...years, ...told(said(ada, REVOKE))]).all;
    expect(answers(said(ada, RESTORE, 12), { facts: lost })).toContain("has **Core 2026** again");
    expect(answers(said(ada, RESTORE, 12), { facts: years })).toContain("has **Core 2026**, so");
    const wrong = said(ada, "/revoke @sam corn because it was wrong");
    expect(answers(wrong, { facts: years })).toContain("`sam` has `core`.");
  });

  test("is none that they hold no more anyway", () => {
    expect(after([CORE, OVER, ...told(said(ada, REVOKE))]).found).toEqual([]);
  });

  test("is taken back by what a lead wrote, with the reason, and once", () => {
    const event = said(ada, REVOKE);
    const [word] = told(event);
    const reason = "it was *Lin's* work";
    const about = { thread: quietly, person: sam.id, by: ada.id, reason };
    const id = "000000000000010/0";
    expect(word).toEqual({
      kind: "judged",
      id: `judged/${id}`,
      at: event.at,
      ...about,
      name: "revoke",
      badge: "core",
    });
    const { found, all } = after([CORE, ...told(event, event)]);
    expect(found).toEqual([
      {
        kind: "revoked",
        id: `revoked/${id}`,
        at: NOW,
        ...about,
        badge: "core",
        award: CORE.id,
        word: `judged/${id}`,
      },
    ]);
    expect(after(all).found).toEqual([]);
    // Whoever they are by then.
    expect(after(all, { owners: [], definitions: definitions() }).found).toEqual([]);
    expect(answers(event)).toBe(
      "@ada, `sam` no longer has **Core**: `it was *Lin's* work`. It's off the pages, lists, and pictures, and if `sam` had made it public with `/claim`, that credential doesn't count anymore. What they have reached on a pathway stays, and the pages still show it. I've told nobody, so please talk to `sam` yourself. If this was a mistake, `/restore` gives it back: write it the same way, with a reason.",
    );
    const spanish = definitions({
      "waymark.yml": `${files["waymark.yml"]}language: es\n`,
    });
    expect(answers(event, { definitions: spanish })).toContain("ya no tiene **Core**");
  });

  test("is not given back to whoever was given it anew meanwhile", () => {
    const { all } = after([CORE, ...told(said(ada, REVOKE, 10))]);
    const anew = { ...CORE, id: `${CORE.id}/1`, at: "2026-11-18T10:00:00.000Z" };
    expect(after([...all, anew, ...told(said(lin, RESTORE, 12))]).found).toEqual([]);
  });

  test("is given back by a line below, however many stand between", () => {
    const between = Array.from({ length: 12 }, (_, line) => `/done ${line}`).join("\n");
    const event = said(ada, `${REVOKE}\n${between}\n${RESTORE}`);
    expect(kinds(after([CORE, ...told(event)]).found)).toEqual(["revoked", "restored"]);
    const turned = said(ada, `/done\n/done it\n${REVOKE}\n${between}\n${RESTORE}`);
    expect(kinds(after([CORE, ...told(turned)]).found)).toEqual(["revoked", "restored"]);
  });

  test("is one that owners and leads of any community may take back, and nobody else", () => {
    for (const who of [ada, lin, olu])
      expect(kinds(after([CORE, ...told(said(who, REVOKE))]).found)).toEqual(["revoked"]);
    const stranger = said({ ...bot, login: "kit" }, REVOKE);
    expect(after([CORE, ...told(stranger)]).found).toEqual([]);
    expect(answers(stranger)).toBe(
      "@kit, only leads of a community and owners of the organization decide whether somebody keeps a badge. Please talk to one of them. Nothing has changed.",
    );
  });

  test("takes somebody who leads then and still does", () => {
    const words = told(said(olu, REVOKE));
    expect(after([CORE, ...words], { owners: [] }).found).toEqual([]);
    const later = { owners: [bot.id], now: "2027-11-20T10:00:00.000Z" };
    expect(after([CORE, ...told(said(bot, REVOKE))], later).found).toEqual([]);
  });

  test("is never one's own", () => {
    const own = said(ada, "/revoke @ada core because I feel so");
    expect(answers(own)).toContain("@ada, this one is about you, so somebody else has to decide");
    const hers = { ...CORE, id: "awarded/core/ada", person: ada.id };
    const facts = [hers, ...told(own)];
    const { facts: found } = settledBy(
      revoking,
      { kind: "person", person: ada.id },
      here({ facts }),
    );
    expect(found).toEqual([]);
  });

  test("is not settled where everybody reads along: nothing is kept, and nothing repeated", () => {
    const event = { ...said(ada, `${REVOKE}\n${RESTORE}`), thread: at(4, website) };
    const { facts, messages } = takenBy(revoking, event, here());
    expect(facts).toEqual([]);
    expect(messages.map(({ body }) => body)).toEqual([
      "@ada, whether somebody keeps a badge is settled where not everybody reads along, so I haven't done anything here. Please comment it on an issue in a private repository that I work in. You may want to remove what you wrote here.",
    ]);
    const named = definitions({ "waymark.yml": `${files["waymark.yml"]}private: people\n` });
    const there = { definitions: named, repositories: [people] };
    expect(answers(event, there)).toContain("on an issue in `harbor/people`.");
    expect(commandsIn(event, revoking.commands ?? []).map(({ argument }) => argument)).toEqual([
      "",
      "",
    ]);
  });

  test.each([
    ["no person", "/revoke core because of that", "write who it is, which badge, and why"],
    ["no reason", "/revoke @sam core", "`/revoke @ada helping-hand because"],
    ["no badge", "/restore @sam because of that", "`/restore @ada helping-hand because"],
    ["nobody's name", REVOKE.replace("@sam", "@zoe"), "I can't find `zoe` on GitHub"],
    [
      "no badge's name",
      REVOKE.replace("core", "heart"),
      "there's no badge called `heart`. `sam` has `core`.",
    ],
    [
      "somebody without badges",
      "/revoke @lin heart because …",
      "called `heart`, and `lin` has none at all",
    ],
    ["another badge", REVOKE.replace("core", "First step"), "`sam` doesn't have **First step**"],
    ["what they hold", RESTORE, "`sam` has **Core**, so there's nothing to give back"],
    [
      "what they never had",
      RESTORE.replace("core", "first-step"),
      "`sam` never had **First step**, so there's nothing to give back",
    ],
  ])("needs the right words: with %s nothing changes, and it's said why", (_, text, why) => {
    const event = said(ada, text);
    expect(answers(event)).toContain(why);
    expect(after([CORE, ...told(event)]).found).toEqual([]);
  });

  test("gives nothing back that was for a time, which is over, and says so", () => {
    expect(answers(said(ada, RESTORE), { facts: [CORE, OVER] })).toBe(
      "@ada, `sam` doesn't have **Core** anymore: it was for a time, which ended on November 5, 2026. Nobody took it back, so there's nothing to give back.",
    );
    expect(answers(said(ada, REVOKE), { facts: [CORE, OVER] })).toContain("doesn't have **Core**");
    expect(after([CORE, OVER, ...told(said(ada, RESTORE))]).found).toEqual([]);
  });

  test("goes by its name as well, and by its id once it is described no more", () => {
    expect(answers(said(ada, REVOKE.replace("core", "“Core”")))).toContain(
      "no longer has **Core**",
    );
    const old = { ...CORE, id: "awarded/old", badge: "old" };
    const facts = [old, ...told(said(ada, REVOKE.replace("core", "old")))];
    expect(after(facts).found).toMatchObject([{ kind: "revoked", award: "awarded/old" }]);
    const event = said(ada, REVOKE.replace("core", "old"));
    expect(answers(event, { facts: [old] })).toContain("no longer has **old**");
    const bare = newWorld({ accounts: { sam }, owners: [olu.id], facts: [old] });
    const own = { ...event, actor: { ...olu, bot: false } };
    expect(takenBy(revoking, own, bare).messages.map(({ body }) => body)).toEqual([
      expect.stringContaining("no longer has **old**"),
    ]);
  });

  test("is said to be gone to whoever comes second, with who took it back, and why", () => {
    const { all } = after([CORE, ...told(said(ada, REVOKE))]);
    const second = said(lin, REVOKE.replace("it was", "that is"), 21);
    expect(answers(second, { facts: all })).toBe(
      "@lin, `sam` doesn't have **Core** anymore: `ada` took it back on November 20, 2026 and wrote: `it was *Lin's* work`.",
    );
    expect(after([...all, ...told(second)]).found).toEqual([]);
  });

  test("by a word that came more than four weeks late stays, which is said", () => {
    const late = { now: "2027-03-01T10:00:00.000Z" };
    const event = said(ada, REVOKE);
    const facts = [CORE, ...told(event)];
    expect(after(facts, late).found).toEqual([]);
    expect(answers(event, late)).toContain("more than four weeks after you wrote it");
    const { all } = after(facts);
    const back = said(lin, RESTORE, 21);
    expect(answers(back, { ...late, facts: all })).toContain("more than four weeks");
  });

  test("does not come back because somebody said so before, or of what was given later", () => {
    const early = said(ada, REVOKE, 10);
    const later = { ...CORE, at: day(12) };
    expect(after([later, ...told(early)]).found).toEqual([]);
  });

  test("of a bot's word is none, and nothing but a new comment is listened to", () => {
    expect(takenBy(revoking, said(bot, REVOKE), here())).toEqual({
      facts: [],
      messages: [],
      touched: [],
    });
    for (const event of Object.values(oneOfEach(sam)).filter(
      ({ kind }) => kind !== "comment.created",
    ))
      expect(takenBy(revoking, event, here())).toEqual({ facts: [], messages: [], touched: [] });
    expect(takenBy(revoking, said(ada, "Hello"), here()).messages).toEqual([]);
    expect(settledBy(revoking, { kind: "community", community: "ui-ux" }, here()).facts).toEqual(
      [],
    );
  });
});

describe("a badge that is given back", () => {
  test("is held as before, by another entry", () => {
    const event = said(lin, RESTORE, 21);
    const { found, all } = after([...revoked(), ...told(event)]);
    expect(found).toMatchObject([
      {
        kind: "restored",
        id: "restored/000000000000021/0",
        badge: "core",
        award: CORE.id,
        revoked: "revoked/000000000000010/0",
        by: lin.id,
        reason: "we were wrong",
        word: "judged/000000000000021/0",
      },
    ]);
    expect(answers(event, { facts: revoked() })).toContain(
      "@lin, `sam` has **Core** again, as if it had never been gone: `we were wrong`.",
    );
    expect(answers(said(lin, RESTORE, 22), { facts: all })).toContain(
      "there's nothing to give back",
    );
    const third = told(said(ada, REVOKE, 23));
    expect(kinds(after([...all, ...third]).found)).toEqual(["revoked"]);
  });

  test("follows what was said last, in whatever order it arrives, also within a comment", () => {
    const [first, second] = [told(said(ada, REVOKE)), told(said(lin, RESTORE, 11))];
    for (const words of [
      [...first, ...second],
      [...second, ...first],
    ])
      expect(kinds(after([CORE, ...words]).found)).toEqual(["revoked", "restored"]);
    const both = answers(said(ada, `${REVOKE}\n${RESTORE}\n${RESTORE} here`)).split("\n");
    expect(both[0]).toContain("no longer has");
    expect(both[1]).toContain("has **Core** again");
    expect(both[2]).toContain("there's nothing to give back");
  });

  test("is not taken back again by whoever had said so a second time meanwhile", () => {
    const twice = told(said(lin, REVOKE, 11));
    const { all } = after([...revoked(), ...twice]);
    const { all: back } = after([...all, ...told(said(ada, RESTORE, 21))]);
    expect(after(back).found).toEqual([]);
  });

  test("stays as it is where the words behind it are told no more", () => {
    const entry = revoked().filter(({ kind }) => kind !== "judged");
    const { found } = after([...entry, ...told(said(lin, RESTORE, 21))]);
    expect(kinds(found)).toEqual(["restored"]);
  });
});

describe("what hangs on a badge", () => {
  test("a claim ends with it, and its credential is revoked for good", () => {
    const claim = commanded(sam, "claim", { at: day(5), argument: "core" });
    const claimed = after([CORE, claim], {}, [claiming]).all;
    const all = after([...claimed, ...told(said(ada, REVOKE))], {}, [revoking, claiming]).all;
    expect(standingClaims(claimed)).toHaveLength(1);
    expect(standingClaims(all)).toEqual([]);
    const again = commanded(sam, "claim", { at: day(21), argument: "core", id: "commanded/2/0" });
    expect(after([...all, again], {}, [claiming]).found).toEqual([]);
    const back = after([...all, ...told(said(lin, RESTORE, 22))], { now: day(22, 11) }).all;
    expect(standingClaims(after(back, {}, [claiming]).all)).toEqual([]);
    const anew = commanded(sam, "claim", { at: day(23), argument: "core", id: "commanded/3/0" });
    const open = standingClaims(after([...back, anew], {}, [claiming]).all);
    expect(open).toMatchObject([{ award: CORE.id, by: "commanded/3/0" }]);
  });

  test("it isn't earned once more, by what they did or will do", () => {
    const work = Array.from({ length: 4 }, (_, number) => merged(12 + number));
    const FIRST = { ...CORE, id: `awarded/first-step/${sam.id}`, badge: "first-step" };
    const words = told(said(ada, REVOKE.replace("core", "first-step")));
    const { all } = after([...work, FIRST, ...words]);
    expect(after(all, {}, [revoking, recognition]).found).toEqual([]);
    const other = definitions({
      "badges/twin.yml": "name: Twin\ndescription: The same.\nwhen: { badge: first-step }\n",
    });
    const twins = (facts: readonly Fact[]) =>
      after(facts, { definitions: other }, [recognition]).found.map(({ id }) => id);
    expect(twins([...work, FIRST])).toContain(`awarded/twin/${sam.id}`);
    expect(twins(all)).not.toContain(`awarded/twin/${sam.id}`);
  });

  test("people who nominate them anew, and agree, give it anew", () => {
    const hand = "name: Hand\ndescription: Helps.\nnominated: true\n";
    const where = { definitions: definitions({ "badges/hand.yml": hand }) };
    const thread = at(12, website);
    const say = (who: Person, text: string, on: number) => {
      const event = { ...said(who, text, on), thread };
      const words = commandsIn(event, nominations.commands ?? []);
      return [...takenBy(nominations, event, here(where)).facts, ...words];
    };
    const line = "/nominate @sam hand because Sam answers";
    const old = [...say(ada, line, 2), ...say(lin, "/endorse", 3)];
    const given = after(old, { ...where, now: day(3, 11) }, [nominations]);
    expect(given.found).toMatchObject([{ id: `awarded/hand/${sam.id}` }]);
    const word = told(said(olu, REVOKE.replace("core", "hand")));
    const { all } = after([...given.all, ...word], { ...where, now: day(10, 11) });
    expect(after(all, where, [nominations]).found).toEqual([]);
    const anew = [...all, ...say(ada, line, 12), ...say(lin, "/endorse", 13)];
    const { found, all: then } = after(anew, where, [nominations]);
    expect(found).toMatchObject([{ id: `awarded/hand/${sam.id}/1`, badge: "hand" }]);
    expect(after(then, where, [nominations]).found).toEqual([]);
    const both = [nominations, recognition];
    const thanks = settle(target, both, here({ ...where, facts: [adopted(), ...anew] })).messages;
    expect(thanks.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/hand/1`]);
    const back = said(ada, RESTORE.replace("core", "hand"), 21);
    expect(answers(back, { ...where, facts: then })).toContain("there's nothing to give back");
  });
});

test("help tells of it where it means something", () => {
  const [revoke] = revoking.commands ?? [];
  expect(revoke?.where?.(quietly, here())).toBe(true);
  expect(revoke?.where?.(at(4, website), here())).toBe(false);
  expect(revoke?.where?.(quietly, newWorld())).toBe(false);
});
