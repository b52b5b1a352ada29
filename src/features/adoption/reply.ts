import type { Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { raisedAs } from "../../core/asking.ts";
import { heldTag } from "../../core/held-tag.ts";
import { adoptions } from "../../core/ledger/adoption.ts";
import { same } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { onThread, proposalOn, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

const DEFINITIONS = { kind: "definitions" } as const;

/** What may have changed the definitions, or a proposal for them, is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind === "installed") return { touched: [DEFINITIONS] };
  if (event.kind === "pushed")
    return event.toDefaultBranch && mayBeHome(event.repo, world)
      ? { touched: [DEFINITIONS, ...asked(world)] }
      : {};
  if (event.kind !== "pull.changed" || world.home()?.id !== event.thread.repo.id) return {};
  return { touched: [proposalOn(event.thread)] };
}

/** Where it is asked about a push that came before, and shown what it would change. */
function asked(world: World): readonly Target[] {
  const last = adoptions(world).at(-1);
  const raised = last ? raisedAs(heldTag(last), world) : [];
  return raised.flatMap(({ thread }) => [onThread(thread), proposalOn(thread)]);
}

/** Before a definitions repository is found, either name may turn out to be it. */
function mayBeHome(repo: Repo, world: World): boolean {
  const home = world.home();
  if (home) return home.id === repo.id;
  return same(repo.name, "community") || same(repo.name, ".github");
}
