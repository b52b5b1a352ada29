import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/core/fact.ts";
import { pair } from "../../../../src/features/requests/outcomes/pair/index.ts";
import { requestWhere } from "../../../../src/core/ledger/request.ts";
import { commanded } from "../../../build/facts.ts";
import { files } from "../../../build/definitions.ts";
import {
  mentoring,
  newcomers,
  paired,
  parted,
  seasoned,
  sought,
} from "../../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { at, joinBody, thread } from "../../../build/places.ts";
import { adopted, type Sketch, world } from "../../../build/world.ts";
import { wanted } from "../../../build/steps.ts";
import { approved, concluded, inTeam, looked, over, plan, says } from "../looked.ts";

const sketch = { definitions: mentoring(), accounts: { ada, lin, olu, sam }, ...inTeam };
const ready = [...over, ...seasoned(ada, 33)];

function ended(facts: readonly Fact[], more: Sketch = {}) {
  return looked(facts, {}, { ...sketch, ...more });
}

function kindsOf(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ kind }) => kind).filter((kind) => /sought|paired|concluded/.test(kind));
}

function pairedIn(facts: readonly Fact[], more: Sketch): readonly Fact[] {
  return ended(facts, more).facts.filter(({ kind }) => kind === "paired");
}

function statusOf(known: readonly Fact[]): string {
  return says(known, {}, sketch);
}

function meaningOf(known: readonly Fact[]): string | undefined {
  return wanted(plan(known, {}, sketch), "ensure-comment")[0]?.meaning;
}

