import type { Listed } from "../../../src/core/ledger/listings.ts";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import type { Target } from "../../../src/core/target.ts";
import { mentorships } from "../../../src/features/mentorships/index.ts";
import { definitions as plainly, files, inSpanish } from "../../build/definitions.ts";
import { commanded, joined, raised } from "../../build/facts.ts";
import { closed } from "../requests/looked.ts";
import { mentoring, newcomers, paired, parted, seasoned, sought } from "../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, NOW, type Sketch, world } from "../../build/world.ts";

const accounts = { ada, lin, olu, sam };
const person = (of = sam): Target => ({ kind: "person", person: of.id });

function settled(facts: readonly Fact[], sketch: Sketch = {}, on: Target = person()) {
  const definitions = mentoring();
  const known = { definitions, accounts, written: {}, refused: {}, said: [], owners: [] };
  return settledBy(mentorships, on, world({ facts, ...known, ...sketch }));
}

function recorded(...args: Parameters<typeof settled>): readonly Fact[] {
  return settled(...args).facts;
}

const past = [joined(sam), ...seasoned(lin), sought(), paired()];
const late = { at: "2026-11-15T10:00:00.000Z" };
const queue = raised(`mentor/newcomers/${sam.id}/0`, at(20));
/** Definitions without the programme came into force. */
const without = adopted({ id: "adopted/beef/0", commit: "beef", at: "2026-11-18T10:00:00.000Z" });
const gone = { definitions: plainly(), definitionsAt: { c0ffee: mentoring() } };

/** How it goes on for Sam, where they did not end it themselves. */
const SEARCHING =
  "Thank you both for the time you gave it! `sam`, I'm asking the leads to find you a new mentor. You'll hear from me as soon as they have.";

/** What is said once somebody of Sam and Lin ended it. */
function partedBy(by: Person): readonly string[] {
  return settled([...past, commanded(by, "/part", late)]).messages.map(({ body }) => body);
}

describe("a lead's /mentor", () => {
  const waiting = [joined(sam), sought(), ...seasoned(lin)];

  test("pairs the two, and both hear of it where it was written", () => {
    const { facts, messages, touched } = settled([
      ...waiting,
      commanded(ada, "/mentor @lin", late),
    ]);
    expect(facts).toEqual([
      {
        kind: "paired",
        id: `paired/newcomers/${sam.id}/0`,
        at: NOW,
        thread: at(1),
        mentor: lin.id,
        mentee: sam.id,
        programme: "newcomers",
        communities: ["ui-ux"],
        after: sought().id,
      },
    ]);
    expect(messages.map(({ body }) => body)).toEqual([
      "@lin is now @sam's mentor in **Newcomers**, until June 11, 2027. Say hello to each other! Either of you can end this at any time: comment `/part` here.",
    ]);
    expect(touched).toContainEqual({ kind: "person", person: lin.id });
  });

  test("counts on the issue that asks, which is looked at", () => {
    const word = commanded(ada, "/mentor @lin", { ...late, thread: at(20) });
    const { facts, touched } = settled([...waiting, queue, word]);
    expect(facts).toMatchObject([{ kind: "paired", thread: at(20) }]);
    expect(touched).toContainEqual({ kind: "thread", repo: home.id, number: 20 });
  });

  test("counts as it was said last; one that names nobody, or the person, is none", () => {
    const words = [
      "/mentor @olu",
      "/mentor @lin",
      "/mentor @nobody-here",
      "/mentor",
      "/mentor @sam",
    ];
    const said = words.map((line) => commanded(ada, line, late));
    expect(recorded([...waiting, ...said])).toMatchObject([{ mentor: lin.id }]);
  });

  test("counts from a lead only, and never from the person it is about", () => {
    expect(recorded([...waiting, commanded(olu, "/mentor @lin", late)])).toEqual([]);
    expect(recorded([...waiting, commanded(sam, "/mentor @lin", late)])).toEqual([]);
  });

  test("waits until whom it names may mentor, and has a place", () => {
    const word = commanded(ada, "/mentor @lin", late);
    expect(recorded([joined(sam), joined(lin), sought(), word])).toEqual([]);
    const busy = paired({ mentee: olu.id, id: "paired/newcomers/github:4/0", after: "x" });
    expect(recorded([...waiting, busy, word])).toEqual([]);
  });

  test("of before they parted does not bring the old mentor back", () => {
    const before = commanded(ada, "/mentor @lin", { at: "2026-11-01T12:00:00.000Z" });
    expect(recorded([...past, parted(), before])).toEqual([]);
    const after = commanded(ada, "/mentor @lin", { ...late, thread: at(1) });
    expect(recorded([...past, parted(), before, after])).toMatchObject([
      { id: `paired/newcomers/${sam.id}/1`, after: parted().id },
    ]);
  });

  test("finds somebody who had ended it themselves a new mentor all the same", () => {
    const word = commanded(ada, "/mentor @lin", late);
    expect(recorded([...past, parted({ by: sam.id }), word])).toMatchObject([{ kind: "paired" }]);
  });

  test("of before they asked counts on their own request", () => {
    const word = commanded(ada, "/mentor @lin", { at: "2026-10-30T12:00:00.000Z" });
    expect(recorded([...waiting, word])).toMatchObject([{ mentor: lin.id }]);
  });
});

