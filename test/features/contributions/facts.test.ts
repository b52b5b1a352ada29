import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import { type Fact, touchedBy } from "../../../src/core/fact.ts";
import type { Pull, World } from "../../../src/core/world.ts";
import { contributions } from "../../../src/features/contributions/index.ts";
import { closed, commented, oneOfEach, reviewed } from "../../build/events.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { newWorld, NOW, type Sketch } from "../../build/world.ts";

const pull: Pull = {
  merged: true,
  mergedAt: "2026-11-19T10:00:00.000Z",
  author: sam,
  title: "Add a map",
  labels: ["design"],
  paths: ["src/map.ts"],
  head: "c0ffee",
  open: false,
  base: { repo: home.id, branch: "main" },
};

/** What an event tells, whatever is in force and whoever is who: nothing but this is known. */
function told(event: Event, sketch: Sketch = {}): readonly Fact[] {
  return contributions.facts?.(event, newWorld(sketch)) ?? [];
}

describe("a label", () => {
  const changed = oneOfEach(ada)["thread.changed"];
  const labelled = { label: "bug", author: sam };

  test("that somebody puts on another's issue is theirs", () => {
    const facts = told({ ...changed, labelled } as Event);
    expect(facts).toEqual([
      {
        kind: "triaged",
        id: `triaged/10/1/${ada.id}/${NOW}/bug`,
        at: NOW,
        thread: at(1),
        by: ada.id,
        author: sam.id,
        label: "bug",
      },
    ]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: ada.id }]);
  });

  test("that an issue is opened with, or its author puts on, is nobody's triage", () => {
    expect(told({ ...changed, labelled: { ...labelled, author: ada } } as Event)).toEqual([]);
  });

  test("that a bot puts on is nobody's, and neither is any other change", () => {
    expect(told({ ...oneOfEach(bot)["thread.changed"], labelled } as Event)).toEqual([]);
    expect(told(changed)).toEqual([]);
  });
});

describe("a release", () => {
  const published = oneOfEach(ada)["release.published"];

  test("belongs to whoever published it", () => {
    const facts = told(published);
    expect(facts).toEqual([
      {
        kind: "released",
        id: `released/10/900/${ada.id}/${NOW}`,
        at: NOW,
        release: { repo: home, id: 900, tag: "v1.2" },
        by: ada.id,
      },
    ]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: ada.id }]);
  });

  test("that a bot published is nobody's", () => {
    expect(told(oneOfEach(bot)["release.published"])).toEqual([]);
  });
});

describe("an answer in a discussion", () => {
  const answered = oneOfEach(ada)["discussion.answered"];
  const unanswered = oneOfEach(ada)["discussion.unanswered"];
  const discussion = { repo: home, number: 40, comment: 77 };

  test("belongs to whoever gave it, once somebody else chose it", () => {
    const facts = told(answered);
    expect(facts).toEqual([
      {
        kind: "answer-chosen",
        id: `answer-chosen/10/77/${NOW}`,
        at: NOW,
        discussion,
        by: lin.id,
        author: sam.id,
        labels: ["maps"],
      },
    ]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: lin.id }]);
  });

  test("may be none any more, whoever says so", () => {
    const fact = { kind: "answer-dropped", id: `answer-dropped/10/77/${NOW}`, at: NOW, discussion };
    for (const who of [ada, bot, lin])
      expect(told(oneOfEach(who)["discussion.unanswered"])).toEqual([{ ...fact, by: lin.id }]);
  });

  test("is nobody's if they chose it themselves, if a bot did, or if a bot gave it", () => {
    for (const who of [bot, lin]) expect(told(oneOfEach(who)["discussion.answered"])).toEqual([]);
    for (const event of [answered, unanswered]) {
      const { answerer: _, ...ofBot } = event as Extract<Event, { answerer?: unknown }>;
      expect(told(ofBot as Event)).toEqual([]);
    }
  });
});

