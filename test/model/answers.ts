import { knowing } from "../../src/core/hearing.ts";
import { type Fact, inOrder } from "../../src/core/fact.ts";
import { type LedgerKey, personIn } from "../../src/core/ledger/key.ts";
import { onceFor } from "../../src/core/remembering.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import { parseThreadKey, type ThreadKey } from "../../src/core/place.ts";
import {
  type Answer,
  peopleShown,
  type Question,
  type QuestionKind,
  type Questions,
} from "../../src/core/question.ts";
import type {
  Candidate,
  Lying,
  Pull,
  ShownDefinitions,
  Team,
  Thread,
  Tip,
  Unattended,
} from "../../src/core/shown.ts";
import type { World } from "../../src/core/world.ts";
import { worldOf } from "../../src/core/world-of.ts";
import { asksForTable } from "../../src/directory/tables.ts";
import type { Books } from "./books.ts";
import { definitionsIn } from "./definitions.ts";
import { bot } from "./people.ts";
import { type Files, type Issue, personCalled, personOf } from "./github.ts";
import { type Model, ORG } from "./model.ts";

type Answers = {
  readonly [K in QuestionKind]: (
    model: Model,
    of: Questions[K]["of"],
  ) => Questions[K]["found"] | undefined;
};

/** What the model answers to each kind of question: one that is left out does not compile. */
const ANSWERS: Answers = {
  // The world puts them in order itself.
  facts: ({ books }, key) => keptAbout(books, key),
  definitions: ({ github }, commit) => definitionsIn(github.commits.get(commit) ?? {}).definitions,
  home: ({ books }) => books.home,
  login: ({ books }, person) => books.logins.get(person),
  everybody: ({ books }) => [...books.keyed.keys()].flatMap((key) => personIn(key) ?? []),
  // Nobody keeps them here: they follow from the ledger.
  standings: () => undefined,
  listings: ({ books }, person) => books.mentors.get(person) ?? [],
  listed: ({ books }, programme) =>
    [...books.mentors].flatMap(([person, all]) =>
      all.filter((one) => one.programme === programme).map((one) => ({ ...one, person })),
    ),
  tally: () => undefined,
  record: () => undefined,
  said: ({ books }, key) => [...(books.said.get(key) ?? [])],
  written: ({ books }, tag) => books.written.get(tag),
  refusals: ({ books }) => Object.fromEntries(books.refused),
  account: ({ github }, login) => personCalled(github, login),
  repository: ({ github }, name) =>
    [...github.places.values()].find(({ repo }) => repo.name === name)?.repo,
  owners: ({ github }) => [...github.owners].map((id) => personOf(github, id)),
  thread: (model, key) => found(model, key, threadOf),
  pull: (model, key) => found(model, key, pullOf),
  team: teamOf,
  keepers: ({ github }, slug) => [...(github.crews.get(slug)?.kept ?? [])],
  labels: ({ github }, { id }) => [...(github.places.get(id)?.labels ?? [])],
  offers: ({ github }, { id }) => github.places.get(id)?.offers ?? [],
  issues: (model, { id }) =>
    [...model.github.issues.values()]
      .filter((issue) => issue.repo.id === id && issue.state === "open")
      .map((issue) => threadOf(model, issue)),
  free: (model, { repo: { id }, label }) =>
    [...model.github.issues.values()]
      .filter((issue) => issue.repo.id === id && issue.state === "open")
      .map((issue) => threadOf(model, issue))
      .filter(({ labels, assignees }) => labels.includes(label) && assignees.length === 0)
      .toReversed(),
  unattended: unattendedIn,
  shown: shownIn,
  // Nobody begins here.
  beginning: () => undefined,
  tip: tipIn,
  brought: (model, { repo, commit }) =>
    [...model.github.issues.values()].find(
      (pull) => pull.repo.id === repo.id && pull.merged !== undefined && pull.head === commit,
    )?.head,
  candidate: (model, { repo, commit }) => candidateAt(model, repo, commit),
};

/** Whoever is not of the organization has done no work in it. */
function unattendedIn(
  { github }: Model,
  { repo, labels }: Questions["unattended"]["of"],
): Unattended {
  const open = [...github.issues.values()].filter(
    (issue) => issue.repo.id === repo.id && issue.state === "open",
  );
  const isNew = (id: PersonId) => !github.organization.has(id) && !github.owners.has(id);
  const waits = ({ author, comments }: Issue) =>
    isNew(author) && comments.every(({ by }) => by === author || by === bot.id);
  const isFree = ({ pull, labels: its, assignees }: Issue) =>
    !pull && assignees.length === 0 && labels.some((label) => its.includes(label));
  const lying = ({ number, pull, title, author, opened, labels: its }: Issue): Lying => ({
    repo,
    number,
    pull,
    title,
    opened,
    labels: its,
    author: personOf(github, author),
  });
  return {
    unanswered: open.filter(waits).map(lying).toReversed(),
    untaken: open.filter(isFree).map(lying),
  };
}

