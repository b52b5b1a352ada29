import type { Demo } from "../../src/words/generated/demo.ts";
import type { Stage } from "../stage.ts";

/** What one can watch beside the story, on an organization that has just got Waymark. */
export interface Chapter {
  /** What it shows, in a line. */
  readonly about: Plain;
  /** Plays it; gives the number of the thread that is worth a look. */
  readonly play: (stage: Stage) => Promise<number>;
}

/** The story's words that take nothing. */
type Plain = { [K in keyof Demo]: keyof Demo[K] extends never ? K : never }[keyof Demo];
