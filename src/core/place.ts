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

/** An issue or pull request. */
export interface ThreadRef {
  readonly repo: Repo;
  readonly number: number;
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

/** Whether a thread may be named there: one of a private repository only in that repository itself. */
export function mayName(thread: ThreadRef, where: Repo | undefined): boolean {
  return !thread.repo.private || thread.repo.id === where?.id;
}
