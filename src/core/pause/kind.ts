import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";

/** A reason why somebody's clocks stand still, in one place. */
export interface PauseKind {
  /** Whether it stands still for one person alone, whatever others do. */
  readonly own: boolean;
  /** Whether there is any such day at all: mostly there is none to look for. */
  readonly concerns: (person: PersonId, world: World) => boolean;
  /** Whether a day (`2026-12-24`, in the organisation's zone) does not count for a person. */
  readonly covers: (day: string, person: PersonId, world: World) => boolean;
}
