import { about, type Fact, only } from "../../core/fact.ts";
import { threadKey, type ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { loginsIn, readPeople } from "./account.ts";
import { readRepository } from "./repository.ts";
import { withRequestAndTeam } from "./request.ts";
import { readThread } from "./thread.ts";
import { readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** An issue or pull request with all that the ledger knows of it and of whom it is about. */
export async function readThreadTarget(
  { repo, number }: { readonly repo: number; readonly number: number },
  shell: Shell,
): Promise<World> {
  const place = await readRepository(repo, shell);
  if (!place) return readLedger([], shell);
  const ref: ThreadRef = { repo: place, number };
  const world = await readLedger([threadKey(ref)], shell);
  const thread = await readThread(ref, shell);
  if (!thread) return world;
  const said = await shell.store.said(shell.org.id, threadKey(ref));
  const keys = [`person:${thread.author.id}`, ...keysBehind(world.facts)];
  const known = await withFacts({ ...world, thread, said }, keys, shell);
  const seen = withPeople(known, [thread.author, ...thread.assignees]);
  return withRequestAndTeam(await withNamed(await withOwners(seen, shell), shell), shell);
}

/** People who wrote on a thread or whom it regards, and communities it is about. */
function keysBehind(facts: readonly Fact[]): readonly string[] {
  const here = facts.filter(({ kind }) => kind !== "adopted");
  return here.flatMap(about).filter((key) => /^(?:person|community):/.test(key));
}

/** People whom commands on the thread name. */
async function withNamed(world: World, shell: Shell): Promise<World> {
  const { thread } = world;
  const commands = only(world.facts, "commanded").filter(
    (fact) => thread && threadKey(fact.thread) === threadKey(thread),
  );
  const mentioned = await readPeople(loginsIn(commands.map(({ argument }) => argument)), shell);
  return { ...withPeople(world, Object.values(mentioned)), mentioned };
}
