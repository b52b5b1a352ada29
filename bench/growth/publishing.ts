import { commandId } from "../../src/core/fact/commanded.ts";
import { type Left, ref, when } from "./happened.ts";
import { HOME, person } from "./people.ts";

/** So many want a page about themselves: whoever contributed most, and somebody else. */
export const PUBLISHED = 2;

export function published(index: number): Left {
  const comment = 2_000_000_000 + index;
  return {
    facts: [
      {
        kind: "commanded",
        id: commandId(comment, 0),
        at: when(index, PUBLISHED),
        thread: ref(HOME, 1),
        by: person(index).id,
        name: "publish",
        argument: "",
        comment,
        saw: "",
      },
    ],
  };
}
