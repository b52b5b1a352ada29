import { describe, expect, test } from "vitest";
import { parseCommands } from "../../../src/commands/parse-commands.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { nominations } from "../../../src/features/nominations/index.ts";
import { revoking } from "../../../src/features/revoking/index.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { settle } from "../../../src/core/settle.ts";
import { definitions, inSpanish } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, joined, merged } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const thread = at(12, website);
const HAND =
  "name: Helping hand\ndescription: Helped where nobody was counting.\nnominated: true\n";
const STAR = "name: Star\ndescription: Shines.\nnominated: true\n";
const badges = definitions({ "badges/helping-hand.yml": HAND, "badges/star.yml": STAR });
const LINE = "/nominate @sam helping-hand because Sam answers *every* newcomer";
const target = { kind: "person", person: sam.id } as const;

/** Ada leads UI/UX and Lin leads Data; Olu belongs to UI/UX, Sam to nothing. */
function here(sketch: Sketch = {}) {
  const { facts = [], ...more } = sketch;
  return world({
    accounts: { ada, lin, sam, olu },
    owners: [],
    definitions: badges,
    facts: [joined(olu), ...facts],
    ...more,
  });
}

function said(who: Person, text: string, comment = 9, day = 10) {
  const when = `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
  return { ...commented(who, text, { comment }), thread, at: when };
}

/** What is on record of a comment. */
function kept(event: ReturnType<typeof said>): readonly Fact[] {
  const words = commandsIn(event, nominations.commands ?? []);
  return [...takenBy(nominations, event, here()).facts, ...words];
}

function answers(event: ReturnType<typeof said>, there = here()): string {
  return takenBy(nominations, event, there)
    .messages.map(({ body }) => body)
    .join("\n");
}

function awards(facts: readonly Fact[], sketch: Sketch = {}): readonly FactOf<"awarded">[] {
  const { facts: found } = settledBy(nominations, target, here({ ...sketch, facts }));
  return found.filter((fact) => fact.kind === "awarded");
}

/** Counts how often the ledger is asked. */
function counting(facts: readonly Fact[]) {
  const { ledger, ...more } = here({ facts });
  let count = 0;
  const about: typeof ledger.about = (key) => {
    count++;
    return ledger.about(key);
  };
  return { asked: () => count, there: { ...more, ledger: { about } } };
}

/** As it was written down before logins were kept with it. */
function without(fact: FactOf<"nominated">): FactOf<"nominated"> {
  const { login: _, ...more } = fact;
  return more;
}

const NOMINATED = kept(said(olu, LINE));
const YES = kept(said(lin, "/endorse", 10, 11));

describe("a nomination", () => {
  test("is written down by what was said, whoever said it, and said yes to by somebody else", () => {
    const event = said(olu, LINE);
    expect(takenBy(nominations, event, here()).facts).toEqual([
      {
        kind: "nominated",
        id: "nominated/000000000000009/0",
        at: event.at,
        thread,
        person: sam.id,
        login: "sam",
        by: olu.id,
        badge: "helping-hand",
        reason: "Sam answers *every* newcomer",
        comment: 9,
      },
    ]);
    expect(answers(event)).toBe(
      "Thank you for thinking of `sam`, @olu! The badge **Helping hand** waits for one more yes: from a lead of any community or an owner of the organization, but neither you nor `sam`. They comment `/endorse` here, and I hand it over.",
    );
    expect(awards(NOMINATED)).toEqual([]);
  });

  test("is thanked for once, also where somebody else says the same, or it is delivered again", () => {
    const [own] = NOMINATED;
    const there = here({ facts: own ? [own] : [] });
    expect(answers(said(olu, LINE), there)).toContain("waits for one more yes");
    expect(answers(said(ada, LINE, 11, 11), there)).toContain(
      "`sam` is nominated for **Helping hand** here already",
    );
    expect(answers(said(ada, LINE.replace("helping-hand", "Star"), 11, 11), there)).toContain(
      "**Star** waits for one more yes",
    );
    expect(answers(said(ada, LINE.replace("@sam", "@lin"), 11, 11), there)).toContain(
      "waits for one more yes",
    );
  });

  test("comes from members, leads and owners, and nobody else", () => {
    for (const who of [olu, ada]) expect(answers(said(who, LINE))).toContain("waits for one");
    const owned = here({ owners: [bot.id], logins: { [bot.id]: "ona" } });
    expect(answers(said({ ...bot, login: "ona" }, LINE), owned)).toContain("waits for one");
    const stranger = said({ ...bot, login: "kit" }, LINE);
    expect(answers(stranger)).toBe(
      "@kit, thank you for thinking of them! Members of a community, leads, and owners of the organization can nominate somebody. Ask one of them to comment the same line.",
    );
    expect(awards([...kept(stranger), ...YES])).toEqual([]);
  });

  test("counts from people who belonged then, and still do", () => {
    const late = { ...joined(olu), at: "2026-11-15T10:00:00.000Z" };
    const onlyLate = world({
      accounts: { sam },
      owners: [],
      definitions: badges,
      facts: [late, ...NOMINATED, ...YES],
    });
    expect(settledBy(nominations, target, onlyLate).facts).toEqual([]);
    const left = commanded(olu, "leave", {
      at: "2026-11-12T10:00:00.000Z",
      argument: "ui-ux",
      thread: at(1),
    });
    expect(awards([...NOMINATED, ...YES])).toHaveLength(1);
    expect(awards([...NOMINATED, ...YES, left])).toEqual([]);
  });

  test.each([
    ["themselves", LINE.replace("@sam", "@olu"), "a nomination comes from somebody else"],
    ["nobody", LINE.replace("@sam", "@zoe"), "I can't find `zoe` on GitHub"],
    ["an App", LINE.replace("@sam", "@robot[bot]"), "write who it is, which badge, and why"],
    [
      "several at once",
      LINE.replace("@sam", "@sam and @lin"),
      "I read one person on each line. Please write a line of its own for everybody, such as `/nominate @sam …`.",
    ],
    ["somebody without a reason", "/nominate @sam star", "write who it is, which badge, and why"],
    [
      "somebody for what is given otherwise",
      LINE.replace("helping-hand", "core"),
      "no badge called `core` that people are nominated for. You can nominate somebody for `Helping hand` and `Star`.",
    ],
  ])("of %s is answered kindly, and changes nothing", (_, text, says) => {
    expect(answers(said(olu, text))).toContain(says);
    expect(awards([...kept(said(olu, text)), ...YES])).toEqual([]);
  });

  test("of somebody who has it, or where no badge is given so, is answered", () => {
    const [award] = awards([...NOMINATED, ...YES]);
    const facts = award ? [award] : [];
    expect(answers(said(olu, LINE), here({ facts }))).toContain(
      "`sam` has **Helping hand** already. How kind",
    );
    const none = here({ definitions: definitions() });
    expect(answers(said(olu, LINE), none)).toBe(
      "@olu, none of the badges here is given by nomination.",
    );
    expect(answers(said(olu, LINE), newWorld({ owners: [], accounts: { sam } }))).toContain(
      "none of the badges",
    );
  });

  test("can be made and endorsed wherever there is a badge for it, and help says so", () => {
    for (const { where } of nominations.commands ?? []) {
      expect(where?.(thread, here())).toBe(true);
      expect(where?.(thread, here({ definitions: definitions() }))).toBe(false);
    }
  });

  test("is nothing that Apps, or other events, tell", () => {
    const robot = said(bot, `${LINE}\n/endorse`);
    expect(takenBy(nominations, { ...robot, actor: { ...bot, bot: true } }, here())).toEqual({
      facts: [],
      messages: [],
      touched: [],
    });
    const others = Object.values(oneOfEach(sam)).filter(({ kind }) => kind !== "comment.created");
    for (const event of [...others, said(olu, "/help")])
      expect(takenBy(nominations, event, here())).toEqual({ facts: [], messages: [], touched: [] });
    expect(settledBy(nominations, { kind: "definitions" }, here()).facts).toEqual([]);
    const named = here({ facts: [...NOMINATED, ...YES], logins: { [sam.id]: "sam[bot]" } });
    expect(settledBy(nominations, target, named).facts).toEqual([]);
  });
});

describe("a yes", () => {
  test("gives the badge, with the reason and the comments behind it", () => {
    const found = awards([...NOMINATED, ...YES]);
    expect(found).toEqual([
      {
        kind: "awarded",
        id: `awarded/helping-hand/${sam.id}`,
        at: NOW,
        person: sam.id,
        badge: "helping-hand",
        because: "nominated by `olu`, and `lin` agreed: Sam answers \\*every\\* newcomer",
        evidence: ["nominated/000000000000009/0", "commanded/000000000000010/0"],
      },
    ]);
    expect(awards([...found, ...NOMINATED, ...YES])).toEqual([]);
  });

  test("moves whoever is nominated, who is thanked where it was said", () => {
    const event = said(lin, "/endorse", 10, 11);
    const taken = takenBy(nominations, event, here({ facts: NOMINATED }));
    expect([taken.messages, taken.touched]).toEqual([[], [target]]);
    const facts = [...NOMINATED, ...YES];
    const { messages } = settle(target, [nominations, recognition], here({ facts }));
    expect(messages).toMatchObject([
      {
        thread,
        body: "Thank you, @sam! 🎉 You've earned **Helping hand**: Helped where nobody was counting (nominated by `olu`, and `lin` agreed: Sam answers \\*every\\* newcomer). To see how far you've come, comment `/progress`.",
      },
    ]);
  });

  test("in private is thanked for without its reason where everybody reads along", () => {
    const nook = { ...thread, repo: { ...website, id: 99, private: true as const } };
    const quietly = [...NOMINATED, ...YES].map((fact) => ({ ...fact, thread: nook }) as Fact);
    const merging = { ...merged(12), author: sam.id, at: "2026-11-19T10:00:00.000Z" };
    const earned = definitions({
      "badges/helping-hand.yml": HAND,
      "badges/made.yml":
        "name: Made\ndescription: Made it.\nwhen: { contributions: { at-least: 1 } }\n",
    });
    const both = { facts: [...quietly, merging], definitions: earned };
    const [message] = settle(target, [nominations, recognition], here(both)).messages;
    expect(message?.thread).toEqual(merging.thread);
    expect(message?.body).toContain("- **Helping hand**: Helped where nobody was counting\n");
    expect(message?.body).not.toContain("newcomer");
    const alone = settle(target, [nominations, recognition], here({ facts: quietly })).messages;
    expect(alone).toMatchObject([{ thread: nook }]);
    expect(alone[0]?.body).toContain("newcomer");
  });

  test("is thanked for itself, where whoever is nominated wants no thanks", () => {
    const quiet = commanded(sam, "quiet", { at: "2026-11-01T10:00:00.000Z", thread: at(1) });
    const facts = [...NOMINATED, quiet];
    const event = said(lin, "/endorse", 10, 11);
    expect(answers(event, here({ facts }))).toBe(
      "Thank you, @lin! `sam` has **Helping hand** now.",
    );
    const settled = settle(target, [nominations, recognition], here({ facts: [...facts, ...YES] }));
    expect([settled.facts.length, settled.messages]).toEqual([1, []]);
  });

  test.each([
    ["nobody nominated anybody", [], said(lin, "/endorse"), "nothing here waits for that yes"],
    ["it came before", NOMINATED, said(lin, "/endorse", 10, 9), "nothing here waits for that yes"],
    [
      "it is about somebody else",
      NOMINATED,
      said(lin, "/endorse @olu", 10, 11),
      "If you meant somebody else, comment `/endorse @sam helping-hand`.",
    ],
    [
      "nobody is called so",
      NOMINATED,
      said(lin, "/endorse @zoe", 10, 11),
      "nobody by that name is waiting for a yes here. If you meant somebody else, comment `/endorse @sam helping-hand`.",
    ],
    ["it names another badge", NOMINATED, said(lin, "/endorse star", 10, 11), "nothing here waits"],
    [
      "nobody knows the badge",
      NOMINATED,
      said(lin, "/endorse it all", 10, 11),
      "I'm not sure which nomination you mean, so nothing has changed. If you agree, comment `/endorse @sam helping-hand`.",
    ],
    [
      "there is a word of thanks behind the name",
      NOMINATED,
      said(lin, "/endorse @SAM, thank you!", 10, 11),
      "I'm not sure which nomination you mean",
    ],
    [
      "there is one behind another name",
      NOMINATED,
      said(lin, "/endorse @olu, thank you!", 10, 11),
      "nobody by that name is waiting for a yes here",
    ],
    [
      "a name is misspelled, and what waits is their own",
      kept(said(lin, LINE)),
      said(lin, "/endorse @zoe", 10, 11),
      "nothing here waits",
    ],
    [
      "it is no yes yet",
      NOMINATED,
      said(lin, "/endorse not yet", 10, 11),
      "I'm not sure which nomination you mean",
    ],
    [
      "it is none yet behind the name",
      NOMINATED,
      said(lin, "/endorse @sam not yet", 10, 11),
      "I'm not sure which nomination you mean",
    ],
    ["they lead nothing", NOMINATED, said(olu, "/endorse", 10, 11), "has to come from a lead"],
    [
      "they nominated them",
      kept(said(lin, LINE)),
      said(lin, "/endorse", 10, 11),
      "you nominated `sam` for **Helping hand** yourself",
    ],
    [
      "it is about them",
      kept(said(olu, LINE.replace("@sam", "@lin"))),
      said(lin, "/endorse", 10, 11),
      "this one is about you",
    ],
  ])("where %s is answered, and gives nothing", (_, before, event, says) => {
    expect(answers(event, here({ facts: before }))).toContain(says);
    const facts = [...before, ...kept(event)];
    for (const one of [target, { kind: "person", person: lin.id } as const])
      expect(settledBy(nominations, one, here({ facts })).facts).toEqual([]);
  });

  test("counts with an emoji behind it", () => {
    for (const words of ["/endorse 👍", "/endorse @sam 🎉!", "/endorse @sam helping-hand ❤️"])
      expect(awards([...NOMINATED, ...kept(said(lin, words, 10, 11))])).toHaveLength(1);
  });

  test("counts from whoever nominated somebody whom others nominated, too", () => {
    const both = [...NOMINATED, ...kept(said(lin, LINE, 11))];
    expect(awards([...both, ...kept(said(lin, "/endorse", 12, 11))])).toHaveLength(1);
  });

  test("knows the badge by what people write around its name", () => {
    for (const words of ["for the Helping hand badge,", "para la insignia de helping-hand"]) {
      const line = LINE.replace("helping-hand", words);
      const facts = kept(said(olu, line));
      expect(answers(said(olu, line))).toContain("waits for one more yes");
      expect(awards([...facts, ...YES])).toHaveLength(1);
      const yes = kept(said(lin, "/endorse @sam for Helping hand", 10, 11));
      expect(awards([...facts, ...yes])).toHaveLength(1);
    }
  });

  test("says which one it means where several wait", () => {
    const other = kept(said(olu, LINE.replace("@sam helping-hand", "@ada star"), 11));
    const facts = [...NOMINATED, ...other];
    expect(answers(said(lin, "/endorse", 12, 11), here({ facts }))).toBe(
      "@lin, more than one nomination waits here. Say which one you mean: `/endorse @sam helping-hand` or `/endorse @ada star`.",
    );
    const old = facts.map((fact) => (fact.kind === "nominated" ? without(fact) : fact));
    const unseen = here({ facts: old, logins: {} });
    expect(answers(said(lin, "/endorse", 12, 11), unseen)).toContain(`@${sam.id} helping-hand`);
    expect(answers(said(lin, "/endorse @sam", 12, 11), unseen)).toContain("nobody by that name");
    expect(awards([...facts, ...kept(said(lin, "/endorse", 12, 11))])).toEqual([]);
    for (const which of ["@sam", "helping-hand", "Helping hand", "@sam helping-hand"])
      expect(awards([...facts, ...kept(said(lin, `/endorse ${which}`, 12, 11))])).toHaveLength(1);
    expect(awards([...facts, ...kept(said(lin, "/endorse @ada", 12, 11))])).toEqual([]);
  });

  test("means what waits still, once another one has their badge", () => {
    const found = awards([...NOMINATED, ...YES]).map((one) => ({ ...one, at: YES[0]?.at ?? NOW }));
    const other = kept(said(olu, LINE.replace("helping-hand", "star"), 11, 12));
    const facts = [...NOMINATED, ...YES, ...found, ...other];
    expect(awards([...facts, ...kept(said(lin, "/endorse", 12, 13))])).toMatchObject([
      { badge: "star" },
    ]);
  });

  test("that meant one of several gives nothing either once one of them waits no more", () => {
    const other = kept(said(ada, LINE.replace("@sam helping-hand", "@lin star"), 11, 10));
    const facts = [...NOMINATED, ...other, ...kept(said(ada, "/endorse", 12, 11))];
    const yes = kept(said(olu, "/endorse", 12, 11));
    const both = [...facts, ...yes];
    const owned = { owners: [olu.id] };
    expect(awards(both, owned)).toEqual([]);
    const given: FactOf<"awarded"> = {
      kind: "awarded",
      id: `awarded/star/${lin.id}`,
      at: "2026-11-12T10:00:00.000Z",
      person: lin.id,
      badge: "star",
      because: "",
      evidence: [],
    };
    const back: FactOf<"revoked"> = {
      ...everyFact.revoked,
      person: lin.id,
      badge: "star",
      award: given.id,
      at: "2026-11-13T10:00:00.000Z",
    };
    expect(awards([...both, given, back], owned)).toEqual([]);
    // Our clock may go back by a moment.
    const now = "2026-11-20T12:00:00.000Z";
    const mine = { ...back, person: sam.id, badge: "helping-hand", at: "2026-11-20T12:00:00.500Z" };
    expect(awards([...NOMINATED, ...YES, mine], { now })).toEqual([]);
    const left = commanded(olu, "leave", {
      at: "2026-11-12T10:00:00.000Z",
      argument: "ui-ux",
      thread: at(1),
    });
    const swapped = [
      ...kept(said(olu, LINE.replace("@sam helping-hand", "@lin star"), 9)),
      ...kept(said(ada, LINE, 11)),
      ...kept(said(lin, "/endorse", 12, 11)),
    ];
    expect(awards([...swapped, left])).toEqual([]);
    expect(awards([...swapped, ...kept(said(lin, "/endorse @sam", 13, 12)), left])).toHaveLength(1);
  });

  test("gives nothing where whoever nominated them was gone when it came", () => {
    const left = commanded(olu, "leave", {
      at: "2026-11-10T12:00:00.000Z",
      argument: "ui-ux",
      thread: at(1),
    });
    const back = { ...joined(olu), id: "joined/ui-ux/again", at: "2026-11-12T10:00:00.000Z" };
    const event = said(lin, "/endorse", 10, 11);
    expect(answers(event, here({ facts: [...NOMINATED, left] }))).toContain("nothing here waits");
    expect(awards([...NOMINATED, ...YES, left, back])).toEqual([]);
    expect(awards([...NOMINATED, left, back, ...kept(said(lin, "/endorse", 12, 13))])).toHaveLength(
      1,
    );
    // They went while it was on its way.
    const since = { ...left, at: "2026-11-12T10:00:00.000Z" };
    expect(answers(event, here({ facts: [...NOMINATED, since] }))).toContain("nothing here waits");
  });

  test("comes after the nomination, also in the same second", () => {
    expect(awards([...kept(said(olu, LINE, 11)), ...kept(said(lin, "/endorse", 10))])).toEqual([]);
    expect(awards([...kept(said(olu, LINE, 9)), ...kept(said(lin, "/endorse", 10))])).toHaveLength(
      1,
    );
  });

  test("of whoever was called so then means nobody who takes the name later", () => {
    const other = kept(said(ada, LINE.replace("@sam", "@lin"), 11, 10));
    const yes = kept(said(olu, "/endorse @lin", 12, 11));
    const logins = { [lin.id]: "lin-away", [sam.id]: "lin" };
    const facts = [...NOMINATED, ...other, ...yes];
    expect(awards(facts, { owners: [olu.id], logins })).toEqual([]);
    const old = [...NOMINATED, ...other].map((fact) =>
      fact.kind === "nominated" ? without(fact) : fact,
    );
    expect(awards([...old, ...kept(said(lin, "/endorse @sam", 13, 12))])).toHaveLength(1);
  });

  test("gives nothing to whoever is given the same badge back just now", () => {
    const given = awards([...NOMINATED, ...YES]);
    const quietly = { ...thread, repo: { ...website, id: 99, private: true as const } };
    const words = (text: string, comment: number, day: number) => {
      const event = { ...said(ada, text, comment, day), thread: quietly };
      return takenBy(revoking, event, here()).facts;
    };
    const both = [nominations, revoking];
    const then = (facts: readonly Fact[]) => [
      ...facts,
      ...settle(target, both, here({ facts })).facts,
    ];
    const over = then([
      ...[...NOMINATED, ...YES, ...given].map((fact) => ({
        ...fact,
        at: "2026-11-10T10:00:00.000Z",
      })),
      ...words("/revoke @sam helping-hand because it was wrong", 20, 11),
    ] as readonly Fact[]).map((fact) =>
      fact.kind === "revoked" ? { ...fact, at: "2026-11-11T10:00:01.000Z" } : fact,
    );
    const anew = [...kept(said(olu, LINE, 21, 12)), ...kept(said(lin, "/endorse", 22, 13))];
    expect(settle(target, both, here({ facts: [...over, ...anew] })).facts).toMatchObject([
      { kind: "awarded", badge: "helping-hand" },
    ]);
    const back = words("/restore @sam helping-hand because it was right", 23, 14);
    expect(settle(target, both, here({ facts: [...over, ...anew, ...back] })).facts).toMatchObject([
      { kind: "restored" },
    ]);
    const all = then([...over, ...anew, ...back]);
    expect(settle(target, both, here({ facts: all })).facts).toEqual([]);
  });

  test("counts from leads and owners who were that then, and still are", () => {
    const gone = adopted({
      id: "adopted/c1/0",
      commit: "c1",
      at: "2026-11-15T00:00:00.000Z",
      leads: { "ui-ux": [ada.id], data: [ada.id] },
    });
    const led = definitions({
      "badges/helping-hand.yml": HAND,
      "communities/data.yml": "name: Data\npurpose: Counts.\nleads: [{ github: ada }]\n",
    });
    expect(awards([...NOMINATED, ...YES, gone], { definitions: led })).toEqual([]);
    const owner = kept(said({ ...bot, login: "ona" }, "/endorse", 10, 11));
    expect(awards([...NOMINATED, ...owner])).toEqual([]);
    expect(awards([...NOMINATED, ...owner], { owners: [bot.id] })).toHaveLength(1);
  });

  test("gives nothing when it comes weeks late, or once the badge is given otherwise or by nobody", () => {
    const now = "2027-01-20T12:00:00.000Z";
    expect(awards([...NOMINATED, ...YES], { now })).toEqual([]);
    expect(awards([...NOMINATED, ...YES], { definitions: definitions() })).toEqual([]);
    const earned = definitions({
      "badges/helping-hand.yml": HAND.replace("nominated: true\n", ""),
    });
    expect(awards([...NOMINATED, ...YES], { definitions: earned })).toEqual([]);
    const event = said(lin, "/endorse", 10, 11);
    expect(answers(event, here({ facts: NOMINATED, definitions: earned }))).toContain(
      "nothing here waits",
    );
  });

  test("gives each badge once, however many agree, wherever they do", () => {
    const elsewhere = [...kept(said(ada, LINE, 20)), ...kept(said(lin, "/endorse", 21, 12))].map(
      (fact) => ({ ...fact, thread: at(13, website) }),
    ) as readonly Fact[];
    const again = kept(said(ada, "/endorse", 11, 12));
    const all = [...NOMINATED, ...YES, ...again, ...elsewhere];
    const found = awards(all);
    expect(found.map(({ evidence: [first] }) => first)).toEqual(["nominated/000000000000009/0"]);
    expect(awards([...all, ...found])).toEqual([]);
  });

  test("gives what somebody has not again while another badge of theirs waits there", () => {
    const given = awards([...NOMINATED, ...YES]);
    const other = kept(said(olu, LINE.replace("helping-hand", "star"), 11, 12));
    const second = kept(said(ada, "/endorse @sam helping-hand", 12, 12));
    expect(awards([...NOMINATED, ...YES, ...given, ...other, ...second])).toEqual([]);
  });

  test("has nothing to say yes to where only strangers nominated anybody; owners are none", () => {
    const ona = { ...bot, login: "ona" };
    const facts = kept(said(ona, LINE));
    const event = said(lin, "/endorse", 10, 11);
    expect(answers(event, here({ facts }))).toContain("nothing here waits");
    expect(answers(event, here({ facts, owners: [ona.id] }))).toBe("");
    expect(awards([...facts, ...kept(event)], { owners: [ona.id] })).toHaveLength(1);
  });

  test("of ten thousand strangers' nominations gives nothing, and is no work", () => {
    const kit = { id: "github:77", login: "kit" } as const;
    const [one] = kept(said(kit, LINE));
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...(one as FactOf<"nominated">),
      id: `nominated/${1000 + index}/0`,
    }));
    const { asked, there } = counting([...many, ...YES]);
    expect(settledBy(nominations, target, there).facts).toEqual([]);
    expect(asked()).toBeLessThan(100);
  });

  test("of a member's ten thousand is ten times as much work as of a thousand", () => {
    const [one] = NOMINATED;
    const event = said(lin, "/endorse star", 20_000, 11);
    const work = (count: number) => {
      const many = Array.from({ length: count }, (_, index) => ({
        ...(one as FactOf<"nominated">),
        id: `nominated/${1000 + index}/0`,
        badge: "star",
        comment: 1000 + index,
      }));
      const { asked, there } = counting([...many, ...kept(event)]);
      expect(settledBy(nominations, target, there).facts).toHaveLength(1);
      expect(answers(event, there)).toBe("");
      return asked();
    };
    expect(work(10_000) / work(1000)).toBeLessThan(10.1);
  });

  test("is said in the language of the community whose request it is about", () => {
    const spanish = definitions({ ...inSpanish, "badges/helping-hand.yml": HAND });
    const sketch = { definitions: spanish, threads: [] };
    expect(awards([...NOMINATED, ...YES], sketch)[0]?.because).toContain("agreed");
  });
});

test("commands read as their writers meant them", () => {
  expect(parseCommands(LINE)).toMatchObject([{ name: "nominate" }]);
});
