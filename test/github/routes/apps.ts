import { installationSuspended } from "../auth.ts";
import {
  type Ask,
  type Reply,
  empty,
  fields,
  notFound,
  ok,
  page,
  param,
  refuse,
} from "../exchange.ts";
import { INSTALLATION, type Narrowed } from "../emulator.ts";
import { type Hub, type Route, grants } from "../hub.ts";
import { account } from "../payloads.ts";
import type { Repository } from "../shapes.ts";
import type { Delivery } from "../webhooks.ts";

export const apps: readonly Route[] = [
  { at: "GET /app", answer: asApp(app) },
  { at: "GET /app/installations", answer: asApp(list) },
  { at: "GET /app/installations/{installation_id}", answer: asApp(one) },
  { at: "POST /app/installations/{installation_id}/access_tokens", answer: asApp(accessToken) },
  { at: "GET /orgs/{org}/installation", answer: asApp(ofOrganization) },
  { at: "GET /repos/{owner}/{repo}/installation", answer: asApp(ofOrganization) },
  { at: "GET /installation/repositories", answer: repositories },
  { at: "GET /app/hook/deliveries", answer: asApp(deliveries) },
  { at: "GET /app/hook/deliveries/{delivery_id}", answer: asApp(showDelivery) },
  { at: "POST /app/hook/deliveries/{delivery_id}/attempts", answer: asApp(attempt) },
];

type Answer = Route["answer"];

function asApp(answer: Answer): Answer {
  return async (ask, hub) => {
    if (ask.who.kind === "app") return answer(ask, hub);
    return refuse(401, "A JSON web token could not be decoded");
  };
}

/** The emulator's own view of the App, read with a token the overlay signs itself. */
async function app(_ask: Ask, hub: Hub): Promise<Reply> {
  const { app: options, organization } = hub.options;
  const owner = await hub.emulator.admin("GET", `/orgs/${organization.login}`);
  const now = hub.state.clock.now();
  return ok({
    id: options.id,
    slug: options.slug,
    node_id: "A_1",
    name: options.slug,
    owner,
    description: null,
    external_url: hub.url,
    html_url: `${hub.url}/apps/${options.slug}`,
    created_at: now,
    updated_at: now,
    permissions: grants(hub),
    events: options.events ?? [],
    installations_count: hub.state.installed ? 1 : 0,
  });
}

/** The installation, in GitHub's words; `undefined` before there is one. */
export async function installation(hub: Hub) {
  const { options, state, url } = hub;
  if (!state.installed) return undefined;
  const { suspended } = state;
  const login = options.organization.login;
  const full = await hub.emulator.admin<Record<string, unknown>>("GET", `/orgs/${login}`);
  const created = String(full["created_at"]);
  return {
    id: INSTALLATION,
    account: { ...full, type: "Organization", site_admin: false },
    repository_selection: state.installed === "all" ? "all" : "selected",
    access_tokens_url: `${url}/app/installations/${INSTALLATION}/access_tokens`,
    repositories_url: `${url}/installation/repositories`,
    html_url: `${url}/organizations/${login}/settings/installations/${INSTALLATION}`,
    app_id: options.app.id,
    client_id: "Iv1.0000000000000000",
    app_slug: options.app.slug,
    target_id: full["id"],
    target_type: "Organization",
    permissions: grants(hub),
    events: options.app.events ?? [],
    created_at: created,
    updated_at: created,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspended ? await account(hub, suspended.by) : null,
    suspended_at: suspended?.at ?? null,
  };
}

/** GitHub's list is empty for a moment now and then, as if the App were installed nowhere. */
function isEmpty({ state }: Hub): boolean {
  if (state.emptyInstallations === 0) return false;
  state.emptyInstallations -= 1;
  return true;
}

async function list(ask: Ask, hub: Hub): Promise<Reply> {
  const found = isEmpty(hub) ? undefined : await installation(hub);
  return page(ask, hub.url, found ? [found] : []);
}

async function one(ask: Ask, hub: Hub): Promise<Reply> {
  const found = isEmpty(hub) ? undefined : await installation(hub);
  const same = Number(param(ask, "installation_id")) === INSTALLATION;
  return found && same ? ok(found) : notFound();
}

async function ofOrganization(ask: Ask, hub: Hub): Promise<Reply> {
  const found = await installation(hub);
  const here = (ask.params["org"] ?? ask.params["owner"]) === hub.options.organization.login;
  return found && here ? ok(found) : notFound();
}

