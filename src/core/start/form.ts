import type { StartKind } from "./kind.ts";

/** Somebody fills in a form. */
export const form: StartKind = {
  form: ({ form: file }, definitions) => definitions.forms[file],
};
