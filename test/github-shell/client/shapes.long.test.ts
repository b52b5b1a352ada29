import { describe, expect, test } from "vitest";
import { SHAPES, shaped } from "../../../src/github/client/shapes.ts";
import { failureOf } from "../../../src/github/client/failure.ts";
import { AS_APP, NEEDS } from "../../../src/github/needs.ts";
import { readThread } from "../../../src/github/read/thread.ts";
import { readLabels } from "../../../src/github/read/labels.ts";
import { readNamed } from "../../../src/github/read/repository.ts";
import { Unseen } from "../../../src/github/client/octokit.ts";
import { town } from "../town.ts";

const { github, context } = await town([]);
const here = await context();
const { rest } = here.octokit;
const BASE = "https://api.github.com";
const isShaped = shaped(rest);

type Methods = Readonly<Record<string, Readonly<Record<string, Method>>>>;
interface Method {
  readonly endpoint: { readonly DEFAULTS: { readonly method: string; readonly url: string } };
}

function routeOf(name: string) {
  const [family = "", method = ""] = name.split(".");
  const route = (rest as unknown as Methods)[family]?.[method]?.endpoint.DEFAULTS;
  if (!route) throw new Error(`Octokit knows no ${name}`);
  return route;
}

const PAGED = ["apps.listInstallations", "apps.listWebhookDeliveries"];
const reads = [...Object.keys(NEEDS), ...AS_APP, ...PAGED].filter(
  (name) => routeOf(name).method === "GET",
);

describe("an answer that does not have what was asked for", () => {
  test("is known for every read there is", () => {
    expect(reads.toSorted()).toEqual(Object.keys(SHAPES).toSorted());
  });

  test.each(reads)("is none: %s", (name) => {
    const { url } = routeOf(name);
    for (const data of ["", null, undefined, {}, [{}], [null], "<html>"])
      expect([data, isShaped(url, BASE, data)]).toEqual([data, false]);
  });

  test("is none on a later page, which GitHub leads to by id", () => {
    const page = (path: string) => `${BASE}${path}?per_page=100&page=2`;
    for (const path of ["/repos/harbor/welcome/labels", "/repositories/771/labels"])
      expect([path, isShaped(page(path), BASE, [{}])]).toEqual([path, false]);
    const members = page("/organizations/5/team/9/members");
    expect(isShaped(members, BASE, [{ id: 1 }])).toBe(false);
    expect(isShaped(members, BASE, [{ id: 1, login: "ada" }])).toBe(true);
  });

  test("is none in a file, or a folder called like it; and both are there", () => {
    const url = "/repos/{owner}/{repo}/contents/{path}";
    expect(isShaped(url, BASE, { path: "waymark.yml" })).toBe(true);
    expect(isShaped(url, BASE, [{ path: "waymark.yml/a" }])).toBe(true);
    expect(isShaped(url, BASE, [])).toBe(false);
  });
});

test("an empty list is an answer, where a list was asked for", () => {
  expect(isShaped("/repos/{owner}/{repo}/labels", BASE, [])).toBe(true);
  expect(isShaped("/repos/{owner}/{repo}", BASE, [])).toBe(false);
});

test("what Waymark never asks is nobody's business", () => {
  expect(isShaped("/emojis", BASE, {})).toBe(true);
});

describe("a request that GitHub answers with 200 and nothing in it", async () => {
  const repo = await readNamed("harbor", "welcome", here);
  if (!repo) throw new Error("it is there");
  const number = await github.as("ada").openIssue("welcome", { title: "Hello" });

  test.each([{}, [], Buffer.from("")].map((body) => [body]))(
    "is asked again, and its author is heard (%j)",
    async (body) => {
      github.fail({ method: "GET", path: `/issues/${number}` }, { answer: empty(body) });
      expect(await readThread({ repo, number }, here)).toMatchObject({ title: "Hello" });
    },
  );

  test("for longer is a failure of GitHub's, and tried later", async () => {
    github.fail({ method: "GET", path: "/labels", times: 9 }, { answer: empty({}) });
    const error: unknown = await readLabels(repo, here).catch((problem: unknown) => problem);
    expect(failureOf(error)).toMatchObject({ wait: 20 });
    github.mend();
    expect(await readLabels(repo, here)).toBeInstanceOf(Array);
  });

  test("because it gives no token is not gone", async () => {
    github.fail({ method: "GET", path: `/issues/${number}` }, { answer: refusal(401) });
    await expect(readThread({ repo, number }, here)).rejects.toMatchObject({ status: 401 });
    for (const status of [404, 403]) {
      github.fail({ method: "POST", path: "/access_tokens" }, { answer: refusal(status) });
      const asking = readThread({ repo, number }, here);
      await expect(asking).rejects.toBeInstanceOf(Unseen);
      expect(failureOf(await asking.catch((problem: unknown) => problem))).toMatchObject({
        wait: 20,
        unseen: true,
      });
    }
    expect(await readThread({ repo, number }, here)).toMatchObject({ title: "Hello" });
  });
});

function refusal(status: number) {
  return { status, message: "No." };
}

function empty(body: unknown) {
  return { status: 200, body };
}
