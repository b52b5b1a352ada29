import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { proposedFor } from "../../../../src/core/ledger/mentors.ts";
import { standingOf } from "../../../../src/core/ledger/mentorships.ts";
import { features } from "../../../../src/features/index.ts";
import { settle } from "../../../../src/core/settle.ts";
import { files } from "../../../build/definitions.ts";
import { commanded } from "../../../build/facts.ts";
import { mentoring, paired, PROGRAMME, seasoned, sought } from "../../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { at, joinBody, thread } from "../../../build/places.ts";
import { NOW, world } from "../../../build/world.ts";
import { looked, over, says, target } from "../looked.ts";

/** Joining ends as the test says. */
function ending(action: string) {
  const join = files["processes/join.yml"] ?? "";
  const text = join.replace("{ join: community }, { say: welcome }", action);
  return { definitions: mentoring({ "processes/join.yml": text }) };
}

const asMentee = ending("{ part: newcomers }");
const asMentor = ending("{ part: newcomers, as: mentor }");
const asked = sought({ id: "sought/newcomers/github:3/10/9/0", thread: at(9) });
const pair = paired({ after: asked.id, thread: at(9) });
const past = [...over, ...seasoned(lin), asked, pair];

function partedIn(facts: readonly Fact[], more = asMentee): readonly Fact[] {
  return looked(facts, {}, more).facts.filter(({ kind }) => kind === "parted");
}

describe("a request that ends a mentorship", () => {
  test("ends its person's own, once, and says so", () => {
    const { facts } = looked(past, {}, asMentee);
    expect(partedIn(past)).toEqual([
      {
        kind: "parted",
        id: `parted/${pair.id}`,
        at: NOW,
        thread: at(9),
        mentor: lin.id,
        mentee: sam.id,
        programme: "newcomers",
        communities: ["ui-ux"],
        how: "request",
        by: sam.id,
        after: pair.id,
      },
    ]);
    expect(says(past, {}, asMentee)).toContain("Your mentorship in **Newcomers** has ended.");
    const known = [...past, ...facts];
    expect(looked(known, {}, asMentee).facts).toEqual([]);
    const seen = world({ facts: known, ...asMentee });
    expect(standingOf(PROGRAMME, sam.id, seen).state).toBe("none");
    // It did not go on because somebody wanted so.
    expect(proposedFor(sam.id, PROGRAMME, seen).map(({ person }) => person)).not.toContain(lin.id);
  });

  test("has somebody wait no longer who only waited", () => {
    const waiting = [...over, asked];
    expect(partedIn(waiting)).toMatchObject([{ after: asked.id, how: "request" }]);
    expect(partedIn(waiting)[0]).not.toHaveProperty("mentor");
    expect(says(waiting, {}, asMentee)).toContain(
      "You're no longer waiting for a mentor in **Newcomers**.",
    );
  });

  test("changes nothing where there is nothing to end, or no programme any more", () => {
    expect(partedIn(over)).toEqual([]);
    expect(says(over, {}, asMentee)).toContain(
      "You had no mentor in **Newcomers** and weren't waiting for one, so nothing has changed there.",
    );
    const without = { definitions: { ...asMentee.definitions, mentorships: {} } };
    expect(partedIn(past, without)).toEqual([]);
  });

  test("of a mentor ends it with everybody they accompany there, who then wait for another", () => {
    const hers = paired({
      mentor: sam.id,
      mentee: olu.id,
      id: "paired/olu",
      after: "x",
      thread: at(7),
    });
    const other = paired({ mentor: lin.id, mentee: olu.id, id: "paired/other", programme: "old" });
    const { facts } = looked([...past, hers, other], {}, asMentor);
    expect(facts.filter(({ kind }) => kind === "parted")).toMatchObject([
      { after: "paired/olu", mentor: sam.id, mentee: olu.id, by: sam.id, thread: at(7) },
    ]);
    expect(says([...past, hers], {}, asMentor)).toContain(
      "You no longer accompany `olu` in **Newcomers**. I'm asking the leads to find them somebody else.",
    );
    const seen = world({ facts: [...past, hers, ...facts], ...asMentor });
    expect(standingOf(PROGRAMME, olu.id, seen).state).toBe("waiting");
    expect(standingOf(PROGRAMME, sam.id, seen).state).toBe("paired");
    expect(says(past, {}, asMentor)).toContain("You accompanied nobody in **Newcomers**");
  });

  test("names whom it is about, where somebody else opened it", () => {
    const text = (files["processes/join.yml"] ?? "")
      .replace("steps:", "subject: { field: why }\nsteps:")
      .replace("{ join: community }, { say: welcome }", "{ part: newcomers }");
    const definitions = mentoring({ "processes/join.yml": text });
    const body = joinBody("UI/UX", "@olu");
    const [, ...ticks] = over;
    const facts = [commanded(ada, "/approve", { saw: body }), ...ticks];
    expect(says(facts, { body }, { definitions, accounts: { olu } })).toContain(
      "`olu` had no mentor in **Newcomers** and wasn't waiting for one",
    );
  });

  test("does not end what the same request begins after it", () => {
    const change = ending("{ part: newcomers }, { pair: newcomers }");
    const more = { ...change, accounts: {}, logins: { [lin.id]: "lin", [sam.id]: "sam" } };
    const kinds = looked(past, {}, more).facts.map(({ kind }) => kind);
    expect(kinds.filter((kind) => /parted|sought|paired|carried|concluded/.test(kind))).toEqual([
      "parted",
      "carried-out",
      "sought",
      "concluded",
    ]);
  });

  test("is heard of where the two were paired, and whoever asked is not asked again", () => {
    const seen = world({
      thread: thread(),
      facts: past,
      said: [],
      refused: {},
      ...asMentee,
    });
    const { messages } = settle(target, features, seen);
    const words = messages.filter(({ thread: { number } }) => number === 9);
    expect(words.map(({ body }) => body)).toEqual([
      "@sam and @lin, your mentorship in **Newcomers** has ended. Thank you both for the time you gave it!",
    ]);
  });
});
