import type { Person } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import type { Lying, Unattended } from "../../core/shown.ts";
import { instant } from "../../core/time.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";

// What nobody looked after is asked in one request: REST would take one for each issue to tell who has answered.
// https://docs.github.com/en/graphql/reference/objects#repository
export const UNATTENDED = `query unattended($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...issue authorAssociation comments(first: 20) { nodes { author { kind: __typename login } } } }
    }
    pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number
        title
        createdAt
        author { kind: __typename login ... on User { databaseId } }
        labels(first: 20) { nodes { name } }
        authorAssociation
        comments(first: 20) { nodes { author { kind: __typename login } } }
        reviews(first: 20) { nodes { author { kind: __typename login } } }
      }
    }
    untaken: issues(
      states: OPEN, first: 100, labels: $labels, filterBy: { assignee: null }
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      nodes { ...issue }
    }
  }
}
fragment issue on Issue {
  number
  title
  createdAt
  author { kind: __typename login ... on User { databaseId } }
  labels(first: 20) { nodes { name } }
}`;

interface Nodes<T> {
  readonly nodes: readonly T[];
}

interface Actor {
  readonly kind: string;
  readonly login: string;
  readonly databaseId?: number;
}

interface Shown {
  readonly number: number;
  readonly title: string;
  readonly createdAt: string;
  readonly author: Actor | null;
  readonly labels: Nodes<{ readonly name: string }>;
}

interface Answerable extends Shown {
  readonly authorAssociation: string;
  readonly comments: Nodes<{ readonly author: Actor | null }>;
  readonly reviews?: Nodes<{ readonly author: Actor | null }>;
}

interface Found {
  readonly repository: {
    readonly issues: Nodes<Answerable>;
    readonly pullRequests: Nodes<Answerable>;
    readonly untaken: Nodes<Shown>;
  };
}

/** What nobody has looked after yet in a repository, in one request; none in one that we may not see. */
export async function readUnattended(
  repo: Repo,
  labels: readonly string[],
  { octokit }: Context,
): Promise<Unattended | undefined> {
  const { owner, name } = repo;
  try {
    const { repository } = await octokit.graphql<Found>(UNATTENDED, { owner, name, labels });
    const { issues, pullRequests: pulls, untaken } = repository;
    const unanswered = [
      ...issues.nodes.filter(waits).map((one) => lying(one, false, repo)),
      ...pulls.nodes.filter(waits).map((one) => lying(one, true, repo)),
    ];
    return {
      unanswered: unanswered.toSorted((a, b) => b.opened.localeCompare(a.opened)),
      untaken: untaken.nodes.map((one) => lying(one, false, repo)),
    };
  } catch (error) {
    if (isOutOfSight(error)) return undefined;
    throw error;
  }
}

/** How GitHub calls people of whom it knows no work in a repository. */
const NEW = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR"];

/** Whether somebody who is new there has heard from no other person: what bots say is no answer. */
function waits({ author, authorAssociation, comments, reviews }: Answerable): boolean {
  if (author?.kind !== "User" || !NEW.includes(authorAssociation)) return false;
  const voices = [...comments.nodes, ...(reviews?.nodes ?? [])];
  return voices.every(
    (voice) => voice.author?.kind === "Bot" || voice.author?.login === author.login,
  );
}

function lying(
  { number, title, createdAt, author, labels }: Shown,
  pull: boolean,
  repo: Repo,
): Lying {
  return {
    repo,
    number,
    pull,
    title,
    author: whoseIs(author),
    opened: instant(createdAt),
    labels: labels.nodes.map((label) => label.name),
  };
}

/** Apps that open issues have no number of a person; who they are does not matter here. */
function whoseIs(author: Actor | null): Person {
  const { databaseId: id, login = "" } = author ?? {};
  return personOf(id === undefined ? undefined : { id, login });
}

/** Whether GitHub says that there is no such repository, or that it is none of ours to see. */
function isOutOfSight(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return false;
  const { errors = [] } = error as Error & {
    readonly errors?: readonly { readonly type?: string }[];
  };
  return (
    errors.length > 0 && errors.every(({ type }) => type === "NOT_FOUND" || type === "FORBIDDEN")
  );
}
