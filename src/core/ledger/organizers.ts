import type { PersonId } from "../person.ts";
import type { Called } from "./attendance.ts";
import type { Request } from "./request.ts";

/** Who organised a gathering: whoever is listed as that, and whoever opened it, once somebody else was there. */
export function organizersOf(
  here: Pick<Request, "around">,
  roll: readonly Called[],
  listed: readonly Called[],
): readonly Called[] {
  const opener = openerOf(here, roll);
  if (!opener) return listed;
  const { person, there } = opener;
  // Whoever is listed did it, whether or not anybody else was there.
  const stays = listed.filter((one) => one.person !== person || (one.there && !there));
  return stays.some((one) => one.person === person) ? stays : [...stays, opener];
}

function openerOf(
  { around: { author } }: Pick<Request, "around">,
  roll: readonly Called[],
): Called | undefined {
  if (author === undefined) return undefined;
  const others = roll.filter(({ person }) => person !== author);
  const [first] = others.filter(({ there }) => there).toSorted(bySince);
  if (first) return ofOrganizer(first, author);
  const [last] = others.toSorted(bySince).toReversed();
  return last && ofOrganizer(last, author);
}

function ofOrganizer({ there, since, called }: Called, person: PersonId): Called {
  return { person, there, since, called };
}

function bySince(one: Called, other: Called): number {
  return one.since < other.since ? -1 : Number(one.since > other.since);
}
