import type { Candidate, World } from "../../../src/core/world.ts";
import { foresee } from "../../../src/features/foresight/foresee.ts";
import { foreseenLines } from "../../../src/features/foresight/messages.ts";
import type { Telling } from "../../../src/features/foresight/telling.ts";
import { foreseeable } from "../../../src/features/index.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { definitions } from "../../build/definitions.ts";
import { home } from "../../build/places.ts";
import { world } from "../../build/world.ts";

/** How a plan is told in a world: what follows is the small organisation, unless it says otherwise. */
export function telling(more: Partial<Telling> = {}): Telling {
  const seen = more.world ?? world();
  const inForce = seen.definitions() ?? definitions();
  return { inForce, next: definitions(), world: seen, voice: PLAIN, ...more };
}

/** The plan for a candidate as a person reads it, without markup. */
export function planLines(one: Candidate, seen: World): readonly string[] {
  const { inForce, next } = telling({ world: seen, next: one.definitions ?? definitions() });
  const all = foresee(inForce, home, () => one, seen, foreseeable) ?? [];
  return foreseenLines(all, telling({ world: seen, next }));
}
