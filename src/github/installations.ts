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
  /** The organisation's, by the number it is said to have; none where GitHub shows none, if only for a moment. */
  readonly of: (org: number, id?: number) => Promise<Installation | "suspended" | undefined>;
  /** It was installed, suspended, taken away or renamed: it is asked for anew. */
  readonly forget: (org: number) => void;
  /** Every organisation, asked from GitHub anew. */
  readonly list: () => Promise<List>;
  /** Whether GitHub says that there is no installation with this number. */
  readonly isGone: (id: number) => Promise<boolean>;
}

interface List {
  readonly installed: readonly Installation[];
  /** Organisations where the App is suspended, by id. */
  readonly suspended: readonly number[];
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

  async function open(shown: Listed): Promise<Opened | undefined> {
    const { id, account, app_slug: slug, suspended_at: suspended } = shown;
    if (!account?.id || !account.login || account.type !== "Organization") return undefined;
    if (suspended) {
      known.delete(account.id);
      return { org: account.id, found: "suspended" };
    }
    const before = known.get(account.id);
    const same = before?.id === id ? before : undefined;
    const octokit = same?.octokit ?? (await probot.auth(id));
    const org = { id: account.id, login: account.login };
    const bot = `${slug}[bot]`;
    const found = { id, org, octokit, memo: same?.memo ?? memo(), bot };
    known.set(org.id, found);
    return { org: org.id, found };
  }

  /** What is remembered stays, though it may be missing here: GitHub's list can be empty for a moment. */
  async function listed(): Promise<readonly Opened[]> {
    const app = await probot.auth();
    const all = await app.paginate("GET /app/installations", { per_page: 100 });
    const opened: Opened[] = [];
    for (const one of all) {
      const found = await open(one);
      if (found) opened.push(found);
    }
    return opened;
  }

  async function list(): Promise<List> {
    const opened = await listed();
    return {
      installed: opened.flatMap(({ found }) => (found === "suspended" ? [] : found)),
      suspended: opened.flatMap(({ org, found }) => (found === "suspended" ? org : [])),
    };
  }

  async function ask(id: number) {
    const app = await probot.auth();
    const { apps } = app.rest;
    return (await orNothing(() => apps.getInstallation({ installation_id: id })))?.data;
  }

  async function of(org: number, id?: number): Promise<Opened["found"] | undefined> {
    const there = known.get(org);
    if (there && (id === undefined || there.id === id)) return there;
    const asked = id === undefined ? undefined : await ask(id);
    const opened = asked && (await open(asked));
    // The number is only what a delivery said: it may be another organisation's.
    if (opened?.org === org) return opened.found;
    return (await listed()).find((one) => one.org === org)?.found;
  }

  return {
    of,
    list,
    forget: (org) => known.delete(org),
    isGone: async (id) => (await ask(id)) === undefined,
  };
}

interface Opened {
  readonly org: number;
  readonly found: Installation | "suspended";
}
