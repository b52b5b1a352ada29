import type { Probot } from "probot";
import type { Client } from "./client/octokit.ts";
import { type Memo, memo } from "./memo.ts";
import { orNothing } from "./read/repository.ts";

/** An organisation where the App is installed, and how to speak with GitHub about it. */
export interface Office {
  readonly org: { readonly id: number; readonly login: string };
  readonly installation: number;
  readonly octokit: Client;
  /** Teams and owners as read a moment ago; forgotten whenever a delivery or we ourselves change them. */
  readonly memo: Memo;
  /** The login our own comments and issues carry. */
  readonly bot: string;
}

export interface Offices {
  /** The organisation's office, by the installation it is said to have; none where the App is not installed, or suspended. */
  readonly of: (org: number, installation?: number) => Promise<Office | undefined>;
  /** It was installed, suspended, taken away or renamed: it is asked for anew. */
  readonly forget: (org: number) => void;
  /** Every organisation, asked from GitHub anew. */
  readonly all: () => Promise<readonly Office[]>;
}

interface Installation {
  readonly id: number;
  readonly account: {
    readonly id?: number;
    readonly login?: string;
    readonly type?: string;
  } | null;
  readonly app_slug: string;
  readonly suspended_at: string | null;
}

/** Finds organisations by asking GitHub where the App is installed, and remembers them. */
export function offices(probot: Probot): Offices {
  const known = new Map<number, Office>();

  async function open(installation: Installation): Promise<Office | undefined> {
    const { id, account, app_slug: slug, suspended_at: suspended } = installation;
    if (!account?.id || !account.login || account.type !== "Organization" || suspended)
      return undefined;
    const before = known.get(account.id);
    const same = before?.installation === id ? before : undefined;
    const octokit = same?.octokit ?? (await probot.auth(id));
    const org = { id: account.id, login: account.login };
    const bot = `${slug}[bot]`;
    const office = { org, installation: id, octokit, memo: same?.memo ?? memo(), bot };
    known.set(org.id, office);
    return office;
  }

  async function all(): Promise<readonly Office[]> {
    const app = await probot.auth();
    const installations = await app.paginate("GET /app/installations", { per_page: 100 });
    const found: Office[] = [];
    for (const installation of installations) {
      const office = await open(installation);
      if (office) found.push(office);
    }
    for (const org of known.keys())
      if (!found.some((office) => office.org.id === org)) known.delete(org);
    return found;
  }

  async function ask(installation: number): Promise<Office | undefined> {
    const app = await probot.auth();
    const { apps } = app.rest;
    const found = await orNothing(() => apps.getInstallation({ installation_id: installation }));
    return found && open(found.data);
  }

  async function of(org: number, installation?: number): Promise<Office | undefined> {
    const office = known.get(org);
    if (office && (installation === undefined || office.installation === installation))
      return office;
    const asked = installation === undefined ? undefined : await ask(installation);
    if (asked?.org.id === org) return asked;
    return (await all()).find((one) => one.org.id === org);
  }

  return { of, all, forget: (org) => known.delete(org) };
}