describe("two part", () => {
  test("where the mentor, the mentee or a lead writes /part", () => {
    for (const by of [lin, sam, ada]) {
      const word = commanded(by, "/part", late);
      expect(recorded([...past, word])[0]).toMatchObject({
        kind: "parted",
        how: "command",
        by: by.id,
      });
    }
    expect(recorded([...past, commanded(olu, "/part", late)])).toEqual([]);
    expect(
      recorded([...past, commanded(lin, "/part", { at: "2026-11-01T00:00:00.000Z" })]),
    ).toEqual([]);
  });

  test("whoever's turn it was to be looked at, with the same fact", () => {
    const facts = [...past, commanded(lin, "/part", late)];
    expect(recorded(facts, {}, person(lin))).toEqual(recorded(facts));
    expect(recorded(facts)).toEqual([
      {
        kind: "parted",
        id: `parted/${paired().id}`,
        at: NOW,
        thread: at(1),
        mentor: lin.id,
        mentee: sam.id,
        programme: "newcomers",
        communities: ["ui-ux"],
        how: "command",
        by: lin.id,
        comment: expect.any(Number) as number,
        after: paired().id,
      },
    ]);
  });

  test("and both hear of it, once", () => {
    expect(partedBy(lin)).toEqual([
      `@sam and @lin, your mentorship in **Newcomers** has ended. ${SEARCHING}`,
    ]);
    expect(partedBy(sam)[0]).toContain(
      "`sam`, would you like another mentor? A lead can choose one by commenting `/mentor @somebody` here.",
    );
  });

  test("by a word that ends nothing else, however soon the next thing begins", () => {
    const word = commanded(ada, "/part", { at: "2026-11-20T12:00:00.000Z" });
    const [end] = recorded([...past, word]);
    if (end?.kind !== "parted") throw new Error("they did not part");
    // The same second: a lead's word that ended the pair does not end the search for the next mentor.
    expect(end.at.slice(0, 19)).toBe(word.at.slice(0, 19));
    expect(recorded([...past, word, end])).toEqual([]);
    const both = commanded(ada, "/mentor @lin", { at: word.at });
    const next = recorded([...past, word, end, both]);
    expect(next).toMatchObject([{ kind: "paired" }]);
    expect(recorded([...past, word, end, both, ...next])).toEqual([]);
  });

  test("with the programme, where it is described no more, and both hear of it", () => {
    const { facts, messages, plan } = settled([...past, without], gone);
    expect(facts).toMatchObject([{ kind: "parted", how: "gone", mentor: lin.id, mentee: sam.id }]);
    expect(facts[0]).toMatchObject({ communities: ["ui-ux"], thread: at(1) });
    expect(messages.map(({ body }) => body)).toEqual([
      "@sam and @lin, the mentorship program **Newcomers** no longer exists, so your mentorship in it has ended. Thank you both for the time you gave it! You're welcome to keep going on your own. A lead can tell you what else there is.",
    ]);
    expect(plan).toEqual([]);
    expect(recorded([...past, without], gone, person(lin))).toEqual(facts);
    expect(recorded([...past, without, ...facts], gone)).toEqual([]);
    expect(recorded([...past, without, ...facts])).toEqual([]);
  });

  test("once the term is over; until then they are looked at again", () => {
    expect(settled(past).due).toBe("2027-05-24T10:00:00.400Z");
    const then = { now: "2027-05-24T10:00:00.400Z" };
    const { facts, messages, plan } = settled(past, then);
    expect(facts).toMatchObject([{ kind: "parted", how: "term" }]);
    expect(facts[0]).not.toHaveProperty("by");
    expect(messages[0]?.body).toBe(
      `@sam and @lin, your time together in **Newcomers** is complete. ${SEARCHING}`,
    );
    expect(wanted(plan, "ensure-issue")).toHaveLength(1);
  });

  test("where the mentor belongs to no community of the programme any more", () => {
    const leave = commanded(lin, "/leave ui-ux", late);
    const { facts, messages } = settled([...past, leave]);
    expect(facts).toMatchObject([{ kind: "parted", how: "left", by: lin.id }]);
    expect(messages[0]?.body).toContain("has ended");
    expect(messages[0]?.body).not.toContain(" left");
  });

  test("where the mentor is away for four weeks or more, however often they put it off", () => {
    const long = commanded(lin, "/away until 2026-12-12", late);
    const { facts, messages, plan } = settled([...past, long]);
    expect(facts).toMatchObject([{ kind: "parted", how: "away", by: lin.id }]);
    expect(messages[0]?.body).toBe(
      `@sam and @lin, your mentorship in **Newcomers** has ended, because \`lin\` is away for four weeks or more. ${SEARCHING}`,
    );
    expect(wanted(plan, "ensure-issue")[0]?.body).not.toContain("- `lin`");
    const short = commanded(lin, "/away until 2026-12-11", late);
    expect(recorded([...past, short])).toEqual([]);
    const more = commanded(lin, "/away until 2026-12-20", { at: "2026-11-18T10:00:00.000Z" });
    expect(recorded([...past, short, more])).toMatchObject([{ how: "away" }]);
    const before = commanded(lin, "/away until 2026-11-16", { at: "2026-11-01T10:00:00.000Z" });
    const again = commanded(lin, "/away until 2026-12-10", { at: "2026-11-18T10:00:00.000Z" });
    expect(recorded([...past, before, again])).toEqual([]);
    const back = commanded(lin, "/back", { at: "2026-11-17T10:00:00.000Z" });
    expect(recorded([...past, long, back])).toEqual([]);
  });

  test("not before the day after the mentor said so is over: until then they can think again", () => {
    // In the organisation's zone it is the 18th.
    const word = commanded(lin, "/away until 2026-12-31", { at: "2026-11-19T05:00:00.000Z" });
    const morning = "2026-11-20T08:00:00.000Z";
    const before = { now: "2026-11-20T07:59:59.000Z" };
    expect(settled([...past, word], before, person(lin))).toMatchObject({
      facts: [],
      due: morning,
    });
    expect(recorded([...past, word], { now: morning }, person(lin))).toMatchObject([
      { how: "away" },
    ]);
    expect(settled([...past, word], { now: morning }, person(lin)).due).toBeUndefined();
    const again = { at: "2026-11-19T20:00:00.000Z" };
    for (const line of ["/back", "/away until 2026-12-05"]) {
      const facts = [...past, word, commanded(lin, line, again)];
      expect(recorded(facts, { now: morning }, person(lin))).toEqual([]);
      expect(settled(facts, { now: morning }, person(lin)).due).toBeUndefined();
    }
  });

  test("later by as long as one of them was away", () => {
    for (const by of [sam, lin]) {
      const away = commanded(by, "/away until 2026-11-24", late);
      expect(settled([...past, away]).due).toBe("2027-06-03T10:00:00.400Z");
    }
  });

  test("where the mentee left: then nobody is asked for another", () => {
    const { facts, plan, messages } = settled([...past, commanded(sam, "/leave ui-ux", late)]);
    expect(facts).toMatchObject([{ kind: "parted", how: "left", by: sam.id }]);
    expect(plan).toEqual([]);
    expect(messages[0]?.body).toContain("`sam`, would you like another mentor?");
    const out = {
      kind: "left",
      id: "left/1",
      ...late,
      person: sam.id,
      community: "ui-ux",
    } as const;
    expect(recorded([...past, { ...out, how: "by-hand" }])).toMatchObject([{ by: sam.id }]);
  });

  test("never because a newcomer does not belong yet, or came back since", () => {
    const [, ...newcomer] = past;
    expect(recorded(newcomer)).toEqual([]);
    const elsewhere = [...newcomer, joined(sam, "data"), commanded(sam, "/leave data", late)];
    expect(recorded(elsewhere)).toEqual([]);
    const earlier = commanded(sam, "/leave ui-ux", { at: "2026-10-20T10:00:00.000Z" });
    expect(recorded([...past, earlier])).toEqual([]);
    const out = { kind: "left", id: "left/data", person: sam.id, how: "by-hand" } as const;
    expect(recorded([...past, earlier, { ...out, ...late, community: "data" }])).toEqual([]);
    const back = joined(sam, "ui-ux", { at: "2026-11-16T10:00:00.000Z" });
    expect(recorded([...past, commanded(sam, "/leave ui-ux", late), back])).toEqual([]);
  });

  test("in silence, where it was decided nowhere in particular", () => {
    const { thread: _, ...nowhere } = paired();
    const { messages, facts } = settled([...seasoned(lin), nowhere], {
      now: "2028-01-01T00:00:00.000Z",
    });
    expect(facts).toHaveLength(1);
    expect(messages).toEqual([]);
  });
});

