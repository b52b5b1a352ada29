import type { Effect, EffectKind } from "../../core/effect.ts";

/** The effect of one kind. */
export type EffectOf<K extends EffectKind> = Extract<Effect, { readonly kind: K }>;
