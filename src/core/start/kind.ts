import type { Definitions } from "../../definitions/definitions.ts";
import type { Start } from "../../definitions/types.ts";
import type { IssueForm } from "../../forms/form.ts";
import type { FactOf } from "../fact.ts";
import type { Target } from "../target.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";

/** A time at which a request begins by itself, and for whom. */
export interface Occasion extends Pick<FactOf<"begun">, "person" | "community" | "cause"> {
  readonly from: Instant;
  /** From here on it is too late. */
  readonly until: Instant;
}

/** One way in which requests start, in one place. */
export interface StartKind<S extends Start = Start> {
  /** The form whose answers a request has; none where nobody fills in anything. */
  readonly form?: (start: S, definitions: Definitions) => IssueForm | undefined;
  /** When requests begin by themselves because of what is looked at: now, or later. */
  readonly occasions?: (start: S, target: Target, world: World) => readonly Occasion[];
}
