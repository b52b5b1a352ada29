import type { Person } from "../../../src/core/person.ts";
import type { ThreadRef } from "../../../src/core/place.ts";
import { openProbot, type Probot } from "../../../src/github/client/open-probot.ts";
import type { Context } from "../../../src/github/context.ts";
import { installations } from "../../../src/github/installations.ts";
import { fetchMissed } from "../../../src/github/missed.ts";
import { readPerson } from "../../../src/github/read/account.ts";
import { readBeginning } from "../../../src/github/read/beginning.ts";
import { readCandidate } from "../../../src/github/read/definitions.ts";
import { firstWithRoot } from "../../../src/github/read/home.ts";
import { readLabels } from "../../../src/github/read/labels.ts";
import { memo } from "../../../src/github/memo.ts";
import { readPowers } from "../../../src/github/read/organization-roles.ts";
import { readOwners } from "../../../src/github/read/owners.ts";
import { readPull } from "../../../src/github/read/pull.ts";
import { readNamed, readRepository } from "../../../src/github/read/repository.ts";
import { readKeepers, readTeam } from "../../../src/github/read/teams.ts";
import { readOpenIssues, readThread } from "../../../src/github/read/thread.ts";
import { recognize } from "../../../src/github/register.ts";
import { ensureCheck } from "../../../src/github/write/ensure-check.ts";
import { ensureComment } from "../../../src/github/write/ensure-comment.ts";
import { ensureFile } from "../../../src/github/write/ensure-file.ts";
import { ensureIssue } from "../../../src/github/write/ensure-issue.ts";
import { ensureLabel } from "../../../src/github/write/ensure-label.ts";
import { ensureLabels } from "../../../src/github/write/ensure-labels.ts";
import { ensureMember } from "../../../src/github/write/ensure-member.ts";
import { ensureNoMember } from "../../../src/github/write/ensure-no-member.ts";
import { ensureAssignee } from "../../../src/github/write/ensure-assignee.ts";
import { ensureState } from "../../../src/github/write/ensure-state.ts";
import { ensureTeam } from "../../../src/github/write/ensure-team.ts";
import { createMetrics } from "../../../src/web/metrics.ts";
import { privateKey } from "../../github/keys.ts";
import { town } from "../town.ts";

/** Something Waymark does, ready to be done; what it gives is `undefined` where it found nothing. */
export type Act = () => Promise<unknown>;

const CROWD = Array.from({ length: 40 }, (_, index) => `crew-${index}`);
const {
  github,
  store,
  context: open,
} = await town([], {
  users: CROWD,
  repositories: [
    { name: "community", files: { "waymark.yml": "organization: Harbor\n" } },
    { name: "welcome", labels: ["bug"] },
  ],
  teams: [
    { name: "Hands", description: "managed by Waymark", members: ["ada"] },
    { name: "Keys", organizationRole: "all_repo_admin" },
  ],
});
export { github };
let { probot, context } = await client();
const shown = await readNamed("harbor", "welcome", context);
if (!shown) throw new Error("the repository is there");
const { branch: _, ...repo } = shown;

/** A client as it is after a start: it has no token and has seen no answer. */
async function client(): Promise<{ readonly probot: Probot; readonly context: Context }> {
  const app = { appId: 7, privateKey: privateKey(), secret: "quay", baseUrl: github.url };
  const more = { pause: false, logLevel: "fatal", metrics: createMetrics() } as const;
  const started = await openProbot({ ...app, ...more });
  const known = await open();
  const octokit = await started.auth(known.id);
  return { probot: started, context: { ...known, octokit, memo: memo() } };
}

/** An App that somebody brings along. */
const OWN = { appId: 7, privateKey: privateKey(), webhookSecret: "quay" };

/** Makes everything ready for one request, by a client that has just started. */
export async function ready(request: string): Promise<Act> {
  ({ probot, context } = await client());
  const act = ACTS[request];
  if (!act) throw new Error(`nothing makes the request ${request}`);
  return act();
}

let serial = 0;

function fresh(word: string): string {
  serial += 1;
  return `${word}-${serial}`;
}

async function thread(labels: readonly string[] = []): Promise<ThreadRef> {
  const issue = { title: "Hi", labels };
  return { repo, number: await github.as("olga").openIssue("welcome", issue) };
}

async function somebody(): Promise<Person> {
  const found = await readPerson(CROWD[(serial += 1) % CROWD.length] ?? "", context);
  if (!found) throw new Error("everybody is there");
  return found;
}

async function pull(): Promise<ThreadRef> {
  const files = { [`notes/${fresh("note")}.md`]: "Hello\n" };
  const { number } = await github.as("olga").openPull("welcome", { title: "Change", files });
  return { repo, number };
}

