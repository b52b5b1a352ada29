import type { FactOf } from "../fact.ts";
import type { World } from "../world.ts";
import type { Named, Programme } from "./mentorships.ts";

type Parted = FactOf<"parted">;

/** Why two part, or why somebody does not wait any more, and where that was said. */
export type Why = Pick<Parted, "how" | "by" | "thread" | "comment">;

/** That something is over in a programme; it is told where it began, unless that was said elsewhere. */
export function parted(
  programme: Named & Pick<Programme, "communities">,
  since: FactOf<"paired" | "parted" | "sought">,
  { how, by, thread, comment }: Why,
  world: World,
): Parted {
  const seat = thread ?? since.thread;
  return {
    kind: "parted",
    id: `parted/${since.id}`,
    at: world.now,
    ...(seat && { thread: seat }),
    ...(since.kind === "paired" && { mentor: since.mentor }),
    mentee: since.mentee,
    programme: programme.id,
    communities: programme.communities ?? [],
    how,
    ...(by && { by }),
    ...(comment !== undefined && { comment }),
    after: since.id,
  };
}
