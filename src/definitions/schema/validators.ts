import * as validators from "../generated/validators.js";
import { NOUNS } from "../noun.ts";
import type { SchemaName } from "../noun/kind.ts";
import type { Noun } from "../sources.ts";

const VALIDATORS: Readonly<Record<SchemaName | "settings", validators.Validate>> = validators;

/** What holds a file of this kind against its schema. */
export function validatorOf(noun: Exclude<Noun, "forms" | "messages">): validators.Validate {
  return VALIDATORS[noun === "settings" ? noun : NOUNS[noun].schema];
}
