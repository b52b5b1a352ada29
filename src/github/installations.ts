import type { Probot } from "probot";
import type { Client } from "./client/octokit.ts";
import { type Memo, memo } from "./memo.ts";
import { orNothing } from "./read/repository.ts";

/** An organisation where the App is installed, and how to speak with GitHub about it. */
export interface Installation {
  /** GitHub's number for it. */
  readonly id: number;
  readonly org: { readonly id: number; readonly login: string };
  readonly octokit: Client;
  /** Teams and owners as read a moment ago; forgotten whenever a delivery or we ourselves change them. */
  readonly memo: Memo;
  /** The login our own comments and issues carry. */
  readonly bot: string;
}

export interface Installations {
  /** The organisation's, by the number it is said to have; none where the App is not installed, or suspended. */
  readonly of: (org: number, id?: number) => Promise<Installation | undefined>;
  /** It was installed, suspended, taken away or renamed: it is asked for anew. */
  readonly forget: (org: number) => void;
  /** Every organisation, asked from GitHub anew. */
  readonly all: () => Promise<readonly Installation[]>;
}

interface Listed {
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
export function installations(probot: Probot): Installations {
  const known = new Map<number, Installation>();

  async function open(listed: Listed): Promise<Installation | undefined> {
    const { id, account, app_slug: slug, suspended_at: suspended } = listed;
    if (!account?.id || !account.login || account.type !== "Organization" || suspended)
      return undefined;
    const before = known.get(account.id);
    const same = before?.id === id ? before : undefined;
    const octokit = same?.octokit ?? (await probot.auth(id));
    const org = { id: account.id, login: account.login };
    const bot = `${slug}[bot]`;
    const found = { id, org, octokit, memo: same?.memo ?? memo(), bot };
    known.set(org.id, found);
    return found;
  }

  async function all(): Promise<readonly Installation[]> {
    const app = await probot.auth();
    const listed = await app.paginate("GET /app/installations", { per_page: 100 });
    const found: Installation[] = [];
    for (const one of listed) {
      const installation = await open(one);
      if (installation) found.push(installation);
    }
    for (const id of known.keys()) if (!found.some(({ org }) => org.id === id)) known.delete(id);
    return found;
  }

  async function ask(id: number): Promise<Installation | undefined> {
    const app = await probot.auth();
    const { apps } = app.rest;
    const found = await orNothing(() => apps.getInstallation({ installation_id: id }));
    return found && open(found.data);
  }

  async function of(org: number, id?: number): Promise<Installation | undefined> {
    const there = known.get(org);
    if (there && (id === undefined || there.id === id)) return there;
    const asked = id === undefined ? undefined : await ask(id);
    if (asked?.org.id === org) return asked;
    return (await all()).find((one) => one.org.id === org);
  }

  return { of, all, forget: (org) => known.delete(org) };
}
