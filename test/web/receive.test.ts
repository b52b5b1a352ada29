import { readFileSync } from "node:fs";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createMetrics } from "../../src/web/metrics.ts";
import { WEBHOOK_PATH } from "../../src/web/receive.ts";
import { serveWeb } from "../../src/web/server.ts";
import { freshStore } from "../store/database.ts";
import { issueOpened, SECRET, send, signatureOf } from "./webhook.ts";

/** GitHub sends no more than 25 MB. */
const BODY_CAP = 25 * 1024 * 1024;

const store = await freshStore();
const metrics = createMetrics();
const web = await serveWeb({ store, secret: SECRET, port: 0, metrics });
afterAll(() => web.close());
let organizations = 1000;
const somewhere = () => ++organizations;

interface Recorded {
  readonly name: string;
  readonly examples: readonly object[];
}

const RECORDED = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@octokit/webhooks-examples")), "utf8"),
) as readonly Recorded[];

describe("the webhook keeps", () => {
  it("what GitHub sends, byte for byte, before it answers", async () => {
    const org = somewhere();
    const body = issueOpened(org, { title: "Grüße 😀" });
    const answer = await send(web.url, { id: "one", body });
    expect(answer.status).toBe(202);
    const kept = await store.nextDelivery(org);
    expect(kept).toMatchObject({ org, id: "one", name: "issues" });
    expect(Buffer.from(kept?.body ?? []).toString()).toBe(body);
    expect(kept?.headers).toMatchObject({ "x-hub-signature-256": signatureOf(body) });
    expect(await store.organization(org)).toEqual({ id: org, login: "harbor", installation: 3 });
  });

  it("of the headers only GitHub's own and the signature: nobody's cookie or password", async () => {
    const org = somewhere();
    const body = issueOpened(org);
    const own = {
      "x-github-hook-id": "9",
      "x-github-hook-installation-target-type": "integration",
    };
    const others = {
      cookie: "session=of somebody",
      authorization: "Basic b3duZXI6c2VjcmV0",
      "x-forwarded-for": "192.0.2.1",
      "x-hub-signature": "sha1=0",
    };
    expect(
      (await send(web.url, { id: "heads", body, headers: { ...own, ...others } })).status,
    ).toBe(202);
    expect((await store.nextDelivery(org))?.headers).toEqual({
      ...own,
      "x-github-event": "issues",
      "x-github-delivery": "heads",
      "x-hub-signature-256": signatureOf(body),
    });
  });

  it("one delivery where the same is sent twice", async () => {
    const org = somewhere();
    const twice = { id: "twice", body: issueOpened(org) };
    const answers = await Promise.all([send(web.url, twice), send(web.url, twice)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(await idsOf(org)).toEqual(["twice"]);
  });

  it("all payloads that were ever recorded", async () => {
    const all = RECORDED.flatMap(({ name, examples }) =>
      examples.map((example) => ({ event: name, body: JSON.stringify(example) })),
    );
    const refused = [];
    for (const [index, sent] of all.entries()) {
      const answer = await send(web.url, { ...sent, id: `recorded-${index}` });
      if (answer.status !== 202) refused.push(`${sent.event}: ${await answer.text()}`);
    }
    expect(all).toHaveLength(329);
    expect(refused).toEqual([]);
    const kept = await store.db
      .selectFrom("deliveries")
      .select((is) => is.fn.countAll<number>().as("kept"))
      .where("id", "like", "recorded-%")
      .execute();
    expect(kept).toEqual([{ kept: 329 }]);
  });

  it.each([
    ["a NUL", JSON.stringify({ body: "\0" })],
    ["lone surrogates", JSON.stringify({ body: "\ud800 \udc00" })],
    ["90 levels", `{"body":${nested(90)}}`],
    ["brackets and quotes in a text", JSON.stringify({ body: '[{"\\'.repeat(20_000) })],
    ["a body as large as they get", JSON.stringify({ body: "x".repeat(BODY_CAP - 1000) })],
    ["keys that are no keys", '{"__proto__":{"x":1},"constructor":1}'],
  ])("%s, and blocks nobody", async (_, more) => {
    const org = somewhere();
    const body = issueOpened(org).replace("{", `{"more":${more},`);
    expect((await send(web.url, { id: "odd", body })).status).toBe(202);
    expect((await send(web.url, { id: "next", body: issueOpened(org) })).status).toBe(202);
    expect(await idsOf(org)).toEqual(["odd", "next"]);
  });

  it("bytes that are no UTF-8", async () => {
    const org = somewhere();
    const body = Buffer.from(issueOpened(org, { title: "\u00ff" }), "latin1");
    expect((await send(web.url, { id: "latin", body })).status).toBe(202);
    expect(Buffer.from((await store.nextDelivery(org))?.body ?? [])).toEqual(body);
  });

  it("an event that nobody knows yet", async () => {
    const body = JSON.stringify({ action: "invented", organization: { id: 77, login: "harbor" } });
    expect((await send(web.url, { id: "new", event: "brand_new", body })).status).toBe(202);
    expect(await store.nextDelivery(77)).toMatchObject({ name: "brand_new" });
  });

  it("an installation by its account, a repository by its owner, and a person's own under no organisation", async () => {
    const [org, other] = [somewhere(), somewhere()];
    const sender = { id: 1, login: "ada" };
    const account = { id: org, login: "harbor", type: "Organization" };
    const installation = { action: "created", installation: { id: 9, account }, sender };
    const owner = { id: other, login: "quay", type: "Organization" };
    const labels = {
      action: "created",
      label: {},
      repository: { id: 1, name: "x", owner },
      sender,
    };
    const own = { ...labels, repository: { id: 1, name: "x", owner: { ...owner, type: "User" } } };
    const sent = [
      { id: "i", event: "installation", body: JSON.stringify(installation) },
      { id: "l", event: "label", body: JSON.stringify(labels) },
      { id: "own", event: "label", body: JSON.stringify(own) },
    ];
    for (const one of sent) expect((await send(web.url, one)).status).toBe(202);
    expect(await store.organization(org)).toEqual({ id: org, login: "harbor", installation: 9 });
    expect(await idsOf(other)).toEqual(["l"]);
    expect(await idsOf(0)).toContain("own");
  });
});

describe("the webhook refuses", () => {
  const org = somewhere();
  const body = issueOpened(org);

  it.each([
    [
      "a wrong signature",
      { "x-hub-signature-256": signatureOf(body, "another") },
      401,
      /WEBHOOK_SECRET/,
    ],
    [
      "a right signature with more behind it",
      { "x-hub-signature-256": `${signatureOf(body)}0` },
      401,
      /WEBHOOK_SECRET/,
    ],
    [
      "a right signature with more before it",
      { "x-hub-signature-256": `x${signatureOf(body)}` },
      401,
      /WEBHOOK_SECRET/,
    ],
    ["what is no signature", { "x-hub-signature-256": "sha256=x" }, 401, /WEBHOOK_SECRET/],
    ["a missing event", { "x-github-event": "" }, 400, /X-GitHub-Event/],
    ["an event that is no word", { "x-github-event": "../issues" }, 400, /X-GitHub-Event/],
    ["a missing delivery id", { "x-github-delivery": "" }, 400, /X-GitHub-Delivery/],
    ["an event that the body is not", { "x-github-event": "pull_request" }, 400, /pull_request/],
  ] as const)("%s", async (_, headers, status, words) => {
    const answer = await send(web.url, { id: "bad", body, headers });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(words);
  });

  it("no signature at all", async () => {
    const headers = { "x-github-event": "issues", "x-github-delivery": "bad" };
    const answer = await fetch(web.url + WEBHOOK_PATH, { method: "POST", body, headers });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toMatch(/Set a webhook secret in the GitHub App's settings/);
  });

  it("no delivery id at all", async () => {
    const headers = { "x-github-event": "issues", "x-hub-signature-256": signatureOf(body) };
    const answer = await fetch(web.url + WEBHOOK_PATH, { method: "POST", body, headers });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/X-GitHub-Delivery/);
  });

  it.each([
    ["half a JSON", body.slice(0, -1)],
    ["a form", `payload=${encodeURIComponent(body)}`],
    ["a list", `[${body}]`],
    ["nothing", ""],
  ])("%s", async (_, broken) => {
    const answer = await send(web.url, { id: "bad", body: broken });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/application\/json/);
  });

  it.each([
    ["an issue that is text", { issue: "1" }, /issue/],
    ["an issue without a number", { issue: { id: 1 } }, /issue\.number/],
    [
      "an organisation whose id is text",
      { organization: { id: "7", login: "x" } },
      /organization\.id/,
    ],
    [
      "an organisation whose id is no whole number",
      { organization: { id: 1e300, login: "x" } },
      /organization\.id/,
    ],
    ["a sender without a login", { sender: { id: 1 } }, /sender\.login/],
    ["a list of senders", { sender: [] }, /sender/],
    ["no repository", { repository: undefined }, /repository/],
  ])("%s", async (_, change, words) => {
    const broken = JSON.stringify({ ...(JSON.parse(body) as object), ...change });
    const answer = await send(web.url, { id: "bad", body: broken });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(words);
  });

  it.each([
    ["101 levels", nested(100)],
    ["4 MB of lists in lists", nested(2 * 1024 * 1024)],
    ["lists beside lists", `[${"[],".repeat(500_000)}[]]`],
  ])("%s, without reading them", async (_, more) => {
    const deep = body.replace("{", `{"more":${more},`);
    const answer = await send(web.url, { id: "bad", body: deep });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/levels/);
  });

  it("a body over 25 MB, however it is announced", async () => {
    const large = Buffer.alloc(BODY_CAP + 1, 0x20);
    expect((await send(web.url, { id: "bad", body: large })).status).toBe(413);
    expect(await sendInPieces(large)).toBe(413);
  });

  it("without having stored anything", async () => {
    expect(await idsOf(org)).toEqual([]);
    expect((await send(web.url, { id: "good", body })).status).toBe(202);
  });
});

