import { describe, expect, test } from "vitest";
import { type Fact, type FactOf, touchedBy } from "../../../src/core/fact.ts";
import { peopleThereIn } from "../../../src/core/ledger/parts.ts";
import { factsOf } from "../../../src/core/ledger/ledger.ts";
import { gatherings } from "../../../src/features/gatherings/index.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { everyFact } from "../../build/every-fact.ts";
import { settledBy } from "../../build/play.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { adopted, NOW, type Sketch, world } from "../../build/world.ts";
import { gathering, held } from "./gathering.ts";

const target = { kind: "thread", repo: 10, number: 1 } as const;
let calls = 0;

/** Somebody ticked some on Sam's gathering, and unticked others, later than before. */
function called(
  by: { readonly id: FactOf<"called">["by"] },
  present: FactOf<"called">["present"],
  absent: readonly string[] = [],
): FactOf<"called"> {
  calls += 1;
  const when = `2026-11-02T10:00:${String(calls).padStart(2, "0")}.000Z`;
  const edit = { from: `${calls}`, to: `${calls + 1}` };
  const id = `called/10/1/${when}/${calls}`;
  return { kind: "called", id, at: when, thread: at(1), by: by.id, edit, present, absent };
}

const [adaThere, linThere, oluThere, samThere] = [ada, lin, olu, sam].map(({ id, login }) => ({
  name: `@${login}`,
  person: id,
}));

function looked(facts: readonly Fact[], more: Sketch = {}) {
  return settledBy(gatherings, target, world({ ...held, ...more, facts })).facts;
}

/** What follows anew, as `@login` or `-@login` for whoever was not there after all. */
function said(facts: readonly Fact[], more: Sketch = {}): readonly string[] {
  return looked(facts, more).map((fact) => {
    const { as, there, person } = fact as FactOf<"took-part">;
    const what = { participant: "", organizer: " organized", speaker: " spoke" };
    return `${there ? "" : "-"}${person}${what[as]}`;
  });
}

const present = (...some: readonly (FactOf<"called">["present"][number] | undefined)[]) =>
  some.flatMap((one) => one ?? []);

describe("whoever the leads tick", () => {
  test("was there, and whoever opened the issue organized it: each is remembered once", () => {
    const call = called(ada, present(linThere));
    const facts = looked([call]);
    const when = { at: NOW, since: call.at, called: call.id };
    const rest = { ...when, thread: at(1), there: true, community: "ui-ux" };
    expect(facts).toEqual([
      {
        kind: "took-part",
        id: `took-part/10/1/participant/${lin.id}/0`,
        person: lin.id,
        as: "participant",
        ...rest,
      },
      {
        kind: "took-part",
        id: `took-part/10/1/organizer/${sam.id}/0`,
        person: sam.id,
        as: "organizer",
        ...rest,
      },
    ]);
    expect(looked([call, ...facts])).toEqual([]);
  });

  test("was there since the first time they said so", () => {
    const first = called(ada, present(linThere));
    const again = called(ada, present(linThere));
    expect(looked([again, first])[0]).toMatchObject({ since: first.at, called: first.id });
  });

  test("was not, once they or that person say otherwise, and was, once they say so again", () => {
    const call = called(ada, present(linThere, oluThere));
    const before = [call, ...looked([call])];
    const off = [called(ada, [], ["@Lin"]), called(olu, [], ["@olu"])];
    const then = looked([...before, ...off]);
    expect(said([...before, ...off])).toEqual([`-${lin.id}`, `-${olu.id}`, `-${sam.id} organized`]);
    const back = called(ada, present(oluThere));
    expect(said([...before, ...off, ...then, back])).toEqual([olu.id, `${sam.id} organized`]);
  });

  test("goes on counting where they lead no more, until somebody else says otherwise", () => {
    const call = called(ada, present(linThere));
    const before = [call, ...looked([call])];
    const moved = adopted({ leads: { "ui-ux": [olu.id] } });
    expect(said([...before, moved])).toEqual([]);
    expect(said([call, moved])).toEqual([]);
  });
});

