import type { Effect, EffectKind, Plan } from "../../src/core/effect.ts";
import type { Fact } from "../../src/core/fact.ts";
import type { Message } from "../../src/core/message.ts";

type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** The effects of one kind in a plan. */
export function wanted<K extends EffectKind>(plan: Plan, kind: K): readonly EffectOf<K>[] {
  const effects = plan.map(({ effect }) => effect);
  return effects.filter((effect): effect is EffectOf<K> => effect.kind === kind);
}

/** The facts a plan writes down. */
export function recorded(plan: Plan): readonly Fact[] {
  return wanted(plan, "ensure-recorded").flatMap(({ facts }) => facts);
}

/** The messages a plan writes down, to be said. */
export function spoken(plan: Plan): readonly Message[] {
  return wanted(plan, "ensure-recorded").flatMap(({ messages }) => messages);
}

/** Which kinds of effects a plan holds. */
export function kinds(plan: Plan): readonly EffectKind[] {
  return plan.map(({ effect }) => effect.kind);
}
