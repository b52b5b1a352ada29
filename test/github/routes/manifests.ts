import { randomBytes } from "node:crypto";
import { type Ask, type Reply, notFound, ok, param, text } from "../exchange.ts";
import { type Hub, type Route, grants } from "../hub.ts";

/**
 * Registering a GitHub App from a manifest: the page of GitHub's that takes it from another
 * site's form, and the exchange of the code afterwards. Whoever opens it counts as an owner.
 * https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export const manifests: readonly Route[] = [
  { at: "POST /organizations/{org}/settings/apps/new", answer: preview },
  { at: "POST /organizations/{org}/settings/apps", answer: create },
  { at: "POST /app-manifests/{code}/conversions", answer: convert },
];

/** A manifest as GitHub took it. */
export type Manifest = Readonly<Record<string, unknown>>;

/** A code counts once. */
interface Registry {
  readonly taken: Manifest[];
  readonly codes: Set<string>;
}

const registries = new WeakMap<Hub["state"], Registry>();

function registryOf({ state }: Hub): Registry {
  const found = registries.get(state) ?? { taken: [], codes: new Set() };
  registries.set(state, found);
  return found;
}

/** Every manifest that an App was made of, in order. */
export function registeredFrom(hub: Hub): readonly Manifest[] {
  return registryOf(hub).taken;
}

async function preview(ask: Ask, hub: Hub): Promise<Reply> {
  const given = text(ask, "manifest") ?? "";
  const manifest = read(given);
  const problems = manifest ? problemsOf(manifest) : ["The manifest is not valid JSON"];
  if (param(ask, "org") !== hub.options.organization.login) return notFound();
  if (!manifest || problems.length > 0)
    return page(
      `<h1>Invalid GitHub App configuration</h1>${problems.map((one) => `<p>Error: ${safe(one)}</p>`).join("")}`,
    );
  const { state = "" } = Object.fromEntries(ask.query);
  return page(`<h1>Create GitHub App for ${safe(param(ask, "org"))}</h1>
    <form method="post" action="/organizations/${safe(param(ask, "org"))}/settings/apps">
      <label>GitHub App name <input name="name" value="${safe(String(manifest["name"]))}"></label>
      <input type="hidden" name="manifest" value="${safe(given)}">
      <input type="hidden" name="state" value="${safe(state)}">
      <button>Create GitHub App for ${safe(param(ask, "org"))}</button>
    </form>`);
}

async function create(ask: Ask, hub: Hub): Promise<Reply> {
  const { taken, codes } = registryOf(hub);
  const manifest = { ...read(text(ask, "manifest") ?? ""), name: text(ask, "name") };
  const code = randomBytes(20).toString("hex");
  taken.push(manifest);
  hub.webhooks.url = String(
    (manifest as { hook_attributes?: { url?: unknown } }).hook_attributes?.url,
  );
  codes.add(code);
  const back = new URL(String((manifest as Manifest)["redirect_url"]));
  back.searchParams.set("code", code);
  back.searchParams.set("state", text(ask, "state") ?? "");
  return { status: 302, headers: { location: back.href } };
}

async function convert(ask: Ask, hub: Hub): Promise<Reply> {
  hub.conformance?.request(ask);
  const { codes, taken } = registryOf(hub);
  if (!codes.delete(param(ask, "code"))) return notFound();
  const { app, organization } = hub.options;
  const owner = await hub.emulator.admin("GET", `/orgs/${organization.login}`);
  const now = new Date().toISOString();
  const manifest = taken.at(-1);
  return ok(
    {
      id: app.id,
      slug: app.slug,
      node_id: "A_1",
      name: manifest?.["name"],
      owner,
      description: manifest?.["description"] ?? null,
      external_url: manifest?.["url"],
      html_url: `${hub.url}/apps/${app.slug}`,
      created_at: now,
      updated_at: now,
      permissions: grants(hub),
      events: manifest?.["default_events"] ?? [],
      client_id: "Iv1.0000000000000000",
      client_secret: "0".repeat(40),
      webhook_secret: app.webhookSecret,
      pem: app.privateKey,
    },
    201,
  );
}

function read(given: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(given);
    return typeof value === "object" && value !== null ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** What an App must be allowed for GitHub to tell it of these; nothing else is taken as an event. */
const EVENTS: Readonly<Record<string, string>> = {
  check_run: "checks",
  discussion: "discussions",
  issue_comment: "issues",
  issues: "issues",
  membership: "members",
  organization: "members",
  pull_request: "pull_requests",
  pull_request_review: "pull_requests",
  push: "contents",
  release: "contents",
  repository: "metadata",
  team: "members",
};

/** The keys of GitHub's documentation; it keeps quiet about any other. */
const TEXTS = ["name", "url", "redirect_url", "setup_url", "description"];

/** GitHub's own refusals, as people met them. */
function problemsOf(manifest: Manifest): readonly string[] {
  const permissions = (manifest["default_permissions"] ?? {}) as Readonly<Record<string, string>>;
  const events = (manifest["default_events"] ?? []) as readonly string[];
  const hook = manifest["hook_attributes"] as { readonly url?: unknown } | undefined;
  const without = TEXTS.filter((key) => typeof manifest[key] !== "string");
  const unsupported = events.filter((event) => !(event in EVENTS));
  const unheard = events.filter((event) => !permissions[EVENTS[event] ?? ""]);
  return [
    ...without.map((key) => `${key} is missing`),
    ...(String(manifest["name"]).length > 34 ? ["Name is too long (maximum is 34)"] : []),
    ...(typeof hook?.url === "string" ? [] : ["Hook url is missing"]),
    ...unsupported.map((event) => `Default events unsupported: ${event}`),
    ...unheard.map((event) => `Default events are not supported by permissions: ${event}`),
  ];
}

function page(main: string): Reply {
  const html = `<!doctype html><html lang="en"><title>GitHub, emulated</title><main>${main}</main></html>`;
  return { status: 200, body: Buffer.from(html), headers: { "content-type": "text/html" } };
}

function safe(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