describe("what does not count", () => {
  test("is what somebody else ticks, or takes off", () => {
    expect(said([called(olu, present(linThere))])).toEqual([]);
    const call = called(ada, present(linThere));
    const stranger = called(olu, [], ["@lin", "@nobody"]);
    expect(said([call, stranger])).toEqual([lin.id, `${sam.id} organized`]);
  });

  test("is one's own tick, but for whoever opened the issue and may call the roll", () => {
    expect(said([called(ada, present(adaThere))])).toEqual([]);
    expect(said([called(sam, present(samThere))])).toEqual([]);
    const definitions = gathering("author");
    expect(said([called(sam, present(samThere))], { definitions })).toEqual([sam.id]);
  });

  test("is a process that is no gathering, and an issue that is no request", () => {
    const call = called(ada, present(linThere));
    const { definitions: _, ...plain } = held;
    expect(settledBy(gatherings, target, world({ ...plain, facts: [call] })).facts).toEqual([]);
    expect(said([call], { thread: thread({ labels: [], body: "Hello" }) })).toEqual([]);
  });
});

/** Handles of which nobody asked whose they are. */
function unread(...logins: readonly string[]) {
  return logins.map((login) => ({ name: `@${login}`, unread: true }) as const);
}

function thereIn(facts: readonly Fact[]) {
  return peopleThereIn(factsOf(facts)).map(({ person }) => person);
}

describe("a list too long to ask at once whose the handles are", () => {
  test("is read further with the next edit of somebody who may call the roll", () => {
    const first = called(ada, [...present(linThere), ...unread("olu", "gone", "ghost")]);
    const before = [first, ...looked([first])];
    expect(thereIn(before)).toEqual([lin.id]);
    expect(looked([...before, called(olu, [])])).toEqual([]);
    const next = called(ada, []);
    const then = looked([...before, next]);
    const word = { person: olu.id, since: first.at, called: first.id, name: "@olu" };
    expect(then).toMatchObject([word]);
    const rest = [...before, next, ...then];
    expect(looked(rest, { accounts: { ada } })).toEqual([]);
    expect(said([...rest, called(ada, [], ["@olu"])], { accounts: { ada } })).toEqual([
      `-${olu.id}`,
    ]);
  });

  test("is read fifty at a time, and without those who were unticked meanwhile", () => {
    const guests = Array.from({ length: 49 }, (_, index) => `guest-${index}`);
    const first = called(ada, unread("lin", ...guests, "olu", "ada"));
    const off = called(olu, [], ["@lin"]);
    expect(thereIn(looked([first, off, called(ada, [])]))).toEqual([olu.id]);
    const second = called(ada, present(linThere));
    expect(thereIn(looked([first, second]))).toEqual([lin.id]);
    expect(said([first, second, called(ada, [])])).toContain(olu.id);
  });

  test("names nobody as its organizer by another's handle", () => {
    const first = called(ada, unread("olu"));
    const all = looked([first, called(ada, [])]);
    expect(all).toMatchObject([{ person: olu.id }, { person: sam.id, as: "organizer" }]);
    expect(all[1]).not.toHaveProperty("name");
  });
});

/** The gathering, where somebody is described whom people call Kit Doe. */
function people(github = "") {
  return gathering("leads", {
    "people/kit.yml": `name: Kit Doe\n${github}`,
    "people/bo.yml": "name: Bo Diaz\n",
    "people/bo-2.yml": "name: Bo Diaz\n",
    "people/lin.yml": "name: Lin Harper\ngithub: lin\n",
  });
}

