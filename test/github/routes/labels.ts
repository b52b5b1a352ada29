import {
  type Ask,
  type Reply,
  fields,
  notFound,
  param,
  refuse,
  repositoryOf,
} from "../exchange.ts";
import { worked } from "../exchange.ts";
import { type Hub, type Route, forward, loginOf } from "../hub.ts";
import { labelsOf, spellLabels } from "../labels.ts";
import { emit } from "../payloads.ts";
import { forbidden, may } from "../rights.ts";
import { tellLabels } from "../tell.ts";
import { namesOf } from "../names.ts";
import { thread } from "./issues.ts";

const ON_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const IN_REPOSITORY = "/repos/{owner}/{repo}/labels";

export const labels: readonly Route[] = [
  { at: `GET ${ON_ISSUE}`, needs: ["issues", "read"], answer: forward },
  { at: `POST ${ON_ISSUE}`, needs: ["issues", "write"], answer: onIssue },
  { at: `PUT ${ON_ISSUE}`, needs: ["issues", "write"], answer: onIssue },
  { at: `DELETE ${ON_ISSUE}/{label}`, needs: ["issues", "write"], answer: onIssue },
  { at: `DELETE ${ON_ISSUE}`, needs: ["issues", "write"], answer: onIssue },
  { at: `GET ${IN_REPOSITORY}`, needs: ["issues", "read"], answer: forward },
  { at: `GET ${IN_REPOSITORY}/{label}`, needs: ["issues", "read"], answer: forward },
  { at: `POST ${IN_REPOSITORY}`, needs: ["issues", "write"], answer: create },
  { at: `PATCH ${IN_REPOSITORY}/{label}`, needs: ["issues", "write"], answer: change },
  { at: `DELETE ${IN_REPOSITORY}/{label}`, needs: ["issues", "write"], answer: change },
];

async function onIssue(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "triage")) return forbidden();
  const name = repositoryOf(ask);
  const before = await thread(ask, hub);
  if (!before) return notFound();
  const given = Array.isArray(ask.body) ? ask.body : fields(ask)["labels"];
  const body = { labels: await spellLabels(hub, name, namesOf(given)) };
  const reply = await forward(given === undefined ? ask : { ...ask, body }, hub);
  const after = await thread(ask, hub);
  if (worked(reply) && after)
    await tellLabels(hub, name, after, before.labels, after.labels, loginOf(ask, hub));
  return reply;
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "push")) return forbidden();
  const name = repositoryOf(ask);
  const wish = String(fields(ask)["name"]);
  const problem = await nameProblem(hub, name, wish);
  if (problem) return problem;
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  await emit(hub, "label", { action: "created", label: reply.body }, loginOf(ask, hub), name);
  return reply;
}

async function nameProblem(hub: Hub, fullName: string, wish: string): Promise<Reply | undefined> {
  const error = { resource: "Label", field: "name" };
  const taken = (await labelsOf(hub, fullName)).some(
    (label) => label.name.toLowerCase() === wish.toLowerCase(),
  );
  if (taken)
    return refuse(422, "Validation Failed", { errors: [{ ...error, code: "already_exists" }] });
  if (wish.length > 50)
    return refuse(422, "Validation Failed", { errors: [{ ...error, code: "invalid" }] });
  return undefined;
}

async function change(ask: Ask, hub: Hub): Promise<Reply> {
  if (!may(ask, hub, "push")) return forbidden();
  const name = repositoryOf(ask);
  const known = await labelsOf(hub, name);
  const before = known.find((label) => label.name === param(ask, "label"));
  if (!before) return notFound();
  const reply = await forward(ask, hub);
  if (!worked(reply)) return reply;
  const edited = { action: "edited", label: reply.body, changes: { name: { from: before.name } } };
  const told = ask.method === "DELETE" ? { action: "deleted", label: before } : edited;
  await emit(hub, "label", told, loginOf(ask, hub), name);
  return reply;
}
