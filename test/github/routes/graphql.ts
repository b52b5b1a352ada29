import type { GraphQLSchema } from "graphql";
import { type Ask, type Reply, fields, ok } from "../exchange.ts";
import type { Hub, Route } from "../hub.ts";
import { everything } from "../labels.ts";
import { same } from "../../../src/core/person.ts";
import type { Comment, Issue, Pull, Repository, User } from "../shapes.ts";
import { visible } from "./apps.ts";
import { filesOf, pullsOf, staying } from "../threads.ts";

export const graphql: readonly Route[] = [{ at: "POST /graphql", answer }];

let schema: GraphQLSchema | undefined;

/** GitHub's own schema: what it does not know is refused, and every answer has its types. */
async function schemaOf(): Promise<GraphQLSchema> {
  const { buildSchema } = await import("graphql");
  const { schema: gitHubs } = await import("@octokit/graphql-schema");
  schema ??= buildSchema(gitHubs.idl, { assumeValid: true });
  return schema;
}

/** The part of GitHub's graph that is about what happened in repositories. */
async function answer(ask: Ask, hub: Hub): Promise<Reply> {
  const { graphql: execute } = await import("graphql");
  const { query, variables } = fields(ask);
  const said = await execute({
    schema: await schemaOf(),
    source: String(query),
    variableValues: variables as Record<string, unknown>,
    rootValue: rootOf(hub),
  });
  const errors = said.errors?.map((error) => {
    if (error.originalError && !(error.originalError as { type?: string }).type) throw error;
    return { message: error.message, ...(error.originalError as object | undefined) };
  });
  if (errors && said.data === undefined)
    hub.conformance?.violations.push(String(errors[0]?.message));
  return ok({ ...(said.data !== undefined && { data: said.data }), ...(errors && { errors }) });
}

function rootOf(hub: Hub) {
  const all = () => visible(hub);
  return {
    nodes: async ({ ids }: { readonly ids: readonly string[] }) => {
      const there = await all();
      return ids.map((id) => {
        const found = there.find(({ node_id }) => node_id === id);
        return found ? repository(found, hub) : null;
      });
    },
    repository: async ({ name }: { readonly name: string }) => {
      const there = await all();
      const found = there.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (found) return repository(found, hub);
      throw Object.assign(new Error("Could not resolve to a Repository"), { type: "NOT_FOUND" });
    },
  };
}

interface Wanted {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly states?: readonly string[];
  readonly labels?: readonly string[] | null;
  readonly filterBy?: { readonly assignee?: string | null };
  readonly orderBy?: { readonly direction: "ASC" | "DESC" };
}

/** A page of a list; its cursors are places in it. */
function connection<T>(list: readonly T[], { first, after, last }: Wanted) {
  const from = last === undefined ? Number(after ?? 0) : Math.max(list.length - last, 0);
  const to = Math.min(from + (first ?? last ?? list.length), list.length);
  return {
    totalCount: list.length,
    nodes: list.slice(from, to),
    pageInfo: { hasNextPage: to < list.length, endCursor: to > from ? String(to) : null },
  };
}

function repository(shown: Repository, hub: Hub) {
  const { full_name: fullName } = shown;
  return {
    __typename: "Repository",
    id: shown.node_id,
    databaseId: shown.id,
    isPrivate: shown.private,
    pullRequests: async (wanted: Wanted) => {
      const all = await pullsOf(hub, fullName);
      const some = all.filter((pull) => wanted.states?.includes(stateOf(pull)));
      return connection(
        newest(some).map((pull) => pullRequest(pull, fullName, hub)),
        wanted,
      );
    },
    issues: async (wanted: Wanted) => {
      const all = await everything<Issue>(hub, `/repos/${fullName}/issues?state=all`);
      const some = staying(hub, fullName, all)
        .filter((one) => one.pull_request === undefined)
        .filter(isWanted(wanted));
      const listed = wanted.orderBy?.direction === "ASC" ? newest(some).toReversed() : newest(some);
      return connection(
        listed.map((one) => issue(one, fullName, hub)),
        wanted,
      );
    },
    pullRequest: async ({ number }: { readonly number: number }) => {
      const found = (await pullsOf(hub, fullName)).find((pull) => pull.number === number);
      return found ? pullRequest(found, fullName, hub) : null;
    },
  };
}

