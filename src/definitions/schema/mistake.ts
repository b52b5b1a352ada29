import type { Shown } from "../../words/shown.ts";

/** Something wrong in a value, before anybody looked up where it stands. */
export interface Mistake {
  readonly pointer: string;
  /** Whether the key or the value is wrong; `first-key` stands for something missing in a mapping. */
  readonly on: "key" | "value" | "first-key";
  readonly message: Shown;
}
