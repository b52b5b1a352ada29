import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import type { Installation } from "../../src/github/installations.ts";
import { faceAddress, gitHubPictures } from "../../src/github/read/pictures.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What the host of faces answers, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/fine": (response) => response.writeHead(200, { "content-type": "image/png" }).end(PNG),
  "/html": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  "/gone": (response) => response.writeHead(404, { "content-type": "image/png" }).end(PNG),
  "/huge": (response) =>
    response.writeHead(200, { "content-type": "image/png" }).end(Buffer.alloc(400_000)),
  "/away": (response) => response.writeHead(302, { location: "/fine" }).end(),
};

const asked: string[] = [];
const server: Server = createServer(({ url = "" }, response) => {
  asked.push(url);
  ANSWERS[url.split("?")[0] ?? ""]?.(response);
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

const NOT_FOUND = Object.assign(new Error("Not Found"), { status: 404, name: "HttpError" });

/** Where nobody answers. */
function somewhereElse() {
  return Promise.resolve({ data: { avatar_url: "http://127.0.0.1:1/a" } });
}

function notThere(): Promise<never> {
  return Promise.reject(NOT_FOUND);
}

function files(data: unknown) {
  return picturesWith({ repos: { getContent: () => Promise.resolve({ data }) } });
}

function installedWith(rest: object): Installation {
  return { octokit: { rest } } as unknown as Installation;
}

function picturesWith(rest: object) {
  const installed = installedWith(rest);
  const of = (org: number) =>
    Promise.resolve(org === 1 ? installed : org === 2 ? ("suspended" as const) : undefined);
  return gitHubPictures({ of }, { api: host, github: "https://github.com" });
}

function faces(path: string) {
  const getByUsername = () => Promise.resolve({ data: { avatar_url: `${host}${path}` } });
  return picturesWith({ users: { getByUsername } });
}

describe("somebody's face", () => {
  it("is what the host that GitHub's API names sends, in a small size", async () => {
    expect(await faces("/fine?v=4").face(1, "ada")).toEqual(PNG);
    expect(asked.at(-1)).toBe("/fine?v=4&s=64");
  });

  it.each(["/html", "/gone", "/huge"])("is none where it sends %s", async (path) => {
    expect(await faces(path).face(1, "ada")).toBeUndefined();
  });

  it("is never looked for where a host sends us on to", async () => {
    await expect(faces("/away").face(1, "ada")).rejects.toThrow("fetch failed");
  });

  it("is none where the App is not installed, or suspended", async () => {
    for (const org of [2, 3]) expect(await faces("/fine").face(org, "ada")).toBeUndefined();
  });

  it("fails where its host is down", async () => {
    const down = gitHubPictures(
      { of: () => Promise.resolve(installedWith({ users: { getByUsername: somewhereElse } })) },
      { api: "http://127.0.0.1:1", github: "https://github.com" },
    );
    await expect(down.face(1, "ada")).rejects.toThrow("fetch failed");
  });

  it.each([
    ["https://avatars.githubusercontent.com/u/1?v=4", "https://github.com", true],
    ["http://avatars.githubusercontent.com/u/1", "https://github.com", false],
    ["https://elsewhere.example/u/1", "https://github.com", false],
    ["https://user:word@avatars.githubusercontent.com/u/1", "https://github.com", false],
    ["https://git.example/avatars/u/1", "https://git.example", true],
    ["https://avatars.git.example/u/1", "https://git.example", true],
    ["https://avatars.githubusercontent.com/u/1", "https://git.example", false],
    ["no address", "https://github.com", false],
  ])("comes from a host of GitHub's and no other: %s at %s", (told, github, fine) => {
    const api = github === "https://github.com" ? "https://api.github.com" : `${github}/api/v3`;
    expect(faceAddress(told, { api, github }) !== undefined).toBe(fine);
  });
});

describe("a picture in a repository", () => {
  const repo = { owner: "harbor", name: "community" };
  const content = PNG.toString("base64");

  it("is what its file holds", async () => {
    const file = { type: "file", size: 8, encoding: "base64", content };
    expect(await files(file).file(1, repo, "c0ffee", "logo.png")).toEqual(PNG);
  });

  it.each([
    ["a folder", []],
    ["a link", { type: "symlink", size: 8, encoding: "base64", content }],
    ["very large", { type: "file", size: 10_000_000, encoding: "none", content: "" }],
    ["written otherwise", { type: "file", size: 8, encoding: "none", content: "" }],
  ])("is none where it is %s", async (_, data) => {
    expect(await files(data).file(1, repo, "c0ffee", "logo.png")).toBeUndefined();
  });

  it("is none where it is not there", async () => {
    const none = picturesWith({ repos: { getContent: notThere } });
    expect(await none.file(1, repo, "c0ffee", "logo.png")).toBeUndefined();
    expect(await none.file(3, repo, "c0ffee", "logo.png")).toBeUndefined();
  });
});
