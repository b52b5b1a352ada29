import type nock from "nock";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../../src/github/client/failure.ts";
import { readOwners } from "../../../src/github/read/owners.ts";
import { readThread } from "../../../src/github/read/thread.ts";
import { client, contextWith } from "./client.ts";
import { github, withNock } from "./nocked.ts";

// What GitHub may answer, and how it may fail to. What nock cannot play truly is in sockets.test.ts.
withNock();

const at = { owner: "harbor", repo: "welcome" };
const PATH = "/repos/harbor/welcome";
const COMMENTS = `${PATH}/issues/1/comments`;
const AS_JSON: nock.ReplyHeaders = { "content-type": "application/json; charset=utf-8" };
const AS_PAGE: nock.ReplyHeaders = { "content-type": "text/html" };
const REPO = { id: 11, name: "welcome", owner: { login: "harbor" }, default_branch: "main" };

function broken(): NodeJS.ErrnoException {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
}

type Fault = (scope: nock.Scope, path: string, method: "GET" | "POST") => void;

function replying(...reply: readonly [number, unknown, nock.ReplyHeaders]): Fault {
  return (scope, path, method) => {
    const [status, body, headers] = reply;
    scope.intercept(path, method).reply(status, () => body, headers);
  };
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["half an answer that says it is whole", replying(200, '{"id":11,', AS_JSON)],
  ["a page instead of JSON", replying(200, "<html>Unicorn!</html>", AS_PAGE)],
  ["a page with a bad status", replying(502, "<html>Unicorn!</html>", AS_PAGE)],
  ["200 with an error", replying(200, { message: "Server Error" }, AS_JSON)],
  [
    "a connection that is reset",
    (scope, path, method) => scope.intercept(path, method).replyWithError(broken()),
  ],
];

describe.each(FAULTS)("%s", (_, play) => {
  test("is asked again where something is read", async () => {
    const { octokit, counted } = client();
    play(github(), PATH, "GET");
    github().get(PATH).reply(200, REPO);
    expect((await octokit.rest.repos.get(at)).data).toEqual(REPO);
    expect(counted).toHaveLength(2);
  });

  test("that lasts is given up after three times more, and nobody else is to blame", async () => {
    const { octokit, counted } = client();
    for (let times = 0; times < 4; times += 1) play(github(), PATH, "GET");
    const error: unknown = await octokit.rest.repos.get(at).catch((one: unknown) => one);
    expect(failureOf(error).wait).toBe(20);
    expect(counted).toHaveLength(4);
  });

  test("is not asked again where something is made: it may have been done", async () => {
    const { octokit, counted } = client();
    play(github(), COMMENTS, "POST");
    const wish = { ...at, issue_number: 1, body: "Hello!" };
    await expect(octokit.rest.issues.createComment(wish)).rejects.toBeInstanceOf(Error);
    expect(counted).toHaveLength(1);
  });
});

/** Whatever is asked is answered so, as often as it is asked. */
function always(path: string | RegExp, body: nock.Body): void {
  for (let times = 0; times < 4; times += 1)
    github().get(path).optionally().reply(200, body, AS_JSON);
}

function issueAnswered(body: nock.Body): Promise<unknown> {
  always(`${PATH}/issues/1`, body);
  const thread = { repo: { id: 11, owner: "harbor", name: "welcome" }, number: 1 };
  return readThread(thread, contextWith(client().octokit));
}

test.each([
  ["nothing", ""],
  ["an empty object", {}],
  ["a list", []],
])("200 with %s is a failure, and not an issue that is gone", async (_, body) => {
  await expect(issueAnswered(body)).rejects.toBeInstanceOf(Error);
});

test("200 with null is a failure, and not an issue that is gone", async () => {
  await expect(issueAnswered("null")).rejects.toBeInstanceOf(Error);
});

test.each([
  ["nothing", ""],
  ["an empty object", {}],
  ["null", "null"],
])("200 with %s is a failure, and not an organisation that nobody owns", async (_, body) => {
  always(/^\/orgs\/harbor\/members/, body);
  await expect(readOwners(contextWith(client().octokit))).rejects.toBeInstanceOf(Error);
});

test("answers come in their order: a limit, a failure, what was wanted, and that it still stands", async () => {
  const { octokit, counted } = client();
  const limit = { message: "You have exceeded a secondary rate limit." };
  const etag = { etag: 'W/"1"' };
  github().get(PATH).reply(403, limit, { "retry-after": "1" });
  github().get(PATH).reply(503, "");
  github().get(PATH).reply(200, REPO, etag);
  github().get(PATH).matchHeader("if-none-match", 'W/"1"').reply(304);
  expect((await octokit.rest.repos.get(at)).data).toEqual(REPO);
  expect((await octokit.rest.repos.get(at)).data).toEqual(REPO);
  expect(counted).toEqual(["GET 403", "GET 503", "GET 200", "GET 304"]);
});
