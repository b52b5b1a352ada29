import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { nominations } from "../../../src/features/nominations/index.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { joined } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, thread, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { type Sketch, world } from "../../build/world.ts";

const place = at(12, website);
const badges = definitions({
  "badges/helping-hand.yml": "name: Helping hand\ndescription: Helped.\nnominated: true\n",
  "badges/star.yml": "name: Star\ndescription: Shines.\nnominated: true\neach: year\n",
});

/** Ada leads UI/UX and Lin leads Data; Olu belongs to UI/UX. */
function here(facts: readonly Fact[] = [], more: Sketch = {}) {
  const accounts = { ada, lin, sam, olu };
  const known = { accounts, owners: [], definitions: badges, threads: [] };
  return world({ ...known, facts: [joined(olu), ...facts], ...more });
}

function wrote(who: Person, text: string, comment: number) {
  const when = `2026-11-10T10:00:${String(comment).padStart(2, "0")}.000Z`;
  return { ...commented(who, text, { comment }), thread: place, at: when };
}

function kept(...all: readonly ReturnType<typeof wrote>[]): readonly Fact[] {
  const kinds = [...(nominations.commands ?? []), ...(requests.commands ?? [])];
  return all.flatMap((event) => [
    ...takenBy(nominations, event, here()).facts,
    ...commandsIn(event, kinds),
  ]);
}

function answers(event: ReturnType<typeof wrote>, facts: readonly Fact[], more: Sketch = {}) {
  return [nominations, requests]
    .flatMap((feature) => takenBy(feature, event, here(facts, more)).messages)
    .map(({ body }) => body);
}

function badgesOf(person: Person, facts: readonly Fact[]): readonly string[] {
  const target = { kind: "person", person: person.id } as const;
  const { facts: found } = settledBy(nominations, target, here(facts));
  return found.flatMap((fact) => (fact.kind === "awarded" ? [fact.badge] : []));
}

const SAM = wrote(olu, "/nominate @sam helping-hand because Sam answers", 1);
const ADA = wrote(olu, "/nominate @ada star because Ada shines", 2);
const BACK = wrote(olu, "/withdraw", 3);

describe("a nomination that whoever wrote it takes back", () => {
  test("waits for no yes, and they hear so once", () => {
    expect(answers(BACK, kept(SAM, ADA))).toEqual([
      "@olu, got it. You no longer nominate `sam` for **Helping hand** and `ada` for **Star 2026**.",
    ]);
    expect(badgesOf(sam, kept(SAM, BACK, wrote(lin, "/endorse", 4)))).toEqual([]);
    expect(answers(wrote(lin, "/endorse", 4), kept(SAM, BACK))).toEqual([
      "@lin, nothing here waits for that yes: there's no such nomination, or somebody has said yes already.",
    ]);
  });

  test("is the one that they name, if they name somebody", () => {
    const one = wrote(olu, "/withdraw @sam I meant Lin", 3);
    expect(answers(one, kept(SAM, ADA))).toEqual([
      "@olu, got it. You no longer nominate `sam` for **Helping hand**.",
    ]);
    const facts = kept(SAM, ADA, one, wrote(lin, "/endorse", 4));
    expect([badgesOf(sam, facts), badgesOf(ada, facts)]).toEqual([[], ["star"]]);
  });

  test("stands where somebody else nominated them, too", () => {
    const also = wrote(ada, "/nominate @sam helping-hand because Sam helps", 2);
    expect(badgesOf(sam, kept(SAM, also, BACK, wrote(lin, "/endorse", 4)))).toEqual([
      "helping-hand",
    ]);
  });

  test("can be made anew, in the same comment as well", () => {
    const anew = wrote(olu, "/withdraw\n/nominate @sam helping-hand because Sam listens", 3);
    expect(badgesOf(sam, kept(SAM, anew, wrote(lin, "/endorse", 4)))).toEqual(["helping-hand"]);
    expect(answers(anew, kept(SAM))).toHaveLength(2);
  });

  test("stays where somebody has said yes already, or somebody else writes that", () => {
    const facts = kept(SAM, wrote(lin, "/endorse", 2), BACK);
    expect(badgesOf(sam, facts)).toEqual(["helping-hand"]);
    const stranger = wrote(lin, "/withdraw", 3);
    expect(badgesOf(sam, kept(SAM, stranger, wrote(ada, "/endorse", 4)))).toEqual(["helping-hand"]);
    expect(answers(stranger, kept(SAM))).toEqual([
      "@lin, `/withdraw` only works on requests, and this issue isn't one. Nothing has changed.",
    ]);
  });

  test("is all that it's about on somebody else's request", () => {
    const request = { threads: [{ ...thread(), ...place }], offers: ["join-community.yml"] };
    expect(answers(BACK, kept(SAM), request)).toEqual([
      "@olu, got it. You no longer nominate `sam` for **Helping hand**.",
    ]);
  });
});

test("whoever nominates somebody without an account reads how people are named", () => {
  const words =
    "@olu, people are nominated by their account on GitHub, such as `@ada`. For somebody without one, a lead can record what they did with `/credit`. I haven't noted anything.";
  expect(answers(wrote(olu, '/nominate "Kit Doe" star because Kit helps', 1), [])).toEqual([words]);
  expect(answers(wrote(olu, '/nominate "@kit" star because', 1), [])[0]).toContain(
    "to nominate somebody, write who it is",
  );
});
