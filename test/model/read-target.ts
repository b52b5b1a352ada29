import { FILE_TAGS } from "../../src/core/effect.ts";
import { about, only, REMOVALS } from "../../src/core/fact.ts";
import { removalQuestions } from "../../src/core/ledger/removal-questions.ts";
import { requestOn } from "../../src/core/ledger/request.ts";
import type { PersonId } from "../../src/core/person.ts";
import { threadKey } from "../../src/core/place.ts";
import type { Target } from "../../src/core/target.ts";
import type { Candidate, World } from "../../src/core/world.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { asksForTable } from "../../src/directory/tables.ts";
import { saidOn } from "./books.ts";
import { definitionsIn } from "./definitions.ts";
import { type Files, type Issue, personCalled, personOf } from "./github.ts";
import type { Model } from "./model.ts";
import { pullOf, withCommunity } from "./read-event.ts";
import {
  namedIn,
  peopleIn,
  readLedger,
  teamsOf,
  threadOf,
  withFacts,
  withOwners,
  withPeople,
} from "./read.ts";

/** Everything that looking at one target may need: the model's `readTarget`. */
export function readTarget(model: Model, target: Target): World {
  switch (target.kind) {
    case "thread":
      return readThread(model, target);
    case "proposal":
      return readProposal(model, target);
    case "person":
      return readPerson(model, target.person);
    case "community":
      return readCommunity(model, target.community);
    case "definitions":
      return readDefinitions(model);
    case "everything":
      return readLedger(model, []);
  }
}

interface Numbered {
  readonly repo: number;
  readonly number: number;
}

function issueOf({ github }: Model, { repo, number }: Numbered): Issue | undefined {
  return github.issues.get(`thread:${repo}/${number}`);
}

function readThread(model: Model, where: Numbered): World {
  const issue = issueOf(model, where);
  if (!issue) return readLedger(model, []);
  const world = readLedger(model, [threadKey(issue)]);
  const thread = threadOf(model.github, issue);
  const behind = world.facts.filter(({ kind }) => kind !== "adopted").flatMap(about);
  const keys = behind.filter((key) => /^(?:person|community):/.test(key));
  const known = withFacts(model, world, [`person:${thread.author.id}`, ...keys]);
  const said = [...saidOn(model.books, issue)];
  const whole = withPeople({ ...known, thread, said }, [thread.author, ...thread.assignees]);
  return withRequest(model, withNamed(model, withOwners(model, whole)));
}

function withNamed(model: Model, world: World): World {
  const { thread } = world;
  const here = only(world.facts, "commanded").filter(
    (fact) => thread && threadKey(fact.thread) === threadKey(thread),
  );
  const mentioned = namedIn(
    model.github,
    here.map(({ argument }) => argument),
  );
  return { ...withPeople(world, Object.values(mentioned)), mentioned };
}

function withRequest(model: Model, world: World): World {
  const known = withCommunity(model, world);
  const community = requestOn(known)?.community;
  const team = community && known.definitions?.communities[community]?.team;
  return withTeams(model, known, team ? [team] : []);
}

function withTeams(model: Model, world: World, slugs: readonly string[]): World {
  const teams = teamsOf(model.github, slugs);
  const members = Object.values(teams).flatMap((team) => team.members);
  return { ...withPeople(world, members), teams };
}

function readProposal(model: Model, where: Numbered): World {
  const { github, books } = model;
  const pull = issueOf(model, where);
  const repo = books.home ?? findHome(model);
  if (!pull?.head || repo?.id !== where.repo || pull.state === "closed")
    return readLedger(model, []);
  const world = withOwners(model, readLedger(model, [threadKey(pull)]));
  const candidate = candidateAt(model, repo, pull.head);
  const open = [...github.issues.values()].filter(
    (issue) => issue.repo.id === repo.id && issue.state === "open",
  );
  return {
    ...withEverything(model, withPeople(world, [personOf(github, pull.author)]), candidate),
    thread: threadOf(github, pull),
    pull: pullOf(model, pull),
    candidate,
    said: [...saidOn(books, pull)],
    labels: [...(github.places.get(repo.id)?.labels ?? [])],
    requests: open.map((issue) => threadOf(github, issue)),
    written: writtenUnder(model, [
      `check/${pull.head}`,
      ...FILE_TAGS,
      ...removalQuestions(world).map(({ tag }) => tag),
    ]),
  };
}

/** What merging would change can only be told with the whole ledger and every team at hand. */
function withEverything(model: Model, world: World, candidate: Candidate): World {
  const all = [world.definitions, candidate.definitions].flatMap((one) => one ?? []);
  const known = withFacts(model, world, [...model.books.keyed.keys()]);
  return withTeams(model, known, all.flatMap(teamsIn));
}

function teamsIn({ communities, pathways }: Definitions): readonly string[] {
  const stages = Object.values(pathways).flatMap((pathway) => pathway.stages);
  return [
    ...Object.values(communities).flatMap(({ team }) => team ?? []),
    ...stages.flatMap(({ recognise }) => recognise?.team ?? []),
  ];
}

