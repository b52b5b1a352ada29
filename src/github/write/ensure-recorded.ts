import type { Shell } from "../shell.ts";
import type { EffectOf } from "./effect.ts";

/** Writes conclusions, messages, touched targets and adopted definitions down together. */
export async function ensureRecorded(
  effect: EffectOf<"ensure-recorded">,
  shell: Shell,
): Promise<void> {
  const { facts, messages, touched, adopts } = effect;
  await shell.store.commit(shell.org.id, { facts, messages, touched, ...(adopts && { adopts }) });
}
