import { REMOVALS } from "../../core/fact.ts";
import { removalQuestions } from "../../core/ledger/removal-questions.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { withFacts } from "./world.ts";

/** The world with every removal in the whole organisation, and what the owners said where they were asked about a community. */
export async function withRemovals(community: string, world: World, shell: Shell): Promise<World> {
  const questions = removalQuestions(world).filter((one) => one.community === community);
  const threads = questions.map(({ thread }) => threadKey(thread));
  const known = await withFacts(world, [REMOVALS, ...threads], shell);
  const tags = questions.map(({ tag }) => tag);
  return { ...known, written: await shell.store.written(shell.org.id, tags) };
}