async function accessToken(ask: Ask, hub: Hub): Promise<Reply> {
  const known = hub.state.installed && Number(param(ask, "installation_id")) === INSTALLATION;
  if (!known) return notFound();
  if (hub.state.suspended) return installationSuspended();
  const { permissions, repositories: names, repository_ids } = fields(ask);
  const wish = (permissions ?? grants(hub)) as Record<string, "read" | "write">;
  const beyond = Object.entries(wish).find(([name, level]) => !covers(hub, name, level));
  if (beyond) return refuse(422, "The permissions requested are not granted to this installation.");
  const ids = (repository_ids as number[] | undefined) ?? (await idsOf(hub, names));
  const narrowed: Narrowed = { ...(ids && { repository_ids: ids }) };
  const token = `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
  hub.state.tokens.set(token, { ...narrowed, granted: wish });
  return ok(
    {
      token,
      expires_at: new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, ""),
      permissions: wish,
      repository_selection: ids ? "selected" : "all",
    },
    201,
  );
}

function covers(hub: Hub, name: string, level: string): boolean {
  const held = grants(hub)[name];
  return held === "write" || held === level || (name === "metadata" && level === "read");
}

async function idsOf(hub: Hub, names: unknown): Promise<number[] | undefined> {
  const { installed } = hub.state;
  const wish = Array.isArray(names)
    ? names.map(String)
    : installed === "all"
      ? undefined
      : installed;
  if (!wish) return undefined;
  const seen = await visible(hub);
  return seen.filter((repository) => wish.includes(repository.name)).map(({ id }) => id);
}

/** The repositories the App was installed on. */
export async function visible(hub: Hub): Promise<readonly Repository[]> {
  const { installed, repositories: names } = hub.state;
  const organization = hub.options.organization.login;
  const chosen = [...names.values()].filter(
    (name) => installed === "all" || installed?.includes(name),
  );
  return Promise.all(
    chosen.map((name) => hub.emulator.admin<Repository>("GET", `/repos/${organization}/${name}`)),
  );
}

async function repositories(ask: Ask, hub: Hub): Promise<Reply> {
  if (ask.who.kind !== "installation")
    return refuse(
      403,
      "You must authenticate with an installation access token in order to list the repositories for an installation.",
    );
  const ids = hub.state.tokens.get(ask.who.token)?.repository_ids;
  const seen = (await visible(hub)).filter(({ id }) => !ids || ids.includes(id));
  return page(ask, hub.url, seen, "repositories");
}

function summary({
  id,
  guid,
  at,
  redelivery,
  duration,
  status,
  event,
  action,
  repository,
}: Delivery) {
  return {
    id,
    guid,
    delivered_at: at,
    redelivery,
    duration,
    status:
      status >= 200 && status < 300
        ? "OK"
        : status
          ? "Invalid HTTP Response"
          : "failed to connect to host",
    status_code: status,
    event,
    action,
    installation_id: INSTALLATION,
    repository_id: repository,
    throttled_at: null,
  };
}

/** Newest first; `cursor` is the id to go on below. */
async function deliveries(ask: Ask, hub: Hub): Promise<Reply> {
  const size = Math.min(100, Number(ask.query.get("per_page") ?? 30));
  const cursor = Number(ask.query.get("cursor") ?? Infinity);
  const older = hub.webhooks.deliveries.filter(({ id }) => id < cursor).toReversed();
  const slice = older.slice(0, size);
  const last = slice.at(-1);
  const more = last && older.length > size;
  const link = `<${hub.url}/app/hook/deliveries?per_page=${size}&cursor=${last?.id}>; rel="next"`;
  return { status: 200, body: slice.map(summary), ...(more && { headers: { link } }) };
}

function find(ask: Ask, hub: Hub): Delivery | undefined {
  const id = Number(param(ask, "delivery_id"));
  return hub.webhooks.deliveries.find((delivery) => delivery.id === id);
}

async function showDelivery(ask: Ask, hub: Hub): Promise<Reply> {
  const found = find(ask, hub);
  if (!found) return notFound();
  const request = { headers: found.headers, payload: JSON.parse(found.body) };
  const response = { headers: {}, payload: found.answer };
  return ok({ ...summary(found), url: hub.webhooks.url ?? "", request, response });
}

async function attempt(ask: Ask, hub: Hub): Promise<Reply> {
  const found = find(ask, hub);
  if (!found) return notFound();
  void hub.webhooks.redeliver(found.id);
  return { ...empty(202), body: {} };
}
