import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import { factsBehind } from "../../../src/core/ledger/evidence.ts";
import { describedAs } from "../../../src/core/ledger/linking.ts";
import { linkOf, linksOf } from "../../../src/core/ledger/links.ts";
import type { Person, PersonId } from "../../../src/core/person.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { linking } from "../../../src/features/linking/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { adopted, NOW, type Sketch, world } from "../../build/world.ts";

const described = {
  "waymark.yml": `${files["waymark.yml"]}  - { type: attending, on: gathering.attended }
types: { attending: { description: Came to a meeting. } }
`,
  "people/kit.yml": "name: Kit Dóe\n",
  "people/bo.yml": "name: Bo Diaz\n",
  "people/bo-2.yml": "name: Bo Diaz\n",
  "people/lin.yml": "name: Lin Harper\ngithub: lin\n",
  "people/olu.yml": "name: Olu Diaz\ngithub: olu-before\naccount: 4\n",
};
const known = definitions(described);

const withJo = {
  definitions: definitions({ ...described, "people/jo.yml": "name: Jo Roe Jr.\n" }),
};

const LINK = "/link Kit Doe to @sam";
const CLAIM = "/that-was-me kit doe";
const UNLINK = "/unlink @sam that was another Kit";

function day(number: number): string {
  return `2026-11-${String(number).padStart(2, "0")}T10:00:00.000Z`;
}

let meetings = 0;

/** Somebody was at a meeting, each time at another one, or at this one. */
function there(person: PersonId, number = 0, more: Partial<FactOf<"took-part">> = {}) {
  meetings += 1;
  const thread = at(number || 100 + meetings);
  const fact: FactOf<"took-part"> = {
    kind: "took-part",
    id: `took-part/10/${thread.number}/participant/${person}/${meetings}`,
    at: day(2),
    thread,
    person,
    as: "participant",
    there: true,
    since: day(1),
    called: "called/1",
    ...more,
  };
  return fact;
}

/** Ada leads UI/UX, Lin leads Data, Olu owns the organisation. */
function here(sketch: Sketch = {}) {
  const accounts = { ada, lin, sam, olu, "waymark[bot]": bot };
  return world({ accounts, owners: [olu.id], definitions: known, ...sketch });
}

function said(who: Person, text: string, on = 10, comment = on) {
  return { ...commented(who, text, { comment }), at: day(on) };
}

type Said = ReturnType<typeof said>;

function answer(event: Said, sketch: Sketch = {}): string {
  const { messages } = takenBy(linking, event, here(sketch));
  return messages.map(({ body }) => body).join("\n");
}

/** Everything that events tell. */
function told(...events: readonly Said[]): readonly Fact[] {
  return events.flatMap((event) => [
    ...takenBy(linking, event, here()).facts,
    ...commandsIn(event, linking.commands ?? []),
  ]);
}

/** What follows for somebody, and everything that is on record then. */
function after(facts: readonly Fact[], who = sam, sketch: Sketch = {}) {
  const target = { kind: "person", person: who.id } as const;
  const found = settledBy(linking, target, here({ facts, ...sketch })).facts;
  return { found, all: [...facts, ...found] };
}

const both = () => told(said(ada, LINK, 10), said(sam, CLAIM, 11));
const kinds = (facts: readonly Fact[]) => facts.map(({ kind }) => kind);
const counted = (person: PersonId, facts: readonly Fact[], sketch: Sketch = {}) =>
  contributions(person, here({ facts, ...sketch })).map(({ fact }) => fact);

