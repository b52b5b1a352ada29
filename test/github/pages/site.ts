import { emulated, type Emulated } from "../../../src/words/generated/emulated.ts";
import { SOURCE } from "../../../src/words/languages.ts";
import type { Say } from "../../../src/words/topic.ts";
import type { Voice } from "../../../src/words/voice.ts";
import { everything } from "../labels.ts";
import type { Hub } from "../hub.ts";
import type { Issue, Repository } from "../shapes.ts";
import { asIssue, pullsOf, staying } from "../threads.ts";

/** Everything that any page may show or lead to, as it is now. */
export interface Site {
  readonly hub: Hub;
  readonly voice: Voice;
  readonly say: Say<Emulated>;
  readonly organization: string;
  /** By full name. */
  readonly threads: ReadonlyMap<string, readonly Issue[]>;
  readonly repositories: readonly Listed[];
}

export interface Listed extends Repository {
  readonly description: string | null;
}

/** Looks at everything once, for one page. */
export async function siteOf(hub: Hub): Promise<Site> {
  const voice = { language: hub.options.language ?? SOURCE };
  const { login: organization } = hub.options.organization;
  const repositories = await repositoriesOf(hub);
  const names = repositories.map((repository) => repository.full_name);
  const threads = await Promise.all(names.map((name) => threadsOf(hub, name)));
  return {
    hub,
    voice,
    say: emulated(voice),
    organization,
    repositories,
    threads: new Map(names.map((name, index) => [name, threads[index] ?? []])),
  };
}

async function repositoriesOf({ emulator, state, options }: Hub): Promise<readonly Listed[]> {
  const owner = options.organization.login;
  const read = (name: string) =>
    emulator.call("admin", { method: "GET", path: `/repos/${owner}/${name}` });
  const replies = await Promise.all([...new Set(state.repositories.values())].map(read));
  return replies.flatMap(({ status, body }) => (status === 200 ? [body as Listed] : []));
}

/** The issues and pull requests of a repository, newest first. */
async function threadsOf(hub: Hub, fullName: string): Promise<readonly Issue[]> {
  const issues = await everything<Issue>(hub, `/repos/${fullName}/issues?state=all`);
  const pulls = (await pullsOf(hub, fullName)).map((pull) => asIssue(hub, fullName, pull));
  return [...staying(hub, fullName, issues), ...pulls].toSorted((a, b) => b.number - a.number);
}

/** Where a thread is; `undefined` where there is none. */
export function threadPath(site: Site, fullName: string, number: number): string | undefined {
  const found = site.threads.get(fullName)?.find((one) => one.number === number);
  return found && `/${fullName}/${found.pull_request ? "pull" : "issues"}/${number}`;
}

/** Where a person, or an App, is; `undefined` where nobody is called so. */
export function personPath({ hub }: Site, login: string): string | undefined {
  const { slug } = hub.options.app;
  if (login === `${slug}[bot]`) return `/apps/${slug}`;
  const known = hub.state.logins.get(login.toLowerCase());
  return known && `/${known}`;
}

/** Where a file is. */
export function filePath(fullName: string, ref: string, path: string): string {
  return `/${fullName}/blob/${[...ref.split("/"), ...path.split("/")].map(encodeURIComponent).join("/")}`;
}
