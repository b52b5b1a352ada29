import type { EffectOf } from "../../../src/core/effect.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { labelsOf } from "../../../src/core/labels.ts";
import type { Settled } from "../../../src/core/settle.ts";
import type { ShownDefinitions } from "../../../src/core/shown.ts";
import type { Target } from "../../../src/core/target.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { firstPlan } from "../../../src/features/adoption/first-plan.ts";
import { voiceFor } from "../../../src/features/adoption/voice.ts";
import { PLAN } from "../../../src/features/adoption/plan.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, raised } from "../../build/facts.ts";
import { olu } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

/** Every label that the small organisation uses. */
export const everyLabel = labelsOf(definitions()).map(({ name }) => name);

/** A GitHub without teams and labels, on which nothing was written. */
const empty: Sketch = { teams: {}, labels: [], written: {}, refused: {} };

/** The first plan as an issue, and an owner who agrees to it. */
export const body = planFor();
export const asked = raised(PLAN, at(3));
export const apply = commanded(olu, "/apply", { thread: at(3), saw: body });

/** What the first plan says of some definitions. */
export function planFor(found: Candidate = candidate(), more: Sketch = {}): string {
  const seen = newWorld({ ...empty, ...more });
  return firstPlan(found, seen, voiceFor(found, seen)).body;
}

/** What follows for the definitions. */
export function looked(seen: World, target: Target = { kind: "definitions" }): Settled {
  return settledBy(adoption, target, seen);
}

/** Before anything is in force. */
export function first(
  facts: readonly Fact[],
  found: Candidate = candidate(),
  more: Sketch = {},
): Settled {
  const shown: ShownDefinitions = { home, candidate: found };
  return looked(newWorld({ ...empty, shown, facts, owners: [olu.id], ...more }));
}

/** With the small organisation in force since long ago. */
export function later(found: Candidate, more: Sketch = {}): Settled {
  return looked(world({ ...empty, shown: { home, candidate: found }, ...more }));
}

/** Where the definitions are not to be found any more. */
export function lost(shown: ShownDefinitions, more: Sketch = {}): Settled {
  return looked(world({ ...empty, shown, owners: [olu.id], ...more }));
}

/** The question where the definitions are, as it is asked there. */
export function questionIn(shown: ShownDefinitions): EffectOf<"ensure-issue"> | undefined {
  return wanted(lost(shown).plan, "ensure-issue")[0];
}

export function adoptedIn({ facts }: Settled): FactOf<"adopted"> {
  const [fact] = facts;
  if (fact?.kind !== "adopted") throw new Error("nothing was adopted");
  return fact;
}