/** Teams and owners are remembered for a moment: they are asked for anew. */
function anew<T>(read: () => Promise<T>): Act {
  return () => {
    context.memo.forget();
    return read();
  };
}

/** What an organisation role gives; nothing where nobody sees any. */
async function powers(): Promise<Act> {
  return async () => (await readPowers(context))["keys"];
}

async function candidate(): Promise<Act> {
  const files = { [`communities/${fresh("crew")}.yml`]: `name: ${fresh("Crew")}\n` };
  const commit = await github.as("olga").commitFiles("welcome", files);
  return () => readCandidate(repo, commit, context);
}

async function labelling(): Promise<Act> {
  const effect = { thread: await thread(["bug"]), has: [fresh("new")], lacks: ["bug"] };
  return () => ensureLabels({ kind: "ensure-labels", ...effect }, context);
}

function label(name: string, previously?: string): Act {
  const wanted = { name, color: "ffffff", description: "Ours" };
  const effect = { repo, label: wanted, ...(previously !== undefined && { previously }) };
  return () => ensureLabel({ kind: "ensure-label", ...effect }, context);
}

async function renamed(): Promise<Act> {
  const name = fresh("old");
  await context.octokit.rest.issues.createLabel({ owner: "harbor", repo: "welcome", name });
  return label(fresh("label"), name);
}

async function says(on: ThreadRef, tag: string, body: string): Promise<void> {
  await store.commit(context.org.id, { messages: [{ thread: on, tag, body, occasion: tag }] });
  await ensureComment({ kind: "ensure-comment", thread: on, tags: [tag], body }, context);
}

async function comment(): Promise<Act> {
  const on = await thread();
  return () => says(on, "word", "Hello!");
}

async function mendedComment(): Promise<Act> {
  const on = await thread();
  await says(on, "word", "Hello!");
  const effect = { thread: on, tags: ["word"], body: "Hello again!" };
  return () => ensureComment({ kind: "ensure-comment", ...effect }, context);
}

function raising(): Act {
  const effect = { repo, tag: fresh("plan"), title: "A plan", body: "All of it." };
  return () => ensureIssue({ kind: "ensure-issue", ...effect }, context);
}

async function closing(): Promise<Act> {
  const on = await thread();
  return () => ensureState({ kind: "ensure-state", thread: on, state: "completed" }, context);
}

async function assigning(assigned = true): Promise<Act> {
  const on = await thread();
  const person = await somebody();
  const effect = {
    kind: "ensure-assignee",
    thread: on,
    person,
    asked: "this",
    afterwards: [],
  } as const;
  // GitHub assigns whoever wrote something there.
  await github.as(person.login).comment("welcome", on.number, "I could!");
  if (!assigned) await ensureAssignee({ ...effect, assigned: true }, context);
  return () => ensureAssignee({ ...effect, assigned }, context);
}

async function check(): Promise<Act> {
  const { number } = await pull();
  const { head: commit } = await github.state().pull("welcome", number);
  const place = { path: "waymark.yml", line: 1, column: 1, message: "Problem" };
  const annotations = Array.from({ length: 51 }, () => place);
  const text = { name: "Definitions", title: "51 problems", summary: "All.", annotations };
  const effect = { repo, commit, conclusion: "failure", ...text } as const;
  return () => ensureCheck({ kind: "ensure-check", ...effect }, context);
}

/** A pull request of ours, with none open before, nor a branch. */
async function file(): Promise<Act> {
  const branch = `${github.url}/repos/harbor/welcome/git/refs/heads/waymark/directory`;
  const headers = { authorization: `Bearer ${github.as("olga").token}` };
  await fetch(branch, { method: "DELETE", headers });
  for (const { number, pull: isPull, state } of await github.state().issues("welcome"))
    if (isPull && state === "open") await github.as("olga").closeIssue("welcome", number);
  await github.as("olga").commit("welcome", "list.md", fresh("before"));
  return changedFile();
}

async function changedFile(): Promise<Act> {
  const on = await github.state().head("welcome");
  const before = (await github.state().file("welcome", "list.md")) ?? "";
  const files = [{ path: "list.md", before, after: fresh("after") }];
  const text = { title: fresh("Tidy up"), body: "So that all is well.", done: "Done." };
  const effect = { repo, tag: "directory", on, files, ...text } as const;
  return () => ensureFile({ kind: "ensure-file", ...effect }, context);
}

async function otherFile(): Promise<Act> {
  await (
    await file()
  )();
  return changedFile();
}

