import type { Definitions } from "../definitions/definitions.ts";
import type { Fact, FactOf } from "./fact.ts";
import { DEFINITIONS, type LedgerKey } from "./ledger/key.ts";
import { ofList } from "./ledger/ledger.ts";
import { type Names, namesIn, NO_RENAMES } from "./names.ts";
import type { PersonId } from "./person.ts";
import { lazily, onceFor, rememberingBoth } from "./remembering.ts";
import type { Find } from "./find.ts";
import type { Adopting, World } from "./world.ts";

/** What follows from which definitions were adopted when. */
export interface InForce extends Pick<World, "definitions" | "definitionsAt" | "names" | "pinned"> {
  /** The login that the definitions in force pinned to an account. */
  readonly pinnedName: (person: PersonId) => string | undefined;
}

type Adopted = FactOf<"adopted">;

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
  const adoptions = lazily(() => ofList(recorded(DEFINITIONS)).of("adopted"));
  const definitionsAt = (commit: string) => describedAt(commit, find, since);
  const definitions = lazily(() => {
    const last = adoptions().at(-1);
    return last && definitionsAt(last.commit);
  });
  const people = lazily(() => pinsOf(adoptions().at(-1)));
  return {
    definitions,
    definitionsAt,
    names: lazily(() => namesNow(definitions(), adoptions())),
    pinned: (login) => people().byLogin.get(login.toLowerCase()),
    pinnedName: (person) => people().byPerson.get(person),
  };
}

// Every event and every look asks for them, round by round: the same adoptions tell the same.
const named = rememberingBoth<Names>();

/** What things are called, and were; the same definitions and adoptions give the same value. */
export function namesNow(now: Definitions | undefined, adoptions: readonly Adopted[]): Names {
  if (!now) return NO_RENAMES;
  return named(adoptions, now, () => {
    const earlier = adoptions.map(({ renames = {} }) => renames);
    return namesIn(now, earlier);
  });
}

interface Pins {
  readonly byLogin: ReadonlyMap<string, PersonId>;
  readonly byPerson: ReadonlyMap<PersonId, string>;
}

const NO_PINS: Pins = { byLogin: new Map(), byPerson: new Map() };

function pinsOf(last: Adopted | undefined): Pins {
  return last ? pinsIn(last) : NO_PINS;
}

const pinsIn = onceFor(({ people }: Adopted): Pins => {
  const byLogin = new Map(
    Object.entries(people).map(([login, id]) => [login.toLowerCase(), id] as const),
  );
  // Where one person has two logins, the first is what they are called.
  const called = [...byLogin].toReversed().map(([login, id]) => [id, login] as const);
  return { byLogin, byPerson: new Map(called) };
});

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
