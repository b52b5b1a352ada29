import { createHash } from "node:crypto";
import type { Double } from "../github/start.ts";
import type { SeenIssue } from "../github/look.ts";
import { type Names, namesFor } from "./names.ts";
import type { Threads } from "./perform.ts";
import type { Victim } from "./victim.ts";

/** A comment, with the hidden tags it begins with. */
export interface Comment {
  readonly by: string;
  readonly ours: boolean;
  readonly tags: readonly string[];
  readonly text: string;
}

export interface Thread {
  readonly title: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly body: string;
  readonly comments: readonly Comment[];
  /** Check runs on the commits it ever stood at, each in one line. */
  readonly checks: readonly string[];
}

export interface Team {
  readonly members: readonly string[];
  readonly invited: readonly string[];
}

/** A webhook that was answered with 202, and one that is in the database. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  /** Of its body. */
  readonly digest: string;
}

export interface Kept extends Delivery {
  readonly state: string;
}

/** How it came out: what anybody can see on GitHub, and what is in the database. Everything has its story's name. */
export interface Picture {
  readonly threads: Readonly<Record<string, Thread>>;
  readonly teams: Readonly<Record<string, Team>>;
  readonly organization: Team;
  /** By repository. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** The definitions as they stand on the default branch, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly accepted: readonly Delivery[];
  readonly kept: readonly Kept[];
  readonly facts: readonly string[];
  /** Requests and answers that are not as GitHub describes them. */
  readonly strange: readonly string[];
}

const REPOS = ["community", "website"] as const;
const TEAMS = ["ui-ux", "data", "board"] as const;
const FILES = ["communities/writing.yml", ".github/ISSUE_TEMPLATE/join-community.yml"] as const;

interface Stage {
  readonly github: Double;
  readonly threads: Threads;
  readonly server: Pick<Victim, "ask">;
  readonly bot: string;
}

/** Looks at everything, once it has come to rest. */
export async function takePicture({ github, threads, server, bot }: Stage): Promise<Picture> {
  const seen = github.state();
  const shown = new Map<string, { id: number; threads: readonly SeenIssue[] }>();
  for (const repo of REPOS)
    shown.set(repo, { id: await idOf(repo, github), threads: await seen.issues(repo) });
  const names = namesFor(shown, threads, bot);
  const all: Record<string, Thread> = {};
  for (const [repo, { threads: some }] of shown)
    for (const issue of some) {
      const name = names.thread(repo, issue.number);
      all[name] = await threadOf(issue, repo, threads.heads.get(name) ?? [], github, names, bot);
    }
  const labels = await each(REPOS, async (repo) =>
    (await seen.labels(repo)).map(({ name }) => name).toSorted(),
  );
  return {
    threads: all,
    teams: await each(TEAMS, async (slug) => teamOf(seen.team(slug))),
    organization: teamOf(seen.organization()),
    labels,
    files: await each(FILES, async (path) => (await seen.file("community", path)) ?? ""),
    accepted: acceptedOf(github),
    kept: await server.ask<{ id: string; event: string; digest: string; state: string }>(
      "select id, name event, encode(sha256(body), 'hex') digest, state from deliveries order by id",
    ),
    // In how many steps our own list was written is nobody's loss: two looks may come together.
    facts: (await server.ask<{ id: string }>("select id from facts where kind <> 'edited'"))
      .map(({ id }) => names.fact(id))
      .toSorted(),
    strange: github.violations(),
  };
}

async function threadOf(
  issue: SeenIssue,
  repo: string,
  heads: readonly string[],
  github: Double,
  names: Names,
  bot: string,
): Promise<Thread> {
  const merged = issue.pull && (await github.state().pull(repo, issue.number)).merged;
  const checks: string[] = [];
  for (const [index, head] of heads.entries())
    for (const run of await github.state().checkRuns(repo, head)) {
      const { name, conclusion, title, summary, annotations } = run;
      const notes = annotations.map(
        ({ path, start_line, message }) => `${path}:${start_line} ${message}`,
      );
      const words = [conclusion, title, summary, ...notes].join(" | ");
      checks.push(names.text(`${name} on head ${index + 1}: ${words}`, repo));
    }
  return {
    title: issue.title,
    state: merged ? "merged" : issue.state === "open" ? "open" : (issue.reason ?? "closed"),
    labels: issue.labels.toSorted(),
    assignees: issue.assignees.toSorted(),
    body: names.text(issue.body, repo),
    comments: issue.comments.map(({ author, body }) => ({
      by: author,
      ours: author === bot,
      ...read(body, repo, names),
    })),
    checks: checks.toSorted(),
  };
}

const TAG = /^<!-- waymark:(.+) -->$/;

/** The hidden lines that a comment of Waymark's begins with, and what people see. */
function read(body: string, repo: string, names: Names): Pick<Comment, "tags" | "text"> {
  const lines = body.split("\n");
  const first = lines.findIndex((line) => !TAG.test(line));
  const at = first === -1 ? lines.length : first;
  return {
    tags: lines.slice(0, at).map((line) => names.tag(TAG.exec(line)?.[1] ?? line)),
    text: names.text(lines.slice(at).join("\n"), repo),
  };
}

function teamOf({ members, invited }: Team): Team {
  return { members: members.toSorted(), invited: invited.toSorted() };
}

function acceptedOf(github: Double): readonly Delivery[] {
  const good = github.deliveries().filter(({ status }) => status === 202);
  const once = new Map(good.map((delivery) => [delivery.guid, delivery]));
  return [...once.values()].map(({ guid, event, body }) => ({
    id: guid,
    event,
    digest: createHash("sha256").update(body).digest("hex"),
  }));
}

async function idOf(repo: string, github: Double): Promise<number> {
  const told = github.deliveries().map(({ body }) => JSON.parse(body) as Told);
  return told.find(({ repository }) => repository?.name === repo)?.repository?.id ?? 0;
}

interface Told {
  readonly repository?: { readonly id: number; readonly name: string };
}

async function each<K extends string, V>(
  keys: readonly K[],
  of: (key: K) => Promise<V>,
): Promise<Readonly<Record<K, V>>> {
  const pairs: [K, V][] = [];
  for (const key of keys) pairs.push([key, await of(key)]);
  return Object.fromEntries(pairs) as Record<K, V>;
}
