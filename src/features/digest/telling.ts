import type { PersonId } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import { later } from "../../core/pauses.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Community } from "../../definitions/types.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Week, WEEK } from "../../core/week.ts";

/** Whose week is told, where, and how. */
export interface Telling {
  readonly id: string;
  readonly community: Community;
  readonly definitions: Definitions;
  readonly week: Week;
  /** The private repository in which it is told. */
  readonly place: Repo;
  readonly voice: Voice;
}

/** Something that is told: in which list, since when it is so, and how it reads. */
export interface Line {
  readonly list: "joined" | "reached" | "close" | "confirm" | "waiting" | "untaken";
  readonly at: Instant;
  readonly words: Shown;
  /** It is told before those that are older: the smaller, the sooner. Without it, it is 0. */
  readonly rank?: number;
}

/** Whether somebody has waited since then for a week or more, by the clock that reminders go by. */
export function isLong(since: Instant, person: PersonId, { week }: Telling, world: World): boolean {
  return later(since, WEEK, person, world) <= week.until;
}
