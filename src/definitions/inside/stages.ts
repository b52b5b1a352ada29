import type { Draft } from "../draft.ts";

/** The ids of every pathway's stages, in order. */
export function stagesOf(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = Object.entries(draft.pathways);
  return new Map(entries.map(([id, { stages }]) => [id, new Set(stages.map((stage) => stage.id))]));
}