describe("a name without an account", () => {
  const kit = { name: "kit dóe" };
  test("is whom the definitions call so, if it is one", () => {
    const call = called(ada, [kit, { name: "Lin Harper" }, { name: "Bo Diaz" }, { name: "Jo" }]);
    expect(said([call], { definitions: people() })).toEqual([
      "local:kit",
      lin.id,
      `${sam.id} organized`,
    ]);
  });

  test("is their account's as soon as they have one, and nobody's twice", () => {
    const call = called(ada, [kit]);
    const before = [call, ...looked([call], { definitions: people() })];
    const pinned = adopted({ people: { ada: ada.id, olu: olu.id } });
    const facts = [...before, pinned];
    const then = looked(facts, { definitions: people("github: olu\n") });
    expect(said(facts, { definitions: people("github: olu\n") })).toEqual([olu.id, "-local:kit"]);
    expect(peopleThereIn(factsOf([...facts, ...then])).map(({ person }) => person)).toEqual([
      olu.id,
    ]);
  });

  test("says whose account it counts for by now, and has that looked at", () => {
    const call = called(ada, [kit]);
    const linked: FactOf<"linked"> = {
      kind: "linked",
      id: "linked/1/0",
      at: call.at,
      thread: at(1),
      person: olu.id,
      local: "local:kit",
      by: ada.id,
      since: call.at,
    };
    const [there] = looked([call, linked], { definitions: people() });
    expect(there).toMatchObject({ person: "local:kit", account: olu.id });
    expect(touchedBy(there ? [there] : [])).toEqual([{ kind: "person", person: olu.id }]);
  });

  test("is no other person than whose account it is by now: nobody ticks their old name", () => {
    const linked = { ...everyFact.linked, person: ada.id, local: "local:kit" } as const;
    const call = called(ada, [kit]);
    const known = { definitions: people() };
    expect(said([call, linked], known)).toEqual([]);
    expect(said([call, linked], { ...known, thread: thread({ author: ada }) })).toEqual([]);
    expect(said([listed("speaker", call), linked], known)).toEqual([]);
    const before = [call, ...looked([call], known), linked];
    expect(said(before, known)).toEqual([]);
    const off = called(ada, [], ["Kit Doe"]);
    expect(said([...before, off], known)).toContain("-local:kit");
  });

  test("is the account's whose number the file has, whatever it is called", () => {
    const call = called(ada, [kit]);
    const numbered = people(`github: kit-before\naccount: 4\n`);
    expect(said([call], { definitions: numbered })).toEqual([olu.id, `${sam.id} organized`]);
  });

  test("counts as soon as there is such a file", () => {
    const call = called(ada, [kit]);
    expect(said([call])).toEqual([]);
    expect(said([call], { definitions: people() })).toEqual(["local:kit", `${sam.id} organized`]);
  });
});

function inComment(comment: number, call: FactOf<"called">): FactOf<"called"> {
  return { ...call, comment };
}

function listed(part: "organizer" | "speaker", call: FactOf<"called">): FactOf<"called"> {
  return { ...call, as: part };
}

describe("a roll call in several texts", () => {
  test("counts as one, wherever somebody is ticked", () => {
    const body = called(ada, present(linThere));
    const other = inComment(8, called(ada, present(linThere, oluThere)));
    expect(said([body, other])).toEqual([lin.id, olu.id, `${sam.id} organized`]);
  });

  test("takes off nobody who is still ticked in another one", () => {
    const all = [
      called(ada, present(linThere)),
      inComment(8, called(ada, present(linThere, oluThere))),
    ];
    const first = looked(all);
    const gone = [...all, inComment(8, called(ada, [], ["@lin", "@olu"])), ...first];
    expect(said(gone)).toEqual([`-${olu.id}`]);
    expect(said([...gone, called(ada, [], ["@Lin"])])).toEqual([
      `-${lin.id}`,
      `-${olu.id}`,
      `-${sam.id} organized`,
    ]);
  });

  test("takes off whoever says it of themselves, and nobody where a stranger's tick stands elsewhere", () => {
    const call = called(ada, present(linThere));
    const copy = inComment(8, called(ada, present(linThere)));
    const first = looked([call, copy]);
    expect(said([call, copy, inComment(8, called(lin, [], ["@lin"])), ...first])).toContain(
      `-${lin.id}`,
    );
    const theirs = inComment(9, called(olu, present(linThere)));
    expect(said([call, theirs, called(ada, [], ["@lin"]), ...first])).toContain(`-${lin.id}`);
  });
});

