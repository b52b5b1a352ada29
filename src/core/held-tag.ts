import type { FactOf } from "./fact.ts";

const HELD = "counts-anew/";

/** The tag of the issue on which an owner says whether what is past counts anew; once other definitions came into force, another question. */
export function heldTag({ id }: Pick<FactOf<"adopted">, "id">): string {
  return `${HELD}${id}`;
}

export function isHeldTag(tag: string): boolean {
  return tag.startsWith(HELD);
}