async function member(person?: Person): Promise<Act> {
  const effect = { team: "hands", person: person ?? (await somebody()), afterwards: [] };
  return () => ensureMember({ kind: "ensure-member", ...effect }, context);
}

async function lapsed(): Promise<Act> {
  const person = await somebody();
  const effect = { kind: "ensure-member", team: "hands", person, afterwards: [] } as const;
  const waiting = github.state().organization().invited.includes(person.login);
  if (!waiting) await github.as("olga").addToTeam("hands", person.login);
  github.lapse(person.login);
  return () => ensureMember(effect, context);
}

async function noMember(): Promise<Act> {
  const effect = { team: "hands", person: await somebody(), afterwards: [] };
  await github.as("olga").addToTeam("hands", effect.person.login);
  return () => ensureNoMember({ kind: "ensure-no-member", ...effect }, context);
}

/** A delivery that nobody took. */
async function missed(): Promise<Act> {
  const { webhookUrl } = github;
  github.webhookUrl = undefined;
  const since = new Date(Date.now() - 1000).toISOString();
  await thread();
  github.webhookUrl = webhookUrl;
  return () => fetchMissed(probot, store, since);
}

function creating(): Act {
  const effect = { team: fresh("crew"), description: "managed by Waymark", afterwards: [] };
  return () => ensureTeam({ kind: "ensure-team", ...effect }, context);
}

const team = async () => anew(() => readTeam("hands", context));
const reading = async () => {
  const on = await pull();
  return () => readPull(on, context);
};
/** Only of what was merged the files are read. */
const readingMerged = async () => {
  const on = await pull();
  await github.as("olga").mergePull(on.repo.name, on.number);
  return () => readPull(on, context);
};
const installation = async () => () => installations(probot).of(context.org.id, context.id);

/** How Waymark comes to make each of its requests. */
export const ACTS: Readonly<Record<string, () => Promise<Act>>> = {
  "apps.getAuthenticated": async () => () => recognize(OWN, github.url),
  "apps.getInstallation": installation,
  "apps.getWebhookDelivery": missed,
  "apps.listReposAccessibleToInstallation": async () => () => readRepository(4711, context),
  "checks.create": check,
  "checks.listForRef": check,
  "checks.update": check,
  "git.createCommit": file,
  "git.createRef": file,
  "git.createTree": file,
  "git.getBlob": candidate,
  "git.getCommit": file,
  "git.getRef": async () => () => firstWithRoot(context),
  "git.getTree": candidate,
  "git.updateRef": otherFile,
  "issues.addAssignees": async () => assigning(),
  "issues.addLabels": labelling,
  "issues.create": async () => raising(),
  "issues.createComment": comment,
  "issues.createLabel": async () => label(fresh("label")),
  "issues.get": async () => {
    const on = await thread();
    return () => readThread(on, context);
  },
  "issues.getLabel": async () => label("bug"),
  "issues.listComments": comment,
  "issues.listForRepo": async () => () => readOpenIssues(repo, context),
  "issues.listLabelsForRepo": async () => () => readLabels(repo, context),
  "issues.removeAssignees": async () => assigning(false),
  "issues.removeLabel": labelling,
  "issues.update": closing,
  "issues.updateComment": mendedComment,
  "issues.updateLabel": renamed,
  "orgs.cancelInvitation": lapsed,
  "orgs.get": async () => () => readBeginning(context),
  "orgs.listFailedInvitations": () => member(),
  "orgs.listMembers": async () => anew(() => readOwners(context)),
  "pulls.create": file,
  "pulls.get": reading,
  "pulls.list": file,
  "pulls.listCommits": readingMerged,
  "pulls.listFiles": readingMerged,
  "pulls.update": otherFile,
  "repos.get": async () => () => readNamed("harbor", "welcome", context),
  "repos.getContent": async () => () => firstWithRoot(context),
  "teams.addOrUpdateMembershipForUserInOrg": () => member(),
  "teams.create": async () => creating(),
  "teams.getByName": team,
  "orgs.listOrgRoleTeams": powers,
  "orgs.listOrgRoles": powers,
  "teams.getMembershipForUserInOrg": async () => member(await readPerson("ada", context)),
  "teams.list": async () => anew(() => readKeepers("hands", context)),
  "teams.listMembersInOrg": team,
  "teams.listPendingInvitationsInOrg": team,
  "teams.listReposInOrg": team,
  "teams.removeMembershipForUserInOrg": noMember,
  "users.getByUsername": async () => () => readPerson("lin", context),
  "GET /app/hook/deliveries": missed,
  "GET /app/installations": async () => () => installations(probot).list(),
  "POST /app/installations/{installation_id}/access_tokens": async () =>
    anew(() => readOwners(context)),
};