describe("whoever has an account now", () => {
  test("takes over what was recorded before, once a lead and they have said so, in any order", () => {
    const meeting = there("local:kit");
    for (const facts of [both(), both().toReversed()]) {
      const { found, all } = after([meeting, ...facts]);
      expect(found).toEqual([
        {
          kind: "linked",
          id: "linked/000000000000010/0",
          at: NOW,
          thread: at(1),
          person: sam.id,
          local: "local:kit",
          by: ada.id,
          since: day(11),
        },
      ]);
      expect(counted(sam.id, all)).toEqual([meeting.id]);
      expect(counted("local:kit", all)).toEqual([]);
      expect(after(all).found).toEqual([]);
      // Whoever they are by then.
      expect(after(all, sam, { owners: [], definitions: definitions() }).found).toEqual([]);
    }
    const twice = [...both(), ...told(said(olu, LINK, 12))];
    expect(after(twice).found).toMatchObject([{ by: ada.id, since: day(11) }]);
    const swapped = told(said(sam, CLAIM, 9), said(ada, LINK, 10));
    expect(after(swapped).found).toMatchObject([{ since: day(10) }]);
  });

  test("takes over nothing by one word alone, whoever says it", () => {
    for (const facts of [
      told(said(ada, LINK)),
      told(said(sam, CLAIM)),
      // Nobody vouches for themselves, nor does somebody who may not for others.
      told(said(ada, "/link Kit Doe to @ada"), said(ada, CLAIM, 11)),
      told(said(sam, LINK), said(sam, CLAIM, 11)),
      told(said({ ...bot, login: "kit" }, LINK), said(sam, CLAIM, 11)),
      told(said(ada, LINK), said(lin, CLAIM, 11)),
      told(said(ada, LINK), said(sam, "/that-was-me Bo Diaz", 11)),
    ])
      for (const who of [sam, ada, lin]) expect(after(facts, who).found).toEqual([]);
  });

  test("is taken by who leads then and still does, and owners", () => {
    expect(kinds(after(told(said(olu, LINK), said(sam, CLAIM))).found)).toEqual(["linked"]);
    expect(after(told(said(olu, LINK), said(sam, CLAIM)), sam, { owners: [] }).found).toEqual([]);
    const moved = adopted({ id: "adopted/c0ffee/1", at: day(12), leads: { "ui-ux": [olu.id] } });
    expect(after([...both(), moved]).found).toEqual([]);
  });

  test("is not waited for longer than four weeks", () => {
    const now = "2026-12-09T12:00:00.000Z";
    const claimed = { kind: "person", person: sam.id } as const;
    const found = (facts: readonly Fact[]) =>
      settledBy(linking, claimed, here({ facts, now })).facts;
    expect(found(both())).toEqual([]);
    const again = [...told(said(sam, CLAIM, 10)), ...told(said(ada, LINK, 30))];
    expect(found(again)).toEqual([]);
    expect(kinds(found([...again, ...told(said(sam, CLAIM, 29))]))).toEqual(["linked"]);
  });

  test("is not known before there are definitions", () => {
    expect(describedAs("Kit Doe", undefined)).toEqual([]);
    expect(answer(said(sam, CLAIM), { facts: [], definitions: definitions() })).toContain(
      "no file in `people/` describes `kit doe`",
    );
  });
});

const recorded = () => after(both()).all;

describe("what was recorded before", () => {
  test("counts by any name that the file had, and what comes later, too", () => {
    const { "people/kit.yml": _, ...others } = described;
    const renamed = definitions({
      ...others,
      "people/kit-doe.yml": "name: Kit Doe\npreviously: [kit]\n",
    });
    const facts = [...recorded(), there("local:kit"), there("local:kit-doe")];
    const sketch = { definitions: renamed };
    expect(counted(sam.id, facts, sketch)).toHaveLength(2);
    expect(counted("local:kit-doe", facts, sketch)).toEqual([]);
    const two = [...recorded(), { ...recorded().at(-1), id: "linked/2/0", local: "local:bo" }];
    const other = [...(two as readonly Fact[]), there("local:bo"), there("local:kit")];
    expect(counted(sam.id, other)).toHaveLength(2);
  });

  test("counts once where somebody was called by both names", () => {
    const facts = [...recorded(), there(sam.id, 7), there("local:kit", 7)];
    expect(counted(sam.id, facts)).toHaveLength(1);
    const off = there(sam.id, 8, { there: false, at: day(3) });
    expect(counted(sam.id, [...recorded(), there(sam.id, 8), off])).toEqual([]);
    const named = there("local:kit", 8);
    expect(counted(sam.id, [...recorded(), there(sam.id, 8), off, named])).toEqual([named.id]);
    const gone = there("local:kit", 9, { there: false });
    expect(counted(sam.id, [...recorded(), gone])).toEqual([]);
  });

  test("is not what they vouched for themselves, nor where they ticked themselves", () => {
    const call = { ...everyFact.called, id: "called/own", thread: at(20), by: sam.id };
    const other = { ...everyFact.called, id: "called/other", thread: at(21), by: ada.id };
    const own = there("local:kit", 20, { called: call.id });
    const meeting = there("local:kit", 21, { called: other.id });
    const talk: FactOf<"contributed"> = {
      ...everyFact.contributed,
      person: "local:kit",
      vouchedBy: [sam.id],
    };
    const more = { ...talk, id: "contributed/2", evidence: "https://harbor.example/b" };
    const seen = { ...more, vouchedBy: [sam.id, ada.id] };
    const facts = [call, other, own, meeting, talk, seen];
    expect(counted("local:kit", facts)).toEqual(
      expect.arrayContaining([own.id, meeting.id, talk.id, seen.id]),
    );
    const before = [...recorded(), ...facts];
    expect(counted(sam.id, before).toSorted()).toEqual([seen.id, meeting.id]);
    expect(counted(sam.id, [...recorded(), call, own, talk])).toEqual([]);
    const off = there("local:kit", 21, { there: false, called: call.id, at: day(3) });
    expect(counted(sam.id, [...before, off])).toEqual([seen.id]);
    const nobodys = { ...more, vouchedBy: [] };
    expect(counted(sam.id, [...recorded(), nobodys])).toEqual([nobodys.id]);
  });

  test("can be followed to the meetings", () => {
    const meeting = there("local:kit");
    const somewhere = here({ facts: [...recorded(), meeting] });
    expect(factsBehind([meeting.id], sam.id, somewhere).map(({ id }) => id)).toEqual([meeting.id]);
  });

  test("is one account's alone: the first one's", () => {
    const second = told(said(olu, "/link Kit Doe to @lin", 12), said(lin, CLAIM, 13));
    const facts = [...recorded(), ...second];
    expect(after(facts, lin).found).toEqual([]);
    // Whatever was written down twice at once.
    const other = { ...recorded().at(-1), id: "linked/9/0", person: lin.id } as Fact;
    const twice = [...recorded(), other, there("local:kit")];
    expect(counted(sam.id, twice)).toHaveLength(1);
    expect(counted(lin.id, twice)).toEqual([]);
    expect(linkOf("local:kit", here({ facts: twice }))?.person).toBe(sam.id);
    expect(linksOf(lin.id, here({ facts: twice }))).toEqual([]);
  });
});

