import { describe, expect, test } from "vitest";
import type { ContributionRule } from "../../../src/definitions/types.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions, contributionsOnRecord } from "../../../src/core/ledger/contributions.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined, merged } from "../../build/facts.ts";
import { everyFact } from "../../build/every-fact.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";

function closed(more: Partial<FactOf<"closed">> = {}): FactOf<"closed"> {
  return {
    kind: "closed",
    id: "closed/10/5",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(5),
    by: ada.id,
    author: sam.id,
    assignees: [],
    labels: ["Bug"],
    reason: "completed",
    ...more,
  };
}

function opened(more: Partial<FactOf<"opened">> = {}): FactOf<"opened"> {
  return {
    kind: "opened",
    id: "opened/10/5",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(5),
    author: sam.id,
    ...more,
  };
}

function reviewed(more: Partial<FactOf<"reviewed">> = {}): FactOf<"reviewed"> {
  return {
    kind: "reviewed",
    id: "reviewed/10/6/1",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(6),
    by: sam.id,
    author: ada.id,
    state: "approved",
    ...more,
  };
}

function credited(more: Partial<FactOf<"credited">> = {}): FactOf<"credited"> {
  return {
    kind: "credited",
    id: "credited/7/0",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(7),
    person: sam.id,
    by: ada.id,
    type: "eventOrganizing",
    evidence: "https://harbor.example/meetup",
    ...more,
  };
}

function types(facts: readonly Fact[], more: Sketch = {}): readonly string[] {
  const seen = world({ facts, owners: [], ...more });
  return contributions(sam.id, seen).map((one) => one.types.join("+"));
}

function ruled(rules: string): Sketch {
  const settings = `organization: Harbor\ncontributions:\n${rules}\n`;
  return { definitions: definitions({ "waymark.yml": settings }) };
}

describe("what counts as a contribution", () => {
  test("a merged pull request, by the files it touches", () => {
    expect(types([merged(1, { paths: ["src/a.ts", "docs/b.md"] })])).toEqual(["code+doc"]);
    expect(types([merged(1, { paths: ["LICENSE"] })])).toEqual([]);
    expect(types([merged(1, { author: ada.id })])).toEqual([]);
  });

  test("a merged pull request, by its labels", () => {
    const rules = ruled("  - { type: design, on: pull_request.merged, labels: [Design] }");
    expect(types([merged(1, { labels: ["design"] }), merged(2)], rules)).toEqual(["design"]);
  });

  test("a review of somebody else's work, not of one's own", () => {
    expect(types([reviewed(), reviewed({ id: "reviewed/own", author: sam.id })])).toEqual([
      "review",
    ]);
    expect(types([reviewed({ by: ada.id })])).toEqual([]);
  });

  test("a bug that was closed as completed, to whoever reported it", () => {
    expect(types([closed()])).toEqual(["bug"]);
    expect(types([closed({ reason: "not_planned" })])).toEqual([]);
    expect(types([closed({ labels: [] })])).toEqual([]);
  });

  test("a closed issue may go to its closer, or to those it was assigned to", () => {
    const mine = closed({ by: sam.id, author: ada.id });
    const assigned = closed({ author: ada.id, assignees: [olu.id, sam.id] });
    const closer = "  - { type: bug, on: issues.closed, credit: closer }";
    const assignees = "  - { type: bug, on: issues.closed, credit: assignees, reason: completed }";
    expect([types([mine], ruled(closer)), types([mine], ruled(assignees))]).toEqual([["bug"], []]);
    expect(types([assigned], ruled(assignees))).toEqual(["bug"]);
  });

  test("nothing else", () => {
    expect(types([commanded(sam, "/help"), joined()])).toEqual([]);
    expect(types([merged(1)], ruled("  - { type: review, on: issues.closed }"))).toEqual([]);
    expect(
      types([merged(1)], { definitions: definitions({ "waymark.yml": "organization: H\n" }) }),
    ).toEqual([]);
    expect(contributions(sam.id, newWorld({ facts: [merged(1)] }))).toEqual([]);
  });
});

/** A pull request that was merged in a repository of this name. */
function repo(name: string): Fact {
  return merged(1, { thread: at(1, { ...website, name }) });
}

