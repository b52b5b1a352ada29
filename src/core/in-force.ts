import type { Definitions } from "../definitions/definitions.ts";
import type { Fact, FactOf } from "./fact.ts";
import { DEFINITIONS, type LedgerKey } from "./ledger/key.ts";
import { factsOf } from "./ledger/ledger.ts";
import { type Names, namesIn, NO_RENAMES } from "./names.ts";
import type { PersonId } from "./person.ts";
import { remembering } from "./remembering.ts";
import type { Find } from "./world-of.ts";
import type { Adopting, World } from "./world.ts";

/** What follows from which definitions were adopted when. */
export interface InForce extends Pick<World, "definitions" | "definitionsAt" | "names" | "pinned"> {
  /** The login that the definitions in force pinned to an account. */
  readonly pinnedName: (person: PersonId) => string | undefined;
}

interface Since {
  readonly newsAbout: (key: LedgerKey) => readonly Fact[];
  readonly adopting: Adopting | undefined;
}

/** What is in force, by the adoptions on record. */
export function inForce(
  recorded: (key: LedgerKey) => readonly Fact[],
  find: Find,
  since: Since,
): InForce {
  const once = remembering();
  const adoptions = () => once("adoptions", () => factsOf(recorded(DEFINITIONS)).of("adopted"));
  const definitionsAt = (commit: string) => describedAt(commit, find, since);
  const definitions = () =>
    once("definitions", () => {
      const last = adoptions().at(-1);
      return last && definitionsAt(last.commit);
    });
  const people = () => once("people", () => pinsIn(adoptions().at(-1)));
  return {
    definitions,
    definitionsAt,
    names: () => once("names", () => namesNow(definitions(), adoptions())),
    pinned: (login) => people().get(login.toLowerCase()),
    pinnedName: (person) => [...people()].find(([, id]) => id === person)?.[0],
  };
}

function namesNow(now: Definitions | undefined, adoptions: readonly FactOf<"adopted">[]): Names {
  const earlier = adoptions.map(({ renames = {} }) => renames);
  return now ? namesIn(now, earlier) : NO_RENAMES;
}

function pinsIn(last: FactOf<"adopted"> | undefined): ReadonlyMap<string, PersonId> {
  const people = Object.entries(last?.people ?? {});
  return new Map(people.map(([login, id]) => [login.toLowerCase(), id]));
}

/** Definitions of a commit: kept ones, or those that come into force just now. */
function describedAt(
  commit: string,
  find: Find,
  { newsAbout, adopting }: Since,
): Definitions | undefined {
  if (adopting?.commit === commit) return adopting.definitions;
  const isNew = newsAbout(DEFINITIONS).some(
    (fact) => fact.kind === "adopted" && fact.commit === commit,
  );
  if (!isNew) return find("definitions", commit);
  const { candidate, successor } = find("shown", "") ?? {};
  return [candidate, successor].find((one) => one?.commit === commit)?.definitions;
}
