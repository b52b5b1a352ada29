import type { Folder } from "../../definitions/noun.ts";
import type { Html } from "./link.ts";
import type { Wants } from "./shown.ts";
import type { View } from "./view.ts";

/** A kind of thing that has a page of its own, under `/<organisation>/<folder>/<id>`. */
export interface PageKind {
  /** As in the definitions. */
  readonly folder: Folder;
  /** What the page of one tells of, beside what is described; of a list, the page asked for, from 1. */
  readonly wants: (id: string, page: number) => Wants;
  /** The page of one; nothing where it is not described. */
  readonly page: (id: string, view: View) => Html | undefined;
  /** What the organisation's own page says of all of them. */
  readonly section?: (view: View) => Html | "";
}
