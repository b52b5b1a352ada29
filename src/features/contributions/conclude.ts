import { apart } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { creditedByName } from "../../core/ledger/credited-by-name.ts";
import { unsettledHelp } from "../../core/ledger/helped-by-word.ts";
import { unsettledIn } from "../../core/ledger/vouched.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What owners vouched for, and whom a credit calls by name, is written down. */
export function conclude(
  target: Target,
  world: World,
): readonly FactOf<"contributed" | "vouched">[] {
  if (target.kind === "thread") return named(target, world);
  return target.kind === "person" ? vouched(target.person, world) : [];
}

/** Whom a name means is known of today alone: it counts for them from then on. */
function named(
  { repo, number }: Extract<Target, { kind: "thread" }>,
  world: World,
): readonly FactOf<"contributed">[] {
  const definitions = world.definitions();
  const about = world.ledger.about(`thread:${repo}/${number}`);
  return definitions ? creditedByName(about, definitions, world) : [];
}

/** Who leads a community is known of every day, and who owns the organization of today alone: that an owner vouched for somebody, with `/credit` or `/helpful`, is written down. */
function vouched(person: PersonId, world: World): readonly FactOf<"vouched">[] {
  const [credits, help] = apart([
    () => unsettledIn(world.ledger.about(personKey(person)), person, world),
    () => unsettledHelp(person, world),
  ]);
  const open = [
    ...credits.map(({ id, by }) => ({ id, by })),
    ...help.map(({ id, vouched: by }) => ({ id, by })),
  ];
  if (open.length === 0) return [];
  const owners = world.owners();
  return open.flatMap(({ id, by }) =>
    by !== undefined && owners.includes(by)
      ? [{ kind: "vouched", id: `vouched/${id}`, at: world.now, person, by, credit: id }]
      : [],
  );
}
