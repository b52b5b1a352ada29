import type { PersonId } from "../../src/core/person.ts";
import { type ThreadKey, threadKey } from "../../src/core/place.ts";
import { type Issue, mayWrite } from "../model/github.ts";
import { assign, unassign, close, edit, open, relabel, reopen } from "../model/issues.ts";
import type { Model } from "../model/model.ts";
import { keep, push } from "../model/pulls.ts";
import { comment, tick } from "../model/talk.ts";
import { accept, addToTeam, removeFromTeam } from "../model/teams.ts";
import { type Dress, DRESSES } from "../oracle/dresses.ts";
import type {
  Happening,
  Item,
  Seen,
  Version,
  Where,
  Who,
  Word,
  Writing,
} from "../oracle/happenings.ts";
import { amended } from "./amended.ts";
import { dressed } from "./dress.ts";
import { begun, idOf, OFFERS, type Place, REPOS, VERSIONS } from "./town.ts";

interface By {
  readonly by: Who;
}

/** `on` counts the issues that people opened, from 0; `asked` is what Waymark asked last, and `begun` the request that it began. */
interface On extends By {
  readonly on: number | "asked" | "begun";
}

/** Something that somebody tries. */
export type Step =
  | (By & {
      readonly do: "open";
      readonly place: Place;
      readonly writing: Writing;
      readonly labels: readonly string[];
    })
  | (On & { readonly do: "write"; readonly writing: Writing })
  | (On & { readonly do: "say"; readonly words: readonly Word[]; readonly dress: Dress })
  /** Edits a comment that is there; `as` is the event's name that its delivery comes under. */
  | (On & {
      readonly do: "amend";
      readonly words: readonly Word[];
      readonly as: "issue_comment" | "issues";
    })
  | (On & { readonly do: "tick" | "clear"; readonly item: Item })
  | (On & { readonly do: "label" | "unlabel"; readonly label: string })
  | (On & { readonly do: "assign" | "unassign"; readonly whom: Who })
  | (On & { readonly do: "close" | "reopen" })
  | (By & { readonly do: "push"; readonly to: Place | "branch"; readonly version: Version })
  | (By & { readonly do: "add" | "remove"; readonly whom: Who; readonly team: string })
  | (By & { readonly do: "accept" });

/** Harbor as it stands, everything that was done in it, and what was seen of Waymark. */
export interface Scene {
  readonly model: Model;
  readonly happened: Happening[];
  readonly seen: Seen[];
  /** The issues that people opened. */
  readonly issues: ThreadKey[];
}

export function whereIs({ repo, number }: Pick<Issue, "repo" | "number">): Where {
  return `${repo.name}#${number}`;
}

type News = Happening extends infer H
  ? H extends Happening
    ? Omit<H, "second" | "by">
    : never
  : never;

/** Lets one thing be tried; what somebody's rights don't allow does not happen. */
export function attempt(scene: Scene, step: Step): void {
  const { model, happened } = scene;
  const by = idOf(step.by);
  const did = "on" in step ? onIssue(scene, by, step) : elsewhere(scene, by, step);
  if (did) happened.push({ second: secondIn(model), by: step.by, ...did });
}

export function secondIn({ github }: Model): number {
  return Math.floor(github.clock / 1000);
}

type Elsewhere = Extract<Step, { do: "open" | "push" | "add" | "remove" | "accept" }>;