const taken = (by = ada, on = 12) => after([...recorded(), ...told(said(by, UNLINK, on))]);

describe("what is taken back", () => {
  test("counts for the account no more, and stays on record", () => {
    const meeting = there("local:kit");
    const { found, all } = taken();
    expect(found).toEqual([
      {
        kind: "unlinked",
        id: "unlinked/linked/000000000000010/0",
        at: NOW,
        thread: at(1),
        person: sam.id,
        local: "local:kit",
        by: ada.id,
        reason: "that was another Kit",
        link: "linked/000000000000010/0",
        word: "identified/000000000000012/0",
      },
    ]);
    expect(after(all).found).toEqual([]);
    expect(counted(sam.id, [...all, meeting])).toEqual([]);
    expect(counted("local:kit", [...all, meeting])).toEqual([meeting.id]);
  });

  test("is taken back by leads, owners, and the person themselves, and nobody else", () => {
    for (const who of [ada, lin, olu, sam]) expect(kinds(taken(who).found)).toEqual(["unlinked"]);
    expect(taken({ ...bot, login: "kit" }).found).toEqual([]);
  });

  test("was taken back before, where the words came in another order", () => {
    expect(after([...told(said(ada, UNLINK, 12)), ...both()]).found).toEqual([]);
    // What was said before has no bearing on what both say later.
    expect(kinds(after([...told(said(ada, UNLINK, 9)), ...both()]).found)).toEqual(["linked"]);
    expect(after([...after(both()).all, ...told(said(ada, UNLINK, 9))]).found).toEqual([]);
  });

  test("is said again by both, not by one of them alone", () => {
    const twice = [...both(), ...told(said(lin, "/link Kit Doe to @sam", 10, 5))];
    const linked = after(twice).all;
    for (const who of [ada, sam]) {
      const { all } = after([...linked, ...told(said(who, UNLINK, 12))]);
      expect(all.at(-1)?.kind).toBe("unlinked");
      expect(after([...all, ...told(said(sam, CLAIM, 13))]).found).toEqual([]);
      expect(after([...all, ...told(said(ada, LINK, 13))]).found).toEqual([]);
      // Nor by nobody, once whoever took it back leads no more.
      const led = adopted({ id: "adopted/c0ffee/1", at: day(14), leads: { data: [lin.id] } });
      expect(after([...all, led]).found).toEqual([]);
    }
  });

  test("is taken back before it came about, too, whoever leads later", () => {
    const early = told(said(ada, LINK, 10), said(lin, UNLINK, 11), said(sam, CLAIM, 12));
    expect(after(early).found).toEqual([]);
    const led = adopted({ id: "adopted/c0ffee/1", at: day(14), leads: { "ui-ux": [ada.id] } });
    expect(after([...early, led]).found).toEqual([]);
    const stranger = told(said({ ...bot, login: "kit" }, UNLINK, 11));
    const those = [...told(said(ada, LINK, 10)), ...stranger, ...told(said(sam, CLAIM, 12))];
    expect(kinds(after(those).found)).toEqual(["linked"]);
  });

  test("ends what both had said, in whatever order their words reach us", () => {
    for (const first of [
      [said(ada, LINK, 10), said(sam, CLAIM, 12)],
      [said(sam, CLAIM, 10), said(ada, LINK, 12)],
    ]) {
      const { all } = after(told(...first));
      expect(kinds(after([...all, ...told(said(sam, UNLINK, 11))]).found)).toEqual(["unlinked"]);
    }
  });

  test("is another one's from then on, in the same comment", () => {
    const { all } = after(both());
    const text = `${UNLINK}\n/link jo to @sam`;
    const found = (facts: readonly Fact[]) => after(facts, sam, withJo).found;
    const unlinked = told(said(ada, text, 12));
    const parted = [...all, ...unlinked, ...found([...all, ...unlinked])];
    expect(parted.at(-1)?.kind).toBe("unlinked");
    const mine = told(said(sam, "/that-was-me Jo Roe Jr.", 13));
    const again = [...parted, ...mine, ...found([...parted, ...mine])];
    expect(again.at(-1)).toMatchObject({ kind: "linked", local: "local:jo" });
    expect(found(again)).toEqual([]);
    const self = told(
      said(sam, `${UNLINK}\n/that-was-me Jo Roe Jr`, 12),
      said(ada, "/link jo to @sam", 13),
    );
    const own = [...all, ...self];
    expect(kinds(found(own))).toEqual(["unlinked", "linked"]);
    expect(found([...own, ...found(own)])).toEqual([]);
  });

  test("comes to nobody by what they said while it was another's: they heard that nothing changes", () => {
    const second = told(said(olu, "/link Kit Doe to @lin", 12), said(lin, CLAIM, 13));
    const words = [...both(), ...second, ...told(said(ada, UNLINK, 15))];
    const { all } = after([...after(words.slice(0, 4)).all, ...words]);
    expect(all.at(-1)?.kind).toBe("unlinked");
    expect(after(all, lin).found).toEqual([]);
    const again = told(said(olu, "/link Kit Doe to @lin", 16));
    expect(after([...all, ...again], lin).found).toMatchObject([
      { kind: "linked", id: "linked/000000000000016/0", since: day(16) },
    ]);
    // As it was before anybody wrote down by which words it was taken back, and what is on record of nobody's.
    const old = all.map((fact) => (fact.kind === "unlinked" ? { ...fact, word: "" } : fact));
    expect(after(old, lin).found).toEqual([]);
    const gone = all.filter(({ kind }) => kind !== "linked");
    expect(kinds(after(gone, lin).found)).toEqual(["linked"]);
  });

  test("can be said again by both, also by another account", () => {
    const { all } = taken();
    const again = told(said(ada, LINK, 13), said(sam, CLAIM, 14));
    expect(kinds(after([...all, ...again]).found)).toEqual(["linked"]);
    const other = told(said(ada, "/link Kit Doe to @lin", 13), said(lin, CLAIM, 14));
    expect(after([...all, ...other], lin).found).toMatchObject([{ person: lin.id }]);
  });
});