describe("a merged pull request", () => {
  const event = oneOfEach(ada)["pull.merged"];

  test("is its author's, as GitHub shows it, and not whoever merged it", () => {
    const facts = told(event, { pull });
    expect(facts).toEqual([
      {
        kind: "merged",
        id: "merged/10/1",
        at: "2026-11-19T10:00:00.000Z",
        thread: at(1),
        author: sam.id,
        title: "Add a map",
        labels: ["design"],
        paths: ["src/map.ts"],
      },
    ]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: sam.id }]);
  });

  test("counts for nobody where a delivery alone says that it was merged", () => {
    const unseen: World = { ...newWorld(), pull: () => undefined };
    expect(contributions.facts?.(event, unseen)).toEqual([]);
    expect(told(event, { pull: { ...pull, merged: false } })).toEqual([]);
  });

  test("tells also who merged it, and who else made it, as far as GitHub says", () => {
    const together = { ...pull, merger: lin, coAuthors: [olu.id, sam.id] };
    const facts = told(event, { pull: together });
    expect(facts).toMatchObject([{ author: sam.id, merger: lin.id, coAuthors: [olu.id] }]);
    const people = touchedBy(facts).map((target) => target.kind === "person" && target.person);
    expect(people).toEqual([sam.id, olu.id, lin.id]);
  });

  test("without a time was merged when we heard of it", () => {
    const { mergedAt: _, ...timeless } = pull;
    expect(told(event, { pull: timeless })[0]?.at).toBe(NOW);
  });
});

describe("a pull request that takes another one back", () => {
  const event = { ...oneOfEach(ada)["pull.merged"], thread: at(30) };
  const before = "2026-11-18T10:00:00.000Z";

  /** What is said of who is behind number 20, which number 30 takes back, and of what stands behind that. */
  function reverts(twentieth: Partial<Pull>, tenth?: Pull): unknown {
    const pulls = new Map([
      [10, tenth],
      [20, { ...pull, mergedAt: before, author: lin, ...twentieth }],
      [30, { ...pull, author: olu, reverts: 20 }],
    ]);
    const seen: World = { ...newWorld(), pull: ({ number }) => pulls.get(number) };
    const [fact] = contributions.facts?.(event, seen) ?? [];
    return fact && "reverts" in fact ? fact.reverts : undefined;
  }

  test("says which, and whose that is: whoever made it, merged it, or wrote it together", () => {
    expect(reverts({})).toEqual({ number: 20, whose: [lin.id] });
    const more = { merger: ada, coAuthors: [sam.id] };
    expect(reverts(more)).toEqual({ number: 20, whose: [lin.id, ada.id, sam.id] });
  });

  test("may bring back what the other had taken back: that is somebody's, too", () => {
    const tenth = { ...pull, mergedAt: before };
    expect(reverts({ reverts: 10 }, tenth)).toEqual({ number: 20, whose: [lin.id, sam.id] });
    expect(reverts({ reverts: 10 })).toEqual({ number: 20, whose: [lin.id] });
  });

  test.each([
    ["was merged only later", { mergedAt: "2026-11-20T10:00:00.000Z" }],
    ["was merged elsewhere", { base: { repo: home.id, branch: "next" } }],
  ])("says nothing where the other %s", (_, more) => {
    expect(reverts(more)).toBeUndefined();
  });

  test("says nothing of one that never was, was never merged, or has no lower number", () => {
    const unmerged = { ...pull, merged: false };
    const { mergedAt: _, ...open } = unmerged;
    for (const [number, found] of [
      [20, undefined],
      [20, open],
      [30, pull],
    ] as const) {
      const own = { ...pull, reverts: number };
      const seen: World = {
        ...newWorld(),
        pull: (thread) => (thread.number === 30 ? own : found),
      };
      expect(contributions.facts?.(event, seen)[0]).not.toHaveProperty("reverts");
    }
  });

  test("is followed back so far and no further", () => {
    const endless: World = {
      ...newWorld(),
      pull: ({ number }) => ({
        ...pull,
        author: { id: `github:${number}`, login: `p${number}` },
        reverts: number - 1,
      }),
    };
    const [fact] = contributions.facts?.(event, endless) ?? [];
    expect(fact).toMatchObject({
      reverts: { number: 29, whose: [29, 28, 27, 26, 25].map((id) => `github:${id}`) },
    });
  });
});