/** What the leads are asked. */
function issue(known: readonly Fact[], more: Sketch = {}) {
  return wanted(settled(known, more).plan, "ensure-issue")[0];
}

describe("whoever waits", () => {
  const facts = [joined(sam), sought(), ...seasoned(lin), ...seasoned(olu, 31)];

  test("has an issue that asks the leads, names the person without calling them, and proposes mentors", () => {
    const definitions = mentoring({
      "people/lin.yml": "name: Lin\ngithub: lin\nlanguages: [pt, en]\nskills: [Maps]\n",
      "people/sam.yml": "name: Sam\ngithub: sam\nlanguages: [en]\nlearning: [Maps]\n",
    });
    expect(issue(facts, { definitions })).toEqual({
      kind: "ensure-issue",
      repo: home,
      tag: `mentor/newcomers/${sam.id}/0`,
      title: "A mentor for sam",
      body: [
        "`sam` needs a mentor in **Newcomers**.",
        "These people could be a good match. I haven't told them, so please ask them first:\n\n- `lin`: speaks English, knows Maps, has room for 1 more person\n- `olu`: has room for 1 more person",
        "@ada, once you've found somebody, comment `/mentor @somebody` below. I'll close this issue when `sam` has a mentor or no longer needs one. To end the search, comment `/part`, and I'll let `sam` know.",
      ].join("\n\n"),
      regarding: sam.id,
    });
  });

  test("has it also where nobody can be proposed, nobody leads, or their name is not known", () => {
    const text = issue([sought()], { logins: {} });
    expect(text?.title).toBe(`A mentor for ${sam.id}`);
    expect(text?.body).toContain("I couldn't find anybody to suggest");
    const unbounded = newcomers.replace(", capacity: 1", "");
    const definitions = mentoring({ "mentorships/newcomers.yml": unbounded });
    const nobodyLeads = adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: {} });
    const body = issue([...facts, nobodyLeads], { definitions })?.body;
    expect(body).toContain("Leads, once you've found somebody");
    expect(body).toContain("- `lin`: has room for any number of people");
  });

  test("has another one the next time, and keeps it whatever the programme is called", () => {
    const parting = [...past, parted()];
    expect(issue(parting)?.tag).toBe(`mentor/newcomers/${sam.id}/1`);
    const definitions = mentoring({
      "processes/join.yml": files["processes/join.yml"],
      "mentorships/newcomers.yml": undefined,
      "mentorships/buddies.yml": `${newcomers}previously: [newcomers]\n`,
    });
    expect(issue([...facts, queue], { definitions })?.tag).toBe(queue.tag);
    expect(issue(facts, { definitions })?.tag).toBe(`mentor/buddies/${sam.id}/0`);
  });

  test("has none while nobody knows where it would stand", () => {
    expect(issue(facts, { home: undefined })).toBeUndefined();
  });

  test("is not offered whoever is away", () => {
    const away = commanded(olu, "/away until 2026-11-24", late);
    const body = issue([...facts, away])?.body;
    expect(body).toContain("- `lin`: has room for 1 more person");
    expect(body).not.toContain("olu");
  });

  test("can stop waiting, and does where they leave", () => {
    const { facts: news, messages } = settled([...facts, commanded(sam, "/part", late)]);
    expect(news).toMatchObject([
      { kind: "parted", how: "command", by: sam.id, after: sought().id },
    ]);
    expect(news[0]).not.toHaveProperty("mentor");
    expect(messages[0]?.body).toBe(
      "@sam, you're no longer waiting for a mentor in **Newcomers**. Changed your mind? Open a new request.",
    );
    expect(recorded([...facts, commanded(sam, "/leave ui-ux", late)])).toMatchObject([
      { how: "left", by: sam.id },
    ]);
  });
});

