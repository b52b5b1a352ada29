import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { barTo, mentorsListed, proposedFor } from "../../../src/core/ledger/mentors.ts";
import {
  communitiesOf,
  goneProgrammes,
  menteesOf,
  mentorsAt,
  nameOf,
  programmeCalled,
  programmes,
  standingOf,
  waitingIn,
} from "../../../src/core/ledger/mentorships.ts";
import { endOfTerm } from "../../../src/core/ledger/terms.ts";
import { pairNow, queueOf, queueTag } from "../../../src/core/ledger/pairing.ts";
import { couldAct, mayAct } from "../../../src/core/roles.ts";
import type { World } from "../../../src/core/world.ts";
import { files } from "../../build/definitions.ts";
import { commanded, completed, joined, raised } from "../../build/facts.ts";
import { mentoring, newcomers, paired, parted, seasoned, sought } from "../../build/mentoring.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../../build/world.ts";

function seen(facts: readonly Fact[] = [], more: Sketch = {}): World {
  return world({ facts, definitions: mentoring(), ...more });
}

function programme(where: World = seen()) {
  const found = programmeCalled("newcomers", where);
  if (!found) throw new Error("there is no such programme");
  return found;
}

/** How Sam stands. */
function stands(facts: readonly Fact[], more: Sketch = {}) {
  const where = seen(facts, more);
  const { state, since } = standingOf(programme(where), sam.id, where);
  return [state, since?.id];
}

describe("somebody who", () => {
  test("never asked for a mentor stands nowhere", () => {
    expect(stands([])).toEqual(["none", undefined]);
  });

  test("asked for one waits, until they have one", () => {
    expect(stands([sought()])).toEqual(["waiting", sought().id]);
    expect(stands([sought(), paired()])).toEqual(["paired", paired().id]);
  });

  test("was left by their mentor, or whose term is over, waits for the next", () => {
    const past = [sought(), paired()];
    expect(stands([...past, parted()])).toEqual(["waiting", parted().id]);
    const { by: _, ...term } = parted({ how: "term" });
    expect(stands([...past, term])).toEqual(["waiting", parted().id]);
  });

  test("ended it themselves does not wait, until they ask again", () => {
    const past = [sought(), paired(), parted({ by: sam.id })];
    expect(stands(past)).toEqual(["none", parted().id]);
    const again = sought({ id: "sought/again", at: "2026-11-12T10:00:00.000Z", thread: at(5) });
    expect(stands([...past, again])).toEqual(["waiting", "sought/again"]);
    const next = paired({ id: "paired/newcomers/github:3/1", after: again.id, mentor: olu.id });
    expect(stands([...past, again, next])).toEqual(["paired", next.id]);
  });

  test("only waited, and was told that nobody is looked for, does not wait any more", () => {
    const { mentor: _, ...stopped } = parted({ after: sought().id, by: ada.id });
    expect(stands([sought(), stopped])).toEqual(["none", stopped.id]);
    expect(stands([sought(), paired(), parted({ how: "gone" })])[0]).toBe("none");
  });

  test("took the request back does not wait any more", () => {
    const concluded = {
      kind: "concluded",
      id: "concluded/10/1/0",
      at: NOW,
      thread: at(1),
      person: sam.id,
      process: "join",
      outcome: "withdrawn",
    } as const;
    expect(stands([sought(), concluded])[0]).toBe("none");
    expect(stands([sought(), { ...concluded, outcome: "accepted" }])[0]).toBe("waiting");
    expect(stands([sought(), { ...concluded, thread: at(2) }])[0]).toBe("waiting");
  });

  test("mentors others, or waits elsewhere, does not stand here for that", () => {
    expect(stands([paired({ mentor: sam.id, mentee: olu.id })])[0]).toBe("none");
    expect(stands([sought({ programme: "experts" })])[0]).toBe("none");
    expect(stands([parted({ programme: "experts" })])).toEqual(["none", undefined]);
  });

  test("stands as before where the programme is called something else", () => {
    const definitions = mentoring({
      "processes/join.yml": files["processes/join.yml"],
      "mentorships/newcomers.yml": undefined,
      "mentorships/buddies.yml": `${newcomers}previously: [newcomers]\n`,
    });
    const where = seen([sought(), paired()], { definitions });
    const [buddies] = programmes(where);
    expect(buddies && standingOf(buddies, sam.id, where).state).toBe("paired");
  });
});