describe("a review", () => {
  test("is its reviewer's, once per review", () => {
    const facts = told(reviewed(lin, { review: 7 }));
    expect(facts).toMatchObject([{ id: "reviewed/10/1/7", by: lin.id, author: sam.id }]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: lin.id }]);
  });

  test("of a bot is none", () => {
    expect(told(reviewed(bot))).toEqual([]);
  });
});

describe("a closed issue", () => {
  test("may be anybody's who took part: each is looked at once", () => {
    const facts = told(closed(ada, { assignees: [ada, olu], labels: ["bug"] }));
    expect(facts).toMatchObject([
      { id: `closed/10/1/${NOW}`, by: ada.id, author: sam.id, assignees: [ada.id, olu.id] },
    ]);
    expect(touchedBy(facts)).toEqual(
      [ada, sam, olu].map(({ id }) => ({ kind: "person", person: id })),
    );
  });

  test("is written down also when a bot closed it: then nobody has to close it again", () => {
    expect(told(closed(bot))).toHaveLength(1);
  });
});

describe("a credit", () => {
  const accounts = { sam, ada };
  const line = "/credit @sam organised https://harbor.example/meetup";

  test("is recorded with its words, its link and what the words mean", () => {
    const facts = told(commented(ada, line, { comment: 9 }), { accounts });
    expect(facts).toEqual([
      {
        kind: "credited",
        id: "credited/9/0",
        at: NOW,
        thread: at(1),
        person: sam.id,
        by: ada.id,
        type: "eventOrganizing",
        evidence: "https://harbor.example/meetup",
        words: "organised",
      },
    ]);
    expect(touchedBy(facts)).toEqual([{ kind: "person", person: sam.id }]);
  });

  test.each([
    ["a stranger's", olu, line],
    ["one's own", ada, line.replace("@sam", "@ada")],
  ])("%s is recorded too: whether it counts is judged by whoever counts", (_, who, text) => {
    expect(told(commented(who, text), { accounts })).toHaveLength(1);
  });

  test("is recorded whatever its words mean: the organisation may have a type of its own", () => {
    const text = "/credit @sam tea https://x.example";
    expect(told(commented(ada, text), { accounts })).toMatchObject([{ type: "tea", words: "tea" }]);
  });

  test.each([
    ["without a link", "/credit @sam organised"],
    ["with an endless link", `${line}/${"x".repeat(2000)}`],
    ["for nobody", "/credit organised https://x.example"],
    ["for a name that nobody has", line.replace("sam", "zoe")],
  ])("%s is not recorded", (_, text) => {
    expect(told(commented(ada, text), { accounts })).toEqual([]);
  });

  test("is told by its place among all that was written, whichever commands there are", () => {
    const text = `/thanks\n${line}\n/credit @sam blogged https://x.example/post`;
    const facts = told(commented(ada, text, { comment: 9 }), { accounts });
    expect(facts.map(({ id }) => id)).toEqual(["credited/9/1", "credited/9/2"]);
  });

  test("of a bot is none", () => {
    expect(told(commented(bot, line), { accounts })).toEqual([]);
  });
});

test("other events are none of its business", () => {
  const {
    "pull.merged": _,
    "review.submitted": __,
    "issue.closed": ___,
    "comment.created": ____,
    "release.published": _____,
    "discussion.answered": ______,
    "discussion.unanswered": _______,
    ...others
  } = oneOfEach(ada);
  const nothing = { facts: [], messages: [], touched: [] };
  for (const event of Object.values(others))
    expect(takenBy(contributions, event, newWorld())).toEqual(nothing);
  expect(takenBy(contributions, commented(ada, "/help"), newWorld())).toEqual(nothing);
});
