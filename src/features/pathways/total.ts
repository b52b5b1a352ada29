import type { Contribution } from "../../core/ledger/contributions.ts";
import { plainType } from "../../core/contribution-type.ts";
import { behindPage } from "../../core/pages.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import { pathways } from "../../words/generated/pathways.ts";
import { listed } from "../../words/list.ts";
import { leading, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Everything that counts for somebody, type by type, what they did most first: a stage that they are on may ask for none of it. Nothing where nothing counts. */
export function totalOf(
  all: readonly Contribution[],
  person: PersonId,
  voice: Voice,
  world: World,
): readonly Shown[] {
  if (all.length === 0) return [];
  const say = pathways(voice);
  const own = world.definitions()?.settings.types;
  const byType = Map.groupBy(
    all.flatMap(({ types }) => types),
    (type) => type,
  );
  const kinds = [...byType]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([type, { length }]) =>
      say("pathways-total-one", { type: plainType(type, own, voice), count: length }),
    );
  const page = behindPage(person, { kind: "contributions" }, world);
  return [say("pathways-total", { kinds: leading(listed(kinds, voice), page) })];
}