describe("where and to whom a rule counts", () => {
  test("in the repositories it names, in whatever case, by the name they had then", () => {
    const rules = ruled(
      "  - { type: code, on: pull_request.merged, repositories: [Site, docs-*] }",
    );
    expect(types([repo("site")], rules)).toEqual(["code"]);
    expect(types([repo("Docs-API")], rules)).toEqual(["code"]);
    expect(types([repo("site-old")], rules)).toEqual([]);
  });

  test("not in those it excepts: reviews and issues are asked, too", () => {
    const except = "except: { repositories: [web*] }";
    const rules = ruled(`  - { type: code, on: pull_request.merged, ${except} }
  - { type: review, on: pull_request_review.submitted, ${except} }
  - { type: bug, on: issues.closed, ${except} }`);
    expect(types([repo("Website"), repo("site")], rules)).toEqual(["code"]);
    const there = { thread: at(6, website) };
    expect(types([reviewed(there), closed(there)], rules)).toEqual([]);
    expect(types([reviewed(), closed()], rules)).toEqual(["bug", "review"]);
  });

  test("not where only excepted files changed, and never by what an excepted file fits", () => {
    const rules = ruled(`  - type: code
    on: pull_request.merged
    except: { paths: ["**/*.lock", "dist/**"], labels: [Chore] }
  - { type: doc, on: pull_request.merged, paths: ["**/*.md"], except: { paths: [CHANGELOG.md] } }`);
    const touching = (...paths: string[]) => types([merged(1, { paths })], rules);
    expect(touching("yarn.lock", "dist/a.js")).toEqual([]);
    expect(touching("yarn.lock", "CHANGELOG.md")).toEqual(["code"]);
    expect(touching("README.md", "CHANGELOG.md")).toEqual(["code+doc"]);
    expect(types([merged(1, { labels: ["chore"] })], rules)).toEqual([]);
  });

  test("not for people it excepts, by the account that their login was when it came into force", () => {
    const rules = ruled(`  - { type: code, on: pull_request.merged, except: { people: [Sam, bo] } }
  - { type: doc, on: pull_request.merged }`);
    const pinned = adopted({ people: { ada: ada.id, sam: sam.id } });
    expect(types([merged(1), pinned], rules)).toEqual(["doc"]);
    expect(types([merged(1), adopted({ people: { sam: olu.id } })], rules)).toEqual(["code+doc"]);
  });
});

describe("an issue that somebody opened", () => {
  test("counts by the labels it was opened with", () => {
    const rules = ruled("  - { type: ideas, on: issues.opened, labels: [idea] }");
    expect(types([opened({ labels: ["Idea"] })], rules)).toEqual(["ideas"]);
    expect(types([opened()], rules)).toEqual([]);
    expect(types([opened({ labels: ["idea"], author: ada.id })], rules)).toEqual([]);
  });

  test("counts beside what closing it counts as, and nothing where no rule says so", () => {
    const rules = ruled(
      "  - { type: ideas, on: issues.opened }\n  - { type: bug, on: issues.closed }",
    );
    expect(types([opened(), closed()], rules)).toEqual(["bug", "ideas"]);
    expect(types([opened()])).toEqual([]);
  });
});

/** Sam was at the gathering of a number, on that day. */
function took(n: number, more: Partial<FactOf<"took-part">> = {}): FactOf<"took-part"> {
  return {
    ...everyFact["took-part"],
    id: `took-part/${n}`,
    thread: at(n),
    since: `2026-11-0${n}T10:00:00.000Z`,
    at: `2026-11-2${9 - n}T10:00:00.000Z`,
    ...more,
  };
}

function labelled(label: string, more: Partial<FactOf<"triaged">> = {}): FactOf<"triaged"> {
  return {
    ...everyFact.triaged,
    id: `triaged/10/1/${label}`,
    by: sam.id,
    author: ada.id,
    label,
    ...more,
  };
}

