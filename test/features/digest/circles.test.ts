import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { definitions, files } from "../../build/definitions.ts";
import { credited, joined, merged, raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { people, SUNDAY, week, weekly } from "./weekly.ts";

/** In the week before the one that is told. */
const EARLIER = "2026-11-12T10:00:00.000Z";

/** Ada and Lin, who lead a community each, credit one another three times; the last time on that day. */
function circle(last: string): readonly FactOf<"credited">[] {
  const often = [1, 2, 3].flatMap((one) => [
    credited(one, ada, lin, EARLIER),
    credited(one + 10, lin, ada, EARLIER),
  ]);
  return [...often.slice(0, -1), credited(13, lin, ada, last)];
}

const TAG = `circle/${ada.id}+${lin.id}`;
const BODY = `@sam, something to look at when you have a moment: \`ada\` and \`lin\` got most of their credit from one another, 6 times in all.

That's natural where only a few people can give credit. Elsewhere, somebody else could have a look, too. Nobody is accused of anything, and nothing changes because of it: what they did counts.

I say this once. Close the issue whenever you like.`;

function issuesOf(...[facts, more, community]: Parameters<typeof week>) {
  const { plan } = week(facts, { owners: [sam.id], ...more }, community);
  return wanted(plan, "ensure-issue").filter(({ tag }) => tag.startsWith("circle/"));
}

describe("people who got most of their credit from one another", () => {
  test("are told of to owners in private, once it is so", () => {
    expect(issuesOf(circle(SUNDAY))).toEqual([
      {
        kind: "ensure-issue",
        repo: people,
        tag: TAG,
        title: "Could somebody else have a look, too? (ada and lin)",
        body: BODY,
      },
    ]);
  });

  test("are told of as the page about digests shows it", () => {
    expect(readFileSync("docs/how-to/digest.md", "utf8")).toContain(`\n${BODY}\n`);
  });

  test("read the same, whichever community is looked at, and as the organisation speaks", () => {
    const spanish = weekly({
      "communities/data.yml": `${files["communities/data.yml"]}language: es\n`,
    });
    const [one] = issuesOf(circle(SUNDAY), { definitions: spanish }, "data");
    expect(one?.body).toBe(BODY);
    const all = definitions({
      "waymark.yml": `${files["waymark.yml"]}private: people\ndigest: monday\nlanguage: es\n`,
    });
    const [other] = issuesOf(circle(SUNDAY), { definitions: all });
    expect(other?.title).toBe("¿Podría mirarlo alguien más? (ada y lin)");
    expect(other?.body).toContain(
      "A `ada` y `lin` casi siempre las reconocieron entre ellas, 6 veces",
    );
  });

  test("are not told of again in a later week, nor before it is so", () => {
    expect(issuesOf(circle(EARLIER))).toEqual([]);
    expect(issuesOf(circle(SUNDAY).slice(0, -1))).toEqual([]);
  });

  test("are told of where their requests were approved by one another, too", () => {
    const approvals = circle(SUNDAY).map((fact, number): FactOf<"contributed"> => {
      const { at: when, person, by, type, thread } = fact;
      const own = { id: `contributed/${number}`, at: when, thread, person, type, vouchedBy: [by] };
      return { kind: "contributed", ...own };
    });
    expect(issuesOf(approvals).map(({ tag }) => tag)).toEqual([TAG]);
    const [first, ...rest] = approvals;
    const { vouchedBy: _, ...before } = first as FactOf<"contributed">;
    expect(issuesOf([before, ...rest])).toEqual([]);
    const taken = { kind: "reversed", id: "reversed/1", at: SUNDAY, by: sam.id } as const;
    const about = { ...taken, thread: at(50), person: lin.id, reason: "no", facts: [before.id] };
    expect(issuesOf([...approvals, about])).toEqual([]);
  });

  test("are told of where they helped one another, as far as that counts", () => {
    const helped = circle(SUNDAY).map(({ at: when, person, by, thread }, number) => {
      const who = { by: person, author: by, labels: [] };
      return { kind: "helped", id: `helped/${number}`, at: when, thread, ...who } as const;
    });
    const rules = [
      { type: "question", on: "comment.helpful" },
      { type: "code", on: "pull_request.merged" },
    ];
    const counting = definitions({
      "waymark.yml": `organization: Harbor\nprivate: people\ndigest: monday\ncontributions: ${JSON.stringify(rules)}\n`,
    });
    const all = [...helped, merged(40, { author: ada.id })];
    expect(issuesOf(all, { definitions: counting }).map(({ tag }) => tag)).toEqual([TAG]);
    expect(issuesOf(helped)).toEqual([]);
    const own = helped.map((fact) => ({ ...fact, author: fact.by }));
    expect(issuesOf(own, { definitions: counting })).toEqual([]);
  });

  test("are told of although somebody else credits one of them once in a while", () => {
    const more = [30, 31].map((number) => credited(number, lin, ada, SUNDAY));
    const other = credited(20, olu, ada, EARLIER);
    const [one] = issuesOf([...circle(SUNDAY), ...more, other], { owners: [sam.id, olu.id] });
    expect(one?.tag).toBe(TAG);
    expect(one?.body).toContain("8 times in all");
  });

  test("are not told of where somebody else credits one of them", () => {
    const other = credited(20, olu, ada, EARLIER);
    expect(issuesOf([...circle(SUNDAY), other], { owners: [sam.id, olu.id] })).toEqual([]);
  });

  test("call no owner who is among them, and nobody where there are no others", () => {
    const [one] = issuesOf(circle(SUNDAY), { owners: [ada.id] });
    expect(one?.body).toMatch(/^Something for an owner to look at, when there's a moment: `ada`/);
  });

  test("are found from an owner who leads nothing, too", () => {
    const both = [1, 2, 3].flatMap((one) => [
      credited(one, sam, lin, EARLIER),
      credited(one + 10, lin, sam, SUNDAY),
    ]);
    expect(issuesOf(both).map(({ tag }) => tag)).toEqual([`circle/${lin.id}+${sam.id}`]);
  });

  test("are named by their numbers where nobody knows what they are called", () => {
    const kim: Person = { id: "github:77", login: "" };
    const both = [1, 2, 3].flatMap((one) => [
      credited(one, kim, lin, SUNDAY),
      credited(one + 10, lin, kim, SUNDAY),
    ]);
    const [one] = issuesOf(both, { owners: [kim.id] });
    expect(one?.title).toBe("Could somebody else have a look, too? (lin and github:77)");
  });

  test("are not looked for far where many credit one another", () => {
    const crowd = Array.from({ length: 6 }, (_, index): Person => ({
      id: `github:${index + 100}`,
      login: `p${index}`,
    }));
    const all = crowd.map((one, index) => credited(index + 30, one, ada, SUNDAY));
    expect(issuesOf(all, { owners: crowd.map(({ id }) => id) })).toEqual([]);
  });
});

describe("the week of the leads", () => {
  const came = joined(sam, "ui-ux", { at: SUNDAY });

  test("is told once owners have heard, so that nothing is forgotten", () => {
    const more = { owners: [sam.id] };
    const first = week([came, ...circle(SUNDAY)], more);
    expect([first.messages, wanted(first.plan, "ensure-issue").length]).toEqual([[], 2]);
    const heard = [came, ...circle(SUNDAY), raised(TAG, at(9, people))];
    const then = week(heard, { ...more, written: { [TAG]: BODY } });
    expect(then.messages.map(({ tag }) => tag)).toEqual(["digest/2026-11-23"]);
  });

  test("does not keep owners from hearing where leads don't want it", () => {
    const found = week(circle(SUNDAY), { owners: [sam.id], threads: [] });
    expect(wanted(found.plan, "ensure-issue").map(({ tag }) => tag)).toEqual([TAG]);
  });
});
