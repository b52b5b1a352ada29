import { describe, expect, test } from "vitest";
import type { EventKind } from "../../src/core/event.ts";
import { replyTo } from "../../src/core/take.ts";
import { features } from "../../src/features/index.ts";
import { EVENTS, eventsOf } from "../../src/github/receive.ts";
import { shapeProblem } from "../../src/web/shape.ts";
import { world } from "../build/world.ts";
import { delivery } from "../github-shell/payloads.ts";
import { described, recorded, type Described } from "./described.ts";

const HOOK = { id: 1, account: null };
const OBJECT = { id: 1, number: 1, login: "ada", name: "docs", slug: "docs" };
const TEXTS = ["action", "ref", "ref_type", "before", "after", "sha", "state", "zen"];
const LISTS = ["commits", "pages", "repositories_added", "repositories_removed"];

/** A body that holds these parts, each of the kind that GitHub describes. */
function bodyOf(event: string, parts: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.map((name) => [name, partOf(event, name)]));
}

function partOf(event: string, name: string): unknown {
  if (TEXTS.includes(name)) return "a text";
  if (LISTS.includes(name)) return [];
  if (name === "number" || name === "hook_id") return 1;
  if (name !== "installation") return OBJECT;
  return ["installation", "installation_repositories"].includes(event) ? HOOK : { id: 1 };
}

/** What one event's body needs at the least to pass under its name, though it need not be there. */
const AT_LEAST: Readonly<Record<string, readonly string[]>> = {
  check_run: ["action"],
  ping: ["zen", "hook_id"],
  repository: ["repository"],
  team_add: ["organization"],
};

describe("under its own name", () => {
  test("every payload that was ever recorded is one of its event", () => {
    const refused = recorded.flatMap(({ event, payload }) => shapeProblem(event, payload) ?? []);
    expect(recorded).toHaveLength(329);
    expect(refused).toEqual([]);
  });

  test("every body that GitHub describes is one of its event, with all that may stand in it and with the least", () => {
    const refused = described.flatMap(({ event, needed, all }) =>
      [all, [...needed, ...(AT_LEAST[event] ?? [])]].flatMap(
        (parts) => shapeProblem(event, bodyOf(event, parts)) ?? [],
      ),
    );
    expect(described.length).toBeGreaterThan(150);
    expect(refused).toEqual([]);
  });

  test("what nobody knows yet is never refused", () => {
    for (const { event, payload } of recorded) {
      const more = { ...payload, brand_new: { id: 1 }, constructor: 1, hasOwnProperty: 1 };
      expect(shapeProblem(event, more)).toBe(undefined);
      expect(shapeProblem("brand_new", more)).toBe(undefined);
    }
  });
});

/** The events whose bodies are known well enough to tell what is missing. */
const KNOWN =
  "branch_protection_rule check_run check_suite commit_comment create delete deployment deployment_status discussion discussion_comment fork gollum installation installation_repositories issue_comment issues label member membership milestone organization ping pull_request pull_request_review pull_request_review_comment pull_request_review_thread push release repository star status team team_add watch workflow_job workflow_run".split(
    " ",
  );

/** What says what happened, and where. */
const TELLING =
  "action after before comment commits forkee issue member number pages pull_request ref repository review sha state team thread".split(
    " ",
  );

describe("without what GitHub says always stands in it", () => {
  const ways = Map.groupBy(described, ({ event }) => event);

  test("a body is none of an event that is known", () => {
    const refusing = [...ways.keys()].filter((event) => shapeProblem(event, {}) !== undefined);
    expect(refusing.toSorted()).toEqual(KNOWN.toSorted());
  });

  // A ping has no part that stands in every one of its ways.
  test.each(KNOWN.filter((name) => name !== "ping"))(
    "a body is no %s, whatever it lacks",
    (event) => {
      const some = ways.get(event) ?? [];
      const telling = TELLING.filter((name) => some.every(({ needed }) => needed.includes(name)));
      expect(telling).not.toEqual([]);
      const parts = [...new Set(some.flatMap(({ all }) => all))];
      for (const missing of telling) {
        const rest = parts.filter((name) => name !== missing);
        expect(shapeProblem(event, bodyOf(event, rest)) ?? "").toContain(`: ${missing} missing`);
      }
    },
  );
});

/** Where something stands that is read from a body, and whether it is a number or a text. */
const READ = [
  ["issue_comment", "comment", { id: 1 }],
  ["issues", "issue", { id: 1, number: 1 }],
  ["member", "member", { id: 1, login: "ada" }],
  ["organization", "organization", { id: 1, login: "harbor" }],
  ["pull_request", "pull_request", { id: 1, number: 1 }],
  ["push", "repository", { id: 1, name: "docs" }],
  ["pull_request_review", "review", { id: 1 }],
  ["team", "team", { name: "Docs" }],
  ...["installation", "sender", "repository", "organization"].map(
    (name) => ["brand_new", name, { id: 1 }] as const,
  ),
] as const;