function elsewhere(scene: Scene, by: PersonId, step: Elsewhere): News | undefined {
  const { model } = scene;
  const { github } = model;
  switch (step.do) {
    case "open": {
      const { place, writing } = step;
      const labels = [...step.labels];
      const issue = open(model, by, REPOS[place], {
        title: "Please",
        body: textOf(writing),
        labels,
      });
      scene.issues.push(threadKey(issue));
      return { did: "open", on: whereIs(issue), writing, labels, offers: OFFERS[place] };
    }
    case "push": {
      if (!mayWrite(github, by)) return undefined;
      const { to, version } = step;
      const repo = to === "branch" ? REPOS.home : REPOS[to];
      push(model, by, repo, keep(model, VERSIONS[version]), to !== "branch");
      return { did: "push", version, inForce: to === "home" };
    }
    case "add":
    case "remove": {
      const { team, whom } = step;
      if (!github.owners.has(by)) return undefined;
      if (step.do === "add") addToTeam(model, by, team, idOf(whom));
      else removeFromTeam(model, by, team, idOf(whom));
      return { did: step.do, whom, team };
    }
    case "accept":
      accept(model, by);
      return undefined;
  }
}

type OnIssue = Extract<Step, { on: unknown }>;

function onIssue(scene: Scene, by: PersonId, step: OnIssue): News | undefined {
  const { model } = scene;
  const issue = issueOf(scene, step.on);
  if (!issue) return undefined;
  const on = whereIs(issue);
  if (step.do === "say") {
    const { words, dress } = step;
    comment(model, by, issue, dressed(words, dress));
    return { did: "say", on, words, shown: DRESSES[dress] };
  }
  if (step.do === "amend") {
    amended(model, by, issue, dressed(step.words, "plain"), step.as);
    return undefined;
  }
  const writes = mayWrite(model.github, by);
  if (!writes && by !== issue.author) return undefined;
  switch (step.do) {
    case "write":
      edit(model, by, issue, textOf(step.writing) + blockOf(issue));
      return { did: "write", on, writing: step.writing };
    case "tick":
    case "clear": {
      const before = issue.body;
      tick(model, by, issue, step.item, step.do === "tick");
      return before === issue.body ? undefined : { did: step.do, on, item: step.item };
    }
    case "label":
    case "unlabel":
      if (!writes) return undefined;
      relabel(
        model,
        by,
        issue,
        step.do === "label" ? [step.label] : [],
        step.do === "label" ? [] : [step.label],
      );
      return { did: step.do, on, label: step.label };
    case "assign":
    case "unassign":
      if (!writes) return undefined;
      if (step.do === "unassign") unassign(model, by, issue, idOf(step.whom));
      // GitHub passes over whom it does not know there.
      else if (!assign(model, by, issue, idOf(step.whom))) return undefined;
      return { did: step.do, on, whom: step.whom };
    case "close":
      close(model, by, issue, "completed");
      return { did: "close", on };
    case "reopen":
      if (!writes && issue.closedBy !== by) return undefined;
      reopen(model, by, issue);
      return { did: "reopen", on };
  }
}

function issueOf({ model, issues }: Scene, on: On["on"]): Issue | undefined {
  const { github } = model;
  if (on === "begun") return github.issues.get(begun);
  if (on !== "asked") return github.issues.get(issues[on] ?? "thread:0/0");
  return [...github.issues.values()].findLast(({ author }) => author === idOf("waymark"));
}

const NAMES = { ui: "UI/UX", data: "Data", field: "Field", maps: "Maps", new: "Poems" } as const;

function textOf({ headings, community = "ui", names = "", size = "Small" }: Writing): string {
  if (headings === "none") return "It breaks, and I don't know why.";
  if (headings === "founding") return `### Name\n\n${NAMES[community]}\n\n### Leads\n\n@${names}`;
  const until = "### Until\n\n2026-11-20";
  const person = `### Person\n\n@${names}`;
  const more = {
    asking: [person, until, `### Size\n\n${size}`],
    begun: [],
    charting: ["### Name\n\nSongs", "### Stages\n\nFirst song: 1 contribution"],
    joining: ["### Why\n\nI like it"],
    leaving: [until],
    naming: [person],
  };
  return [`### Community\n\n${NAMES[community]}`, ...more[headings]].join("\n\n");
}

/** Whoever edits a text leaves the list below it. */
function blockOf({ body }: Issue): string {
  const at = body.indexOf("\n\n<!-- waymark:checklist -->");
  return at < 0 ? "" : body.slice(at);
}