/** As many who parted, and are looked for again; and how often anybody asks whom a fact is about. */
function manyWaiting(count: number) {
  let asked = 0;
  const ids = Array.from({ length: count }, (_, number) => `github:${100 + number}` as const);
  const facts = ids.flatMap((mentee): readonly Fact[] => {
    const began = sought({ id: `sought/${mentee}`, mentee });
    const pair = paired({ id: `paired/${mentee}`, mentee, after: began.id });
    const left = parted({ id: `parted/${mentee}`, mentee, after: pair.id });
    return [began, pair, left].map((fact) =>
      Object.defineProperty(fact, "mentee", {
        enumerable: true,
        get() {
          asked += 1;
          return mentee;
        },
      }),
    );
  });
  const where = seen(facts);
  asked = 0;
  return { ids, waiting: waitingIn(programme(where), where), asked };
}

describe("many who wait in a programme", () => {
  test("are found in one pass, however many they are", () => {
    const [few, many] = [manyWaiting(10), manyWaiting(100)];
    expect(many.waiting).toEqual(many.ids);
    expect(many.asked).toBeLessThanOrEqual(10 * few.asked);
  });
});

describe("a mentor", () => {
  test("accompanies those they were paired with, and did not part from", () => {
    const two = paired({ id: "paired/newcomers/github:4/0", mentee: olu.id, after: "x" });
    const where = seen([paired(), parted(), two]);
    expect(menteesOf(programme(), lin.id, where).map(({ mentee }) => mentee)).toEqual([olu.id]);
    expect(menteesOf(programme(), olu.id, where)).toEqual([]);
  });

  test("is one from the day they were paired until they part", () => {
    const where = seen([paired(), parted()]);
    const days = ["2026-11-01", "2026-11-05", "2026-11-15"];
    const then = days.map((day) => mentorsAt(`${day}T00:00:00.000Z`, sam.id, where));
    expect(then).toEqual([[], [lin.id], []]);
    expect(mentorsAt(NOW, sam.id, world({ facts: [paired()] }))).toEqual([]);
    const mentors = seen([paired({ mentor: sam.id, mentee: olu.id })]);
    expect(mentorsAt(NOW, sam.id, mentors)).toEqual([]);
    expect(mentorsAt(NOW, olu.id, mentors)).toEqual([sam.id]);
  });

  test("has the role where it is about the person they accompany, and nowhere else", () => {
    const where = seen([paired()]);
    const around = { author: sam.id, subject: sam.id, communities: [] };
    expect(mayAct("mentor", lin.id, NOW, around, where)).toBe(true);
    expect(couldAct("mentor", ada.id, NOW, around, where)).toBe(false);
    expect(mayAct("mentor", lin.id, NOW, { ...around, subject: olu.id }, where)).toBe(false);
  });

  test("and their mentee commit to each other for as long as the programme says; pauses do not count", () => {
    const where = seen();
    // 6 months are until 2 May, and the winter break has 22 days.
    expect(endOfTerm(programme(), paired(), where)).toBe("2027-05-24T10:00:00.400Z");
    const { term: _, ...endless } = programme();
    expect(endOfTerm(endless, paired(), where).slice(0, 7)).toBe("2027-11");
  });
});

/** What keeps somebody from mentoring. */
function bar(person: { readonly id: typeof lin.id }, facts: readonly Fact[], more: Sketch = {}) {
  const where = seen(facts, more);
  return barTo(programme(where), person.id, where);
}

