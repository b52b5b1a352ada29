/** The parts of GitHub's objects that the double itself reads; everything else passes through. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

export interface Repository {
  readonly id: number;
  readonly node_id: string;
  readonly name: string;
  readonly full_name: string;
  readonly private: boolean;
  readonly default_branch: string;
  readonly created_at: string;
  readonly pushed_at: string | null;
  readonly owner: User;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: "open" | "closed";
  readonly state_reason?: string | null;
  readonly user: User;
  readonly labels: readonly Label[];
  readonly assignees: readonly User[];
  readonly created_at: string;
  readonly updated_at: string;
  readonly closed_by?: User | null;
  readonly comments: number;
  readonly author_association: string;
  readonly pull_request?: unknown;
}

export interface Ref {
  readonly ref: string;
  readonly sha: string;
  readonly repo: Repository;
}

export interface Pull extends Issue {
  readonly head: Ref;
  readonly base: Ref;
  readonly merged: boolean;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly html_url: string;
  readonly diff_url: string;
  readonly patch_url: string;
  readonly url: string;
  readonly draft: boolean;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: User;
  readonly issue_url: string;
  readonly created_at: string;
}

export interface ChangedFile {
  readonly sha: string;
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly additions: number;
  readonly deletions: number;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly author: Person;
    readonly committer: Person;
  };
  readonly parents: readonly { readonly sha: string }[];
  readonly files?: readonly ChangedFile[];
}

export interface Comparison {
  readonly commits: readonly Commit[];
  readonly files: readonly ChangedFile[];
  readonly merge_base_commit: Commit;
}
