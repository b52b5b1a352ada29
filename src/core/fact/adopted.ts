import { DEFINITIONS } from "../ledger/key.ts";
import type { Names, Renames } from "../names.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: these definitions are in force from here on. `people` pins every login (lower case) in them to an id. */
export interface Adopted extends Recorded {
  readonly kind: "adopted";
  readonly commit: string;
  readonly repo: number;
  readonly people: Readonly<Record<string, PersonId>>;
  /** Who leads which community: roles are judged as they were when somebody acted, and as they are. */
  readonly leads: Readonly<Record<string, readonly PersonId[]>>;
  /** What was called something else before. */
  readonly renames?: Renames;
  /** Names, in lower case, that communities gave up with these definitions, each with the id it belonged to. */
  readonly called?: Readonly<Record<string, string>>;
}

export const adopted = factKind<Adopted>({
  kind: "adopted",
  told: false,
  about: () => [DEFINITIONS],
  touches: ({ leads }) => [
    { kind: "everything" },
    ...Object.keys(leads).map((community) => ({ kind: "community" as const, community })),
    // Who leads a community may never have done anything here.
    ...[...new Set(Object.values(leads).flat())].map((person) => ({
      kind: "person" as const,
      person,
    })),
  ],
  renamed: (fact, now) => ({ ...fact, leads: leadsNow(fact.leads, now) }),
});

/** Where two communities became one, both their leads led it. */
function leadsNow(leads: Adopted["leads"], now: Names["now"]): Adopted["leads"] {
  const all = Object.entries(leads).flatMap(([id, people]) =>
    people.map((person) => ({ community: now("communities", id), person })),
  );
  const empty = Object.keys(leads).map((id) => [now("communities", id), []] as const);
  const grouped = Map.groupBy(all, ({ community }) => community);
  const led = [...grouped].map(([id, those]) => [id, those.map(({ person }) => person)] as const);
  return Object.fromEntries([...empty, ...led]);
}
