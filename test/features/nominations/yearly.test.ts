import { expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { commanded as commandsIn } from "../../../src/features/conversation/facts.ts";
import { nominations } from "../../../src/features/nominations/index.ts";
import { revoking } from "../../../src/features/revoking/index.ts";
import { settle } from "../../../src/core/settle.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { world } from "../../build/world.ts";

const thread = at(12, website);
const BADGE = "name: Star\ndescription: Shines.\nnominated: true\neach: year\n";
const LINE = "/nominate @sam star because Sam shines";
const target = { kind: "person", person: sam.id } as const;
const OLD = "2026-12-30T10:00:00.000Z";
const NEW = "2027-01-03T10:00:00.000Z";
const NOW = "2027-01-10T12:00:00.000Z";

/** Ada leads UI/UX and Lin leads Data; Olu belongs to UI/UX, Sam to nothing. */
function here(facts: readonly Fact[] = [], zone = "UTC", badge = BADGE) {
  return world({
    accounts: { ada, lin, sam, olu },
    owners: [],
    now: NOW,
    definitions: definitions({
      "badges/star.yml": badge,
      "waymark.yml": `organization: Harbor\ntimezone: ${zone}\n`,
    }),
    facts: [joined(olu), ...facts],
  });
}

let comments = 0;

function said(who: Person, text: string, when: string) {
  return { ...commented(who, text, { comment: ++comments }), thread, at: when };
}

function answers(who: Person, text: string, when: string, facts: readonly Fact[]): string {
  const { messages } = takenBy(nominations, said(who, text, when), here(facts));
  return messages.map(({ body }) => body).join("\n");
}

function kept(who: Person, text: string, when: string): readonly Fact[] {
  const event = said(who, text, when);
  const words = commandsIn(event, nominations.commands ?? []);
  return [...takenBy(nominations, event, here()).facts, ...words];
}

function awards(
  facts: readonly Fact[],
  zone?: string,
  badge?: string,
): readonly FactOf<"awarded">[] {
  const { facts: found } = settledBy(nominations, target, here(facts, zone, badge));
  return found.filter((fact) => fact.kind === "awarded");
}

/** What is given, as if it had been at a moment. */
function given(facts: readonly Fact[], when: string): readonly Fact[] {
  return awards(facts).map((one) => ({ ...one, at: when }));
}

function revoked(award: string, when: string): FactOf<"revoked"> {
  return { ...everyFact.revoked, person: sam.id, badge: "star", award, at: when };
}

const LAST_YEAR = `awarded/star/${sam.id}/2026`;
const THIS_YEAR = `awarded/star/${sam.id}/2027`;

test("counts for the year in which somebody was nominated, where the organisation is", () => {
  const facts = [...kept(olu, LINE, "2026-12-31T23:30:00.000Z"), ...kept(lin, "/endorse", NEW)];
  expect(awards(facts)).toMatchObject([{ id: LAST_YEAR, year: "2026", at: NOW }]);
  expect(awards(facts, "Europe/Berlin")).toMatchObject([{ id: THIS_YEAR, year: "2027" }]);
});

test("is given once for each year", () => {
  const old = [...kept(olu, LINE, OLD), ...kept(lin, "/endorse", OLD)];
  const first = [...old, ...given(old, OLD)];
  expect(awards(first)).toEqual([]);
  expect(answers(olu, LINE, OLD, first)).toContain("`sam` has **Star 2026** already");
  expect(answers(olu, LINE, NEW, first)).toContain("The badge **Star 2027** waits for one more");
  const both = [...first, ...kept(olu, LINE, NEW)];
  expect(answers(ada, LINE, NEW, both)).toContain("is nominated for **Star 2027** here already");
  const second = [...both, ...kept(lin, "/endorse", NEW)];
  expect(awards(second)).toMatchObject([{ id: THIS_YEAR, year: "2027" }]);
  expect(awards([...second, ...given(second, NEW)])).toEqual([]);
});

test("of two years that wait, a yes is for the older one that somebody may say it to", () => {
  const facts = [...kept(ada, LINE, OLD), ...kept(olu, LINE, NEW)];
  expect(answers(ada, LINE, NEW, facts)).toContain("is nominated for **Star 2027** here already");
  const agreed = [...facts, ...kept(lin, "/endorse", "2027-01-04T10:00:00.000Z")];
  const [last] = awards(agreed);
  expect(last).toMatchObject({ id: LAST_YEAR });
  const then = [...agreed, ...given(agreed, "2027-01-04T10:00:01.000Z")];
  // Losing it does not turn the yes into one for the other year.
  expect(awards([...then, revoked(LAST_YEAR, "2027-01-05T10:00:00.000Z")])).toEqual([]);
  const again = [...then, ...kept(lin, "/endorse", "2027-01-06T10:00:00.000Z")];
  expect(awards(again)).toMatchObject([{ id: THIS_YEAR }]);
  const own = [...facts, ...kept(ada, "/endorse", "2027-01-04T10:00:00.000Z")];
  expect(awards(own)).toMatchObject([{ id: THIS_YEAR }]);
});

test("taken back is over for that year alone, and can be given anew", () => {
  const old = [...kept(olu, LINE, OLD), ...kept(lin, "/endorse", OLD)];
  const lost = [...old, ...given(old, OLD), revoked(LAST_YEAR, NEW)];
  const next = [...kept(olu, LINE, "2027-01-02T10:00:00.000Z"), ...kept(lin, "/endorse", NEW)];
  expect(awards([...lost, ...next])).toMatchObject([{ id: THIS_YEAR }]);
  const anew = [
    ...lost.map((fact) =>
      fact.kind === "revoked" ? { ...fact, at: "2026-12-30T11:00:00.000Z" } : fact,
    ),
    ...kept(olu, LINE, "2026-12-31T10:00:00.000Z"),
    ...kept(lin, "/endorse", NEW),
  ];
  expect(awards(anew)).toMatchObject([{ id: `${LAST_YEAR}/1`, year: "2026" }]);
});

test("comes of a yes once, also when the badge or the time zone says another year by then", () => {
  const facts = [...kept(olu, LINE, "2026-12-31T23:30:00.000Z"), ...kept(lin, "/endorse", NEW)];
  const once = awards(facts, "UTC", BADGE.replace("each: year\n", ""));
  expect(once).toMatchObject([{ id: `awarded/star/${sam.id}` }]);
  expect(awards([...facts, ...once])).toEqual([]);
  expect(awards([...facts, ...awards(facts)], "Europe/Berlin")).toEqual([]);
});

test("is not what somebody was nominated for who got it when it was given once", () => {
  const twice = [...kept(olu, LINE, OLD), ...kept(ada, LINE, OLD)];
  const facts = [...twice, ...kept(lin, "/endorse", OLD)];
  const once = awards(facts, "UTC", BADGE.replace("each: year\n", ""));
  const then = [...facts, ...once.map((one) => ({ ...one, at: "2026-12-31T10:00:00.000Z" }))];
  expect(answers(lin, "/endorse", NEW, then)).toContain("nothing here waits");
  const next = [...then, ...kept(olu, LINE, NEW), ...kept(lin, "/endorse", NEW)];
  expect(awards(next)).toMatchObject([{ id: THIS_YEAR }]);
});

test("is not given where somebody is given it back just now, unless it is another year's", () => {
  const old = [...kept(olu, LINE, OLD), ...kept(lin, "/endorse", OLD)];
  const anew = [...kept(olu, LINE, NEW), ...kept(lin, "/endorse", NEW)];
  const away = {
    ...revoked(LAST_YEAR, "2027-01-02T10:00:00.000Z"),
    word: "judged/000000000000090/0",
  };
  const quiet = { ...thread, repo: { ...website, id: 99, private: true as const } };
  const words = (text: string, when: string, comment: number) => {
    const event = { ...commented(ada, text, { comment }), thread: quiet, at: when };
    return takenBy(revoking, event, here()).facts;
  };
  const facts = [
    ...old,
    ...given(old, OLD),
    ...words("/revoke @sam star because it was wrong", "2027-01-02T09:00:00.000Z", 90),
    away,
    ...anew,
    ...words("/restore @sam star because it was right", "2027-01-04T10:00:00.000Z", 91),
  ];
  const found = (badge: string) => {
    const there = here(facts, "UTC", badge);
    return settle(target, [nominations, revoking], there).facts.map(({ kind }) => kind);
  };
  expect(found(BADGE).toSorted()).toEqual(["awarded", "restored"]);
  expect(found(BADGE.replace("each: year\n", ""))).toEqual(["restored"]);
});