describe("whoever is listed as a speaker, or an organizer", () => {
  test("spoke, or organized it, whether or not they stand on the roll call", () => {
    const call = called(ada, present(linThere));
    const spoke = listed("speaker", called(ada, present(linThere, { name: "Kit Doe" })));
    const hosts = listed("organizer", called(ada, present(oluThere)));
    const kit = gathering("leads", { "people/kit.yml": "name: Kit Doe\n" });
    const all = [call, spoke, hosts];
    expect(said(all, { definitions: kit })).toEqual([
      lin.id,
      `${olu.id} organized`,
      `${sam.id} organized`,
      `${lin.id} spoke`,
      "local:kit spoke",
    ]);
    const facts = looked(all);
    expect(said([...all, ...facts])).toEqual([]);
    const off = listed("speaker", called(ada, [], ["@lin"]));
    expect(said([...all, off, ...facts])).toEqual([`-${lin.id} spoke`]);
  });

  test("needs somebody else's word for it, whoever opened the issue", () => {
    const own = { ...held, thread: thread({ author: ada }) };
    const all = [called(ada, present(adaThere)), listed("speaker", called(ada, present(adaThere)))];
    expect(said(all, own)).toEqual([ada.id]);
    expect(said([listed("speaker", called(olu, present(linThere)))])).toEqual([]);
  });

  test("without an account is taken off where the name means somebody else by now", () => {
    const spoke = listed("speaker", called(ada, [{ name: "Kit Doe" }]));
    const kit = gathering("leads", { "people/kit.yml": "name: Kit Doe\n" });
    const facts = looked([spoke], { definitions: kit });
    expect(said([spoke, ...facts])).toEqual(["-local:kit spoke"]);
  });
});

function onDay(title: string, definitions = gathering()): Sketch {
  return { ...held, definitions, thread: thread({ title }) };
}

function heldAt(facts: readonly Fact[], more: Sketch) {
  return looked(facts, more).map((fact) => (fact as FactOf<"took-part">).held);
}

describe("whoever was at a gathering whose day is known", () => {
  test("was there on that day, and so was who organized it", () => {
    const call = called(ada, present(linThere));
    const noon = "2026-01-10T12:00:00.000Z";
    expect(heldAt([call], onDay("Meeting: 2026-01-10"))).toEqual([noon, noon]);
    expect(heldAt([call], onDay("Meeting: 2026-1-10"))).toEqual([noon, noon]);
    expect(heldAt([call], onDay("Meeting: 2026-11-02"))).toEqual([undefined, undefined]);
  });

  test("was there on the day that the form tells, whatever the title says", () => {
    const asks = gathering("leads", {}, "why");
    const call = called(ada, present(linThere));
    const text = { body: joinBody("UI/UX", "2026-01-11, 19:00") };
    const more = { ...held, definitions: asks, thread: thread({ title: "2026-01-10", ...text }) };
    expect(heldAt([call], more)[0]).toBe("2026-01-11T12:00:00.000Z");
    const silent = { ...more, thread: thread({ title: "2026-01-10" }) };
    expect(heldAt([call], silent)[0]).toBe("2026-01-10T12:00:00.000Z");
  });

  test("counts for the day of the tick where it cannot have been that day", () => {
    const call = called(ada, present(linThere));
    for (const day of ["2026-11-03", "2026-02-30", "0202-01-10"])
      expect(heldAt([call], onDay(`Meeting: ${day}`))[0]).toBeUndefined();
    const asks = gathering("leads", {}, "why");
    expect(heldAt([call], onDay("Meeting", asks))[0]).toBeUndefined();
  });

  test("keeps that day, whatever somebody writes there later, also once they are ticked again, and so does everybody", () => {
    const call = called(ada, present(linThere));
    const first = looked([call], onDay("Meeting: 2026-01-10"));
    const moved = onDay("Meeting: 2026-01-09");
    expect(looked([call, ...first], moved)).toEqual([]);
    const off = called(ada, [], ["@lin"]);
    const gone = looked([call, off, ...first], moved);
    expect(gone.map((fact) => (fact as FactOf<"took-part">).held)).toEqual([undefined, undefined]);
    const back = called(ada, present(linThere));
    const noon = "2026-01-10T12:00:00.000Z";
    const again = heldAt([call, off, back, ...first, ...gone], moved);
    expect(again[0]).toBe(noon);
    const other = called(ada, [{ name: "@olu", person: olu.id }]);
    expect(heldAt([call, other, ...first], moved)).toEqual([noon]);
  });
});
