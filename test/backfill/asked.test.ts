import { expect, test } from "vitest";
import { backfill, type Wanted } from "../../src/backfill/backfill.ts";
import { PAGE, TOTALS } from "../../src/backfill/documents.ts";
import { freshStore } from "../store/database.ts";

const PULLS = 1000;
const DAY = 86_400_000;

function account(id: number) {
  return { kind: "User", login: `person-${id}`, databaseId: id };
}

function pull(number: number) {
  const at = new Date(Date.UTC(2020, 0, 1) + number * DAY).toISOString();
  const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return {
    number,
    title: `Number ${number}`,
    body: "",
    createdAt: at,
    mergedAt: at,
    author: account(1 + (number % 50)),
    mergedBy: account(1),
    isCrossRepository: true,
    headRefName: "branch",
    headRefOid: "beef",
    baseRefName: "main",
    reviews: none,
    labels: none,
    files: { ...none, nodes: [{ path: "src/a.ts" }] },
    commits: none,
  };
}

/** A GitHub that knows one repository with a thousand merged pull requests, and nothing else. */
async function graphql(document: string, variables: Readonly<Record<string, unknown>>) {
  const counts = { others: { totalCount: 0 }, issues: { totalCount: 0 } };
  if (document === TOTALS)
    return { nodes: [{ databaseId: 1, merged: { totalCount: PULLS }, ...counts }] };
  if (document !== PAGE) throw new Error("nobody asks for more");
  const from = Number(variables["mergedAfter"] ?? 0);
  const to = Math.min(from + Number(variables["size"]), PULLS);
  const nodes = Array.from({ length: to - from }, (_, index) => pull(PULLS - from - index));
  const pageInfo = { hasNextPage: to < PULLS, endCursor: String(to) };
  return { repository: { databaseId: 1, isPrivate: false, merged: { nodes, pageInfo } } };
}

test("GitHub is asked once for eighty pull requests at most", async () => {
  const octokit = { graphql } as unknown as Wanted["octokit"];
  const store = await freshStore();
  const found = await backfill({
    org: { id: 7, login: "harbor" },
    octokit,
    github: "https://github.com",
    store,
    repositories: [{ repo: { id: 1, owner: "harbor", name: "site" }, node: "R_1" }],
    now: () => "2026-11-27T09:00:00.000Z",
    most: 1000,
    heard: () => undefined,
  });
  expect(found).toMatchObject({ facts: { merged: PULLS }, read: PULLS, of: PULLS, pages: 10 });
  expect(found.people).toHaveLength(50);
  expect(PULLS / found.requests).toBeGreaterThanOrEqual(80);
});