describe("whoever may mentor", () => {
  test("belongs to a community of the programme, or leads one", () => {
    expect(bar(lin, seasoned(lin))).toBeUndefined();
    expect(bar(lin, [joined(lin, "data")])).toBe("outside");
    const [, contributed] = seasoned(ada);
    expect(bar(ada, contributed ? [contributed] : [])).toBeUndefined();
  });

  test("has done what it asks, and completed the training", () => {
    expect(bar(lin, [joined(lin)])).toBe("unready");
    const trained = newcomers.replace("capacity: 1", "training: onboarding");
    const definitions = mentoring({ "mentorships/newcomers.yml": trained });
    expect(bar(lin, seasoned(lin), { definitions })).toBe("unready");
    expect(bar(lin, [...seasoned(lin), completed(lin)], { definitions })).toBeUndefined();
  });

  test("has a free place", () => {
    const busy = [...seasoned(lin), sought(), paired()];
    expect(bar(lin, busy)).toBe("full");
    expect(bar(lin, [...busy, parted()])).toBeUndefined();
    const many = mentoring({ "mentorships/newcomers.yml": newcomers.replace(", capacity: 1", "") });
    expect(bar(lin, busy, { definitions: many })).toBeUndefined();
  });

  test("is in any community, where the programme is for everybody", () => {
    const all = newcomers.replace("communities: [ui-ux]\n", "");
    const definitions = mentoring({ "mentorships/newcomers.yml": all });
    const where = seen([], { definitions });
    expect(communitiesOf(programme(where), where)).toEqual(["ui-ux", "data"]);
    const facts = [joined(olu, "data"), ...seasoned(olu).slice(1)];
    expect(bar(olu, facts, { definitions })).toBeUndefined();
  });

  test("is nobody before anything is in force", () => {
    const nothing = newWorld();
    expect(programmes(nothing)).toEqual([]);
    expect(communitiesOf({ name: "x", mentors: { when: { badge: "core" } } }, nothing)).toEqual([]);
    const about = { ...programme(), communities: ["ui-ux"] };
    expect(barTo(about, lin.id, newWorld({ facts: [...seasoned(lin)] }))).toBe("unready");
    expect(proposedFor(lin.id, about, newWorld())).toEqual([]);
  });
});

