import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";

/** Who is who where something happens: a request, a pathway. */
export interface Around {
  readonly author?: PersonId;
  readonly subject: PersonId;
  /** The subject is asked what they would like: it was nobody's wish before. */
  readonly asked?: true;
  readonly assignees?: readonly PersonId[];
  /** Who is to lead a community that does not exist yet, as a request says it. */
  readonly founders?: string | undefined;
  /** The communities at hand: a request's own, or those that list a pathway. */
  readonly communities: readonly string[];
  /** What a request's fields say, by key. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Where and when a role is asked about; `which` is what stands behind its colon. */
export interface RoleAsked {
  readonly which: string;
  readonly around: Around;
  readonly world: World;
  readonly at: Instant;
}

/** Everything that is known of one role, in one place. */
export interface RoleKind {
  /** As definitions write it, without what stands behind a colon. */
  readonly name: string;
  /** Everybody who has it. */
  readonly people: (asked: RoleAsked) => readonly PersonId[];
  /** Whether one person has it, where that is asked more easily. */
  readonly has?: (person: PersonId, asked: RoleAsked) => boolean;
}
