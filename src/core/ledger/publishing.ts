import { each } from "../ask.ts";
import { type Fact, inOrder, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import { hidesKey, type LedgerKey, publishesKey } from "./key.ts";

/** Whether there may be a page about somebody: only where they say so, and never where they would rather not be named. */
export type Publishing = "published" | "unpublished" | "hidden";

/** What somebody wrote about a page of their own, or about being named. */
export interface Word {
  /** The id of the fact that keeps it. */
  readonly id: string;
  readonly at: string;
  readonly name: string;
}

/** What it stands at after somebody's words, which are in order. */
export function publishingAfter(words: readonly Pick<Word, "name">[]): Publishing {
  return words.reduce<Publishing>((before, { name }) => {
    if (name === "hide-me") return "hidden";
    // Whoever is named again is not public by that.
    if (name === "show-me") return before === "hidden" ? "unpublished" : before;
    if (before === "hidden") return before;
    if (name === "publish") return "published";
    return name === "unpublish" ? "unpublished" : before;
  }, "unpublished");
}

/** Where it stands by what is on record, together with words that may not be on record yet: after each of these, in their order. */
export function publishingWith(
  person: PersonId,
  fresh: readonly Word[],
  { ledger }: World,
): readonly Publishing[] {
  const ids = new Set(fresh.map(({ id }) => id));
  const known = publishingKeys(person)
    .flatMap((key) => ledger.about(key).of("commanded"))
    .filter(({ id }) => !ids.has(id));
  const all = inOrder<Word>([...known, ...fresh]);
  return fresh.map((word) => publishingAfter(all.slice(0, all.indexOf(word) + 1)));
}

/** Where it stands by what is on record. */
export function publishingOf(person: PersonId, { ledger }: World): Publishing {
  const facts = each(publishingKeys(person), (key) => ledger.about(key).all);
  const words = only(inOrder(facts.flat()), "commanded");
  return publishingAfter(words.filter(({ by }) => by === person));
}

/** What is to be read to know about somebody. */
export function publishingKeys(person: PersonId): readonly LedgerKey[] {
  return [hidesKey(person), publishesKey(person)];
}

/** Everybody about whom there may be a page, by what they wrote. */
export function publishedBy(facts: readonly Fact[]): ReadonlySet<PersonId> {
  const words = Map.groupBy(only(inOrder(facts), "commanded"), ({ by }) => by);
  const published = [...words].filter(([, some]) => publishingAfter(some) === "published");
  return new Set(published.map(([person]) => person));
}
