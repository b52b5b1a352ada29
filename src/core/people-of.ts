import { each, type Hearing } from "./ask.ts";
import { renamed } from "./fact.ts";
import { type Find, orNone } from "./find.ts";
import type { InForce } from "./in-force.ts";
import type { Keyed } from "./ledger/by-key.ts";
import { personIn } from "./ledger/key.ts";
import type { Joined, Stood } from "./ledger/standings.ts";
import type { Names } from "./names.ts";
import type { PersonId } from "./person.ts";
import type { World } from "./world.ts";

/** What a world tells of people. */
export type People = Pick<
  World,
  | "login"
  | "seen"
  | "everybody"
  | "standings"
  | "listings"
  | "listed"
  | "tally"
  | "owners"
  | "account"
  | "keepers"
  | "team"
>;

/** What is found of people, with what is new on top of the world before. */
export function people(
  find: Find,
  { seen }: Hearing,
  { pinnedName, names }: InForce,
  { before, freshAbout }: { readonly before: World | undefined; readonly freshAbout: Keyed },
): People {
  return {
    login: (person) => seen(person) ?? find("login", person) ?? pinnedName(person),
    seen,
    everybody() {
      const known = before ? before.everybody() : (find("everybody", "") ?? []);
      const fresh = [...freshAbout.keys()].flatMap((key) => personIn(key) ?? []);
      return [...new Set<PersonId>([...known, ...fresh])];
    },
    standings(community) {
      const ids = names().ever("communities", community);
      const kept = each(ids, (id) => find("standings", id));
      if (kept.includes(undefined)) return undefined;
      return kept.flatMap((some = []) => some.map((one) => calledNow(one, names())));
    },
    listings: (person) => find("listings", person),
    listed(programme) {
      const ids = names().ever("mentorships", programme);
      const kept = each(ids, (id) => find("listed", id));
      return kept.includes(undefined) ? undefined : kept.flatMap((some = []) => some);
    },
    tally: (person) => find("tally", person),
    owners: () => orNone(find("owners", "")).map(({ id }) => id),
    account: (login) => find("account", login.toLowerCase()),
    team: (slug) => find("team", slug.toLowerCase()),
    keepers: (slug) => orNone(find("keepers", slug.toLowerCase())),
  };
}

function calledNow({ joined, ...one }: Stood, names: Names): Stood {
  return joined ? { ...one, joined: renamed(joined, names) as Joined } : one;
}
