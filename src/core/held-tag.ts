const HELD = "counts-anew/";

/** The tag of the issue on which an owner says whether what is past counts anew; once other definitions are in force, another question. */
export function heldTag(inForce: string): string {
  return `${HELD}${inForce}`;
}

export function isHeldTag(tag: string): boolean {
  return tag.startsWith(HELD);
}
