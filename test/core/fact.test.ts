import { describe, expect, test } from "vitest";
import {
  about,
  apartFromThreads,
  evidenceOf,
  type Fact,
  type FactKind,
  IN_FORCE,
  inOrder,
  isTold,
  only,
  recognitionIn,
  renamed,
  repoOf,
  touchedBy,
} from "../../src/core/fact.ts";
import { DEFINITIONS, didKey, metKey, shutKey } from "../../src/core/ledger/key.ts";
import { namesIn } from "../../src/core/names.ts";
import { targetKey } from "../../src/core/target.ts";
import { definitions, files } from "../build/definitions.ts";
import { everyFact } from "../build/every-fact.ts";
import { begun, ended, question } from "../build/exactly.ts";
import { joined, merged, raised } from "../build/facts.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { at, website } from "../build/places.ts";
import { adopted } from "../build/world.ts";

const facts: readonly Fact[] = Object.values(everyFact);

/** What is told of each kind of fact. */
function ofEach<T>(tell: (fact: Fact) => T): Readonly<Record<FactKind, T>> {
  return Object.fromEntries(facts.map((fact) => [fact.kind, tell(fact)])) as Record<FactKind, T>;
}

const [samsKey, adasKey, linsKey] = [sam, ada, lin].map(({ id }) => `person:${id}`);
const [samDid, linDid] = [sam, lin].map(({ id }) => didKey(id));
const samMet = metKey(sam.id);

test("an award and a stage recognise somebody, and nothing else does", () => {
  const found = Object.entries(ofEach(recognitionIn)).filter(([, what]) => what);
  const { person, badge } = everyFact.awarded;
  const { pathway, stage } = everyFact["stage-reached"];
  expect(Object.fromEntries(found)).toEqual({
    awarded: { person, badge },
    "stage-reached": { person, reached: { pathway, stage } },
  });
});

