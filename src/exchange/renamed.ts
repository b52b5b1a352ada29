import type { Person } from "../definitions/types.ts";
import type { Carried } from "./carried.ts";
import type { Contributor, Kept } from "./contributors/contributions.ts";

type People = Carried["people"];

/** People of one source by the ids they have beside another's: one account is one person, and namesakes are two. */
export function renamed(
  { people, contributions }: Carried,
  beside: People,
): Pick<Carried, "people" | "contributions"> {
  const accounts = new Map([...beside].map(([id, person]) => [accountOf(person), id]));
  const taken = new Set([...beside.keys(), ...people.keys()]);
  const ids = new Map([...people].map(([id, person]) => [id, idBeside(id, person)]));
  return {
    people: new Map([...people].map(([id, person]) => [String(ids.get(id)), person])),
    ...(contributions && {
      contributions: {
        ...contributions,
        contributors: contributions.contributors.map((who) => moved(who, ids)),
      },
    }),
  };

  function idBeside(id: string, person: Person): string {
    const account = accountOf(person);
    const known = account === undefined ? undefined : accounts.get(account);
    if (known !== undefined) return known;
    const other = beside.get(id);
    return other && accountOf(other) !== account ? free(id, taken) : id;
  }
}

function accountOf({ github }: Person): string | undefined {
  return github?.toLowerCase();
}

/** The first id like this one that nobody has; from now on somebody does. */
function free(id: string, taken: Set<string>): string {
  let count = 2;
  while (taken.has(`${id.slice(0, 60)}-${count}`)) count += 1;
  const found = `${id.slice(0, 60)}-${count}`;
  taken.add(found);
  return found;
}

function moved(who: Contributor | Kept, ids: ReadonlyMap<string, string>): Contributor | Kept {
  if ("kept" in who) return who;
  return { ...who, person: ids.get(who.person) as string };
}
