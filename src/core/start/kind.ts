import type { Definitions } from "../../definitions/definitions.ts";
import type { Start } from "../../definitions/types.ts";
import type { IssueForm } from "../../forms/form.ts";

/** One way in which requests start, in one place. */
export interface StartKind<S extends Start = Start> {
  /** The form whose answers a request has; none where nobody fills in anything. */
  readonly form: (start: S, definitions: Definitions) => IssueForm | undefined;
}
