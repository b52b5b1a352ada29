import { plainType } from "../../core/contribution-type.ts";
import { apartFromThreads, type Fact, type FactOf, repoOf } from "../../core/fact.ts";
import { factsBehind } from "../../core/ledger/evidence.ts";
import { publishingOf } from "../../core/ledger/publishing.ts";
import { behindPage, personPage, type Total } from "../../core/pages.ts";
import type { PersonId } from "../../core/person.ts";
import { GITHUB, mayName, type Repo, threadName } from "../../core/place.ts";
import { rememberingBoth } from "../../core/remembering.ts";
import type { World } from "../../core/world.ts";
import { pathways } from "../../words/generated/pathways.ts";
import { joined, linked, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** A comment on GitHub has room for so many, however long they are. */
const MOST_LINKS = 25;

/** The facts that are named there, how many more could be, and how many may not. */
interface Named {
  readonly some: readonly Fact[];
  readonly more: number;
  readonly hidden: number;
}

// What is behind a stage may be ten thousand facts, and is asked for in every round of questions.
const named = rememberingBoth<Named>();

/** Whose evidence for what is told, where, and to whom. */
interface About {
  readonly person: PersonId;
  readonly where: Repo;
  readonly voice: Voice;
  readonly total: Total;
  /** It is told to the person, not to others. */
  readonly own: boolean;
}

/** The evidence by name, as far as everybody who reads it there may know of it. */
export function links(evidence: readonly string[], about: About, world: World): Shown {
  const { person, where, voice } = about;
  const facts = factsBehind(evidence, person, world);
  const { some, more, hidden } = named(facts, where, () => namedOf(facts, where));
  const say = pathways(voice);
  const words = [
    ...some.map((fact) => link(fact, voice, world)),
    ...(more > 0 ? [moreWords(more, about, world)] : []),
    ...(hidden > 0 ? [say("pathways-evidence-private", { count: hidden })] : []),
  ];
  return joined(words, ", ");
}

/** How many more there are, and where they are: on a page of ours where the person wants one, or for a search on GitHub to find. */
function moreWords(count: number, about: About, world: World): Shown {
  const { person, voice, total, own } = about;
  const say = pathways(voice);
  const page = behindPage(person, total, world);
  if (page !== undefined) return linked(say("pathways-evidence-more", { count }), page);
  const login = world.login(person);
  if (login === undefined) return say("pathways-evidence-more", { count });
  const search = linked(say("pathways-evidence-search"), searchFor(login, world));
  // Whoever would rather not be named gets no page by asking for one.
  const may =
    own && personPage(login, world) !== undefined && publishingOf(person, world) === "unpublished";
  return say(may ? "pathways-evidence-more-publish" : "pathways-evidence-more-search", {
    count,
    search,
  });
}

/** Where GitHub finds the issues and pull requests of the organisation that somebody had a part in. */
function searchFor(login: string, { org, github = GITHUB }: World): string {
  const words = { q: `org:${org.login} involves:${login}`, type: "issues" };
  return `${github}/search?${new URLSearchParams(words).toString()}`;
}

function namedOf(facts: readonly Fact[], where: Repo): Named {
  const first = new Map<string, Fact>();
  let hidden = 0;
  for (const fact of facts) {
    if (!isNamed(fact, where)) hidden += 1;
    else {
      const place = placeOf(fact);
      if (place !== "" && !first.has(place)) first.set(place, fact);
    }
  }
  return { some: [...first.values()].slice(0, MOST_LINKS), more: first.size - MOST_LINKS, hidden };
}

function isNamed(fact: Fact, where: Repo): boolean {
  const repo = repoOf(fact);
  return !repo || mayName({ repo }, where);
}

/** Where a fact can be looked at; nothing for one that happened nowhere. */
function placeOf(fact: Fact): string {
  if (isShownElsewhere(fact)) return `${fact.type} ${fact.evidence}`;
  const apart = apartFromThreads(fact, GITHUB);
  if (apart) return apart.name;
  return "thread" in fact && fact.thread ? threadName(fact.thread) : "";
}

/** Whether an address shows it, rather than where it was told. */
function isShownElsewhere(
  fact: Fact,
): fact is FactOf<"credited" | "contributed" | "listed-before"> & { readonly evidence: string } {
  const isTold =
    fact.kind === "credited" || fact.kind === "contributed" || fact.kind === "listed-before";
  return isTold && fact.evidence !== undefined;
}

function link(fact: Fact, voice: Voice, world: World): Shown {
  const apart = apartFromThreads(fact, world.github ?? GITHUB);
  if (apart) return linked(plain(apart.name), apart.address);
  if (!isShownElsewhere(fact)) return ours(placeOf(fact));
  const what = plainType(fact.type, world.definitions()?.settings.types, voice);
  return linked(plain(what), fact.evidence);
}