describe("those who are shown and proposed", () => {
  const people = {
    "people/lin.yml": "name: Lin\ngithub: Lin\nlanguages: [pt]\nskills: [Maps]\n",
    "people/olu.yml": "name: Olu\ngithub: olu\nlanguages: [en, yo]\nskills: [Forms]\n",
    "people/sam.yml": "name: Sam\ngithub: sam\nlanguages: [en]\nlearning: [forms, Tests]\n",
  };
  const facts = [
    ...seasoned(lin, 31),
    ...seasoned(olu, 32),
    ...seasoned(ada, 33),
    ...seasoned(sam, 34),
  ];
  const more = newcomers.replace("capacity: 1", "capacity: 2");
  const definitions = mentoring({ ...people, "mentorships/newcomers.yml": more });

  function proposed(known: readonly Fact[] = [], other: Sketch = {}) {
    const where = seen([...facts, ...known], { definitions, ...other });
    return proposedFor(sam.id, programme(where), where).map((one) => one.person);
  }

  test("share a language first, then know what somebody would like to learn, then have more room", () => {
    const busy = paired({ mentor: lin.id, mentee: "github:8", id: "paired/8", after: "8" });
    expect(proposed([busy])).toEqual([olu.id, ada.id, lin.id]);
    const where = seen(facts, { definitions });
    expect(proposedFor(sam.id, programme(where), where)[0]).toMatchObject({
      free: 2,
      languages: ["en"],
      skills: ["Forms"],
    });
  });

  test("have a free place, and are not the person themselves", () => {
    const full = [8, 9].map((id) =>
      paired({ mentor: olu.id, mentee: `github:${id}`, id: `paired/${id}`, after: `${id}` }),
    );
    expect(proposed(full)).toEqual([lin.id, ada.id]);
  });

  test("are nobody who would rather not be named: everybody can read who is proposed", () => {
    const hides = commanded(olu, "/hide-me");
    expect(proposed([hides])).not.toContain(olu.id);
    const shows = commanded(olu, "/show-me", { at: "2026-11-12T10:00:00.000Z" });
    expect(proposed([hides, shows])).toContain(olu.id);
  });

  test("are not away, nor those from whom the person parted before", () => {
    const out = commanded(lin, "/away until 2026-12-31", { at: "2026-11-19T20:00:00.000Z" });
    expect(proposed([out])).toEqual([olu.id, ada.id]);
    const where = seen([...facts, out], { definitions });
    const listed = mentorsListed(programme(where), where);
    expect(listed.find(({ person }) => person === lin.id)?.free).toBe(0);
    const past = [sought(), paired()];
    expect(proposed([...past, parted()])).not.toContain(lin.id);
    expect(proposed([...past, parted({ how: "left" })])).not.toContain(lin.id);
    expect(proposed([...past, parted({ how: "term" })])).toContain(lin.id);
    expect(proposed([...past, parted({ mentee: olu.id })])).toContain(lin.id);
    const { mentor: _, ...stopped } = parted({ after: sought().id });
    expect(proposed([sought(), stopped])).toContain(lin.id);
  });

  test("are not those who would rather not be named", () => {
    const shy = mentoring({
      ...people,
      "mentorships/newcomers.yml": more,
      "people/olu.yml": "name: Olu\ngithub: olu\nmentoring: unlisted\n",
    });
    expect(proposed([], { definitions: shy })).not.toContain(olu.id);
    const where = seen(facts, { definitions: shy });
    expect(mentorsListed(programme(where), where).map(({ person }) => person)).toEqual([
      lin.id,
      ada.id,
      sam.id,
    ]);
  });

  test("have a name that we know, and are no bots: nobody could choose them", () => {
    const two = [...seasoned(olu, 32), ...seasoned(bot, 35)];
    const where = seen(two, { definitions, logins: { [bot.id]: bot.login } });
    expect(mentorsListed(programme(where), where)).toEqual([]);
  });

  test("are found for somebody whose name we don't know", () => {
    const where = seen(facts, { definitions });
    const found = proposedFor("github:77", programme(where), where);
    expect(found.map(({ languages }) => languages)).toEqual([[], [], []]);
  });

  test("suit somebody without an account by what they tell, too", () => {
    const guest = mentoring({
      ...people,
      "people/guest.yml": "name: Guest\nlanguages: [pt]\n",
    });
    const where = seen(facts, { definitions: guest });
    const [first] = proposedFor("local:guest", programme(where), where);
    expect(first).toMatchObject({ person: lin.id, languages: ["pt"] });
  });
});

/** Whom Sam would be paired with now, where somebody let them in. */
function pairing(facts: readonly Fact[], by = lin.id) {
  const where = seen([...facts, ...seasoned(lin), ...seasoned(sam, 34)]);
  return pairNow(programme(where), sam.id, where, by);
}

describe("a pair", () => {
  test("comes from a record, where the request lives in the database alone", () => {
    const { thread: _, ...nowhere } = sought({ record: "r1" });
    const where = seen([nowhere, ...seasoned(lin)], { owners: [] });
    const [made] = pairNow(programme(where), sam.id, where, lin.id);
    expect(made).toMatchObject({ record: "r1", mentor: lin.id });
    expect(made).not.toHaveProperty("thread");
  });

  test("belongs to no community in particular where the programme is everybody's", () => {
    const all = newcomers.replace("communities: [ui-ux]\n", "");
    const definitions = mentoring({ "mentorships/newcomers.yml": all });
    const where = seen([sought(), ...seasoned(lin)], { definitions });
    expect(pairNow(programme(where), sam.id, where, lin.id)[0]?.communities).toEqual([]);
  });

  test("is nobody with themselves, and nobody who has a mentor or seeks none", () => {
    expect(pairing([sought()], sam.id)).toEqual([]);
    expect(pairing([sought(), paired()])).toEqual([]);
    expect(pairing([])).toEqual([]);
  });
});

