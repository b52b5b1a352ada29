import type { Start } from "../../definitions/types.ts";
import type { StartKind } from "./kind.ts";

type FormStart = Extract<Start, { readonly form: unknown }>;

/** Somebody fills in a form. */
export const form: StartKind<FormStart> = {
  form: ({ form: file }, definitions) => definitions.forms[file],
};
