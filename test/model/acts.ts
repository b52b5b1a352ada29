import type { PersonId } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import { home, joinBody, website } from "../build/places.ts";
import { type Version, versions } from "./definitions.ts";
import { type Issue, mayWrite } from "./github.ts";
import { assign, close, edit, open, relabel, reopen, transfer, unassign } from "./issues.ts";
import { decoy, type Model } from "./model.ts";
import { bot, somebody } from "./people.ts";
import { choose, keep, merge, propose, publish, push, review } from "./pulls.ts";
import { comment, recomment, tick, uncomment } from "./talk.ts";
import { accept, addToTeam, expire, quit, removeFromTeam } from "./teams.ts";
import { tell } from "./tell.ts";

type Who = "ada" | "lin" | "sam" | "olu" | "wes" | "ona";

interface By {
  readonly by: Who;
}

/** `on` counts threads from the newest, 0, backwards: what somebody looks at is mostly new. */
interface On extends By {
  readonly on: number;
}

/** Something a person does on GitHub. What their rights don't allow does not happen. */
export type Act =
  | (By & { readonly do: "ask"; readonly community: string; readonly unlabelled?: boolean })
  | (By & { readonly do: "report" })
  | (By & { readonly do: "work"; readonly paths: readonly string[] })
  | (By & { readonly do: "release"; readonly tag: string })
  | (By & {
      readonly do: "choose" | "unchoose";
      readonly answer: number;
      readonly of: Who;
      readonly asked: Who;
    })
  | (By & { readonly do: "propose"; readonly version: Version })
  | (By & {
      readonly do: "push";
      readonly version: Version;
      readonly to: "home" | "branch" | "decoy";
    })
  | (On & { readonly do: "say"; readonly text: string })
  | (On & { readonly do: "recomment"; readonly text: string })
  | (On & { readonly do: "tick"; readonly item: string; readonly clear?: boolean })
  | (On & { readonly do: "answer"; readonly community: string })
  | (On & { readonly do: "rewrite"; readonly body: string })
  | (On & { readonly do: "close"; readonly reason: "completed" | "not_planned" })
  | (On & { readonly do: "reopen" })
  | (On & { readonly do: "label"; readonly label: string; readonly off?: boolean })
  | (On & { readonly do: "assign" | "unassign"; readonly whom: Who })
  | (On & { readonly do: "merge" })
  | (On & { readonly do: "review" })
  | (On & { readonly do: "hush" })
  | (On & { readonly do: "transfer" })
  | (By & { readonly do: "add" | "remove"; readonly team: string; readonly whom: Who })
  | (By & { readonly do: "quit"; readonly whom: Who })
  | (By & { readonly do: "rename"; readonly to: string })
  | (By & { readonly do: "accept" })
  | (By & { readonly do: "expire" })
  | { readonly do: "wait"; readonly days: number }
  | { readonly do: "redeliver"; readonly back: number };

const MINUTE = 60_000;

/** Lets one thing happen on GitHub, a minute after the last. */
export function play(model: Model, act: Act): void {
  model.github.clock += MINUTE;
  switch (act.do) {
    case "wait":
      model.github.clock += act.days * 1440 * MINUTE;
      return;
    case "redeliver":
      return redeliver(model, act.back);
    case "ask":
    case "report":
    case "work":
    case "release":
    case "choose":
    case "unchoose":
    case "propose":
    case "push":
      return begin(model, act);
    case "add":
    case "remove":
    case "quit":
    case "rename":
    case "accept":
    case "expire":
      return belong(model, act);
    default:
      return onThread(model, act);
  }
}

function redeliver({ sent, queue }: Model, back: number): void {
  const event = sent.at(-1 - (back % Math.max(sent.length, 1)));
  if (event) queue.push(event);
}

type Beginning = Extract<
  Act,
  { do: "ask" | "report" | "work" | "release" | "choose" | "unchoose" | "propose" | "push" }
>;

