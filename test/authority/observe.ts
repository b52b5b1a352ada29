import type { Fact } from "../../src/core/fact.ts";
import type { ThreadRef } from "../../src/core/place.ts";
import type { Effect, Happening, Seen } from "../oracle/happenings.ts";
import { type Scene, whereIs } from "./play.ts";
import { begun, idOf, REPOS, VERSIONS, whoIs } from "./town.ts";

const BOT = idOf("waymark");
const STATUS = "<!-- waymark:status -->";

/** How things stood before Waymark worked. */
export interface Before {
  readonly facts: number;
  readonly changes: number;
  readonly happened: number;
  readonly issues: readonly Shown[];
}

interface Shown {
  readonly labels: readonly string[];
  readonly open: boolean;
  readonly request: boolean;
}

export function beforeIn(scene: Scene, happened: number): Before {
  const { books, changes } = scene.model;
  return { facts: books.facts.size, changes: changes.length, happened, issues: issuesIn(scene) };
}

function issuesIn({ model, issues }: Scene): readonly Shown[] {
  // What Waymark began was there before what people opened.
  return [begun, ...issues].flatMap((key) => {
    const issue = model.github.issues.get(key);
    if (!issue) return [];
    const request = issue.comments.some(({ by, body }) => by === BOT && body.startsWith(STATUS));
    return [{ labels: issue.labels, open: issue.state === "open", request }];
  });
}

/** What Waymark has done since, in its books first, then in teams, then on the issues that people opened. */
export function seenSince(scene: Scene, before: Before): readonly Seen[] {
  const { model, happened } = scene;
  const facts = [...model.books.facts.values()].slice(before.facts);
  const effects = [
    ...facts.flatMap((fact) => inBooks(fact, scene)),
    ...model.changes.slice(before.changes).map(({ kind, team, person }): Effect => ({
      what: kind === "removed" ? "out of team" : "in team",
      who: whoIs(person),
      team,
    })),
    ...onIssues(scene, before, happened.slice(before.happened)),
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
    case "contributed":
      return [{ what: "contribution", who: whoIs(fact.person), on: at(fact) }];
    case "paired": {
      const { mentor, mentee } = fact;
      return [{ what: "paired", who: whoIs(mentee), mentor: whoIs(mentor), on: at(fact) }];
    }
    case "parted": {
      const { mentor, mentee } = fact;
      return mentor ? [{ what: "parted", who: whoIs(mentee), mentor: whoIs(mentor) }] : [];
    }
    case "raised": {
      const [, change, repo, number] = /^([a-z]+)-(\d+)-(\d+)-\d+$/.exec(fact.tag) ?? [];
      if (change !== undefined) return [{ what: "proposed", on: issueAt(repo, number), change }];
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
    case "adopted":
      return [{ what: "in force", version: versionOf(fact, scene) }];
    default:
      return [];
  }
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
  return issuesIn(scene).flatMap((now, index): readonly Effect[] => {
    const issue = scene.model.github.issues.get([begun, ...scene.issues][index] ?? "thread:0/0");
    if (!issue) return [];
    const on = whereIs(issue);
    const was = before.issues[index] ?? { labels: [], open: true, request: false };
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
