import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { Person } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import type { Team, World } from "../world.ts";
import { confirmation, isSpared, questionsOf } from "./removal-questions.ts";
import { limitsIn, openRemovals, removalsLeft } from "./removals.ts";
import { strangers } from "./strangers.ts";

/** What is to become of the people in a team who do not belong there. */
export interface TakingOut {
  /** Their removal is on record: they go. */
  readonly go: readonly Person[];
  /** Their removal may be put on record; `thread` is where an owner confirmed it. */
  readonly next: readonly { readonly person: Person; readonly thread?: ThreadRef }[];
  /** Too many at once, or asked about already: the owners decide. */
  readonly ask: readonly Person[];
  /** Removals that are over, or took too long. */
  readonly over: readonly FactOf<"removal-begun">[];
}

const NOBODY: TakingOut = { go: [], next: [], ask: [], over: [] };

/** Who goes from a community's team, and about whom a person has to be asked: all of them, where all would be too many. */
export function takingOut(community: string, team: Team, world: World): TakingOut {
  const definitions = world.definitions();
  if (!definitions) return NOBODY;
  const found = strangers(community, team, world);
  const open = openRemovals(community, world);
  const isOpen = ({ id }: Person) =>
    open.some(({ begun, late }) => !late && begun.team === team.slug && begun.person === id);
  const go = found.filter(isOpen);
  const over = open.filter(
    ({ begun, late }) =>
      late || begun.team !== team.slug || !go.some(({ id }) => id === begun.person),
  );
  const fresh = found.filter((person) => !isOpen(person));
  const confirmed = each(fresh, (person) => {
    const thread = confirmation(person.id, community, world);
    return thread ? [{ person, thread }] : [];
  }).flat();
  const rest = fresh.filter(
    (person) =>
      !confirmed.some((one) => one.person === person) && !isSpared(person.id, community, world),
  );
  const left = removalsLeft(community, team, limitsIn(definitions.settings), world);
  const asks = questionsOf(community, world).some(({ state }) => state === "open");
  const free = !asks && rest.length <= left;
  return {
    go,
    next: [...confirmed, ...(free ? rest.map((person) => ({ person })) : [])],
    ask: free ? [] : rest,
    over: over.map(({ begun }) => begun),
  };
}
