import { type Fact, type FactOf, IN_FORCE, inOrder, only } from "../../core/fact.ts";
import { judgedBy } from "../../core/ledger/awards.ts";
import { areMoved, movedBy } from "../../core/ledger/standings.ts";
import { type Names, namesIn, NO_RENAMES } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Adoptions } from "../adoptions.ts";
import type { DefinitionsKept } from "../definitions.ts";

type Adopted = FactOf<typeof IN_FORCE>;

/** Where it stands what things are called. */
export interface Naming extends DefinitionsKept {
  readonly adoptions: Adoptions;
}

/** What a commit changes of who stands where. */
export interface Moves {
  /** What things are called from here on. */
  readonly names: Names;
  readonly people: readonly PersonId[];
  /** Communities are called otherwise than before. */
  readonly everybody: boolean;
  /** Whose awards were taken back, or given back. */
  readonly judged: readonly PersonId[];
}

/** Whom a commit moves; nothing where it moves nobody. */
export async function movesOf(
  naming: Naming,
  org: number,
  facts: readonly Fact[],
  adopted?: Definitions,
): Promise<Moves | undefined> {
  const people = movedBy(facts);
  const news = only(facts, IN_FORCE);
  const judged = judgedBy(facts);
  if (people.length + news.length + judged.length === 0) return undefined;
  const earlier = only(await naming.adoptions(org), IN_FORCE);
  const before = await namesAfter(naming, org, earlier);
  if (news.length === 0) return { names: before, people, everybody: false, judged };
  const all = only(inOrder([...earlier, ...news]), IN_FORCE);
  const names = await namesAfter(naming, org, all, adopted);
  return { names, people, everybody: areMoved(all, before, names), judged };
}

/** What things are called today. */
export async function namesNow(naming: Naming, org: number): Promise<Names> {
  return namesAfter(naming, org, only(await naming.adoptions(org), IN_FORCE));
}

async function namesAfter(
  naming: DefinitionsKept,
  org: number,
  adopted: readonly Adopted[],
  inForce?: Definitions,
): Promise<Names> {
  const renames = adopted.flatMap((fact) => (fact.renames ? [fact.renames] : []));
  const last = adopted.at(-1);
  // Most often nothing was ever called otherwise, and nobody has to read what is in force.
  if (renames.length === 0 || !last) return NO_RENAMES;
  const definitions = inForce ?? (await naming.definitionsAt(org, last.commit));
  return definitions ? namesIn(definitions, renames) : NO_RENAMES;
}