describe("whoever is through gets a mentor", () => {
  test("whoever approved last, where they may mentor and have a free place", () => {
    const { facts, messages } = ended(ready);
    expect(kindsOf(facts)).toEqual(["sought", "paired", "concluded"]);
    expect(facts.find(({ kind }) => kind === "sought")).toMatchObject({
      id: `sought/newcomers/${sam.id}/10/1/0`,
      mentee: sam.id,
      thread: at(1),
    });
    expect(facts.find(({ kind }) => kind === "paired")).toMatchObject({
      id: `paired/newcomers/${sam.id}/0`,
      mentor: ada.id,
      mentee: sam.id,
      thread: at(1),
    });
    expect(messages[0]?.body).toBe(
      "@sam, meet @ada, your mentor in **Newcomers** until June 11, 2027. Say hello to each other!",
    );
    expect(says(ready, {}, sketch)).toContain("To end the mentorship, comment `/part` here.");
  });

  test("whom a lead chose before, whoever approved", () => {
    const chosen = [...ready, ...seasoned(lin), commanded(ada, "/mentor @lin")];
    expect(ended(chosen).facts.find(({ kind }) => kind === "paired")).toMatchObject({
      mentor: lin.id,
    });
  });

  test("or waits for one: the request ends all the same, and says so", () => {
    const { facts, messages } = ended(over);
    expect(kindsOf(facts)).toEqual(["sought", "concluded"]);
    expect(messages[0]?.body).toBe(
      "@sam, you're on the list for a mentor in **Newcomers**. I'm asking the leads to find one, and I'll let you know when they have.",
    );
    const busy = paired({ mentor: ada.id, mentee: olu.id, id: "paired/4", after: "x" });
    expect(kindsOf(ended([...ready, busy]).facts)).toEqual(["sought", "concluded"]);
  });

  test("not whoever wrote /approve without being asked, or about other answers", () => {
    const asked = commanded(olu, "/approve", { at: "2026-11-01T11:00:00.000Z" });
    const other = commanded(ada, "/approve", { at: "2026-11-01T12:00:00.000Z", saw: "" });
    const own = commanded(sam, "/approve", { at: "2026-11-01T12:00:00.000Z" });
    const { facts } = ended([...ready, ...seasoned(olu, 34), asked, other, own]);
    expect(facts.find(({ kind }) => kind === "paired")).toMatchObject({ mentor: ada.id });
    expect(approved.by).toBe(ada.id);
  });

  test("not another lead whose approval was for other answers, nor whoever is let in, though they lead", () => {
    const leads = adopted({
      id: "adopted/c0ffee/1",
      at: "2026-01-02T00:00:00.000Z",
      people: { ada: ada.id, lin: lin.id, sam: sam.id },
      leads: { "ui-ux": [ada.id, lin.id, sam.id] },
    });
    const definitions = mentoring({
      "communities/ui-ux.yml": (files["communities/ui-ux.yml"] ?? "").replace(
        "leads:",
        "leads:\n  - { github: lin }\n  - { github: sam }",
      ),
    });
    const later = { at: "2026-11-01T12:00:00.000Z" };
    const before = commanded(lin, "/approve", { ...later, saw: joinBody("Data") });
    const able = [leads, ...ready, ...seasoned(lin, 34), ...seasoned(sam, 35)];
    for (const word of [before, commanded(sam, "/approve", later)])
      expect(pairedIn([...able, word], { definitions })).toMatchObject([{ mentor: ada.id }]);
    const last = commanded(lin, "/approve", later);
    expect(pairedIn([...able, last], { definitions })).toMatchObject([{ mentor: lin.id }]);
  });

  test("keeps the mentor they have, and goes on waiting where they wait", () => {
    const asked = sought({ id: "sought/newcomers/github:3/10/9/0", thread: at(9) });
    const one = ended([...ready, asked, paired({ after: asked.id })]);
    expect(kindsOf(one.facts)).toEqual(["concluded"]);
    expect(one.messages[0]?.body).toBe(
      "@sam, you already have a mentor in **Newcomers**: `lin`, until May 24, 2027. That stays as it is.",
    );
    const two = ended([...ready, sought({ thread: at(9) })]);
    expect(kindsOf(two.facts)).toEqual(["concluded"]);
    const three = ended([...ready, sought({ thread: at(9) }), paired(), parted()]);
    expect(three.messages[0]?.body).toContain("you're on the list for a mentor");
  });

  test("reads how to take it back for as long as there is anything to take back", () => {
    const done = [...over, concluded("accepted"), sought()];
    expect(statusOf(done)).toContain("To stop waiting for a mentor, comment `/part` here.");
    expect(statusOf([...done, paired()])).toContain("To end the mentorship, comment `/part` here.");
    expect(statusOf([...done, paired(), parted({ by: sam.id })])).not.toContain("/part");
  });

  test("has a status comment that means something else once they have a mentor", () => {
    const done = [...over, concluded("accepted"), sought()];
    expect(meaningOf(done)).not.toBe(meaningOf([...done, paired()]));
  });

  test("is told the day as it is where the organisation is", () => {
    const late = paired({ at: "2026-11-02T04:00:00.000Z" });
    const [message] = ended([...ready, sought({ thread: at(9) }), late]).messages;
    // In Greenwich it is the 24th already.
    expect(message?.body).toContain("until May 23, 2027");
  });

  test("is not asked for twice by one request, whatever the programme was called then", () => {
    const definitions = mentoring({
      "mentorships/newcomers.yml": undefined,
      "mentorships/buddies.yml": `${newcomers}previously: [newcomers]\n`,
      "processes/join.yml": (files["processes/join.yml"] ?? "").replace(
        "{ say: welcome }",
        "{ pair: buddies }",
      ),
    });
    const gone = parted({ by: sam.id, after: sought().id });
    const { facts } = ended([...ready, sought(), gone], { definitions });
    expect(kindsOf(facts)).toEqual(["concluded"]);
  });

  test("is not there where the programme is gone", () => {
    const where = world({ ...sketch, thread: thread(), facts: ready, said: [] });
    const request = requestWhere(at(1), where);
    if (!request) throw new Error("there is no request");
    expect(pair.conclude?.({ pair: "gone" }, request, where)).toEqual([]);
    expect(pair.says?.({ pair: "gone" }, request, where, [])).toContain("no longer exists");
  });
});
