/** A list as GitHub gives it, a page at a time; what may not be seen is missing from it. */
export interface Connection<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (T | null)[] | null;
}

/** Some of a list of which no more is asked. */
export type Some<T> = Pick<Connection<T>, "nodes"> | null;

/** An account; none where it was deleted. */
export type Who = {
  readonly kind: string;
  readonly login: string;
  readonly databaseId?: number | null;
} | null;

export interface ReviewNode {
  /** Too large for a number of theirs, so it comes as text. */
  readonly fullDatabaseId: string | number | null;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly author: Who;
}

export interface PullNode {
  readonly number: number;
  readonly createdAt: string;
  readonly author: Who;
  readonly reviews: Connection<ReviewNode> | null;
}

export interface MergedNode extends PullNode {
  readonly title: string;
  readonly body: string;
  readonly mergedAt: string | null;
  readonly mergedBy: Who;
  readonly isCrossRepository: boolean;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly labels: Some<{ readonly name: string }>;
  readonly files: Connection<{ readonly path: string }> | null;
  readonly commits: Some<{ readonly commit: { readonly message: string } }>;
}

export interface IssueNode {
  readonly number: number;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly stateReason: string | null;
  readonly author: Who;
  readonly assignees: Some<NonNullable<Who>>;
  readonly labels: Some<{ readonly name: string }>;
  readonly timelineItems: Some<{ readonly actor?: Who }>;
}

/** The lists that are read of each repository, side by side. */
export interface Lists {
  readonly merged: MergedNode;
  readonly others: PullNode;
  readonly issues: IssueNode;
}

export const LISTS = ["merged", "others", "issues"] as const satisfies readonly (keyof Lists)[];
export type List = (typeof LISTS)[number];

/** What of a list can be seen. */
export function seenIn<T>(list: Some<T> | undefined): readonly T[] {
  return (list?.nodes ?? []).flatMap((one) => one ?? []);
}
