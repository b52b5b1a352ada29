import { type Ask, type Reply, ok, repositoryOf, worked } from "./exchange.ts";
import { type Hub, forward, loginOf } from "./hub.ts";
import { emit } from "./payloads.ts";
import { pushed, tipOf, treeOf, writeCommit } from "./pushes.ts";
import type { ChangedFile, Pull } from "./shapes.ts";
import { filesOf, findPull, moved } from "./threads.ts";

/**
 * The emulator's merge takes the head's whole tree and so loses what the base got meanwhile:
 * we let it close the pull request, then put the base where a real merge would.
 */
export async function merge(ask: Ask, hub: Hub, pull: Pull): Promise<Reply> {
  const name = repositoryOf(ask);
  const { ref: base } = pull.base;
  const before = await tipOf(hub, name, base);
  const changed = await filesOf(hub, name, pull);
  const path = `/repos/${name}/pulls/${pull.number}/merge`;
  const reply = await forward({ ...ask, path, body: {} }, hub);
  if (!worked(reply) || !before) return reply;
  const login = loginOf(ask, hub);
  const after = await writeCommit(hub, name, changed.flatMap(entries), {
    branch: base,
    message: `Merge pull request #${pull.number} from ${pull.head.ref}\n\n${pull.title}`,
    login,
    parents: [before, pull.head.sha],
    tree: await treeOf(hub, name, before),
  });
  moved(hub, name, pull.number, { merge: after });
  await pushed(hub, name, base, before, after, login);
  const pull_request = await findPull(hub, name, pull.number);
  const told = { action: "closed", number: pull.number, pull_request };
  await emit(hub, "pull_request", told, login, name);
  return ok({ sha: after, merged: true, message: "Pull Request successfully merged" });
}

function entries({ filename, status, sha, previous_filename }: ChangedFile) {
  const kind = { mode: "100644", type: "blob" };
  const gone = status === "removed" ? filename : previous_filename;
  return [
    ...(gone ? [{ path: gone, ...kind, sha: null }] : []),
    ...(status === "removed" ? [] : [{ path: filename, ...kind, sha }]),
  ];
}
