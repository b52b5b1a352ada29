/** Where GitHub's own pages are, unless an organisation has a GitHub of its own. */
export const GITHUB = "https://github.com";

/** A repository: its id stays through renames, its names are as last seen. */
export interface Repo {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** Not everybody may see it; in a fact, as it was when it happened. */
  readonly private?: true;
}

/** A repository as `owner/name`, in small letters. */
export function placeName({ owner, name }: Pick<Repo, "owner" | "name">): string {
  return `${owner}/${name}`.toLowerCase();
}

/** The repository of GitHub's into which an address leads, as `owner/name` in small letters. */
export function placeIn(address: string, github = GITHUB): string | undefined {
  const href = URL.parse(address)?.href.toLowerCase() ?? "";
  const start = `${github.toLowerCase()}/`;
  if (!href.startsWith(start)) return undefined;
  const [owner, name] = href.slice(start.length).split(/[/?#]/);
  return owner && name ? `${owner}/${name}` : undefined;
}

/** An issue or pull request. */
export interface ThreadRef {
  readonly repo: Repo;
  readonly number: number;
}

/** A release of a repository. */
export interface ReleaseRef {
  readonly repo: Repo;
  readonly id: number;
  readonly tag: string;
}

/** A comment in a discussion, which counts with the issues of its repository. */
export interface DiscussionRef extends ThreadRef {
  readonly comment: number;
}

/** A release as people call it: `owner/name v1.2`. */
export function releaseName({ repo, tag }: ReleaseRef): string {
  return `${repo.owner}/${repo.name} ${tag}`;
}

/** Where a release is shown. */
export function releaseAddress({ repo, tag }: ReleaseRef, github: string): string {
  const [owner, name, called] = [repo.owner, repo.name, tag].map(encodeURIComponent);
  return `${github}/${owner}/${name}/releases/tag/${called}`;
}

/** Where a comment in a discussion is shown. */
export function discussionAddress(at: DiscussionRef, github: string): string {
  const [owner, name] = [at.repo.owner, at.repo.name].map(encodeURIComponent);
  return `${github}/${owner}/${name}/discussions/${at.number}#discussioncomment-${at.comment}`;
}

/** The key of a thread in the ledger: `thread:<repository id>/<number>`. */
export type ThreadKey = `thread:${number}/${number}`;

export function threadKey(thread: ThreadRef): ThreadKey {
  return `thread:${thread.repo.id}/${thread.number}`;
}

/** The thread of a key. */
export function parseThreadKey(key: ThreadKey): { readonly repo: number; readonly number: number } {
  const [repo = 0, number = 0] = key.slice("thread:".length).split("/").map(Number);
  return { repo, number };
}

/** A thread as GitHub writes it in a text: `owner/name#12`. */
export function threadName(thread: ThreadRef): string {
  return `${thread.repo.owner}/${thread.repo.name}#${thread.number}`;
}

/** Whether a thread, a release, or a discussion may be named there: one of a private repository only in that repository itself. */
export function mayName({ repo }: Pick<ThreadRef, "repo">, where: Repo | undefined): boolean {
  return !repo.private || repo.id === where?.id;
}
