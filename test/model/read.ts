import { about, type Fact, inOrder, only } from "../../src/core/fact.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import { everKept, inTodaysNames, namesOf } from "../../src/core/ledger/todays-names.ts";
import type { Team, Thread, World } from "../../src/core/world.ts";
import { factsAbout } from "./books.ts";
import { definitionsIn } from "./definitions.ts";
import { type GitHub, type Issue, personCalled, personOf } from "./github.ts";
import { type Model, ORG } from "./model.ts";

/** What the ledger tells about these keys: the model's `readLedger`. */
export function readLedger(model: Model, keys: readonly string[]): World {
  const { books, github } = model;
  const facts = factsAbout(books, [...keys, "definitions"]);
  const adopted = only(facts, "adopted").at(-1);
  const definitions =
    adopted && definitionsIn(github.commits.get(adopted.commit) ?? {}).definitions;
  const pins = adopted?.people ?? {};
  return {
    now: new Date(github.clock).toISOString(),
    org: ORG,
    ...(books.home && { home: books.home }),
    ...(definitions && { definitions }),
    pins,
    facts: inTodaysNames(facts, namesOf({ facts, ...(definitions && { definitions }) })),
    logins: {
      ...Object.fromEntries(Object.entries(pins).map(([login, id]) => [id, login])),
      ...seen(model, [...peopleIn(facts), ...Object.values(pins)]),
    },
    owners: [],
    teams: {},
    said: [],
    mentioned: {},
    written: {},
  };
}

function seen({ books }: Model, people: readonly PersonId[]): Record<PersonId, string> {
  const known = people.flatMap((id) => {
    const login = books.logins.get(id);
    return login ? [[id, login] as const] : [];
  });
  return Object.fromEntries(known);
}

export function peopleIn(facts: readonly Fact[]): readonly PersonId[] {
  const keys = new Set(facts.flatMap(about));
  return [...keys].flatMap((key) =>
    key.startsWith("person:") ? [key.slice("person:".length) as PersonId] : [],
  );
}

export function withFacts(model: Model, world: World, keys: readonly string[]): World {
  const more = factsAbout(model.books, everKept(keys, namesOf(world)));
  const facts = inOrder([...world.facts, ...inTodaysNames(more, namesOf(world))]);
  return { ...world, facts, logins: { ...seen(model, peopleIn(more)), ...world.logins } };
}

export function withPeople(world: World, people: readonly Person[]): World {
  const logins = Object.fromEntries(people.map(({ id, login }) => [id, login]));
  return { ...world, logins: { ...world.logins, ...logins } };
}

export function withOwners(model: Model, world: World): World {
  const owners = [...model.github.owners];
  return { ...withPeople(world, personsOf(model.github, owners)), owners };
}

export function personsOf(github: GitHub, ids: readonly PersonId[]): readonly Person[] {
  return ids.map((id) => personOf(github, id));
}

/** People whom texts name with an `@`. */
export function namedIn(github: GitHub, texts: readonly string[]): Record<string, Person> {
  const logins = texts.flatMap((text) => [...text.matchAll(/@([a-z\d-]+)/gi)]);
  const found = logins.flatMap(([, login = ""]) => personCalled(github, login) ?? []);
  return Object.fromEntries(found.map((person) => [person.login.toLowerCase(), person]));
}

export function threadOf(github: GitHub, issue: Issue): Thread {
  const { repo, number, pull, state, reason, title, body, labels } = issue;
  return {
    repo,
    number,
    pull,
    state,
    ...(reason === undefined ? {} : { reason }),
    title,
    body,
    author: personOf(github, issue.author),
    assignees: personsOf(github, issue.assignees),
    labels: [...labels],
  };
}

export function teamsOf(github: GitHub, slugs: readonly string[]): Record<string, Team> {
  const found = slugs.flatMap((slug) => github.crews.get(slug) ?? []);
  const teams = found.map(({ slug, description, members, invited, kept = [] }): Team => {
    const managed = description.toLowerCase().includes("managed by waymark");
    return {
      slug,
      managed,
      ...(managed ? {} : { unmanaged: whyUnmanaged(slug) }),
      members: personsOf(github, members),
      kept: [...kept],
      invited: personsOf(github, invited).map(({ login }) => login),
    };
  });
  return Object.fromEntries(teams.map((team) => [team.slug, team]));
}

function whyUnmanaged(slug: string): string {
  return `neither the description of the team ${slug} nor a parent team's says “managed by Waymark”`;
}
