import {
  type Ask,
  type Reply,
  fields,
  notFound,
  ok,
  param,
  repositoryOf,
  text,
  worked,
} from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { repository } from "../payloads.ts";
import { pushed, tipOf } from "../pushes.ts";
import { forbidden, may } from "../rights.ts";

const REPO = "/repos/{owner}/{repo}";

export const contents: readonly Route[] = [
  { at: `GET ${REPO}/contents/{path+}`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/contents`, needs: ["contents", "read"], answer: forward },
  { at: `PUT ${REPO}/contents/{path+}`, needs: ["contents", "write"], answer: write },
  { at: `DELETE ${REPO}/contents/{path+}`, needs: ["contents", "write"], answer: write },
  { at: `GET ${REPO}/git/trees/{tree_sha}`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/git/blobs/{file_sha}`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/git/ref/{ref+}`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/git/commits/{commit_sha}`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/commits`, needs: ["contents", "read"], answer: forward },
  { at: `GET ${REPO}/branches/{branch+}`, needs: ["contents", "read"], answer: showBranch },
  { at: `GET ${REPO}/compare/{basehead+}`, needs: ["contents", "read"], answer: forward },
  { at: `POST ${REPO}/git/refs`, needs: ["contents", "write"], answer: createRef },
  { at: `PATCH ${REPO}/git/refs/{ref+}`, needs: ["contents", "write"], answer: moveRef },
  { at: `DELETE ${REPO}/git/refs/{ref+}`, needs: ["contents", "write"], answer: writing },
  { at: `POST ${REPO}/git/blobs`, needs: ["contents", "write"], answer: writing },
  { at: `POST ${REPO}/git/trees`, needs: ["contents", "write"], answer: writing },
  { at: `POST ${REPO}/git/commits`, needs: ["contents", "write"], answer: writing },
];

/** The overlay has judged the asker's rights, so the emulator's administrator writes for people. */
function writing(ask: Ask, hub: Hub): Promise<Reply> {
  if (ask.who.kind === "installation") return forward(ask, hub);
  if (!may(ask, hub, "push")) return Promise.resolve(forbidden());
  return forward(ask, hub, "admin");
}

async function write(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const given = fields(ask);
  const branch = text(ask, "branch") ?? (await repository(hub, name)).default_branch;
  const before = await tipOf(hub, name, branch);
  const login = loginOf(ask, hub);
  const author = { name: login, email: `${login}@users.noreply.github.com` };
  const body = { author, committer: author, ...given };
  const reply = await writing({ ...ask, body }, hub);
  if (!worked(reply)) return reply;
  const { commit } = reply.body as { commit: { sha: string } };
  await pushed(hub, name, branch, before, commit.sha, login);
  return reply;
}

async function createRef(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await writing(ask, hub);
  const { ref, sha } = fields(ask);
  const branch = /^refs\/heads\/(.+)$/.exec(String(ref))?.[1];
  if (worked(reply) && branch)
    await pushed(hub, repositoryOf(ask), branch, undefined, String(sha), loginOf(ask, hub));
  return reply;
}

async function moveRef(ask: Ask, hub: Hub): Promise<Reply> {
  const name = repositoryOf(ask);
  const branch = /^heads\/(.+)$/.exec(param(ask, "ref"))?.[1];
  const before = branch && (await tipOf(hub, name, branch));
  if (branch && !before) return notFound();
  const reply = await writing(ask, hub);
  if (!worked(reply) || !branch || !before) return reply;
  await pushed(hub, name, branch, before, String(fields(ask)["sha"]), loginOf(ask, hub));
  return ok(reply.body);
}

/** A branch with its whole commit, which the emulator leaves out. */
async function showBranch(ask: Ask, hub: Hub): Promise<Reply> {
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const found = reply.body as { name: string; commit: { sha: string } };
  const name = repositoryOf(ask);
  const commit = await hub.emulator.admin("GET", `/repos/${name}/commits/${found.commit.sha}`);
  const self = `${hub.url}/repos/${name}/branches/${found.name}`;
  const links = { self, html: `${hub.url}/${name}/tree/${found.name}` };
  return ok({ ...found, commit, ["_links"]: links, protection: { enabled: false } });
}
