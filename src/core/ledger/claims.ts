import type { Definitions } from "../../definitions/definitions.ts";
import { type Fact, type FactOf, inOrder, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { spelled } from "../spelled.ts";
import type { World } from "../world.ts";
import { awardsAt } from "./awards.ts";
import { claimsKey, hidesKey } from "./key.ts";

type Claimed = FactOf<"claimed">;

/** Every claim that its holder has not taken back. */
export function standingClaims(facts: readonly Fact[]): readonly Claimed[] {
  const over = new Set(only(facts, "unclaimed").map(({ claim }) => claim));
  return only(facts, "claimed").filter(({ id }) => !over.has(id));
}

const CLAIMING = ["claim", "unclaim"];

/** What somebody wrote about their claims, or about being named; or that an award of theirs was taken back, or is over. */
export interface Word {
  /** The id of the fact that keeps it. */
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly argument: string;
}

/** What one word did. */
export interface Heard {
  readonly word: Word;
  /** Claims that began with it. */
  readonly begun: readonly Claimed[];
  /** Claims that ended with it. */
  readonly ended: readonly Claimed[];
  /** Claims it asked for that stood already. */
  readonly stood: readonly Claimed[];
  /** They had asked not to be named. */
  readonly hidden: boolean;
}

/** What somebody's words about their claims did, one after the other; `more` are such as are not on record yet. */
export function claimsHeard(
  person: PersonId,
  world: World,
  more: readonly Word[] = [],
): readonly Heard[] {
  const about = world.ledger.about(claimsKey(person));
  const naming = world.ledger.about(hidesKey(person)).of("commanded");
  const fresh = new Set(more.map(({ id }) => id));
  const known = [...about.of("commanded"), ...naming].filter(({ id }) => !fresh.has(id));
  // Most people only ever say whether they are named.
  if (![...known, ...more].some(({ name }) => CLAIMING.includes(name))) return [];
  const over = [...about.of("revoked"), ...about.of("award-ended")];
  const all = inOrder<Word | Over>([...known, ...over, ...more]);
  const words = all.map((one) => ("award" in one ? ending(one) : one));
  const books: Books = {
    person,
    world,
    definitions: world.definitions(),
    begun: about.of("claimed"),
    ended: about.of("unclaimed"),
  };
  return followed(words, books);
}

interface Books {
  readonly person: PersonId;
  readonly world: World;
  readonly definitions: Definitions | undefined;
  readonly begun: readonly Claimed[];
  readonly ended: readonly FactOf<"unclaimed">[];
}

function followed(words: readonly Word[], books: Books): readonly Heard[] {
  let standing: readonly Claimed[] = [];
  let hidden = false;
  return words.map((word) => {
    const heard = { word, begun: [], ended: [], stood: [], hidden };
    switch (word.name) {
      case "claim": {
        if (hidden) return heard;
        const wanted = claimsFor(word, books);
        const stood = standing.filter((claim) => wanted.some((one) => isSame(one, claim)));
        const begun = wanted.filter((one) => !stood.some((claim) => isSame(one, claim)));
        standing = [...standing, ...begun];
        return { ...heard, begun, stood };
      }
      case "unclaim": {
        const ended = endedBy(word, standing, books);
        standing = standing.filter((one) => !ended.includes(one));
        return { ...heard, ended };
      }
      case "hide-me": {
        const ended = standing;
        standing = [];
        hidden = true;
        return { ...heard, ended, hidden };
      }
      case "over": {
        const ended = standing.filter(({ award }) => award === word.argument);
        standing = standing.filter((one) => !ended.includes(one));
        return { ...heard, ended };
      }
      default:
        hidden = false;
        return heard;
    }
  });
}

/** Of a badge that is given for each year, every year's stands by itself. */
function isSame(one: Claimed, other: Claimed): boolean {
  return one.badge === other.badge && one.year === other.year;
}

type Over = FactOf<"revoked" | "award-ended">;

/** An award that was taken back, or is over, ends whatever claim stands for it. */
function ending({ id, at, award }: Over): Word {
  return { id, at, name: "over", argument: award };
}

/** As it is on record; before that, what it asks for of what they held by then. */
function claimsFor(word: Word, books: Books): readonly Claimed[] {
  const recorded = books.begun.filter(({ by }) => by === word.id);
  if (recorded.length > 0) return recorded;
  const { person, definitions, world } = books;
  const held = awardsAt(person, word.at, world).filter(({ badge }) =>
    Object.hasOwn(definitions?.badges ?? {}, badge),
  );
  return meant(word.argument, held, definitions).map((award) => ({
    kind: "claimed",
    id: ["claimed", word.id.replace("commanded/", ""), award.badge, award.year ?? []]
      .flat()
      .join("/"),
    at: word.at,
    person,
    badge: award.badge,
    ...(award.year !== undefined && { year: award.year }),
    award: award.id,
    by: word.id,
  }));
}

function endedBy(word: Word, standing: readonly Claimed[], books: Books): readonly Claimed[] {
  const over = books.ended.filter(({ by }) => by === word.id).map(({ claim }) => claim);
  if (over.length > 0) return standing.filter(({ id }) => over.includes(id));
  return meant(word.argument, standing, books.definitions);
}

/** Those of a badge that somebody names, by its id or its name; all where they name none. */
function meant<T extends { readonly badge: string }>(
  argument: string,
  all: readonly T[],
  definitions: Definitions | undefined,
): readonly T[] {
  const said = spelled(argument);
  if (said === "") return all;
  const byId = all.filter(({ badge }) => spelled(badge) === said);
  if (byId.length > 0) return byId;
  return all.filter(({ badge }) => spelled(definitions?.badges[badge]?.name ?? "") === said);
}