describe("what a fact is about", () => {
  test("is its thread, its people, its community, and what it is counted with", () => {
    expect(ofEach(about)).toEqual({
      excused: ["thread:10/1", `away:${sam.id}`],
      adopted: ["definitions"],
      "award-ended": [samsKey, `claims:${sam.id}`],
      awarded: [samsKey],
      begun: ["tag:begun/join/github:3/term-end/ui-ux/2027-02-01", samsKey, "community:ui-ux"],
      called: ["thread:10/1", metKey(ada.id)],
      "carried-out": ["thread:10/1"],
      claimed: [`claims:${sam.id}`],
      closed: ["thread:10/1", samDid, linDid, shutKey(ada.id)],
      commanded: ["thread:10/1"],
      completed: ["thread:10/1", samsKey],
      concluded: ["thread:10/1", samsKey, "community:ui-ux"],
      contributed: ["thread:10/1", samsKey],
      corrected: ["thread:10/1", samsKey],
      credited: ["thread:10/1", samsKey],
      edited: ["thread:10/1"],
      enacted: ["thread:10/1", samsKey, "community:ui-ux"],
      "in-team": [samsKey, "community:ui-ux"],
      "installed-by": ["installation"],
      joined: ["thread:10/1", samsKey, "community:ui-ux"],
      judged: ["thread:10/1", samsKey],
      identified: ["thread:10/1", samsKey],
      left: [samsKey, "community:ui-ux"],
      "listed-before": [samDid],
      linked: ["thread:10/1", samsKey, samDid, "did:local:kit"],
      merged: ["thread:11/12", samDid],
      "milestone-reached": [samsKey],
      nominated: ["thread:10/1", samsKey],
      opened: ["thread:10/1", samMet],
      paired: ["thread:10/1", linsKey, samsKey, "community:ui-ux", "programme:newcomers"],
      parted: ["thread:10/1", linsKey, samsKey, "community:ui-ux", "programme:newcomers"],
      raised: [
        "thread:10/60",
        "tag:removals/ui-ux/0",
        `person:${olu.id}`,
        "community:ui-ux",
        "removals",
      ],
      "removal-begun": [samsKey, "community:ui-ux", "removals", "thread:10/60"],
      "removal-ended": [samsKey, "community:ui-ux", "removals"],
      "removals-settled": ["community:ui-ux", "thread:10/60"],
      released: [linDid],
      "answer-chosen": [linDid],
      helped: ["thread:10/1", linDid],
      "answer-dropped": [linDid],
      restored: ["thread:10/1", samsKey],
      reversed: ["thread:10/1", samsKey],
      "assigned-to": ["thread:10/1", `took:${sam.id}`],
      revoked: ["thread:10/1", samsKey, `claims:${sam.id}`],
      reviewed: ["thread:11/12", linDid, samMet],
      sought: ["thread:10/1", samsKey, "programme:newcomers"],
      "stage-quiet": [samsKey],
      "stage-reached": [samsKey],
      "stage-rested": [samsKey, "thread:10/1"],
      "stage-resumed": [samsKey, "thread:10/1"],
      "step-passed": ["thread:10/1"],
      "filled-in": ["thread:10/1"],
      "taken-over": ["community:ui-ux"],
      ticked: ["thread:10/1", samMet],
      "to-thank": ["community:ui-ux"],
      "took-part": ["thread:10/1", samDid],
      triaged: ["thread:10/1", shutKey(lin.id)],
      "turned-down": ["thread:10/1", "tag:first-definitions"],
      unclaimed: [`claims:${sam.id}`],
      unlinked: ["thread:10/1", samsKey, samDid, "did:local:kit"],
      vouched: [samsKey],
    } satisfies Record<FactKind, readonly (string | undefined)[]>);
  });

  test("is each of them once, whoever closes their own issue", () => {
    const own = { ...everyFact.closed, by: sam.id, author: sam.id, assignees: [sam.id] };
    expect(about(own)).toEqual(["thread:10/1", samDid]);
  });

  test("a joining by hand: the person and the community, no thread", () => {
    const { thread: _, ...byHand } = joined(sam);
    expect(about(byHand)).toEqual([samsKey, "community:ui-ux"]);
  });

  test("a request in the database alone: its record", () => {
    const { thread: _, ...passed } = everyFact["step-passed"];
    expect(about({ ...passed, record: "r1" })).toEqual(["record:r1"]);
  });

  test("a team that a stage gives, and a request about no community: the person only", () => {
    const { community: _, ...given } = everyFact["in-team"];
    const { community: __, ...general } = everyFact.concluded;
    expect(about({ ...given, team: "design-core" })).toEqual([samsKey]);
    expect(about(general)).toEqual(["thread:10/1", samsKey]);
  });

  test("an issue of ours: what it was opened for, and whom it regards", () => {
    expect(about(raised("plan", at(2)))).toEqual(["thread:10/2", "tag:plan", samsKey]);
    expect(about(question())).toEqual([
      "thread:10/60",
      "tag:removals/ui-ux/0",
      "community:ui-ux",
      "removals",
    ]);
  });

  test("is every removal of the organisation, for one that was begun or is over", () => {
    const keys = [samsKey, "community:ui-ux", "removals"];
    expect(about(begun(0, sam))).toEqual(keys);
    expect(about(ended(begun(0, sam)))).toEqual(keys);
  });
});