describe("whoever says who somebody was", () => {
  const done = { facts: after(both()).all };

  test("hears what it waits for, and what came of it", () => {
    expect(answer(said(ada, LINK))).toBe(
      "@sam, @ada says that you're `Kit Dóe`, who took part here before having an account. Is that you? Then comment `/that-was-me Kit Dóe`, and what's on record counts for you. Nothing changes unless you do, and after four weeks the question is gone.",
    );
    expect(answer(said(sam, CLAIM))).toBe(
      "Good to see you here, @sam! Before what's on record about `Kit Dóe` counts for you, a lead or an owner who knows you has to say so, too. Ask one of them to comment `/link Kit Dóe to @sam` within four weeks. Nothing has changed yet.",
    );
    const linked =
      "@sam, what I have on record about `Kit Dóe` counts for you from now on: `ada` and you both say that's who you are. If it isn't right after all, you or a lead can take it back with `/unlink @sam …` and a reason.";
    expect(answer(said(sam, CLAIM), { facts: told(said(ada, LINK)) })).toBe(linked);
    expect(answer(said(ada, LINK), { facts: told(said(sam, CLAIM)) })).toBe(linked);
    const { touched } = takenBy(linking, said(sam, CLAIM), here());
    expect(touched).toEqual([{ kind: "person", person: sam.id }]);
    expect(takenBy(linking, said(ada, LINK), here()).touched).toEqual([]);
  });

  test("hears it in the language of the organization", () => {
    const spanish = definitions({
      ...described,
      "waymark.yml": `${described["waymark.yml"]}language: es\n`,
    });
    expect(answer(said(sam, CLAIM), { definitions: spanish })).toContain(
      "¡Qué alegría verte por aquí, @sam!",
    );
  });

  test("hears where it is somebody's already", () => {
    expect(answer(said(sam, CLAIM, 12), done)).toBe(
      "@sam, what's on record about `Kit Dóe` counts for you already.",
    );
    expect(answer(said(ada, "/link kit to @sam", 12), done)).toBe(
      "@ada, what's on record about `Kit Dóe` counts for @sam already.",
    );
    for (const event of [said(lin, CLAIM, 12), said(ada, "/link kit to @lin", 12)])
      expect(answer(event, done)).toContain(
        "counts for `sam` already, and it can only count for one",
      );
  });

  test.each([
    [said(sam, "/that-was-me"), "write your name as it stands in `people/`"],
    [said(sam, "/that-was-me Jo"), "no file in `people/` describes `Jo`"],
    [said(sam, "/that-was-me Bo Diaz"), "several files in `people/` describe a `Bo Diaz`"],
    [said(sam, "/that-was-me Bo-2."), "Good to see you here"],
    [said(sam, "/that-was-me Lin Harper"), "names another account, so this can't be @sam"],
    [said(lin, "/that-was-me Lin Harper"), "Good to see you here"],
    [said(olu, "/that-was-me Olu Diaz"), "Good to see you here"],
    [said(sam, "/that-was-me Olu Diaz"), "names another account, so this can't be @sam"],
    [said(ada, "/link Kit Doe"), "For example: `/link Kit Doe to @kit`"],
    [said(sam, LINK), "only leads of a community and owners"],
    [
      said(ada, "/link @sam to Kit Doe"),
      "@ada, if you mean `Kit Dóe`, comment `/link Kit Dóe to @sam`: the name goes first. Nothing has changed.",
    ],
    [said(ada, '/link @sam es "Kit Doe"'), "comment `/link Kit Dóe to @sam`"],
    [said(ada, "/link @sam to Jo"), "no file in `people/` describes `Jo`"],
    [said(ada, "/link Kit Doe to @nobody"), "I can't find `nobody` on GitHub"],
    [said(ada, "/link Kit Doe to @ada"), "it takes two to say who you were"],
    [said(ada, "/unlink @sam"), "write which account, and why"],
    [said(ada, "/unlink @nobody because"), "I can't find `nobody` on GitHub"],
    [said(sam, "/unlink @lin because"), "only leads of a community and owners"],
    [said(ada, UNLINK), "nothing from before `sam` had an account counts"],
  ])("hears why nothing changes", (event, words) => {
    expect(answer(event)).toContain(words);
    const facts = told(event);
    expect(after(facts, event.actor).found).toEqual([]);
  });

  test("says nothing about Apps, which are nobody", () => {
    const app = { id: bot.id, login: "waymark[bot]" };
    const somewhere = { accounts: { helper: app } };
    expect(answer(said(ada, "/link Kit Doe to @helper"), somewhere)).toContain(
      "I can't find `helper`",
    );
  });

  test("hears what was taken back", () => {
    expect(answer(said(ada, UNLINK, 12), done)).toBe(
      "@ada, what's on record about `Kit Dóe` no longer counts for `sam`: `that was another Kit`. It stays on record, and what they've been recognized for stays theirs. If it was right after all, both of them can say so again.",
    );
    const gone = { ...done, definitions: definitions() };
    expect(answer(said(sam, UNLINK, 12), gone)).toContain("what's on record about `kit` no longer");
  });

  test("is offered it where anybody is described", () => {
    const undescribed = { ...world(), definitions: () => undefined };
    for (const { where } of linking.commands ?? []) {
      expect(where?.(at(1), here())).toBe(true);
      expect(where?.(at(1), world())).toBe(false);
      expect(where?.(at(1), undescribed)).toBe(false);
    }
  });
});

describe("everything else", () => {
  test("says nothing about who anybody was", () => {
    for (const event of [
      ...Object.values(oneOfEach(sam)),
      said(bot, LINK),
      said(sam, "/progress"),
    ]) {
      expect(takenBy(linking, event, here())).toMatchObject({ facts: [], messages: [] });
    }
    expect(settledBy(linking, { kind: "definitions" }, here()).facts).toEqual([]);
  });
});