/** The world as the model has it now: whatever is asked is answered at once; `met` hears whom answers show. */
export function worldIn(model: Model, met?: (people: readonly Person[]) => void): World {
  const seen = new Map<PersonId, string>();
  const hearing = knowing({
    ask(question) {
      const answer = answerTo(question, model);
      const people = peopleShown(question, answer);
      for (const { id, login } of people) seen.set(id, login);
      met?.(people);
      return answer;
    },
    seen: (person) => seen.get(person),
  });
  const { pages } = model.github;
  const setting = { now: ownTime(model.github), org: ORG, ...(pages && { pages }) };
  return worldOf(setting, hearing);
}

/** What time it is by Waymark's clock. */
function ownTime({ clock, ticks = 1 }: Model["github"]): string {
  return new Date(clock - (clock % ticks)).toISOString();
}

function answerTo(question: Question, model: Model): Answer {
  const answer = ANSWERS[question.kind] as (model: Model, of: unknown) => unknown;
  const value = answer(model, question.of);
  return value === undefined ? { none: true } : { found: value };
}

/** The facts about a key, in order. */
export function factsAbout(books: Books, key: LedgerKey): readonly Fact[] {
  return inOrder(keptAbout(books, key));
}

function keptAbout({ keyed, facts }: Books, key: LedgerKey): readonly Fact[] {
  return (keyed.get(key) ?? []).flatMap((id) => facts.get(id) ?? []);
}

function found<T>(
  model: Model,
  key: ThreadKey,
  as: (model: Model, issue: Issue) => T | undefined,
): T | undefined {
  const { repo, number } = parseThreadKey(key);
  const issue = model.github.issues.get(`thread:${repo}/${number}`);
  return issue && as(model, issue);
}

function threadOf({ github }: Model, issue: Issue): Thread {
  const { repo, number, pull, state, reason, title, body, labels, assignees } = issue;
  return {
    repo,
    number,
    pull,
    state,
    ...(reason === undefined ? {} : { reason }),
    title,
    body,
    author: personOf(github, issue.author),
    assignees: assignees.map((id) => personOf(github, id)),
    labels: [...labels],
  };
}

function pullOf({ github }: Model, issue: Issue): Pull | undefined {
  const { merged, title, labels, paths, head = "", state, repo, pull } = issue;
  if (!pull) return undefined;
  return {
    merged: merged !== undefined,
    ...(merged === undefined ? {} : { mergedAt: merged }),
    author: personOf(github, issue.author),
    title,
    labels: [...labels],
    paths,
    head,
    open: state === "open",
    base: { repo: repo.id, branch: MAIN },
  };
}

const MAIN = "main";

function teamOf({ github }: Model, slug: string): Team | undefined {
  const crew = github.crews.get(slug);
  if (!crew) return undefined;
  const managed = crew.description.toLowerCase().includes("managed by waymark");
  return {
    slug: crew.slug,
    managed,
    ...(managed ? {} : { unmanaged: { kind: "not-opted-in" } as const }),
    members: crew.members.map((id) => personOf(github, id)),
    invited: crew.invited.map((id) => personOf(github, id).login),
  };
}

/** The first of `community` and `.github` with a `waymark.yml`; from then on it is pinned. */
function findHome({ github, books }: Model) {
  if (books.home) return books.home;
  const places = [...github.places.values()];
  for (const name of ["community", ".github"]) {
    const place = places.find(({ repo }) => repo.name === name);
    if (!place?.tip || !("waymark.yml" in (github.commits.get(place.tip) ?? {}))) continue;
    books.home = place.repo;
    return place.repo;
  }
  return undefined;
}

function tipIn(model: Model): Tip | undefined {
  const repo = findHome(model);
  const commit = repo && model.github.places.get(repo.id)?.tip;
  return repo && { repo, branch: MAIN, ...(commit !== undefined && { commit }) };
}

function shownIn(model: Model): ShownDefinitions {
  const tip = tipIn(model);
  if (!tip?.commit) return tip ? { home: tip.repo } : {};
  const candidate = candidateAt(model, tip.repo, tip.commit);
  const none = candidate.problems.some(({ rule }) => rule === "settings-exist");
  return none ? { home: tip.repo } : { home: tip.repo, candidate };
}

function candidateAt({ github }: Model, repo: Candidate["repo"], commit: string): Candidate {
  const files = github.commits.get(commit) ?? {};
  const { definitions, ...read } = definitionsIn(files);
  const leads = Object.values(definitions?.communities ?? {}).flatMap((one) => one.leads ?? []);
  const accounts = leads.flatMap(({ github: login }) => personCalled(github, login) ?? []);
  const people = Object.fromEntries(accounts.map(({ id, login }) => [login.toLowerCase(), id]));
  const base = { repo, commit, ...read, sources: sourcesIn(files), people };
  return definitions ? { ...base, definitions } : base;
}

/** Forms, what requests found, and Markdown that may hold a table. */
const sourcesIn = onceFor((files: Files): Files => {
  const kept = Object.entries(files).filter(
    ([path, text]) =>
      /^(?:\.github\/ISSUE_TEMPLATE|communities|pathways|mentorships)\//.test(path) ||
      asksForTable(text),
  );
  return Object.fromEntries(kept);
});
