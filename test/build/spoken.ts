import { reasonFor as reason } from "../../src/core/condition/index.ts";
import type { Reason } from "../../src/core/reason.ts";
import type { Shown } from "../../src/words/shown.ts";

/** A reason in words. */
export interface Spoken extends Omit<Reason, "says" | "parts"> {
  readonly says: Shown;
  readonly parts?: readonly Spoken[];
}

/** A reason, and whatever it is made of, put in words. */
export function spoken({ says, parts, ...rest }: Reason): Spoken {
  return { ...rest, says: says(), ...(parts && { parts: parts.map(spoken) }) };
}

/** Whether a condition holds, and why, in words. */
export function reasonFor(...asked: Parameters<typeof reason>): Spoken {
  return spoken(reason(...asked));
}