describe("whoever waits hears of it", () => {
  const facts = [joined(sam), sought(), ...seasoned(lin)];

  test("where a lead ends the search, wherever they write it", () => {
    for (const where of [at(1), at(20)]) {
      const word = commanded(ada, "/part", { ...late, thread: where });
      const ended = settled([...facts, queue, word]);
      expect(ended.facts).toMatchObject([{ kind: "parted", by: ada.id, thread: where }]);
      expect(ended.messages.map(({ body }) => body)).toEqual([
        "@sam, `ada` has ended the search for a mentor in **Newcomers**, so you're no longer waiting. To ask again, open a new request.",
      ]);
      expect(ended.touched).toContainEqual({ kind: "thread", repo: home.id, number: 20 });
      expect(ended.plan).toEqual([]);
    }
    expect(recorded([...facts, commanded(olu, "/part", late)])).toEqual([]);
  });

  test("where the programme goes", () => {
    const ended = settled([...facts, queue, without], gone);
    expect(ended.facts).toMatchObject([{ kind: "parted", how: "gone", communities: [] }]);
    expect(ended.messages.map(({ body }) => body)).toEqual([
      "@sam, the mentorship program **Newcomers** no longer exists, so I've stopped looking for a mentor for you there. I'm sorry about the wait. A lead can tell you what else there is.",
    ]);
    expect(ended.touched).toContainEqual({ kind: "thread", repo: home.id, number: 20 });
  });
});