function begin(model: Model, act: Beginning): void {
  const by = somebody(act.by);
  switch (act.do) {
    case "ask": {
      const labels = act.unlabelled ? [] : ["process: join"];
      const body = joinBody(act.community);
      open(model, by, home, { title: `Join: ${act.community}`, body, labels });
      return;
    }
    case "report":
      open(model, by, website, { title: "It breaks", body: "Look", labels: ["bug"] });
      return;
    case "work":
      propose(model, by, website, { title: "Mend it", paths: act.paths });
      return;
    case "release":
      if (mayWrite(model.github, by)) publish(model, by, website, act.tag);
      return;
    case "choose":
    case "unchoose":
      choose(model, by, website, {
        comment: act.answer,
        answerer: somebody(act.of),
        author: somebody(act.asked),
        isChosen: act.do === "choose",
      });
      return;
    case "propose":
      propose(model, by, home, {
        title: `Propose: ${act.version}`,
        paths: ["waymark.yml"],
        files: versions[act.version],
      });
      return;
    case "push":
      if (!mayWrite(model.github, by)) return;
      push(model, by, placeOf(act.to), keep(model, versions[act.version]), act.to !== "branch");
  }
}

function placeOf(to: "home" | "branch" | "decoy"): Repo {
  return to === "decoy" ? decoy : home;
}

type Belonging = Extract<Act, { do: "add" | "remove" | "quit" | "rename" | "accept" | "expire" }>;

function belong(model: Model, act: Belonging): void {
  const by = somebody(act.by);
  const owner = model.github.owners.has(by);
  switch (act.do) {
    case "add":
      if (owner) addToTeam(model, by, act.team, somebody(act.whom));
      return;
    case "remove":
      return remove(model, by, act.team, somebody(act.whom));
    case "quit":
      if (owner && act.whom !== "ona") quit(model, by, somebody(act.whom));
      return;
    case "rename":
      model.github.logins.set(by, act.to);
      return;
    case "accept":
      return accept(model, by);
    case "expire":
      return expire(model, by);
  }
}

/** Owners take out whom they like, members themselves; taking an invitation back is `expire`. */
function remove(model: Model, by: PersonId, team: string, whom: PersonId): void {
  const { owners, crews } = model.github;
  const may = owners.has(by) || by === whom;
  if (may && crews.get(team)?.members.includes(whom)) removeFromTeam(model, by, team, whom);
}

type OnThread = Extract<Act, { on: number }>;

function onThread(model: Model, act: OnThread): void {
  const issue = [...model.github.issues.values()].at(-1 - act.on);
  if (!issue) return;
  const by = somebody(act.by);
  const writes = mayWrite(model.github, by);
  if (act.do === "say") {
    comment(model, by, issue, act.text);
    return;
  }
  const last = issue.comments.findLast((one) => one.by !== bot.id);
  if (act.do === "recomment" && last && (writes || last.by === by))
    recomment(model, by, issue, last.id, act.text);
  if (act.do === "review") return review(model, by, issue, "approved");
  if (writes) maintain(model, by, issue, act);
  if (writes || by === issue.author) change(model, by, issue, act);
}

/** What only people with write access do. */
function maintain(model: Model, by: PersonId, issue: Issue, act: OnThread): void {
  if (act.do === "merge") merge(model, by, issue);
  if (act.do === "label")
    relabel(model, by, issue, act.off ? [] : [act.label], act.off ? [act.label] : []);
  if (act.do === "assign") assign(model, by, issue, somebody(act.whom));
  if (act.do === "unassign") unassign(model, by, issue, somebody(act.whom));
  if (act.do === "transfer") transfer(model, by, issue, issue.repo.id === home.id ? website : home);
  if (act.do !== "hush") return;
  const ours = issue.comments.find((one) => one.by === bot.id);
  if (ours) uncomment(issue, ours.id);
}

/** What an author does to their own thread too. */
function change(model: Model, by: PersonId, issue: Issue, act: OnThread): void {
  if (act.do === "tick") tick(model, by, issue, act.item, act.clear !== true);
  if (act.do === "answer") edit(model, by, issue, answered(issue.body, act.community));
  if (act.do === "rewrite") edit(model, by, issue, act.body);
  if (act.do === "close") close(model, by, issue, act.reason);
  const own = issue.closedBy === by || mayWrite(model.github, by);
  if (act.do === "reopen" && own && !issue.merged) reopen(model, by, issue);
}

function answered(body: string, community: string): string {
  return body.replace(/(### Community\n\n)[^\n]*/, `$1${community}`);
}

/** Waymark is installed: what every history of an organisation begins with. */
export function install(model: Model): void {
  tell(model, somebody("ona"), { kind: "installed" });
}
