import { createRequire } from "node:module";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Delivery, EVENTS, eventsOf, mentionedIn } from "../../src/github/receive.ts";
import { comment, delivery, issue, pull, repository, user } from "./payloads.ts";

interface Recorded {
  readonly name: string;
  readonly examples: readonly unknown[];
}

// The package's types describe it as a module, which it is not.
const examples = createRequire(import.meta.url)("@octokit/webhooks-examples") as Recorded[];

const recorded: readonly Delivery[] = examples.flatMap(({ name, examples: payloads }) =>
  payloads.map((payload, index) => delivery(name, payload, `${name}-${index}`)),
);

function only(kind: Delivery) {
  const [event, ...more] = eventsOf(kind);
  expect(more).toEqual([]);
  return event;
}

describe("what GitHub recorded", () => {
  test("every recorded payload is understood or passed over", () => {
    expect(recorded.length).toBeGreaterThan(300);
    const kinds = new Set(recorded.flatMap((kept) => eventsOf(kept).map((event) => event.kind)));
    expect([...kinds].toSorted()).toMatchInlineSnapshot(`
      [
        "comment.created",
        "discussion.answered",
        "discussion.unanswered",
        "installed",
        "organization.changed",
        "pull.changed",
        "pull.closed",
        "pushed",
        "release.published",
        "review.submitted",
        "team.changed",
        "thread.changed",
        "thread.opened",
      ]
    `);
  });

  test("an event's time and actor are always there", () => {
    for (const kept of recorded)
      for (const event of eventsOf(kept)) {
        expect(event.at).toBe(new Date(event.at).toISOString());
        expect(event.actor.id).toMatch(/^github:\d+$/);
      }
  });

  test("a payload with any part missing or replaced never throws", () => {
    const broken = fc.constantFrom(null, undefined, 0, -1, "", "x", [], {}, true, [null], NaN);
    const used = recorded.filter(({ name }) => (EVENTS as readonly string[]).includes(name));
    fc.assert(
      fc.property(fc.constantFrom(...used), fc.nat(), broken, (kept, where, value) => {
        const payload = structuredClone(kept.payload);
        replaceSomewhere(payload, where, value);
        expect(() => eventsOf({ ...kept, payload })).not.toThrow();
        expect(() => mentionedIn({ ...kept, payload })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

function replaceSomewhere(payload: unknown, where: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  function walk(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  }
  walk(payload);
  const [node, key] = places[where % Math.max(places.length, 1)] ?? [];
  if (node && key) node[key] = value;
}

describe("issues", () => {
  test("an opened issue names its thread, its author and GitHub's own time", () => {
    expect(only(delivery("issues", issue("opened")))).toMatchObject({
      kind: "thread.opened",
      at: "2026-03-01T10:00:00.000Z",
      thread: { repo: { id: 11, owner: "harbor", name: "welcome" }, number: 7 },
      author: { id: "github:101", login: "ada" },
      actor: { id: "github:101", bot: false },
    });
  });

  test("an opened issue tells the labels that it was opened with, where it has any", () => {
    const { issue: shown, ...payload } = issue("opened");
    const labelled = { ...payload, issue: { ...shown, labels: [{ name: "idea" }] } };
    expect(only(delivery("issues", labelled))).toMatchObject({ labels: ["idea"] });
    const bare = { ...payload, issue: { ...shown, labels: [] } };
    expect(only(delivery("issues", bare))).not.toHaveProperty("labels");
  });

  test("an edited body tells what it was before and what it is now", () => {
    const payload = { ...issue("edited"), changes: { body: { from: "- [ ] a" } } };
    expect(only(delivery("issues", payload))).toMatchObject({
      kind: "thread.edited",
      before: "- [ ] a",
      after: "The body",
    });
  });

  test("an edited title is a change like any other", () => {
    const payload = { ...issue("edited"), changes: { title: { from: "Old" } } };
    expect(only(delivery("issues", payload))).toMatchObject({ kind: "thread.changed" });
  });

  test("an assigned issue tells to whom, and what labels it had then", () => {
    const payload = { ...issue("assigned"), assignee: { id: 3, login: "sam" } };
    const labelled = { ...payload, issue: { ...payload.issue, labels: [{ name: "idea" }] } };
    const assigned = { id: "github:3", login: "sam" };
    const told = { kind: "thread.changed", assigned, labels: ["idea"] };
    expect(only(delivery("issues", labelled))).toMatchObject(told);
    const nobody = only(delivery("issues", issue("assigned")));
    expect(nobody).not.toHaveProperty("assigned");
  });

  test("a labelled issue tells which label was put on, and whose issue it is", () => {
    const payload = { ...issue("labeled"), label: { id: 5, name: "bug" } };
    const labelled = { label: "bug", author: { id: "github:101", login: "ada" } };
    expect(only(delivery("issues", payload))).toMatchObject({ kind: "thread.changed", labelled });
    const ghostly = { ...payload, issue: { ...payload.issue, user: null } };
    expect(only(delivery("issues", ghostly))).toMatchObject({
      labelled: { author: { login: "ghost" } },
    });
    expect(only(delivery("issues", issue("labeled")))).not.toHaveProperty("labelled");
  });

  test("a closed issue is a closing and a change", () => {
    const events = eventsOf(delivery("issues", issue("closed")));
    expect(events.map((event) => event.kind)).toEqual(["issue.closed", "thread.changed"]);
    expect(events[0]).toMatchObject({
      reason: "completed",
      labels: ["bug"],
      at: "2026-03-01T12:00:00.000Z",
    });
  });

  test("somebody who deleted their account is a ghost", () => {
    const payload = { ...issue("opened"), sender: null, issue: { number: 7, user: null } };
    expect(only(delivery("issues", payload))).toMatchObject({
      author: { login: "ghost" },
      actor: { login: "ghost" },
      at: "2026-03-02T00:00:00.000Z",
    });
  });
});

describe("comments", () => {
  test("commands come from a comment as it was created", () => {
    expect(only(delivery("issue_comment", comment("created", "/approve")))).toMatchObject({
      kind: "comment.created",
      comment: 900,
      body: "The body",
      labels: ["bug"],
      commands: [{ name: "approve", argument: "" }],
    });
  });

  test("a comment with ticked boxes is told as it was written, edited, and deleted", () => {
    const list = "### Roll call\n\n- [x] @sam";
    const events = eventsOf(delivery("issue_comment", comment("created", list)));
    expect(events.map(({ kind }) => kind)).toEqual(["comment.created", "comment.written"]);
    expect(events[1]).toMatchObject({ comment: 900, before: "", after: list });
    const changes = { body: { from: list } };
    const edited = { ...comment("edited", "Nobody"), changes };
    expect(only(delivery("issue_comment", edited))).toMatchObject({
      kind: "comment.written",
      before: list,
      after: "Nobody",
    });
    const deleted = only(delivery("issue_comment", comment("deleted", list)));
    expect(deleted).toMatchObject({ kind: "comment.written", before: list, after: "" });
    expect(eventsOf(delivery("issue_comment", comment("pinned", list)))).toEqual([]);
  });

  test("boxes in a comment on a pull request are nothing to know of", () => {
    const payload = comment("created", "- [x] Tests");
    const onPull = { ...payload, issue: { ...payload.issue, pull_request: {} } };
    expect(only(delivery("issue_comment", onPull))).toMatchObject({ kind: "comment.created" });
  });

  test("an edited or deleted comment without boxes gives nothing", () => {
    expect(eventsOf(delivery("issue_comment", comment("edited", "/approve")))).toEqual([]);
    expect(eventsOf(delivery("issue_comment", comment("deleted", "/approve")))).toEqual([]);
  });
});

describe("releases", () => {
  const payload = {
    action: "published",
    repository: repository(),
    release: { id: 900, tag_name: "v1.2", published_at: "2026-03-01T12:00:00Z" },
    sender: user("ada", 101),
  };

  test("count as they are published, with GitHub's own time", () => {
    expect(only(delivery("release", payload))).toMatchObject({
      kind: "release.published",
      at: "2026-03-01T12:00:00.000Z",
      release: { repo: { owner: "harbor", name: "welcome" }, id: 900, tag: "v1.2" },
      actor: { id: "github:101", bot: false },
    });
  });

  test("are passed over as drafts, as they are edited or deleted, and half told", () => {
    for (const action of ["created", "edited", "deleted", "released", "prereleased"])
      expect(eventsOf(delivery("release", { ...payload, action }))).toEqual([]);
    for (const release of [null, { id: 900 }, { tag_name: "v1.2" }])
      expect(eventsOf(delivery("release", { ...payload, release }))).toEqual([]);
    expect(eventsOf(delivery("release", { ...payload, repository: null }))).toEqual([]);
  });
});

describe("discussions", () => {
  const answer = { id: 77, user: user("lin", 102) };
  const payload = {
    action: "answered",
    repository: repository(),
    discussion: {
      number: 40,
      user: user("sam", 103),
      labels: [{ name: "maps" }],
      answer_chosen_at: "2026-03-01T12:00:00Z",
      updated_at: "2026-03-02T12:00:00Z",
    },
    answer,
    sender: user("ada", 101),
  };
  const { answer: _, ...rest } = payload;
  const undone = { ...rest, action: "unanswered", old_answer: answer };

  test("tell which answer was chosen, whose it is, and when", () => {
    expect(only(delivery("discussion", payload))).toMatchObject({
      kind: "discussion.answered",
      at: "2026-03-01T12:00:00.000Z",
      discussion: { repo: { owner: "harbor", name: "welcome" }, number: 40, comment: 77 },
      author: { id: "github:103" },
      answerer: { id: "github:102" },
      labels: ["maps"],
      actor: { id: "github:101", bot: false },
    });
  });

  test("tell which one it is no more", () => {
    expect(only(delivery("discussion", undone))).toMatchObject({
      kind: "discussion.unanswered",
      at: "2026-03-02T12:00:00.000Z",
      answerer: { id: "github:102" },
    });
  });

  test("name no bot as whoever answered, and a deleted account as nobody", () => {
    const robot = { ...answer, user: { ...answer.user, type: "Bot" } };
    const byBot = only(delivery("discussion", { ...payload, answer: robot }));
    expect(byBot).not.toHaveProperty("answerer");
    const gone = { ...payload.discussion, user: null };
    expect(only(delivery("discussion", { ...payload, discussion: gone }))).toMatchObject({
      author: { login: "ghost" },
    });
  });

  test("are passed over in all else, and half told", () => {
    for (const action of ["created", "edited", "deleted", "closed", "labeled"])
      expect(eventsOf(delivery("discussion", { ...payload, action }))).toEqual([]);
    for (const part of [{ answer: null }, { discussion: null }, { repository: null }])
      expect(eventsOf(delivery("discussion", { ...payload, ...part }))).toEqual([]);
  });
});

describe("pull requests", () => {
  test("a merged one is merged, another one that is closed was turned down by somebody", () => {
    expect(only(delivery("pull_request", pull("closed", true)))).toMatchObject({
      kind: "pull.merged",
      at: "2026-03-01T13:00:00.000Z",
    });
    expect(only(delivery("pull_request", pull("closed", false)))).toMatchObject({
      kind: "pull.closed",
      branch: expect.any(String),
      author: { bot: false },
    });
  });

  test("new commits change it", () => {
    for (const action of ["opened", "synchronize", "reopened"])
      expect(only(delivery("pull_request", pull(action, false)))?.kind).toBe("pull.changed");
  });

  test("a push tells whether it went to the default branch", () => {
    const push = { repository: repository(), sender: user("ada", 101), after: "c0ffee" };
    const main = only(delivery("push", { ...push, ref: "refs/heads/main" }));
    const side = only(delivery("push", { ...push, ref: "refs/heads/topic" }));
    expect(main).toMatchObject({ kind: "pushed", commit: "c0ffee", toDefaultBranch: true });
    expect(side).toMatchObject({ toDefaultBranch: false });
  });
});

test("names in a payload are remembered once each", () => {
  expect(mentionedIn(delivery("issues", issue("opened")))).toEqual({
    people: [{ id: "github:101", login: "ada" }],
    repositories: [{ id: 11, owner: "harbor", name: "welcome" }],
    seen: "2026-03-01T11:00:00.000Z",
  });
});

function seen(payload: object, receivedAt = "2026-03-02T00:00:00.000Z"): string {
  return mentionedIn({ payload, receivedAt }).seen;
}

describe("people and repositories were called so", () => {
  test("when GitHub wrote it, however late it came", () => {
    const old = { ...issue("opened"), repository: { ...repository(), updated_at: "2026-02-01" } };
    expect(seen(old, "2036-01-01T00:00:00.000Z")).toBe("2026-03-01T11:00:00.000Z");
    const renamed = { repository: { ...repository(), updated_at: "2026-02-01T00:00:00Z" } };
    expect(seen(renamed)).toBe("2026-02-01T00:00:00.000Z");
  });

  test("no later than it reached us, and then where it tells no time", () => {
    const ahead = { ...issue("opened"), repository: { ...repository(), updated_at: "2030-01-01" } };
    expect(seen(ahead)).toBe("2026-03-02T00:00:00.000Z");
    expect(seen({ member: user("ada", 101) })).toBe("2026-03-02T00:00:00.000Z");
  });
});

test("a repository is private where GitHub says so, and everything on it knows", () => {
  const payload = issue("opened");
  const secret = { ...payload, repository: { ...repository(), private: true } };
  const place = { id: 11, owner: "harbor", name: "welcome", private: true };
  expect(mentionedIn(delivery("issues", secret)).repositories).toEqual([place]);
  expect(only(delivery("issues", secret))).toMatchObject({ thread: { repo: place } });
  const open = { ...payload, repository: { ...repository(), private: false } };
  expect(mentionedIn(delivery("issues", open)).repositories).toEqual([
    { id: 11, owner: "harbor", name: "welcome" },
  ]);
});

function about(action: string) {
  const payload = { action, repository: repository(), sender: user("ada", 101) };
  return eventsOf(delivery("repository", payload));
}

test("a repository that was deleted, renamed or archived may show other definitions, and a new one its first", () => {
  expect(about("deleted")).toMatchObject([
    { kind: "pushed", repo: { id: 11, owner: "harbor", name: "welcome" }, toDefaultBranch: true },
  ]);
  expect(about("created")).toMatchObject([{ kind: "pushed", toDefaultBranch: true }]);
  expect(eventsOf(delivery("repository", { action: "deleted" }))).toEqual([]);
});