describe("an issue that somebody triaged", () => {
  const rules = ruled("  - { type: maintenance, on: issues.triaged, labels: [bug, idea] }");

  test("counts once, by the first label that the rule asks for", () => {
    const facts = [labelled("stale"), labelled("Bug"), labelled("idea")];
    expect(contributions(sam.id, world({ facts, ...rules }))).toEqual([
      {
        fact: "triaged/10/1/Bug",
        at: facts[1]?.at,
        types: ["maintenance"],
        thread: at(1),
        with: ada.id,
      },
    ]);
  });

  test("counts for nobody else, and not where no rule says so", () => {
    expect(types([labelled("stale")], rules)).toEqual([]);
    expect(types([labelled("bug", { by: ada.id, author: sam.id })], rules)).toEqual([]);
    expect(types([labelled("bug")])).toEqual([]);
  });

  test("does not count where a rule leaves the label or the repository out", () => {
    const all = "type: maintenance, on: issues.triaged";
    const but = ruled(`  - { ${all}, except: { labels: [stale], repositories: [website] } }`);
    expect(types([labelled("stale"), labelled("bug", { thread: at(1, website) })], but)).toEqual(
      [],
    );
    expect(types([labelled("stale"), labelled("bug")], but)).toEqual(["maintenance"]);
  });
});

describe("a release", () => {
  const rules = ruled("  - { type: platform, on: release.published, repositories: [website] }");
  const released: FactOf<"released"> = { ...everyFact.released, by: sam.id };

  test("counts once for whoever published it, however often that was", () => {
    const again = { ...released, id: "released/again", at: "2026-11-09T10:00:00.000Z" };
    const { release } = released;
    expect(contributions(sam.id, world({ facts: [released, again], ...rules }))).toEqual([
      { fact: released.id, at: released.at, types: ["platform"], release },
    ]);
    const other = { ...again, release: { ...release, id: 901, tag: "v1.3" } };
    expect(types([released, other], rules)).toEqual(["platform", "platform"]);
  });

  test("counts for nobody else, elsewhere, or where no rule says so", () => {
    expect(types([{ ...released, by: ada.id }], rules)).toEqual([]);
    expect(types([{ ...released, release: { ...released.release, repo: home } }], rules)).toEqual(
      [],
    );
    expect(types([released])).toEqual([]);
  });

  test("is no merged pull request of the same number", () => {
    const both = ruled(
      "  - { type: platform, on: release.published }\n  - { type: code, on: pull_request.merged }",
    );
    const pull = merged(900, { thread: at(900, website) });
    expect(types([released, pull], both).toSorted()).toEqual(["code", "platform"]);
  });
});

describe("a gathering", () => {
  const rules = ruled(`  - { type: talk, on: gathering.attended, repositories: [community] }
  - { type: eventOrganizing, on: gathering.organized }
  - { type: code, on: pull_request.merged }`);
  test("counts for whoever was there, and for whoever organised it, by when the roll was called", () => {
    const facts = [took(2), took(1), took(2, { id: "took-part/own", as: "organizer" })];
    const counted = contributions(sam.id, world({ facts, ...rules }));
    expect(counted).toEqual([
      { fact: "took-part/1", at: took(1).since, types: ["talk"], thread: at(1) },
      { fact: "took-part/2", at: took(2).since, types: ["talk"], thread: at(2) },
      { fact: "took-part/own", at: took(2).since, types: ["eventOrganizing"], thread: at(2) },
    ]);
    const early = took(3, { since: "2026-01-01T00:00:00.000Z" });
    expect(types([early, merged(1)], rules)).toEqual(["talk", "code"]);
  });

  test("is told apart from another of the same moment", () => {
    const same = took(2, { id: "took-part/2b", thread: at(3) });
    const counted = contributions(sam.id, world({ facts: [same, took(2)], ...rules }));
    expect(counted.map(({ fact }) => fact)).toEqual(["took-part/2", "took-part/2b"]);
  });

  test("counts no more once the roll call says otherwise, nor elsewhere than a rule says", () => {
    const off = took(1, { id: "took-part/1/1", there: false, at: "2026-11-29T10:00:00.000Z" });
    expect(types([took(1), off], rules)).toEqual([]);
    expect(types([took(1, { thread: at(1, website) })], rules)).toEqual([]);
    expect(types([took(1, { person: ada.id })], rules)).toEqual([]);
    expect(types([took(1)])).toEqual([]);
  });

  test("counts no more where it was corrected", () => {
    const reversed = { ...everyFact.reversed, person: sam.id, facts: ["took-part/1"] };
    expect(types([took(1), reversed], rules)).toEqual([]);
  });

  test("counts so many a day as a rule says, the first of them", () => {
    const few = ruled("  - { type: talk, on: gathering.attended, most: { per-day: 1 } }");
    const since = "2026-11-02T09:00:00.000Z";
    const counted = contributions(sam.id, world({ facts: [took(2), took(3, { since })], ...few }));
    expect(counted.map(({ fact }) => fact)).toEqual(["took-part/3"]);
  });
});