function readPerson(model: Model, person: PersonId): World {
  const own = readLedger(model, [`person:${person}`]);
  const raised = only(own.facts, "raised").filter(({ regarding }) => regarding === person);
  const threads = raised.map(({ thread }) => threadKey(thread));
  const world = withOwners(model, withFacts(model, own, threads));
  const written = writtenUnder(
    model,
    raised.map(({ tag }) => tag),
  );
  return { ...withTeams(model, world, teamsAround(person, world)), written };
}

function teamsAround(person: PersonId, { definitions, facts }: World): readonly string[] {
  const joined = only(facts, "joined").filter((fact) => fact.person === person);
  const reached = only(facts, "stage-reached").filter((fact) => fact.person === person);
  return [
    ...joined.flatMap(({ community }) => definitions?.communities[community]?.team ?? []),
    ...reached.flatMap(({ pathway, stage }) => {
      const stages = definitions?.pathways[pathway]?.stages ?? [];
      return stages.find(({ id }) => id === stage)?.recognise?.team ?? [];
    }),
  ];
}

function readCommunity(model: Model, community: string): World {
  const key = `community:${community}`;
  const world = withFacts(model, readLedger(model, []), [key]);
  const team = world.definitions?.communities[community]?.team;
  const shown = withTeams(model, world, team ? [team] : []);
  const members = Object.values(shown.teams).flatMap((one) => one.members.map(({ id }) => id));
  const own = peopleIn(world.facts.filter((fact) => about(fact).includes(key)));
  const keys = [...own, ...members].map((id) => `person:${id}`);
  const known = withOwners(model, withFacts(model, shown, keys));
  return withRemovals(model, known);
}

/** Every removal in the organisation, and what owners said to it. */
function withRemovals(model: Model, world: World): World {
  const questions = removalQuestions(world);
  const threads = questions.map(({ thread }) => threadKey(thread));
  const known = withFacts(model, world, [REMOVALS, ...threads]);
  const written = writtenUnder(
    model,
    questions.map(({ tag }) => tag),
  );
  return { ...known, written };
}

function readDefinitions(model: Model): World {
  const { github, books } = model;
  const home = books.home ?? findHome(model);
  const ledger = readLedger(model, []);
  const raised = only(ledger.facts, "raised");
  const threads = raised.map(({ thread }) => threadKey(thread));
  const world = withOwners(model, withFacts(model, ledger, threads));
  const place = home && github.places.get(home.id);
  const own = raised.map(({ tag }) => tag);
  if (!home || !place?.tip) return { ...world, written: writtenUnder(model, own) };
  const candidate = candidateAt(model, home, place.tip);
  if (candidate.problems.some(({ rule }) => rule === "settings-exist"))
    return { ...world, written: writtenUnder(model, own) };
  const all = { ...world.definitions?.communities, ...candidate.definitions?.communities };
  const slugs = Object.values(all).flatMap(({ team }) => team ?? []);
  const written = writtenUnder(model, [`check/${place.tip}`, ...FILE_TAGS, ...own]);
  const labels = [...place.labels];
  return { ...withTeams(model, world, slugs), home, candidate, labels, written };
}

/** The first of `community` and `.github` with a `waymark.yml`; from then on it is pinned. */
function findHome({ github, books }: Model) {
  const places = [...github.places.values()];
  for (const name of ["community", ".github"]) {
    const place = places.find(({ repo }) => repo.name === name);
    if (!place?.tip || !("waymark.yml" in (github.commits.get(place.tip) ?? {}))) continue;
    books.home = place.repo;
    return place.repo;
  }
  return undefined;
}

function candidateAt({ github }: Model, repo: Candidate["repo"], commit: string): Candidate {
  const { definitions, ...read } = definitionsIn(github.commits.get(commit) ?? {});
  const leads = Object.values(definitions?.communities ?? {}).flatMap((one) => one.leads ?? []);
  const found = leads.flatMap(({ github: login }) => personCalled(github, login) ?? []);
  const accounts = Object.fromEntries(found.map(({ id, login }) => [login.toLowerCase(), id]));
  const sources = sourcesIn(github.commits.get(commit) ?? {});
  const base = { repo, commit, ...read, sources, people: accounts };
  return definitions ? { ...base, definitions } : base;
}

/** Forms, and Markdown that may hold a table. */
function sourcesIn(files: Files): Files {
  const kept = Object.entries(files).filter(
    ([path, text]) => path.startsWith(".github/ISSUE_TEMPLATE/") || asksForTable(text),
  );
  return Object.fromEntries(kept);
}

function writtenUnder({ books }: Model, tags: readonly string[]): Record<string, string> {
  const known = tags.flatMap((tag) => {
    const text = books.written.get(tag);
    return text === undefined ? [] : [[tag, text] as const];
  });
  return Object.fromEntries(known);
}
