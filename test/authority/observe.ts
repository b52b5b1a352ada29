import type { Fact, FactOf } from "../../src/core/fact.ts";
import { localId, type PersonId } from "../../src/core/person.ts";
import { type ThreadKey, threadKey, type ThreadRef } from "../../src/core/place.ts";
import type { Effect, Happening, Seen } from "../oracle/happenings.ts";
import { type Scene, whereIs } from "./play.ts";
import { begun, idOf, REPOS, VERSIONS, whoIs } from "./town.ts";

const BOT = idOf("waymark");
const STATUS = "<!-- waymark:status -->";

/** How things stood before Waymark worked. */
export interface Before {
  readonly facts: number;
  readonly changes: number;
  readonly teams: ReadonlySet<string>;
  readonly happened: number;
  readonly issues: ReadonlyMap<ThreadKey, Shown>;
  readonly logged: ReadonlyMap<string, number>;
}

interface Shown {
  readonly labels: readonly string[];
  readonly assignees: readonly PersonId[];
  readonly open: boolean;
  readonly request: boolean;
}

export function beforeIn(scene: Scene, happened: number): Before {
  const { books, changes } = scene.model;
  return {
    facts: books.facts.size,
    changes: changes.length,
    teams: new Set(scene.model.github.crews.keys()),
    happened,
    issues: issuesIn(scene),
    logged: loggedIn(scene),
  };
}

/** The issues that people opened, and those that Waymark began. */
function issuesIn({ model, issues }: Scene): ReadonlyMap<ThreadKey, Shown> {
  const raised = [...model.books.raised].flatMap(([tag, ref]) =>
    tag.startsWith("begun/follow/") ? [threadKey(ref)] : [],
  );
  const all = [begun, ...issues, ...raised].flatMap((key): readonly [ThreadKey, Shown][] => {
    const issue = model.github.issues.get(key);
    if (!issue) return [];
    const request = issue.comments.some(({ by, body }) => by === BOT && body.startsWith(STATUS));
    const { labels, assignees, state } = issue;
    return [[key, { labels, assignees, open: state === "open", request }]];
  });
  return new Map(all);
}

/** How many entries about each request stand in the log. */
function loggedIn({ model }: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [tag, ref] of model.books.raised) {
    if (!tag.startsWith("log/")) continue;
    for (const { body } of model.github.issues.get(threadKey(ref))?.comments ?? []) {
      const [, repo, number] = /^<!-- waymark:log\/(\d+)\/(\d+)\//.exec(body) ?? [];
      if (repo === undefined) continue;
      const on = issueAt(repo, number);
      counts.set(on, (counts.get(on) ?? 0) + 1);
    }
  }
  return counts;
}

/** Every entry that came into the log. */
function logged(scene: Scene, before: Before): readonly Effect[] {
  return [...loggedIn(scene)].flatMap(([on, count]) =>
    Array.from({ length: count - (before.logged.get(on) ?? 0) }, (): Effect => ({
      what: "logged",
      on,
    })),
  );
}

/** What Waymark has done since, in its books first, then in teams, then on the issues that people opened. */
export function seenSince(scene: Scene, before: Before): readonly Seen[] {
  const { model, happened } = scene;
  const facts = [...model.books.facts.values()].slice(before.facts);
  const since = happened.slice(before.happened);
  // Whoever has taken care of something by then may have been waited for.
  const effects = [
    ...assigning(scene, before, since),
    ...facts.flatMap((fact) => inBooks(fact, scene)),
    ...model.changes.slice(before.changes).map(({ kind, team, person }): Effect => ({
      what: kind === "removed" ? "out of team" : "in team",
      who: whoIs(person),
      team,
    })),
    ...[...model.github.crews.keys()]
      .filter((team) => !before.teams.has(team))
      .map((team): Effect => ({ what: "team", team })),
    ...onIssues(scene, before, since),
    ...logged(scene, before),
  ];
  return effects.map((effect) => ({ ...effect, after: happened.length }));
}

