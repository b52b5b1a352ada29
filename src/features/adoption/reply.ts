import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { same } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import type { World } from "../../core/world.ts";

const DEFINITIONS = { touched: [{ kind: "definitions" }] } as const satisfies Reply;

/** What may have changed the definitions, or a proposal for them, is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind === "installed") return DEFINITIONS;
  if (event.kind === "pushed")
    return event.toDefaultBranch && mayBeHome(event.repo, world) ? DEFINITIONS : {};
  if (event.kind !== "pull.changed" || world.home()?.id !== event.thread.repo.id) return {};
  const { repo, number } = event.thread;
  return { touched: [{ kind: "proposal", repo: repo.id, number }] };
}

/** Before a definitions repository is found, either name may turn out to be it. */
function mayBeHome(repo: Repo, world: World): boolean {
  const home = world.home();
  if (home) return home.id === repo.id;
  return same(repo.name, "community") || same(repo.name, ".github");
}
