import { answered } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { DEFINITIONS } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { type Answer, type Question, questionKey } from "../../core/question.ts";
import type { Setting, World } from "../../core/world.ts";
import { worldOf } from "../../core/world-of.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import {
  type Answering,
  definitions as definitionsAt,
  facts,
  listings,
  login,
} from "../../store/answers.ts";
import { readerWith } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import { type IsOpen, openIn } from "./closed.ts";
import { type Portrait, portraitOf } from "./portrait.ts";

/** Where it stands who wants a page, and what it tells. */
export type PersonBooks = Pick<Answering, "definitionsAt" | "factsAbout" | "listings" | "logins"> &
  Pick<Store, "personCalled" | "published">;

/** Whoever is called so and wants a page; nothing where they don't, or there is nobody. */
export async function readPublisher(
  name: string,
  org: number,
  books: PersonBooks,
): Promise<PersonId | undefined> {
  const person = await books.personCalled(org, name);
  if (person === undefined) return undefined;
  return (await books.published(org, [person])).has(person) ? person : undefined;
}

/** What was read already. */
export interface Read {
  readonly adopted: readonly FactOf<"adopted">[];
  readonly definitions: Definitions;
  readonly hidden: readonly Repo[];
  readonly open: readonly Repo[] | undefined;
}

/** What the page about somebody tells. */
export async function readPortrait(
  person: PersonId,
  setting: Setting,
  read: Read,
  books: PersonBooks,
): Promise<Portrait> {
  return folding(setting, read, books, (isOpen, world) => portraitOf(person, isOpen, world));
}

/** What follows from all that our books tell about somebody, as far as everybody may look. */
export async function folding<T>(
  setting: Setting,
  { hidden, open, ...inForce }: Read,
  books: PersonBooks,
  fold: (isOpen: IsOpen, world: World) => T,
): Promise<T> {
  const { org } = setting;
  const isOpen = openIn({ ...setting, hidden, ...(open && { open }) });
  const { value } = await answered(
    (hearing) => fold(isOpen, worldOf(setting, hearing)),
    readerWith({ definitions: definitionsAt, facts, listings, login }, { store: books, org }),
    knownOf(inForce),
  );
  return value;
}

/** What is in force need not be read again. */
function knownOf({ adopted, definitions }: Pick<Read, "adopted" | "definitions">) {
  const last = adopted.at(-1);
  const known: readonly (readonly [Question, Answer])[] = [
    [{ kind: "facts", of: DEFINITIONS }, { found: adopted }],
    ...(last ? [[{ kind: "definitions", of: last.commit }, { found: definitions }] as const] : []),
  ];
  return new Map(known.map(([question, answer]) => [questionKey(question), answer]));
}