function newest<T extends Issue>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => b.number - a.number);
}

/** One of some labels is enough. */
function isWanted({ states, labels, filterBy }: Wanted): (issue: Issue) => boolean {
  return ({ state, labels: own, assignees }) => {
    if (states && !states.includes(state.toUpperCase())) return false;
    if (filterBy?.assignee === null && assignees.length > 0) return false;
    return !labels || own.some(({ name }) => labels.some((one) => same(one, name)));
  };
}

/** What was said there, and how much GitHub knows of whoever opened it. */
function spoken({ number, author_association: association }: Issue, fullName: string, hub: Hub) {
  return {
    authorAssociation: association,
    comments: async (wanted: Wanted) => {
      const path = `/repos/${fullName}/issues/${number}/comments`;
      const all = await everything<Comment>(hub, path);
      return connection(
        all.map(({ user }) => ({ author: actor(user) })),
        wanted,
      );
    },
  };
}

function stateOf({ merged_at, state }: Pull): string {
  if (merged_at !== null) return "MERGED";
  return state.toUpperCase();
}

interface Review {
  readonly id: number;
  readonly state: string;
  readonly submitted_at: string;
  readonly user: User | null;
}

type Told = Pull & Readonly<Record<string, unknown>>;

function pullRequest(pull: Told, fullName: string, hub: Hub) {
  const { number } = pull;
  const path = `/repos/${fullName}/pulls/${number}`;
  return {
    ...spoken(pull, fullName, hub),
    number,
    title: pull.title,
    body: pull.body ?? "",
    createdAt: pull.created_at,
    mergedAt: pull.merged_at,
    author: actor(pull.user),
    mergedBy: async () => {
      const one = await hub.emulator.admin<{ merged_by?: User | null }>("GET", path);
      return actor(one.merged_by);
    },
    isCrossRepository: pull.head.repo.id !== pull.base.repo.id,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    labels: (wanted: Wanted) => connection(pull.labels, wanted),
    files: async (wanted: Wanted) => {
      const all = await filesOf(hub, fullName, pull);
      return connection(
        all.map(({ filename }) => ({ path: filename })),
        wanted,
      );
    },
    commits: async (wanted: Wanted) =>
      connection(
        await everything<{ readonly commit: { readonly message: string } }>(hub, `${path}/commits`),
        wanted,
      ),
    reviews: async (wanted: Wanted) => {
      const all = await everything<Review>(hub, `${path}/reviews`);
      const shown = all.map(({ id, state, submitted_at, user }) => ({
        fullDatabaseId: String(id),
        state: state.toUpperCase(),
        submittedAt: submitted_at,
        author: actor(user),
      }));
      return connection(shown, wanted);
    },
  };
}

function issue(one: Issue, fullName: string, hub: Hub) {
  const closed = one as Issue & { readonly closed_at?: string | null };
  return {
    ...spoken(one, fullName, hub),
    number: one.number,
    title: one.title,
    createdAt: one.created_at,
    closedAt: closed.closed_at ?? null,
    stateReason: one.state_reason?.toUpperCase() ?? null,
    author: actor(one.user),
    assignees: (wanted: Wanted) => connection(one.assignees.map(actor), wanted),
    labels: (wanted: Wanted) => connection(one.labels, wanted),
    timelineItems: (wanted: Wanted) => {
      const all = closed.closed_at
        ? [{ __typename: "ClosedEvent", actor: actor(one.closed_by) }]
        : [];
      return connection(all, wanted);
    },
  };
}

/** GraphQL calls bots without what REST puts behind their names. */
function actor(user: User | null | undefined) {
  if (!user) return null;
  return {
    __typename: user.type === "Bot" ? "Bot" : "User",
    login: user.login.replace(/\[bot\]$/, ""),
    databaseId: user.id,
  };
}