describe("each happening counts once", () => {
  test("a pull request however many rules it matches, an issue however often it is closed", () => {
    const again = closed({ id: "closed/again", at: "2026-11-05T10:00:00.000Z" });
    expect(contributions(sam.id, world({ facts: [again, closed()] }))).toEqual([
      { fact: "closed/10/5", at: closed().at, types: ["bug"], thread: at(5) },
    ]);
  });

  test("a pull request's reviews by one person are one contribution", () => {
    expect(types([reviewed(), reviewed({ id: "reviewed/10/6/2" })])).toEqual(["review"]);
  });

  test("work that two leads vouch for with the same link", () => {
    const twice = credited({ id: "credited/8/0", by: lin.id, thread: at(8) });
    expect(contributions(sam.id, world({ facts: [credited(), twice] }))).toEqual([
      {
        fact: "credited/7/0",
        at: credited().at,
        types: ["eventOrganizing"],
        thread: at(7),
        with: ada.id,
        evidence: "https://harbor.example/meetup",
      },
    ]);
  });
});

/** Sam's review of another pull request at a moment of November 2026. */
function review(number: number, time: string): FactOf<"reviewed"> {
  const when = `2026-11-${time}:00.000Z`;
  return reviewed({ id: `reviewed/10/${number}/1`, thread: at(number), at: when });
}

/** Rules by which merged pull requests count for these. */
function crediting(credit: string): Sketch {
  return ruled(`  - { type: code, on: pull_request.merged, credit: ${credit} }`);
}

/** Rules by which closed issues count for these. */
function issuesFor(credit: string): Sketch {
  return ruled(`  - { type: bug, on: issues.closed, credit: ${credit} }`);
}

describe("who is credited for a merged pull request", () => {
  const lins = merged(1, { author: lin.id, merger: sam.id, coAuthors: [olu.id] });

  test("is its author, its merger, or who wrote it together, as the rule says", () => {
    expect(types([lins], crediting("merger"))).toEqual(["code"]);
    expect(types([lins], crediting("[author, co-authors]"))).toEqual([]);
    const together = { ...lins, merger: ada.id, coAuthors: [sam.id] };
    expect(types([together], crediting("[author, co-authors]"))).toEqual(["code"]);
    expect(types([together], crediting("[author, merger]"))).toEqual([]);
  });

  test("is nobody for merging their own, and nobody twice", () => {
    expect(types([merged(1, { merger: sam.id })], crediting("merger"))).toEqual([]);
    const own = merged(1, { merger: sam.id, coAuthors: [sam.id] });
    expect(types([own], crediting("[author, merger, co-authors]"))).toEqual(["code"]);
  });

  test("is nobody but the author of one that was written down before anybody asked", () => {
    expect(types([merged(1, { author: lin.id })], crediting("[merger, co-authors]"))).toEqual([]);
    expect(types([merged(1)], crediting("[merger, co-authors, author]"))).toEqual(["code"]);
  });

  test("of an issue may be several, too", () => {
    const mine = closed({ by: sam.id, author: ada.id });
    expect(types([mine], issuesFor("[author, closer]"))).toEqual(["bug"]);
    expect(types([mine], issuesFor("[author, assignees]"))).toEqual([]);
  });
});

test("a rule that somebody insists on credits nobody who has no part in its event", () => {
  const read = definitions({ "waymark.yml": "organization: Harbor\n" });
  const insisting = (rule: ContributionRule) => ({
    definitions: { ...read, settings: { ...read.settings, contributions: [rule] } },
  });
  const pulls = { type: "code", on: "pull_request.merged", credit: "assignees" } as const;
  const issues = { type: "bug", on: "issues.closed", credit: ["merger", "co-authors"] } as const;
  expect(types([merged(1), closed({ by: sam.id })], insisting(pulls))).toEqual([]);
  expect(types([merged(1), closed({ by: sam.id })], insisting(issues))).toEqual([]);
  const opening = { type: "ideas", on: "issues.opened", credit: "closer" } as const;
  expect(types([opened(), closed({ by: sam.id })], insisting(opening))).toEqual([]);
});