describe("what is looked at because of a fact", () => {
  test("is whoever it moves on, and the places it is shown", () => {
    const touched = ofEach((fact) => touchedBy([fact]).map(targetKey));
    const moved = Object.entries(touched).filter(([, targets]) => targets.length > 0);
    expect(Object.fromEntries(moved)).toEqual({
      excused: [samsKey],
      adopted: [
        "everything",
        "community:ui-ux",
        "community:data",
        "person:github:1",
        "person:github:2",
      ],
      closed: [adasKey, samsKey, linsKey],
      completed: [samsKey],
      contributed: [samsKey],
      corrected: [samsKey],
      credited: [samsKey],
      identified: [samsKey],
      "in-team": [samsKey],
      joined: ["community:ui-ux", samsKey],
      judged: [samsKey],
      left: [samsKey],
      linked: [samsKey],
      "listed-before": [samsKey],
      merged: [samsKey],
      nominated: [samsKey],
      opened: [samsKey],
      paired: [linsKey, samsKey],
      parted: [linsKey, samsKey],
      raised: ["thread:10/60"],
      "removals-settled": ["thread:10/60"],
      released: [linsKey],
      "answer-chosen": [linsKey],
      helped: [linsKey],
      "answer-dropped": [linsKey],
      restored: [samsKey],
      reversed: [samsKey, "thread:10/1"],
      revoked: [samsKey],
      reviewed: [linsKey],
      sought: [samsKey],
      "stage-rested": ["thread:10/1"],
      "stage-resumed": ["thread:10/1"],
      "to-thank": ["community:ui-ux"],
      "took-part": [samsKey],
      triaged: [linsKey],
      unlinked: [samsKey],
    });
  });

  test("where somebody only waited for a mentor: them alone", () => {
    const { mentor: _, ...waited } = everyFact.parted;
    expect(touchedBy([waited])).toEqual([{ kind: "person", person: sam.id }]);
  });

  test("is nobody whom nobody can write to", () => {
    const { "took-part": there, "listed-before": listed } = everyFact;
    const local = "local:kit" as const;
    expect(
      touchedBy([
        { ...there, person: local },
        { ...listed, person: local },
      ]),
    ).toEqual([]);
  });

  test("is looked at once, however many facts ask for it", () => {
    expect(touchedBy([merged(1), merged(2)])).toEqual([{ kind: "person", person: sam.id }]);
  });
});

test("deliveries tell what people did; what Waymark concluded stands for itself", () => {
  const told = facts.filter(isTold).map(({ kind }) => kind);
  expect(told).toEqual([
    "answer-chosen",
    "answer-dropped",
    "helped",
    "assigned-to",
    "called",
    "closed",
    "commanded",
    "corrected",
    "credited",
    "edited",
    "filled-in",
    "installed-by",
    "judged",
    "merged",
    "nominated",
    "opened",
    "released",
    "identified",
    "reviewed",
    "ticked",
    "triaged",
    "turned-down",
  ]);
});

test("one kind alone is about the definitions", () => {
  const kinds = Object.values(everyFact).filter((fact) => about(fact).includes(DEFINITIONS));
  expect(kinds.map(({ kind }) => kind)).toEqual([IN_FORCE]);
});

test("a fact of a kind that a later Waymark wrote is refused by its id", () => {
  const later = { ...joined(), id: "away/1", kind: "away" } as unknown as Fact;
  expect(() => about(later)).toThrow("the ledger holds away/1, of a kind that is not known here");
});

