import { apart, each } from "../ask.ts";
import type { Fact } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { rememberingBoth } from "../remembering.ts";
import type { World } from "../world.ts";
import { didKey, personKey, shutKey } from "./key.ts";
import { factsOf } from "./ledger.ts";

/** The facts with these ids, of all that is about a person: what they did, and what others said where they were asked about them. */
export function factsBehind(
  ids: readonly string[],
  person: PersonId,
  { ledger }: World,
): readonly Fact[] {
  if (ids.length === 0) return [];
  const [did, shut, other] = apart([
    () => ledger.about(didKey(person)),
    () => (ids.some(isFoundApart) ? ledger.about(shutKey(person)).all : []),
    () => {
      const own = ledger.about(personKey(person));
      const said = each(own.of("raised"), ({ thread }) => ledger.about(threadKey(thread)).all);
      return [...own.all, ...said.flat()];
    },
  ]);
  const deeds = deedsBehind(did, ids, () => among(did.all, ids));
  const rest = among([...shut, ...other], ids);
  return rest.length > 0 ? factsOf([...deeds, ...rest]).all : deeds;
}

// A stage's evidence stays as it is, and may be ten thousand facts.
const deedsBehind = rememberingBoth<readonly Fact[]>();

/** Whoever closes or merges others' work is found apart; ids begin with the kind of fact. */
function isFoundApart(id: string): boolean {
  return id.startsWith("closed/") || id.startsWith("merged/");
}

function among(facts: readonly Fact[], ids: readonly string[]): readonly Fact[] {
  const wanted = new Set(ids);
  return facts.filter(({ id }) => wanted.has(id));
}
