import type { Reader } from "../../src/core/ask.ts";
import { labelsOf } from "../../src/core/labels.ts";
import { parseThreadKey, type ThreadKey } from "../../src/core/place.ts";
import {
  type Answer,
  type Question,
  type QuestionKind,
  type Questions,
  reachesGitHub,
} from "../../src/core/question.ts";
import type { Person } from "../../src/core/person.ts";
import type { Pull, Team, Thread } from "../../src/core/shown.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import type { Context } from "../../src/github/context.ts";
import { changedDefinitions, COMMUNITIES, grownDefinitions } from "./definitions.ts";
import { commitOf } from "./adoptions.ts";
import { NOW } from "./happened.ts";
import { authorOf, communityOf, requestBody } from "./requests.ts";
import { BOT, HOME, LEADS, OWNER, person, TALK, WEBSITE } from "./people.ts";
import type { Sizes } from "./sizes.ts";

type AtGitHub =
  | "account"
  | "owners"
  | "thread"
  | "pull"
  | "team"
  | "keepers"
  | "labels"
  | "offers"
  | "issues"
  | "shown"
  | "tip"
  | "candidate";
/** A pull request to the definitions. */
export const PROPOSAL = 9_000_000;
export const PROPOSED = "decade";

type Answers = {
  readonly [K in AtGitHub]: (of: Questions[K]["of"]) => Questions[K]["found"] | undefined;
};

type Answering = (question: Question) => Answer;

const kept = new WeakMap<Sizes, Answering>();

/** A GitHub that answers at once, from what the organisation's history would have left there; worked out once. */
export function instantGitHub(sizes: Sizes): Answering {
  const there = kept.get(sizes) ?? workedOut(sizes);
  kept.set(sizes, there);
  return there;
}

function workedOut(sizes: Sizes): Answering {
  const labels = labelsOf(grownDefinitions()).map(({ name }) => name);
  const members = membersIn(sizes);
  const called = new Map([...LEADS, OWNER].map((one) => [one.login, one]));
  const commit = commitOf(sizes.adoptions - 1);
  const tip = { repo: HOME, branch: "main", commit };
  const pins = Object.fromEntries(LEADS.map(({ id, login }) => [login, id]));
  const read = {
    problems: [],
    skipped: [],
    checked: 60,
    people: pins,
    definitions: grownDefinitions(),
  };
  const answers: Answers = {
    account: (login) => called.get(login) ?? numbered(login),
    owners: () => [OWNER],
    thread: (key) => threadAt(key, sizes),
    pull: (key) => pullAt(key, sizes),
    team: (slug) => teamOf(slug, members, sizes),
    keepers: () => [],
    labels: () => labels,
    offers: () => [],
    issues: () => [],
    tip: () => tip,
    shown: () => ({ home: HOME, candidate: { repo: HOME, commit, ...read } }),
    candidate: ({ repo, commit: asked }) => {
      const definitions = asked === PROPOSED ? changedDefinitions() : read.definitions;
      return { repo, commit: asked, ...read, definitions };
    },
  };
  return ({ kind, of }) => {
    const answer = (answers as Partial<Record<QuestionKind, (of: unknown) => unknown>>)[kind];
    if (!answer) throw new Error(`that is no question for GitHub: ${kind}`);
    const found = answer(of);
    return found === undefined ? { none: true } : { found };
  };
}

/** Asks our own books as the app does, and the instant GitHub for the rest. */
export function instantReader(context: Context, github: (question: Question) => Answer): Reader {
  const books = readerOf(context);
  return async (questions) => {
    const ours = questions.filter((question) => !reachesGitHub(question));
    const known = new Map<Question, Answer | undefined>();
    const answers = ours.length > 0 ? await books(ours) : [];
    ours.forEach((question, index) => known.set(question, answers[index]));
    return questions.map((question) => known.get(question) ?? github(question));
  };
}

function numbered(login: string): Person | undefined {
  const [, number] = /^person-(\d+)$/.exec(login) ?? [];
  return number === undefined ? undefined : person(Number(number));
}

/** Which requests were about the community of each team. */
type Members = ReadonlyMap<string, readonly number[]>;

/** Whoever joined a community is in its team. That is GitHub's to know: it is kept small here, where our memory is measured. */
function membersIn(sizes: Sizes): Members {
  const byTeam = new Map<string, number[]>(COMMUNITIES.map(({ team }) => [team, []]));
  for (let request = 0; request < sizes.closed; request += 1)
    byTeam.get(COMMUNITIES[communityOf(request)]?.team ?? "")?.push(request);
  return byTeam;
}

function teamOf(slug: string, members: Members, sizes: Sizes): Team | undefined {
  const joined = members.get(slug);
  if (!joined) return undefined;
  const people = new Map<string, Person>();
  for (const request of joined) {
    const author = authorOf(request, sizes);
    people.set(author.id, author);
  }
  return { slug, managed: true, members: [...people.values()], invited: [] };
}

function threadAt(key: ThreadKey, sizes: Sizes): Thread {
  const { repo, number } = parseThreadKey(key);
  if (repo !== HOME.id) return elsewhere(repo, number);
  if (number === PROPOSAL) return { ...plainly(HOME, number), pull: true };
  const { closed, open, confirmations, removals } = sizes;
  const before = closed + open;
  if (number > before && number <= before + confirmations + removals)
    return { ...plainly(HOME, number), state: "closed", title: "Core contributor", author: BOT };
  // Those that come on top are opened while we measure.
  const request = number - 1;
  const isClosed = request < closed;
  return {
    ...plainly(HOME, number),
    state: isClosed ? "closed" : "open",
    ...(isClosed && { reason: "completed" }),
    body: requestBody(request),
    author: authorOf(request, sizes),
    labels: isClosed ? ["process: join", "checklist: complete"] : ["process: join"],
  };
}

function plainly(repo: Thread["repo"], number: number): Thread {
  const nobody = { author: OWNER, assignees: [], labels: [], body: "" };
  return { repo, number, pull: false, state: "open", title: "Something", ...nobody };
}

function elsewhere(repo: number, number: number): Thread {
  const where = repo === WEBSITE.id ? WEBSITE : TALK;
  return { ...plainly(where, number), pull: where === WEBSITE, state: "closed" };
}

function pullAt(key: ThreadKey, { people }: Sizes): Pull {
  const { repo, number } = parseThreadKey(key);
  const isOpen = number === PROPOSAL;
  return {
    merged: !isOpen,
    mergedAt: NOW,
    author: person(1 + (number % (people - 1))),
    title: "Improve something",
    labels: [],
    paths: ["src/map.ts"],
    head: PROPOSED,
    open: isOpen,
    base: { repo, branch: "main" },
  };
}