it("a sender that hangs up leaves nothing behind, and the next one is served", async () => {
  const org = somewhere();
  const body = issueOpened(org);
  await new Promise<void>((settle) => {
    const half = request(web.url + WEBHOOK_PATH, {
      method: "POST",
      headers: { "x-hub-signature-256": signatureOf(body), "content-length": "1000" },
    });
    half.on("error", () => settle());
    half.write("{", () => half.destroy(new Error("hung up")));
  });
  expect((await send(web.url, { id: "next", body })).status).toBe(202);
  expect(await idsOf(org)).toEqual(["next"]);
  const counted = `waymark_deliveries_refused_total{reason="hung-up"} 1`;
  await expect.poll(() => metrics.text({})).toContain(counted);
});

async function idsOf(org: number): Promise<readonly string[]> {
  const ids = [];
  for await (const { id } of store.everyDelivery(org)) ids.push(id);
  return ids;
}

/** Lists in a list, so many levels. */
function nested(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

function sendInPieces(body: Buffer): Promise<number> {
  return new Promise((settle, fail) => {
    const headers = { "x-hub-signature-256": signatureOf(body), "transfer-encoding": "chunked" };
    const sending = request(web.url + WEBHOOK_PATH, { method: "POST", headers }, (answer) => {
      answer.resume();
      settle(answer.statusCode ?? 0);
    });
    sending.on("error", fail);
    for (let from = 0; from < body.length; from += 65_536)
      sending.write(body.subarray(from, from + 65_536));
    sending.end();
  });
}
