import { Octokit } from "@octokit/rest";
import { appToken } from "./app-token.ts";
import { privateKey } from "./keys.ts";
import type { GitHubOptions } from "./options.ts";
import { type Double, startGitHub } from "./start.ts";
import { INSTALLATION } from "./emulator.ts";

export const ORG = "Harbor";

/** A small organisation: Olga owns it, Ada and Lin are members, Nia is not. */
export function harborOptions(more: Partial<GitHubOptions> = {}): GitHubOptions {
  return {
    app: { id: 12, privateKey: privateKey(), webhookSecret: "secret", slug: "waymark" },
    organization: { login: ORG, owners: ["Olga"], members: ["ada", "lin"] },
    users: [{ login: "nia", name: "Nia Newcomer" }, "zoe"],
    repositories: [
      {
        name: "community",
        files: { "waymark.yml": "waymark: 1\n", "communities/ui-ux.yml": "name: UI/UX\n" },
        labels: ["bug", { name: "Process: Join", color: "0e8a16", description: "joining" }],
        collaborators: { zoe: "triage" },
      },
      { name: "site" },
    ],
    teams: [
      {
        name: "UI/UX",
        slug: "ui-ux",
        description: "managed by Waymark",
        members: ["ada"],
        repositories: { site: "push" },
      },
      { name: "Core", maintainers: ["lin"] },
    ],
    ...more,
  };
}

/** The small organisation with the App installed. */
export async function harbor(more: Partial<GitHubOptions> = {}): Promise<Double> {
  const github = await startGitHub(harborOptions(more));
  await github.install();
  return github;
}

/** Ends a test; fails it if anything did not conform to GitHub's description. */
export async function closeConforming(github: Double): Promise<void> {
  await github.close();
  const violations = github.violations();
  if (violations.length > 0)
    throw new Error(`not as GitHub describes it:\n${violations.join("\n")}`);
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** Speaks with this token. */
export function octokit(baseUrl: string, auth?: string): Octokit {
  return new Octokit({ baseUrl, log: quiet, ...(auth && { auth }) });
}

/** Speaks as the App itself. */
export function asApp({ url }: { url: string }): Octokit {
  return octokit(url, appToken(harborOptions().app));
}

/** Speaks as the App's installation. */
export async function asInstallation(github: { url: string }): Promise<Octokit> {
  const { data } = await asApp(github).rest.apps.createInstallationAccessToken({
    installation_id: INSTALLATION,
  });
  return octokit(github.url, data.token);
}

/** The status GitHub refused with. */
export async function refusal(promise: Promise<unknown>): Promise<number> {
  try {
    await promise;
  } catch (error) {
    return (error as { status: number }).status;
  }
  throw new Error("GitHub did not refuse");
}

/** What was sent since `from`, as `event.action`. */
export function sent(github: Double, from = 0): readonly string[] {
  return github
    .deliveries()
    .slice(from)
    .map(({ event, action }) => (action ? `${event}.${action}` : event));
}

/** The body of the last delivery of a kind. */
export function lastOf(github: Double, event: string, action: string | null = null): Payload {
  const found = github.deliveries().findLast((one) => one.event === event && one.action === action);
  if (!found) throw new Error(`no ${event}.${action} was sent`);
  return JSON.parse(found.body) as Payload;
}

export interface Payload {
  readonly sender: { readonly login: string; readonly type: string };
  readonly organization: { readonly login: string };
  readonly installation: { readonly id: number };
  readonly repository?: { readonly full_name: string };
  readonly changes?: { readonly body?: { readonly from: string } };
  readonly label?: { readonly name: string; readonly color: string; readonly id: number };
  readonly issue?: { readonly body: string; readonly pull_request?: unknown };
  readonly [key: string]: unknown;
}