describe("a fact in today's names", () => {
  const [ui = "", pathway = "", list = "", join = "", badge = ""] = [
    "communities/ui-ux.yml",
    "pathways/design.yml",
    "checklists/onboarding.yml",
    "processes/join.yml",
    "badges/core.yml",
  ].map((path) => files[path]);
  /** Everything has another name than when the facts were written. */
  const now = definitions({
    "waymark.yml": `${files["waymark.yml"]}types:\n  cooking: { description: cooking, previously: [baking] }\n`,
    "communities/ui-ux.yml": undefined,
    "communities/guild.yml": `${ui.replace("[design]", "[craft]").replace("onboarding: onboarding", "onboarding: start")}previously: [ui-ux]\n`,
    "communities/data.yml": files["communities/data.yml"]?.replace(
      "onboarding: onboarding",
      "onboarding: start",
    ),
    "pathways/design.yml": undefined,
    "pathways/craft.yml": `${pathway
      .replace("- id: first\n", "- id: begun\n    previously: [first]\n")
      .replace("checklist: onboarding", "checklist: start")
      .replace("badge: core }", "badge: heart }")}previously: [design]\n`,
    "checklists/onboarding.yml": undefined,
    "checklists/start.yml": `${list}previously: [onboarding]\n`,
    "processes/join.yml": undefined,
    "processes/enter.yml": `${join.replace("checklist: onboarding", "checklist: start")}previously: [join]\n`,
    "badges/core.yml": undefined,
    "badges/heart.yml": `${badge}previously: [core]\n`,
    "mentorships/buddies.yml":
      "name: Buddies\npreviously: [newcomers]\nmentors: { when: { badge: heart } }\n",
  });
  const read = (fact: Fact) => renamed(fact, namesIn(now, []));

  test("says the names of all that was called differently, and nothing else changes", () => {
    const changed = facts.flatMap((fact) => {
      const after = Object.entries(read(fact));
      const before: Readonly<Record<string, unknown>> = { ...fact };
      const differs = after.filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
      );
      return differs.length > 0 ? [[fact.kind, Object.fromEntries(differs)]] : [];
    });
    expect(Object.fromEntries(changed)).toEqual({
      adopted: { leads: { guild: [ada.id], data: [lin.id] } },
      awarded: { badge: "heart" },
      begun: { process: "enter", community: "guild" },
      claimed: { badge: "heart" },
      completed: { checklist: "start", process: "enter", community: "guild" },
      concluded: { process: "enter", community: "guild" },
      contributed: { type: "cooking" },
      credited: { type: "cooking" },
      enacted: { community: "guild" },
      "in-team": { community: "guild" },
      joined: { community: "guild" },
      judged: { badge: "heart" },
      left: { community: "guild" },
      "listed-before": { type: "cooking" },
      nominated: { badge: "heart" },
      paired: { programme: "buddies", communities: ["guild"] },
      parted: { programme: "buddies", communities: ["guild"] },
      raised: { community: "guild" },
      "removal-begun": { community: "guild" },
      "removal-ended": { community: "guild" },
      "removals-settled": { community: "guild" },
      restored: { badge: "heart" },
      revoked: { badge: "heart" },
      sought: { programme: "buddies" },
      "to-thank": { community: "guild" },
      "stage-reached": { pathway: "craft", stage: "begun" },
      "award-ended": { badge: "heart" },
      "stage-quiet": { pathway: "craft" },
      "stage-rested": { pathway: "craft" },
      "stage-resumed": { pathway: "craft" },
      "step-passed": { process: "enter" },
      "taken-over": { community: "guild" },
    });
  });

  test("that tells of work for a community knows it by its name now", () => {
    const work = { ...everyFact.contributed, community: "ui-ux" };
    expect(read(work)).toEqual({ ...work, type: "cooking", community: "guild" });
    const meeting = { ...everyFact["took-part"], community: "ui-ux" };
    expect(read(meeting)).toEqual({ ...meeting, community: "guild" });
  });

  test("that a mentorship gave rise to knows its program by its name now", () => {
    const pair = { fact: everyFact.paired.id, mentor: lin.id, programme: "newcomers" };
    const cause = { kind: "mentorship", day: "2026-12-01", pair } as const;
    expect(read({ ...everyFact.begun, cause })).toMatchObject({
      cause: { ...cause, pair: { ...pair, programme: "buddies" } },
    });
  });

  test("of 0.1 says no more than it ever did", () => {
    const { process: _, community: __, ...done } = everyFact.completed;
    const { process: ___, ...passed } = everyFact["step-passed"];
    expect(read(done)).toEqual({ ...done, checklist: "start" });
    expect(read(passed)).toBe(passed);
  });

  test("that is about no community stays about none", () => {
    const { community: _, ...given } = everyFact["in-team"];
    const { community: __, ...general } = everyFact.concluded;
    const { community: ___, ...plan } = everyFact.raised;
    expect(read(given)).toBe(given);
    expect(read(general)).toEqual({ ...general, process: "enter" });
    expect(read(plan)).toBe(plan);
  });

  test("where two communities became one, what the leads of either said goes on counting", () => {
    const one = definitions({
      "communities/data.yml": undefined,
      "communities/ui-ux.yml": `${ui}previously: [data]\n`,
    });
    const led = adopted({ leads: { "ui-ux": [ada.id], data: [lin.id], chess: [] } });
    expect(renamed(led, namesIn(one, []))).toEqual({
      ...led,
      leads: { "ui-ux": [ada.id, lin.id], chess: [] },
    });
  });
});