/** Whom a look at Lin touches, who was not listed as a mentor before. */
function linsTurn(facts: readonly Fact[]) {
  return settled(facts, { listed: [] }, person(lin)).touched;
}

describe("a choice that could not count yet", () => {
  const busy = paired({
    mentee: olu.id,
    id: "paired/newcomers/github:4/0",
    after: "x",
    thread: at(5),
  });
  const word = commanded(ada, "/mentor @lin", late);
  const waiting = [joined(sam), sought(), ...seasoned(lin), busy, word];

  test("stands in the issue that asks the leads", () => {
    expect(issue(waiting)?.body).toContain(
      "A lead has already chosen somebody, but they can't start yet. `lin` doesn't have room for another person right now. As soon as that changes, I'll pair them up. To choose somebody else, comment `/mentor @somebody` below.",
    );
    expect(issue(waiting.slice(0, -1))?.body).not.toContain("chosen");
  });

  test("has whoever waits looked at once the mentor is free, for whatever reason", () => {
    const samsTurn = { kind: "person", person: sam.id };
    const free = parted({ id: `parted/${busy.id}`, mentee: olu.id, by: olu.id, after: busy.id });
    expect(linsTurn(waiting)).not.toContainEqual(samsTurn);
    expect(linsTurn([...waiting, free])).toContainEqual(samsTurn);
    expect(recorded([...waiting, free])).toMatchObject([{ kind: "paired", mentor: lin.id }]);
    const another = [...seasoned(ada, 33), commanded(ada, "/mentor @ada", late)];
    expect(linsTurn([...waiting, free, ...another])).not.toContainEqual(samsTurn);
  });

  test("touches nobody where the mentor was free when they were looked at last: it came to be then", () => {
    const samsTurn = { kind: "person", person: sam.id };
    const free = parted({ id: `parted/${busy.id}`, mentee: olu.id, by: olu.id, after: busy.id });
    const touchedWith = (listed: readonly Listed[]) =>
      settled([...waiting, free], { listed }, person(lin)).touched;
    const listed = { programme: "newcomers", person: lin.id };
    expect(touchedWith([{ ...listed, free: 0 }])).toContainEqual(samsTurn);
    expect(touchedWith([{ ...listed, programme: "others" }])).toContainEqual(samsTurn);
    expect(touchedWith([{ ...listed, free: 1 }])).not.toContainEqual(samsTurn);
    expect(touchedWith([listed])).not.toContainEqual(samsTurn);
  });

  test("is followed by other lists, where somebody gets or loses a mentor anywhere in the programme", () => {
    const asked = sought({ id: "x", mentee: olu.id, thread: at(5) });
    const all = [...waiting, asked, commanded(olu, "/part", { ...late, thread: at(5) })];
    const { facts, touched } = settled(all, {}, person(olu));
    expect(facts).toMatchObject([{ kind: "parted", mentee: olu.id }]);
    expect(touched).toContainEqual({ kind: "person", person: sam.id });
    expect(touched).toContainEqual({ kind: "thread", repo: home.id, number: 5 });
    expect(touched).not.toContainEqual({ kind: "person", person: olu.id });
  });
});

