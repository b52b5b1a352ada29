import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions, contributionsOnRecord } from "../../../src/core/ledger/contributions.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { merged } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const when = "2026-11-04T10:00:00.000Z";
const TALK = "https://harbor.example/talk";
const known = definitions({
  "waymark.yml": `organization: Harbor
contributions:
  - { type: code, on: pull_request.merged }
  - { type: release, on: release.published }
  - { type: question, on: discussion.answered }
types: { release: { description: Published a release } }
`,
});

/** A lead's word for what Sam did. */
function credited(n: number, evidence: string, type = "talk"): FactOf<"credited"> {
  const about = { thread: at(7), person: sam.id, by: ada.id };
  return { kind: "credited", id: `credited/${n}/0`, at: when, ...about, type, evidence };
}

/** What Sam told in a request that was accepted. */
function told(n: number, evidence: string, type = "talk"): FactOf<"contributed"> {
  const id = `contributed/10/${n}/0/${type}`;
  return { kind: "contributed", id, at: when, thread: at(n), person: sam.id, type, evidence };
}

function counted(facts: readonly Fact[], github?: string): readonly string[] {
  const there = world({ facts, definitions: known, ...(github && { github }) });
  const all = contributions(sam.id, there);
  expect(contributionsOnRecord(sam.id, there)).toEqual(all);
  return all.map(({ fact }) => fact);
}

describe("what was vouched for", () => {
  test("counts once, however the same link is written", () => {
    const first = credited(1, TALK);
    const others = ["http://harbor.example/talk", "https://HARBOR.example/talk/"];
    const again = others.map((link, index) => credited(index + 2, link));
    expect(counted([first, ...again])).toEqual([first.id]);
    expect(counted([first, credited(2, `${TALK}s`)])).toHaveLength(2);
  });

  test("counts once in a request and without one", () => {
    const asked = told(2, TALK);
    expect(counted([asked, credited(1, `${TALK}/`)])).toEqual([asked.id]);
    expect(counted([asked, told(3, `${TALK}/`)])).toEqual([asked.id]);
    expect(counted([asked, credited(1, TALK, "code")])).toHaveLength(2);
  });

  test("counts again by another's word, once the first was taken back", () => {
    const [first, second] = [credited(1, TALK), { ...credited(2, `${TALK}/`), by: lin.id }];
    const about = { thread: at(7), person: sam.id, by: ada.id, reason: "no" };
    const back: Fact = {
      kind: "reversed",
      id: "reversed/1",
      at: when,
      recorded: when,
      ...about,
      facts: [first.id],
    };
    expect(counted([first, { ...second, by: ada.id }, back])).toEqual([second.id]);
  });
});

describe("a link to what GitHub saw", () => {
  const pull = "https://github.com/harbor/website/pull/12";
  const work = merged(12, { thread: at(12, website) });

  test.each([
    pull,
    `${pull}/`,
    `${pull}#issuecomment-1`,
    "http://github.com/Harbor/website/issues/12",
  ])("adds nothing to a merged pull request: %s", (link) => {
    expect(counted([work, credited(1, link, "code")])).toEqual([work.id]);
    expect(counted([work, told(2, link, "code")])).toEqual([work.id]);
  });

  test("counts for another kind of work, by itself, and of another thread", () => {
    expect(counted([work, credited(1, pull, "design")])).toHaveLength(2);
    expect(counted([credited(1, pull, "code")])).toEqual(["credited/1/0"]);
    expect(counted([work, credited(1, `${pull}3`, "code")])).toHaveLength(2);
  });

  test("adds nothing to a release, and to an answer", () => {
    const release = { ...everyFact.released, by: sam.id };
    const { repo, tag } = release.release;
    const shown = `https://github.com/${repo.owner}/${repo.name}/releases/tag/${tag}/`;
    expect(counted([release, credited(1, shown, "release")])).toEqual([release.id]);
    const answer = { ...everyFact["answer-chosen"], by: sam.id, author: lin.id };
    const { discussion } = answer;
    const there = `https://github.com/${discussion.repo.owner}/${discussion.repo.name}/discussions/${discussion.number}#discussioncomment-1`;
    expect(counted([answer, credited(1, there, "question")])).toEqual([answer.id]);
  });

  test("is told by where an organization's own GitHub is", () => {
    const own = "https://ghe.example";
    const credit = credited(1, `${own}/harbor/website/pull/12#issuecomment-1`, "code");
    expect(counted([work, credit], own)).toEqual([work.id]);
    expect(counted([work, credit])).toHaveLength(2);
  });
});

function on(fact: FactOf<"credited">, day: string): FactOf<"credited"> {
  return { ...fact, on: day };
}

describe("what was done before it was told", () => {
  test("counts for its day, and is known by when it was told", () => {
    const [late, early] = [credited(1, TALK), on(credited(2, `${TALK}s`), "2026-01-10")];
    const asked = { ...told(3, `${TALK}z`), on: "2025-12-31" };
    const there = world({ facts: [late, early, asked], definitions: known });
    expect(contributions(sam.id, there)).toMatchObject([
      { fact: asked.id, at: "2025-12-31T12:00:00.000Z", told: when },
      { fact: early.id, at: "2026-01-10T12:00:00.000Z", told: when },
      { fact: late.id, at: when },
    ]);
    expect(contributions(sam.id, there).map((one) => one.told)).toEqual([when, when, undefined]);
  });

  test.each(["2026-11-05", "2026-02-30", "0202-01-10", "10/01/2026"])(
    "counts for nothing where it cannot have been on %s",
    (day) => {
      expect(counted([on(credited(1, TALK), day)])).toEqual([]);
      // Told again with the right day, it counts.
      const again = on(credited(2, TALK), "2026-01-10");
      expect(counted([on(credited(1, TALK), day), again])).toEqual([again.id]);
    },
  );

  test("counts once, for the day that was told first", () => {
    const [first, second] = ["2026-01-10", "2026-02-10"].map((day, index) =>
      on(credited(index + 1, TALK), day),
    );
    expect(counted([first, second].flatMap((one) => one ?? []))).toEqual(["credited/1/0"]);
  });

  test("stays on the day that was told first, be it in a credit or in a request", () => {
    const credit = on(credited(1, TALK), "2025-12-31");
    const asked = { ...told(2, `${TALK}/`), on: "2026-01-02" };
    const later = "2026-11-05T10:00:00.000Z";
    expect(counted([credit, { ...asked, at: later }])).toEqual([credit.id]);
    expect(counted([{ ...credit, at: later }, asked])).toEqual([asked.id]);
  });
});