test("a fact happened in the repository of its thread, release, or discussion, or in none", () => {
  expect(repoOf(everyFact.merged)).toEqual(website);
  expect(repoOf(everyFact["answer-chosen"])).toEqual(website);
  expect(repoOf(everyFact.released)).toEqual(website);
  const { thread: _, ...byHand } = joined(sam);
  expect([everyFact.awarded, byHand].map(repoOf)).toEqual([undefined, undefined]);
});

test("what is no thread has a name and a place of its own", () => {
  const found = [everyFact.released, everyFact["answer-chosen"], everyFact.merged].map((fact) =>
    apartFromThreads(fact, "https://ghe.example"),
  );
  expect(found).toEqual([
    {
      name: "harbor/website v1.2",
      address: "https://ghe.example/harbor/website/releases/tag/v1.2",
    },
    {
      name: "harbor/website#40",
      address: "https://ghe.example/harbor/website/discussions/40#discussioncomment-77",
    },
    undefined,
  ]);
});

describe("a fact as evidence", () => {
  test("says what it was", () => {
    const shown = ofEach((fact) => evidenceOf(fact)?.what);
    const followed = Object.entries(shown).filter(([, what]) => what);
    expect(Object.fromEntries(followed)).toEqual({
      closed: "closed-issue",
      commanded: "comment",
      completed: "checklist",
      concluded: "request",
      contributed: "vouched-for",
      credited: "vouched-for",
      joined: "request",
      "listed-before": "vouched-for",
      merged: "pull-request",
      nominated: "comment",
      opened: "opened-issue",
      released: "release",
      "answer-chosen": "answer",
      helped: "answer",
      reviewed: "review",
      "took-part": "gathering",
      triaged: "triaged-issue",
    });
  });

  test("leads to the very comment, to the pull request, or to the link somebody gave", () => {
    expect(evidenceOf(everyFact.commanded)).toMatchObject({ comment: 7 });
    expect([everyFact.merged, everyFact.reviewed].map(evidenceOf)).toMatchObject([
      { title: "Add a map", pull: true },
      { pull: true },
    ]);
    expect(evidenceOf(everyFact.credited)).toMatchObject({
      type: "baking",
      address: "https://harbor.example/meetup",
    });
    for (const fact of [everyFact.credited, everyFact.contributed]) {
      expect(evidenceOf(fact)).not.toHaveProperty("on");
      expect(evidenceOf({ ...fact, on: "2026-01-10" })).toMatchObject({ on: "2026-01-10" });
    }
    expect(evidenceOf(everyFact.contributed)).toMatchObject({
      address: "https://harbor.example/cake",
    });
    expect(evidenceOf({ ...everyFact["took-part"], as: "organizer" })).toEqual({
      what: "organized-gathering",
    });
    expect(
      evidenceOf({ ...everyFact["listed-before"], evidence: "https://harbor.example/cake" }),
    ).toEqual({
      what: "vouched-for",
      type: everyFact["listed-before"].type,
      address: "https://harbor.example/cake",
    });
    const { evidence: _, ...told } = everyFact.contributed;
    expect(evidenceOf(told)).toEqual({ what: "request" });
  });
});

describe("the ledger's order", () => {
  test("is by time, then id, whatever order things arrived in", () => {
    const early = merged(1, { at: "2026-01-01T00:00:00.000Z" });
    const one = merged(2);
    const two = merged(3);
    expect(inOrder([two, one, early])).toEqual([early, one, two]);
    expect(inOrder([early, two, one])).toEqual([early, one, two]);
  });

  test("holds each happening once, however often it was told", () => {
    expect(inOrder([merged(1), merged(1)])).toHaveLength(1);
  });
});

test("facts of one kind are picked out", () => {
  expect(only([merged(1), joined()], "joined").map(({ kind }) => kind)).toEqual(["joined"]);
});
