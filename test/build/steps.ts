import type { EffectKind, EffectOf, Plan } from "../../src/core/effect.ts";

/** The effects of one kind in a plan. */
export function wanted<K extends EffectKind>(plan: Plan, kind: K): readonly EffectOf<K>[] {
  const effects = plan.map(({ effect }) => effect);
  return effects.filter((effect): effect is EffectOf<K> => effect.kind === kind);
}

/** Which kinds of effects a plan holds. */
export function kinds(plan: Plan): readonly EffectKind[] {
  return plan.map(({ effect }) => effect.kind);
}