describe("the issue that asks for a mentor", () => {
  const here = thread({ ...at(20), labels: [], body: "Who?" });
  const target: Target = { kind: "thread", repo: home.id, number: 20 };
  const shown = { thread: here };

  function closing(facts: readonly Fact[], sketch: Sketch = shown) {
    return settled(facts, sketch, target).plan;
  }

  test("is closed once there is one, and not before", () => {
    expect(closing([sought(), queue])).toEqual([]);
    expect(closing([sought(), queue, paired()])).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(20), state: "completed" },
        because: "nobody waits here for a mentor any more",
      },
    ]);
  });

  test("is closed where another one asks by now", () => {
    expect(closing([sought(), queue, paired(), parted()])).toHaveLength(1);
  });

  test("is closed where the programme is gone", () => {
    const ended = parted({ how: "gone", after: sought().id });
    expect(closing([sought(), queue, without, ended], { ...gone, thread: here })).toHaveLength(1);
  });

  test("tells whoever waits, once, where somebody closed it before there was a mentor", () => {
    const shut = { thread: thread({ ...here, state: "closed" }) };
    const { plan, messages } = settled([sought(), queue], shut, target);
    expect(plan).toEqual([]);
    expect(messages).toEqual([
      {
        thread: at(1),
        tag: `search-closed/${queue.id}`,
        body: "@sam, somebody closed the issue where I asked the leads to find you a mentor in **Newcomers**. You don't have one yet, so you're still waiting: a lead can choose one by commenting `/mentor @somebody` here, too. To stop waiting, comment `/part`.",
        occasion: `search-closed/${queue.id}`,
      },
    ]);
    const { thread: _, ...nowhere } = sought({ record: "r1" });
    expect(settled([nowhere, queue], shut, target).messages[0]?.thread).toEqual(at(20));
    expect(settled([sought(), queue], shown, target).messages).toEqual([]);
    expect(settled([sought(), queue, paired()], shut, target).messages).toEqual([]);
  });

  test("stays as people put it, and other issues are none of our business", () => {
    const opened = { ...closed("2026-11-16T10:00:00.000Z"), thread: at(20) };
    expect(closing([sought(), queue, paired(), opened])).toEqual([]);
    expect(closing([sought(), paired(), raised("plan", at(20))])).toEqual([]);
    expect(closing([sought(), paired()])).toEqual([]);
    expect(closing([sought(), queue, paired()], { threads: [] })).toEqual([]);
  });
});

test("communities and definitions have no mentors", () => {
  expect(settled(past, {}, { kind: "community", community: "ui-ux" }).facts).toEqual([]);
});

test("where the programme is everybody's, parting belongs to no community in particular", () => {
  const all = newcomers.replace("communities: [ui-ux]\n", "");
  const definitions = mentoring({ "mentorships/newcomers.yml": all });
  const word = commanded(sam, "/part", late);
  expect(recorded([...past, word], { definitions })).toMatchObject([{ communities: [] }]);
});

describe("a programme of a community that speaks Spanish", () => {
  const definitions = mentoring({
    ...inSpanish,
    "people/lin.yml": "name: Lin\ngithub: lin\nlanguages: [en]\n",
    "people/sam.yml": "name: Sam\ngithub: sam\nlanguages: [en]\n",
  });
  const facts = [joined(sam), sought(), ...seasoned(lin)];

  test("has its leads asked in Spanish", () => {
    const asked = issue(facts, { definitions });
    expect(asked?.title).toBe("Una mentoría para sam");
    expect(asked?.body).toContain("`sam` necesita una mentoría en **Newcomers**.");
    expect(asked?.body).toContain("- `lin`: habla inglés, tiene lugar para 1 persona más");
  });

  test("tells both in Spanish, on the issue that asked", () => {
    const word = commanded(ada, "/mentor @lin", { ...late, thread: at(20) });
    const known = { definitions, thread: thread({ ...at(20), labels: [], body: "" }) };
    expect(settled([...facts, queue, word], known).messages[0]?.body).toMatch(
      /^@lin acompaña desde hoy a @sam en \*\*Newcomers\*\*, hasta el 11 de junio de 2027\./,
    );
  });
});
