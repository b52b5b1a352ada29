import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";

/** Whoever came into a team that stages give, or went from it, is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "team.changed" || !event.person) return {};
  const person = { kind: "person", person: event.person.id } as const;
  return isGiven(event.team, world) ? { touched: [person] } : {};
}

function isGiven(slug: string, world: World): boolean {
  const pathways = Object.values(world.definitions()?.pathways ?? {});
  const stages = pathways.flatMap((pathway) => pathway.stages);
  return stages.some(
    ({ recognise }) => recognise?.team !== undefined && same(recognise.team, slug),
  );
}
