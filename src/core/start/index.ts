import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, Start } from "../../definitions/types.ts";
import type { IssueForm } from "../../forms/form.ts";
import * as kinds from "./kinds.ts";
import type { StartKind } from "./kind.ts";

/** A start that definitions may name and that has no file does not compile. */
const KINDS: { readonly [K in keyof Start]: StartKind } = kinds;

/** The form whose answers the requests of a process have. */
export function formOf({ start }: Process, definitions: Definitions): IssueForm | undefined {
  const [kind] = Object.keys(start) as [keyof Start];
  return KINDS[kind].form(start, definitions);
}
