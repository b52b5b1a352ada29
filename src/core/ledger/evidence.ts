import { apart, each } from "../ask.ts";
import type { Fact } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { rememberingBoth } from "../remembering.ts";
import type { World } from "../world.ts";
import { metKey, shutKey } from "./key.ts";
import { factsOf } from "./ledger.ts";
import { deedsOf, toldAbout } from "./links.ts";

/** The facts with these ids, of all that is about a person: what they did, and what others said where they were asked about them. */
export function factsBehind(
  ids: readonly string[],
  person: PersonId,
  world: World,
): readonly Fact[] {
  if (ids.length === 0) return [];
  const { ledger } = world;
  const [did, shut, met, other] = apart([
    () => deedsOf(person, world),
    () =>
      apartFrom(ids, "closed/", "merged/", "triaged/") ? ledger.about(shutKey(person)).all : [],
    () => (apartFrom(ids, "opened/") ? ledger.about(metKey(person)).all : []),
    () => {
      const own = toldAbout(person, world);
      const said = each(own.of("raised"), ({ thread }) => ledger.about(threadKey(thread)).all);
      return [...own.all, ...said.flat()];
    },
  ]);
  const deeds = deedsBehind(did, ids, () => among(did.all, ids));
  if (deeds.length === ids.length) return deeds;
  const rest = among([...shut, ...met, ...other], ids);
  return rest.length > 0 ? factsOf([...deeds, ...rest]).all : deeds;
}

// A stage's evidence stays as it is, and may be ten thousand facts.
const deedsBehind = rememberingBoth<readonly Fact[]>();

/** Whether some are of kinds that may be found apart: ids begin with the kind of fact. */
function apartFrom(ids: readonly string[], ...kinds: readonly string[]): boolean {
  return ids.some((id) => kinds.some((kind) => id.startsWith(kind)));
}

function among(facts: readonly Fact[], ids: readonly string[]): readonly Fact[] {
  const wanted = new Set(ids);
  return facts.filter(({ id }) => wanted.has(id));
}