/** Lin's pull request that takes back one of Sam's. */
function revert(number: number, of: number): FactOf<"merged"> {
  return merged(number, { author: lin.id, reverts: { number: of, whose: [sam.id] } });
}

describe("work that was taken back", () => {
  const first = merged(10);

  test("counts no more, until that is taken back itself", () => {
    expect(types([first])).toEqual(["code"]);
    expect(types([first, revert(20, 10)])).toEqual([]);
    expect(types([first, revert(20, 10), revert(30, 20)])).toEqual(["code"]);
    expect(types([revert(40, 10), revert(30, 20), revert(20, 10), first])).toEqual([]);
  });

  test("is that one alone: not the same number elsewhere, nor what took it back", () => {
    expect(types([merged(10, { thread: at(10) }), revert(20, 10)])).toEqual(["code"]);
    const own = merged(20, { reverts: { number: 10, whose: [sam.id] } });
    expect(contributions(sam.id, world({ facts: [first, own] })).map(({ fact }) => fact)).toEqual([
      own.id,
    ]);
  });

  test("leaves room on its day for something else", () => {
    const rules = ruled("  - { type: code, on: pull_request.merged, most: { per-day: 1 } }");
    expect(types([first, merged(11)], rules)).toEqual(["code"]);
    const counted = world({ facts: [first, merged(11), revert(20, 10)], ...rules });
    expect(contributions(sam.id, counted).map(({ fact }) => fact)).toEqual([merged(11).id]);
  });
});

describe("a rule that counts so many a day", () => {
  const rules = ruled(
    `  - { type: review, on: pull_request_review.submitted, most: { per-day: 2 } }`,
  );
  const counted = (facts: readonly Fact[], more: Sketch = rules) =>
    contributions(sam.id, world({ facts, ...more })).map(({ fact }) => fact);

  test("counts the first of a day, whatever order they came in", () => {
    const day = [review(1, "04T10:00"), review(2, "04T11:00"), review(3, "04T12:00")];
    const next = review(4, "05T10:00");
    const both = ["reviewed/10/1/1", "reviewed/10/2/1", "reviewed/10/4/1"];
    expect(counted([...day, next])).toEqual(both);
    expect(counted([next, ...day.toReversed()])).toEqual(both);
    expect(counted([review(3, "04T10:00"), review(2, "04T10:00"), review(1, "04T10:00")])).toEqual([
      "reviewed/10/1/1",
      "reviewed/10/2/1",
    ]);
  });

  test("asks nothing of what wouldn't count anyway", () => {
    const again = { ...review(1, "04T10:30"), id: "reviewed/10/1/2" };
    const own = { ...review(7, "04T10:10"), author: sam.id };
    const day = [review(1, "04T10:00"), own, again, review(2, "04T11:00")];
    expect(counted(day)).toEqual(["reviewed/10/1/1", "reviewed/10/2/1"]);
  });

  test("begins its days where the organisation is", () => {
    const late = [review(1, "04T06:00"), review(2, "04T07:30"), review(3, "04T07:40")];
    const zoned = definitions({
      "waymark.yml": `organization: Harbor
timezone: America/Los_Angeles
contributions: [{ type: review, on: pull_request_review.submitted, most: { per-day: 1 } }]
`,
    });
    expect(counted([...late, review(4, "04T08:00")], { definitions: zoned })).toEqual([
      "reviewed/10/1/1",
      "reviewed/10/4/1",
    ]);
  });

  test("leaves alone what another rule counts, also of the same kind", () => {
    const two = ruled(`  - { type: code, on: pull_request.merged, most: { per-day: 1 } }
  - { type: doc, on: pull_request.merged, paths: ["docs/**"] }
  - { type: code, on: pull_request.merged, labels: [large] }`);
    const some = [
      merged(1),
      merged(2, { paths: ["docs/a.md"] }),
      merged(3),
      merged(4, { labels: ["large"] }),
    ];
    expect(types(some, two)).toEqual(["code", "doc", "code"]);
  });
});

