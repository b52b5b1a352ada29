import { describe, expect, test } from "vitest";
import { asking, Spent, TooMuch, Withheld } from "../../src/backfill/asking.ts";
import type { Connection, PullNode, ReviewNode } from "../../src/backfill/nodes.ts";
import { whole } from "../../src/backfill/pages.ts";
import { whoIs } from "../../src/backfill/happened.ts";
import type { Client } from "../../src/github/client/octokit.ts";

const REPO = { id: 1, owner: "harbor", name: "site" };

function review(number: number): ReviewNode {
  return {
    fullDatabaseId: String(number),
    state: "APPROVED",
    submittedAt: "2024-01-01T00:00:00Z",
    author: null,
  };
}

/** The reviews from one number to another, of so many. */
function reviews(from: number, to: number, all: number): Connection<ReviewNode> {
  const nodes = Array.from({ length: to - from }, (_, index) => review(from + index));
  return { nodes, pageInfo: { hasNextPage: to < all, endCursor: String(to) } };
}

function gitHub(answer: (variables: Readonly<Record<string, unknown>>) => unknown) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const graphql = async (_: string, variables: Readonly<Record<string, unknown>>) => {
    asked.push(variables);
    return answer(variables);
  };
  return { asked, octokit: { graphql } as unknown as Pick<Client, "graphql"> };
}

describe("what does not fit into one page", () => {
  test("of reviews and files is asked for until there is no more", async () => {
    const { asked, octokit } = gitHub(({ reviewsAfter, reviews: more, files: moreFiles }) => {
      const from = Number(reviewsAfter);
      return {
        repository: {
          pullRequest: {
            ...(more === true && { reviews: reviews(from, Math.min(from + 100, 250), 250) }),
            ...(moreFiles === true && {
              files: { nodes: [{ path: "b" }], pageInfo: { hasNextPage: false, endCursor: "2" } },
            }),
          },
        },
      };
    });
    const node = {
      number: 5,
      createdAt: "2024-01-01T00:00:00Z",
      author: null,
      reviews: reviews(0, 100, 250),
      files: { nodes: [{ path: "a" }], pageInfo: { hasNextPage: true, endCursor: "1" } },
    };
    const found = await whole(node, REPO, asking(octokit, 10));
    expect(found.reviews?.nodes).toHaveLength(250);
    expect(found.files?.nodes).toEqual([{ path: "a" }, { path: "b" }]);
    expect(
      asked.map(({ files, reviews: more, reviewsAfter }) => [files, more, reviewsAfter]),
    ).toEqual([
      [true, true, "100"],
      [false, true, "200"],
    ]);
  });

  test("ends where the pull request is gone meanwhile", async () => {
    const { octokit } = gitHub(() => ({ repository: { pullRequest: null } }));
    const node: PullNode = {
      number: 5,
      createdAt: "2024-01-01T00:00:00Z",
      author: null,
      reviews: reviews(0, 100, 250),
    };
    const found = await whole(node, REPO, asking(octokit, 10));
    expect(found.reviews?.nodes).toHaveLength(100);
  });
});

describe("an account", () => {
  test("that was deleted is a ghost, and a bot is called as webhooks call it", () => {
    expect(whoIs(null)).toMatchObject({ login: "ghost", bot: false });
    expect(whoIs({ kind: "EnterpriseUserAccount", login: "x" })).toMatchObject({
      login: "ghost",
    });
    const bot = { kind: "Bot", login: "dependabot", databaseId: 49_699_333 };
    expect(whoIs(bot)).toEqual({ id: "github:49699333", login: "dependabot[bot]", bot: true });
    expect(whoIs({ ...bot, login: "dependabot[bot]" }).login).toBe("dependabot[bot]");
  });
});

/** A GitHub that only refuses. */
function refusing(error: Error) {
  const octokit = { graphql: () => Promise.reject(error) };
  return asking(octokit as unknown as Pick<Client, "graphql">, 1);
}

function errors(type: string): Error {
  return Object.assign(new Error(type), {
    name: "GraphqlResponseError",
    errors: [{ type, message: "No" }],
  });
}

describe("what GitHub refuses", () => {
  test.each([
    ["RATE_LIMITED", Spent],
    ["NOT_FOUND", Withheld],
    ["FORBIDDEN", Withheld],
    ["SOMETHING_ELSE", TooMuch],
  ])("as %s is told apart", async (type, kind) => {
    await expect(refusing(errors(type)).query("query { x }", {})).rejects.toBeInstanceOf(kind);
  });

  test("by a status, or not in time, is told apart; anything else is a mistake of ours", async () => {
    const timeout = Object.assign(new Error("late"), { name: "TimeoutError" });
    await expect(refusing(timeout).query("query { x }", {})).rejects.toBeInstanceOf(TooMuch);
    const away = Object.assign(new Error("away"), { status: 502 });
    await expect(refusing(away).query("query { x }", {})).rejects.toBeInstanceOf(TooMuch);
    const other = new Error("what");
    await expect(refusing(other).query("query { x }", {})).rejects.toBe(other);
  });

  test("is asked no more often than it may be", async () => {
    const { query, requests } = asking(gitHub(() => ({})).octokit, 1);
    await query("query { x }", {});
    await expect(query("query { x }", {})).rejects.toMatchObject({ why: "budget" });
    expect(requests()).toBe(1);
  });
});