test("whoever waits and mentors others is not asked about anew when they part from those", () => {
  const own = parted({ mentor: sam.id, mentee: olu.id, after: "paired/4" });
  const tag = `mentor/newcomers/${sam.id}/0`;
  for (const facts of [[sought()], [sought(), own]]) {
    const where = seen(facts);
    expect(queueTag(programme(where), sam.id, where)).toBe(tag);
  }
});

describe("an issue of ours", () => {
  test("that regards nobody, or asks something else, asks for nobody's mentor", () => {
    const { regarding: _, ...open } = raised("mentor/newcomers/x/0", at(20));
    expect(queueOf(open, seen())).toBeUndefined();
    expect(queueOf(raised("plan", at(20)), seen())).toBeUndefined();
  });

  test("asks for a mentor also where the programme is gone, or has another name", () => {
    const queue = raised(`mentor/newcomers/${sam.id}/0`, at(20));
    expect(queueOf(queue, world())).toEqual({ programme: { id: "newcomers" }, mentee: sam.id });
    expect(queueOf(queue, seen([], { definitions: renamed }))?.programme.id).toBe("buddies");
  });
});

const renamed = mentoring({
  "processes/join.yml": files["processes/join.yml"],
  "mentorships/newcomers.yml": undefined,
  "mentorships/buddies.yml": `${newcomers}previously: [newcomers]\n`,
});

describe("those who wait in a programme", () => {
  const other = sought({ id: "sought/newcomers/github:4/10/2/0", mentee: olu.id, thread: at(2) });

  test("are found by it, whatever it was called then", () => {
    const waiting = [sought(), other];
    const where = seen(waiting);
    expect(waitingIn(programme(where), where)).toEqual([sam.id, olu.id]);
    const then = seen(waiting, { definitions: renamed });
    expect(waitingIn({ id: "buddies" }, then)).toEqual([sam.id, olu.id]);
  });

  test("are not those who have a mentor, took their request back, or wait no more", () => {
    const withdrawn = {
      kind: "concluded",
      id: "concluded/10/2/0",
      at: NOW,
      thread: at(2),
      person: olu.id,
      process: "join",
      outcome: "withdrawn",
    } as const;
    const where = seen([sought(), paired(), other, withdrawn]);
    expect(waitingIn(programme(where), where)).toEqual([]);
    const { mentor: _, ...stopped } = parted({ after: sought().id, by: ada.id });
    const later = seen([
      sought(),
      stopped,
      paired({ id: "paired/x", mentor: olu.id, mentee: lin.id }),
    ]);
    expect(waitingIn(programme(later), later)).toEqual([]);
  });
});

function named(where: World): string {
  return nameOf({ id: "newcomers" }, sam.id, where);
}

describe("somebody in a programme that is described no more", () => {
  const then = { definitions: mentoring(), commit: "c0ffee" };
  const next = adopted({ id: "adopted/beef/0", commit: "beef", at: "2026-11-18T10:00:00.000Z" });
  const gone = (facts: readonly Fact[]) =>
    world({ facts: [...facts, next], definitionsAt: { [then.commit]: then.definitions } });

  test("is known by it still, as mentor and as mentee", () => {
    const where = gone([sought(), paired()]);
    expect(goneProgrammes(sam.id, where)).toEqual([{ id: "newcomers" }]);
    expect(goneProgrammes(lin.id, where)).toEqual([{ id: "newcomers" }]);
    expect(goneProgrammes(olu.id, where)).toEqual([]);
    expect(goneProgrammes(sam.id, seen([sought()]))).toEqual([]);
    expect(goneProgrammes(sam.id, newWorld({ facts: [sought()] }))).toEqual([]);
  });

  test("reads the name it had", () => {
    expect(named(gone([sought(), paired()]))).toBe("Newcomers");
    expect(named(seen())).toBe("Newcomers");
    expect(named(gone([]))).toBe("newcomers");
    expect(named(world({ facts: [sought(), next] }))).toBe("newcomers");
    expect(named(newWorld({ facts: [sought()] }))).toBe("newcomers");
  });
});