function inBooks(fact: Fact, scene: Scene): readonly Effect[] {
  switch (fact.kind) {
    case "step-passed":
      return [{ what: "passed", on: at(fact), process: fact.process ?? "", step: fact.step }];
    case "completed": {
      const { process = "", community = "", person } = fact;
      return [{ what: "list", on: at(fact), process, community, of: whoIs(person) }];
    }
    case "concluded":
      return [{ what: "ended", on: at(fact), process: fact.process, how: fact.outcome }];
    case "joined": {
      const { person, community } = fact;
      const where = fact.source === "request" ? { on: at(fact) } : {};
      return [{ what: "joined", who: whoIs(person), community, ...where }];
    }
    case "left": {
      const { person, community, how } = fact;
      const where = how === "request" ? { on: at(fact) } : {};
      return [{ what: "left", who: whoIs(person), community, ...where }];
    }
    case "excused":
      return [{ what: "away", who: whoIs(fact.person), on: at(fact) }];
    case "contributed":
      return [{ what: "contribution", who: whoIs(fact.person), on: at(fact) }];
    case "paired": {
      const { mentor, mentee, from } = fact;
      const what = from === undefined ? "paired" : "renewed";
      return [{ what, who: whoIs(mentee), mentor: whoIs(mentor), on: at(fact) }];
    }
    case "parted": {
      const { mentor, mentee } = fact;
      return mentor ? [{ what: "parted", who: whoIs(mentee), mentor: whoIs(mentor) }] : [];
    }
    case "raised": {
      const [, change, repo, number] = /^([a-z]+)-(\d+)-(\d+)-\d+$/.exec(fact.tag) ?? [];
      if (change !== undefined) return [{ what: "proposed", on: issueAt(repo, number), change }];
      if (fact.tag.startsWith("begun/")) return begunBy(fact, scene);
      if (fact.tag.startsWith("opened/")) {
        const [, source, place] = fact.tag.split("/");
        return [{ what: "opened", on: issueAt(source, place) }];
      }
      const [word, , stage] = fact.tag.split("/");
      if (word !== "confirm" || !fact.regarding || stage === undefined) return [];
      return [{ what: "asked", on: at(fact), who: whoIs(fact.regarding), stage }];
    }
    case "stage-reached":
      return [{ what: "stage", who: whoIs(fact.person), stage: fact.stage }];
    case "awarded":
      return [
        {
          what: "badge",
          who: whoIs(fact.person),
          badge: fact.badge,
          ...(fact.thread && { on: at(fact) }),
        },
      ];
    case "helped":
      // The word of somebody who did not ask is judged by what comes of it.
      return fact.vouched ? [] : [{ what: "helped", who: whoIs(fact.by), on: at(fact) }];
    case "revoked":
    case "restored":
      return [{ what: fact.kind, who: whoIs(fact.person), badge: fact.badge }];
    case "linked":
    case "unlinked":
      return [{ what: fact.kind, who: whoIs(fact.person), called: localId(fact.local) }];
    case "adopted":
      return [{ what: "in force", version: versionOf(fact, scene) }];
    default:
      return [];
  }
}

/** A request that another one goes on with. */
function begunBy({ tag, thread }: FactOf<"raised">, { model }: Scene): readonly Effect[] {
  const cause = [...model.books.facts.values()].find(
    (one) => one.kind === "begun" && one.tag === tag,
  );
  if (cause?.kind !== "begun") return [];
  const { process, person, by, community = "" } = cause;
  const about = { process, community, who: whoIs(person), by: whoIs(by) };
  return [{ what: "begun", on: at({ thread }), from: at(cause), ...about }];
}

function issueAt(repo = "", number = ""): string {
  const place = Object.values(REPOS).find(({ id }) => id === Number(repo));
  return place ? whereIs({ repo: place, number: Number(number) }) : "nowhere";
}

function at({ thread }: { readonly thread?: ThreadRef }): string {
  return thread ? whereIs(thread) : "nowhere";
}

function versionOf({ commit, repo }: { commit: string; repo: number }, { model }: Scene): string {
  const files = model.github.commits.get(commit);
  const [name] = Object.entries(VERSIONS).find(([, one]) => one === files) ?? [];
  return repo === REPOS.home.id ? (name ?? commit) : `that of repository ${repo}`;
}

/** Labels and states that changed and that nobody else changed. */
function onIssues(scene: Scene, before: Before, since: readonly Happening[]): readonly Effect[] {
  return [...issuesIn(scene)].flatMap(([key, now]): readonly Effect[] => {
    const issue = scene.model.github.issues.get(key);
    if (!issue) return [];
    const on = whereIs(issue);
    const was = before.issues.get(key) ?? {
      labels: [] as readonly string[],
      open: true,
      request: false,
    };
    const theirs = since.filter((one) => "on" in one && one.on === on);
    const put = theirs.flatMap((one) =>
      one.did === "label" ? one.label : one.did === "open" ? one.labels : [],
    );
    return [
      ...(now.request && !was.request ? [{ what: "request", on } as const] : []),
      ...now.labels
        .filter((label) => !was.labels.includes(label) && !put.includes(label))
        .map((label): Effect => ({ what: "label", on, label })),
      ...(was.open && !now.open && issue.closedBy === BOT ? [{ what: "closed", on } as const] : []),
      ...(!was.open && now.open && !theirs.some(({ did }) => did === "reopen")
        ? [{ what: "reopened", on } as const]
        : []),
    ];
  });
}

/** Who was assigned, or is no more, where people did not say so last. */
function assigning(scene: Scene, before: Before, since: readonly Happening[]): readonly Effect[] {
  return [...issuesIn(scene)].flatMap(([key, now]): readonly Effect[] => {
    const issue = scene.model.github.issues.get(key);
    if (!issue) return [];
    const on = whereIs(issue);
    const was = before.issues.get(key)?.assignees ?? [];
    return [...new Set([...was, ...now.assignees])].flatMap((person): readonly Effect[] => {
      const who = whoIs(person);
      const theirs = since.findLast(
        (one) => "whom" in one && "on" in one && one.on === on && one.whom === who,
      );
      const is = now.assignees.includes(person);
      if (is === (theirs ? theirs.did === "assign" : was.includes(person))) return [];
      return [{ what: is ? "assigned" : "unassigned", who, on }];
    });
  });
}
