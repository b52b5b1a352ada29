import { answered } from "../../core/ask.ts";
import type { Setting } from "../../core/world.ts";
import { worldOf } from "../../core/world-of.ts";
import { type Answering, definitions, facts, listings, login } from "../../store/answers.ts";
import { readerWith } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { type Closed, openIn } from "./closed.ts";
import { type Portrait, portraitOf } from "./portrait.ts";

/** Where it stands who wants a page, and what it tells. */
export type PersonBooks = Pick<Answering, "definitionsAt" | "factsAbout" | "listings" | "logins"> &
  Pick<Store, "personCalled" | "published">;

/** Whoever is called so and wants a page; nothing where they don't, or there is nobody. */
export async function readPublished(name: string, org: number, books: PersonBooks) {
  const person = await books.personCalled(org, name);
  if (person === undefined) return undefined;
  return (await books.published(org, [person])).has(person) ? person : undefined;
}

/** What the page about somebody tells; nothing where they want none, or there is nobody. */
export async function readPerson(
  name: string,
  setting: Setting,
  closed: Closed,
  books: PersonBooks,
): Promise<Portrait | undefined> {
  const { org } = setting;
  const person = await readPublished(name, org.id, books);
  if (person === undefined) return undefined;
  const isOpen = openIn(closed);
  const { value } = await answered(
    (hearing) => portraitOf(person, isOpen, worldOf(setting, hearing)),
    readerWith({ definitions, facts, listings, login }, { store: books, org }),
  );
  return value;
}