describe("a credit", () => {
  test("counts from a lead or an owner, never from oneself or a stranger", () => {
    expect(types([credited()])).toEqual(["eventOrganizing"]);
    expect(types([credited({ by: olu.id })], { owners: [olu.id] })).toEqual(["eventOrganizing"]);
    expect(types([credited({ by: olu.id })])).toEqual([]);
    expect(types([credited({ by: ada.id, person: lin.id })])).toEqual([]);
    const own = world({ facts: [credited({ person: ada.id })] });
    expect(contributions(ada.id, own)).toEqual([]);
  });

  test("still counts when its giver has stepped down since", () => {
    const stepped = adopted({
      id: "adopted/2",
      at: "2026-11-10T00:00:00.000Z",
      people: {},
      leads: {},
    });
    expect(types([credited(), stepped])).toEqual(["eventOrganizing"]);
  });

  test("does not begin to count when its giver becomes a lead later", () => {
    const promoted = adopted({
      id: "adopted/2",
      at: "2026-11-10T00:00:00.000Z",
      people: { ada: olu.id },
      leads: { "ui-ux": [olu.id] },
    });
    expect(types([credited({ by: olu.id }), promoted])).toEqual([]);
  });
});

test("what GitHub saw and what others vouched for stand together in order of time", () => {
  const facts = [
    credited({ at: "2026-11-04T12:00:00.000Z" }),
    credited({ id: "credited/9/0", evidence: "https://harbor.example/talk", type: "talk" }),
    reviewed({ id: "reviewed/10/6/2" }),
    closed({ at: "2026-11-04T11:00:00.000Z" }),
  ];
  expect(types(facts)).toEqual(["talk", "review", "bug", "eventOrganizing"]);
});

describe("the words of a credit", () => {
  const settings = files["waymark.yml"] ?? "";
  const own = (type: string) => ({
    definitions: definitions({ "waymark.yml": `${settings}types:\n  ${type}\n` }),
  });
  const baked = credited({ type: "baked a cake", words: "baked a cake" });

  test("mean what they mean with the types there are now", () => {
    expect(types([baked])).toEqual([]);
    expect(types([baked], own("baked: { description: Brought cake }"))).toEqual(["baked"]);
    expect(types([credited({ type: "baked", words: "tested" })])).toEqual(["test"]);
  });

  test("mean the same type when it is called differently later", () => {
    const renamed = own("cake: { description: Brought cake, previously: [baked] }");
    expect(types([baked], renamed)).toEqual(["cake"]);
    const earlier = adopted({ renames: { "types/baked": "cake" } });
    expect(types([baked, earlier], own("cake: { description: Brought cake }"))).toEqual(["cake"]);
  });

  test("that were vouched for twice count once, though both put it differently", () => {
    const twice = credited({ id: "credited/8/0", by: lin.id, words: "ran the meetup" });
    expect(types([credited({ words: "organised it" }), twice])).toEqual(["eventOrganizing"]);
  });
});

/** The kinds of what is on record. */
function onRecord(facts: readonly Fact[], more: Sketch = {}): readonly string[] {
  const found = contributionsOnRecord(sam.id, world({ facts, ...more }));
  return found.flatMap((contribution) => contribution.types);
}

describe("what is on record about somebody, where nobody asks GitHub anything", () => {
  test("is what GitHub saw, and what leads vouched for", () => {
    expect(onRecord([merged(1)])).toEqual(["code"]);
    expect(onRecord([merged(1), credited()])).toEqual(["code", "eventOrganizing"]);
  });

  test("is not what owners vouched for, until that is written down", () => {
    const owned = credited({ by: olu.id });
    expect(onRecord([merged(1), owned], { owners: [olu.id] })).toEqual(["code"]);
    const known = { ...everyFact.vouched, by: olu.id, credit: owned.id };
    expect(onRecord([merged(1), owned, known])).toEqual(["code", "eventOrganizing"]);
  });

  test("is nothing before there are definitions", () => {
    expect(contributionsOnRecord(sam.id, newWorld())).toEqual([]);
  });
});