describe("what is read from a body", () => {
  test.each(READ)("of %s is what GitHub says it is: %s", (event, name, parts) => {
    const all = described.find((one) => one.event === event)?.all ?? [name];
    const body = (part: unknown) => ({ ...bodyOf(event, all), [name]: part });
    expect(shapeProblem(event, body(OBJECT))).toBeUndefined();
    for (const [part, value] of Object.entries(parts)) {
      const other = typeof value === "number" ? "1" : 1;
      for (const broken of [
        { ...OBJECT, [part]: other },
        { ...OBJECT, [part]: undefined },
      ])
        expect(shapeProblem(event, body(broken))).toContain(`: ${name}.${part} missing`);
    }
    expect(shapeProblem(event, body("a text"))).toContain(`: ${name} missing`);
  });
});

test("everything that is wrong with a body is told, each part by itself", () => {
  expect(shapeProblem("brand_new", { repository: {}, sender: {} })).toContain(
    ": repository.id, repository.name, sender.id, sender.login missing",
  );
});

/** What may be sent under a name because nothing in it tells that it is none, and why. */
interface Alike {
  readonly organization: Readonly<Record<string, string>>;
  readonly repository: Readonly<Record<string, string>>;
}

const NOTHING_ELSE = "holds who did what in which repository, and nothing else";
const NOTHING_SURE = "is described as holding nothing else for certain";

/**
 * Under these names Waymark only looks again, at what GitHub shows by then. The actions would tell
 * most of them apart; but GitHub adds actions, and a real body must never be refused.
 */
const RECORDED_ALIKE: Alike = {
  organization: {
    repository: "an organisation's body may name a repository, its description says",
  },
  repository: { watch: NOTHING_ELSE },
};

const DESCRIBED_ALIKE: Alike = {
  organization: {
    ...RECORDED_ALIKE.organization,
    branch_protection_configuration: NOTHING_ELSE,
    deployment_protection_rule: NOTHING_SURE,
    issue_dependencies: NOTHING_SURE,
    user: "an organisation's body may name a user",
    watch: NOTHING_ELSE,
  },
  repository: {
    ...RECORDED_ALIKE.repository,
    branch_protection_configuration: NOTHING_ELSE,
    deployment_protection_rule: NOTHING_SURE,
    issue_dependencies: NOTHING_SURE,
    organization: "it may name a repository, its description says, and nothing else for certain",
    user: NOTHING_SURE,
  },
};

function eventsIn({ organization, repository }: Alike) {
  return {
    organization: Object.keys(organization).toSorted(),
    repository: Object.keys(repository).toSorted(),
  };
}

/** What makes Waymark look, and is no fact. */
const LOOKS: readonly EventKind[] = ["pushed", "organization.changed"];

interface Mistaken {
  readonly event: string;
  readonly under: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Every body sent under the name of every other event that means something here, where it is accepted. */
function mistaken(
  bodies: readonly { readonly event: string; readonly payload: Mistaken["payload"] }[],
): readonly Mistaken[] {
  return bodies.flatMap(({ event, payload }) =>
    EVENTS.filter((under) => under !== event && shapeProblem(under, payload) === undefined).map(
      (under) => ({ event, under, payload }),
    ),
  );
}

function pairs(all: readonly Mistaken[]): Readonly<Record<string, readonly string[]>> {
  const byName = Map.groupBy(all, ({ under }) => under);
  return Object.fromEntries(
    [...byName].map(([under, some]) => [
      under,
      [...new Set(some.map(({ event }) => event))].toSorted(),
    ]),
  );
}

/** The least that a body holds, and what the name it is sent under asks for, where that may stand in it. */
function leastOf({ event, needed, all }: Described) {
  const common = ["action", "organization", "repository", "installation", "sender"];
  const parts = [...needed, ...common.filter((name) => all.includes(name))];
  return { event, payload: bodyOf(event, parts) };
}

describe("under another event's name", () => {
  test("what was recorded is refused, unless nothing in it tells them apart", () => {
    expect(pairs(mistaken(recorded))).toEqual(eventsIn(RECORDED_ALIKE));
  });

  test("what GitHub describes is refused, unless nothing in it tells them apart", () => {
    expect(pairs(mistaken(described.map(leastOf)))).toEqual(eventsIn(DESCRIBED_ALIKE));
  });

  test("what is not refused is no fact, and says nothing", () => {
    const place = world();
    for (const { under, payload } of mistaken([...recorded, ...described.map(leastOf)]))
      for (const event of eventsOf(delivery(under, payload))) {
        expect(LOOKS).toContain(event.kind);
        for (const { facts } of features) expect(facts?.(event, place) ?? []).toEqual([]);
        expect(replyTo(event, [], features, place).messages).toEqual([]);
      }
  });

  test("a tick is none that was made from a comment's edit", () => {
    const edits = recorded.filter(
      ({ event, payload }) => event === "issue_comment" && payload["action"] === "edited",
    );
    expect(edits.length).toBeGreaterThan(0);
    for (const { payload } of edits) expect(shapeProblem("issues", payload)).toMatch(/comment/);
  });
});
