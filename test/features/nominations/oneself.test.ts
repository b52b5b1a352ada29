import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { nominations } from "../../../src/features/nominations/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

const thread = at(12, website);
const REFUSED = "name: Speaker\ndescription: Told us.\nnominated: true\n";
const ALLOWED = `${REFUSED}self-nomination: allowed\n`;
const LINE = "/nominate @olu speaker because I told the clubs of it";

/** Ada leads UI/UX and Lin leads Data; Olu belongs to UI/UX, Sam to nothing. */
function here(facts: readonly Fact[] = [], badge = ALLOWED) {
  return world({
    accounts: { ada, lin, sam, olu },
    owners: [],
    definitions: definitions({ "badges/speaker.yml": badge }),
    facts: [joined(olu), ...facts],
  });
}

function said(who: Person, text: string, comment = 9) {
  const when = `2026-11-10T10:00:${String(comment).padStart(2, "0")}.000Z`;
  return { ...commented(who, text, { comment }), thread, at: when };
}

/** What is on record of a comment. */
function kept(who: Person, text: string, comment?: number): readonly Fact[] {
  const event = said(who, text, comment);
  const words = commandsIn(event, nominations.commands ?? []);
  return [...takenBy(nominations, event, here()).facts, ...words];
}

function answer(who: Person, text: string, there = here(), comment = 20): string {
  const { messages } = takenBy(nominations, said(who, text, comment), there);
  return messages.map(({ body }) => body).join("\n");
}

function awards(facts: readonly Fact[], badge = ALLOWED, person = olu) {
  const target = { kind: "person", person: person.id } as const;
  const { facts: found } = settledBy(nominations, target, here(facts, badge));
  return found.filter((fact): fact is FactOf<"awarded"> => fact.kind === "awarded");
}

const OWN = kept(olu, LINE);
const YES = kept(lin, "/endorse", 10);

describe("somebody who nominates themselves", () => {
  test("is refused, unless the badge allows it", () => {
    const refused = "@olu, a nomination comes from somebody else";
    expect(answer(olu, LINE, here([], REFUSED))).toContain(refused);
    expect(awards([...OWN, ...YES], REFUSED)).toEqual([]);
    expect(answer(lin, "/endorse", here(OWN, REFUSED))).toContain("nothing here waits");
  });

  test("waits for a yes of somebody else where the badge allows it, and holds it then", () => {
    expect(answer(olu, LINE)).toBe(
      "@olu, you're nominated for **Speaker** now. It waits for a yes from somebody else: a lead of any community or an owner of the organization. They comment `/endorse` here, and I hand it over.",
    );
    expect(answer(olu, LINE, here(OWN))).toBe(
      "@olu, you're nominated for **Speaker** here already. It waits for a lead of any community or an owner of the organization, other than you, to comment `/endorse` here.",
    );
    const [given] = awards([...OWN, ...YES]);
    expect(given).toMatchObject({
      person: olu.id,
      badge: "speaker",
      because: "self-nominated, and `lin` agreed: I told the clubs of it",
    });
    const held: Fact = { ...everyFact.awarded, person: olu.id, badge: "speaker" };
    expect(answer(olu, LINE, here([held]))).toBe("@olu, you have **Speaker** already.");
  });

  test("cannot say yes themselves, be they a lead", () => {
    const line = LINE.replace("olu", "ada");
    const own = kept(ada, line);
    const yes = kept(ada, "/endorse", 10);
    expect(awards([...own, ...yes], ALLOWED, ada)).toEqual([]);
    expect(answer(ada, "/endorse", here(own))).toContain("this one is about you");
    expect(awards([...own, ...yes, ...kept(lin, "/endorse", 11)], ALLOWED, ada)).toHaveLength(1);
  });

  test("still needs somebody else than whoever nominated them before", () => {
    const before = [...kept(ada, LINE), ...kept(olu, LINE, 10)];
    const yes = kept(ada, "/endorse", 11);
    expect(awards([...before, ...yes])).toEqual([]);
    expect(answer(ada, "/endorse", here(before))).toContain(
      "you nominated `olu` for **Speaker** yourself",
    );
    const other = kept(lin, "/endorse", 12);
    expect(awards([...before, ...yes, ...other])).toHaveLength(1);
    // What somebody else says of them is another's word.
    expect(awards([...before, ...kept(lin, LINE, 13), ...kept(ada, "/endorse", 14)])).toHaveLength(
      1,
    );
  });

  test("has to belong, as for anybody else", () => {
    const line = LINE.replace("olu", "sam");
    expect(answer(sam, line)).toContain("Members of a community, leads, and owners");
    expect(awards([...kept(sam, line), ...YES], ALLOWED, sam)).toEqual([]);
  });

  test("holds it once, however often they and others said so", () => {
    const again = kept(olu, LINE, 11);
    const other = kept(ada, LINE, 12);
    const yes = kept(lin, "/endorse", 13);
    expect(awards([...OWN, ...YES, ...again, ...other, ...yes])).toHaveLength(1);
  });
});
