import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { readOwners } from "../../../src/github/read/owners.ts";
import { client, contextWith, TOKEN } from "./client.ts";

// What happens on real sockets, where nock has sockets of its own: answers that are cut or never end, and redirects.

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly token: boolean;
  readonly body: string;
}

interface Host {
  readonly url: string;
  readonly heard: Heard[];
}

type Answer = (response: ServerResponse) => void;

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** Answers in the given order; what is asked after that is answered with the last one. */
async function host(name: string, ...answers: readonly Answer[]): Promise<Host> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      heard.push(one);
      answers[Math.min(heard.length, answers.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, name, resolve));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${name}:${port}`, heard };
}

async function read(request: IncomingMessage): Promise<Heard> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const token = (request.headers.authorization ?? "").includes(TOKEN);
  return { method: request.method ?? "", path: request.url ?? "", token, body };
}

const AS_JSON = { "content-type": "application/json; charset=utf-8" };
const ISSUE = {
  id: 1,
  number: 7,
  title: "Here",
  state: "open",
  labels: [],
  repository_url: "https://api.github.com/repos/harbor/welcome",
};

const good: Answer = (response) => response.writeHead(200, AS_JSON).end(JSON.stringify(ISSUE));

function led(status: number, location: string): Answer {
  return (response) => response.writeHead(status, { location }).end();
}

const CUT: readonly (readonly [string, Answer])[] = [
  [
    "that breaks off before its length",
    (response) => {
      response.writeHead(200, { ...AS_JSON, "content-length": "100" }).write('{"id":1,');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  [
    "that breaks off before its last piece",
    (response) => {
      response.writeHead(200, AS_JSON).write('{"id":1,');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  ["that never ends", (response) => void response.writeHead(200, AS_JSON).write('{"id":1,')],
];

const at = { owner: "harbor", repo: "welcome", issue_number: 7 };

// Octokit gives `200` and an empty text for a body that could not be read.
describe.each(CUT)("an answer %s", (_, cut) => {
  test("is asked for again", async () => {
    const { url } = await host("127.0.0.1", cut, good);
    const { octokit } = client(url);
    expect((await octokit.rest.issues.get(at)).data).toEqual(ISSUE);
  });

  test("is not an organisation that nobody owns", async () => {
    const { url } = await host("127.0.0.1", cut);
    const { octokit } = client(url);
    await expect(readOwners(contextWith(octokit))).rejects.toBeInstanceOf(Error);
  });
});

test("an answer that does not begin is asked for again", async () => {
  const { url } = await host("127.0.0.1", () => undefined, good);
  const { octokit, counted } = client(url);
  expect((await octokit.rest.issues.get(at)).data).toEqual(ISSUE);
  expect(counted).toEqual(["GET 0", "GET 200"]);
});

describe.each([301, 302, 307, 308])("a redirect by %i", (status) => {
  test("is followed where something is read, with the token", async () => {
    const { url, heard } = await host("127.0.0.1", led(status, "/repositories/9/issues/7"), good);
    const { octokit } = client(url);
    expect((await octokit.rest.issues.get(at)).data).toEqual(ISSUE);
    expect(heard.map(({ path, token }) => [path, token])).toEqual([
      ["/repos/harbor/welcome/issues/7", true],
      ["/repositories/9/issues/7", true],
    ]);
  });

  test("to another host is followed without the token", async () => {
    const elsewhere = await host("localhost", good);
    const { url } = await host("127.0.0.1", led(status, `${elsewhere.url}/stolen`));
    const { octokit } = client(url);
    await octokit.rest.issues.get(at);
    expect(elsewhere.heard).toMatchObject([{ path: "/stolen", token: false }]);
  });

  test("to another port of the same host is followed without the token", async () => {
    const elsewhere = await host("127.0.0.1", good);
    const { url } = await host("127.0.0.1", led(status, `${elsewhere.url}/stolen`));
    const { octokit } = client(url);
    await octokit.rest.issues.get(at);
    expect(elsewhere.heard).toMatchObject([{ path: "/stolen", token: false }]);
  });
});

/** Says something, and tells what was heard where. */
async function said(...answers: readonly Answer[]) {
  const { url, heard } = await host("127.0.0.1", ...answers);
  const { octokit } = client(url);
  const wish = octokit.rest.issues.createComment({ ...at, body: "Hello!" });
  const refused = await wish.then(
    () => false,
    () => true,
  );
  return { refused, heard: heard.map(({ method, path, body }) => [method, path, body]) };
}

describe("what is written", () => {
  test.each(CUT)("and answered by something %s is not taken for written", async (_, cut) => {
    const { refused, heard } = await said(cut);
    expect(refused).toBe(true);
    // It may have been written: whoever sent it looks first.
    expect(heard).toHaveLength(1);
  });

  // The Fetch standard has a POST go on as a GET, and what else is written would be written elsewhere.
  test.each([301, 302, 307, 308])("and led on by %i is written nowhere", async (status) => {
    const { refused, heard } = await said(led(status, "/there"), good);
    expect(refused).toBe(true);
    expect(heard).toHaveLength(1);
  });
});
