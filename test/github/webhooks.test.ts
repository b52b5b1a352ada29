import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verify } from "@octokit/webhooks-methods";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asApp, harbor, harborOptions } from "./harbor.ts";
import { type Double, startGitHub } from "./start.ts";

interface Heard {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let github: Double;
let ear: Server;
let heard: Heard[];
let answers: number[];

beforeEach(async () => {
  heard = [];
  answers = [];
  ear = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(answers.shift() ?? 202).end("taken");
    });
  });
  await new Promise<void>((resolve) => ear.listen(0, "127.0.0.1", resolve));
  github = await startGitHub(harborOptions());
  github.webhookUrl = `http://127.0.0.1:${(ear.address() as AddressInfo).port}/hooks`;
});
afterEach(async () => {
  await github.close();
  ear.closeAllConnections();
  await new Promise((resolve) => ear.close(resolve));
});

describe("a webhook", () => {
  it("carries its name, its number and a signature of its body", async () => {
    await github.install({ by: "olga" });
    const [first] = heard;
    expect(first?.headers["x-github-event"]).toBe("installation");
    expect(first?.headers["x-github-delivery"]).toMatch(/^[0-9a-f-]{36}$/);
    const signature = String(first?.headers["x-hub-signature-256"]);
    expect(await verify("secret", first?.body ?? "", signature)).toBe(true);
    expect(JSON.parse(first?.body ?? "")).toMatchObject({
      action: "created",
      installation: { account: { login: "Harbor" }, app_id: 12 },
      repositories: [{ full_name: "Harbor/community" }, { full_name: "Harbor/site" }],
      sender: { login: "Olga" },
    });
  });

  it("goes out in the order in which things happened, before the act is over", async () => {
    await github.install();
    await github.as("nia").openIssue("community", { title: "Join", labels: ["bug"] });
    expect(heard.map(({ headers }) => headers["x-github-event"])).toEqual([
      "installation",
      "issues",
      "issues",
    ]);
  });

  it("does not go out before the App is installed", async () => {
    await github.as("nia").openIssue("community", { title: "Join" });
    expect(heard).toEqual([]);
  });

  it("does not go out for events the App did not ask for, but of its installation always", async () => {
    const { app } = harborOptions();
    const choosy = await startGitHub(harborOptions({ app: { ...app, events: ["issues"] } }));
    await choosy.install();
    const number = await choosy.as("nia").openIssue("community", { title: "Join" });
    await choosy.as("nia").comment("community", number, "hello");
    expect(choosy.deliveries().map(({ event }) => event)).toEqual(["installation", "issues"]);
    await choosy.close();
  });

  it("nobody answered is remembered as such, and comes again with the same number", async () => {
    const url = github.webhookUrl;
    github.webhookUrl = "http://127.0.0.1:9/";
    await github.install();
    const [lost] = github.deliveries();
    expect(lost?.status).toBe(0);
    github.webhookUrl = url;
    const again = await github.redeliver(lost?.id ?? 0);
    expect(again).toMatchObject({
      guid: lost?.guid,
      status: 202,
      answer: "taken",
      redelivery: true,
    });
    expect(heard[0]?.body).toBe(lost?.body);
    expect(heard[0]?.headers["x-github-delivery"]).toBe(lost?.guid);
  });

  it("can be looked up by the App, newest first, and asked for again", async () => {
    answers = [500];
    await github.install();
    await github.as("nia").openIssue("community", { title: "Join" });
    const { apps } = asApp(github).rest;
    const first = await apps.listWebhookDeliveries({ per_page: 1 });
    expect(first.data).toMatchObject([{ event: "issues", action: "opened", status_code: 202 }]);
    const cursor = new URL(/<([^>]+)>/.exec(first.headers.link ?? "")?.[1] ?? "").searchParams;
    const older = await apps.listWebhookDeliveries({ cursor: cursor.get("cursor") ?? "" });
    expect(older.data).toMatchObject([{ event: "installation", status_code: 500 }]);
    const id = older.data[0]?.id ?? 0;
    const { data } = await apps.getWebhookDelivery({ delivery_id: id });
    expect(data.request.payload).toMatchObject({ action: "created" });
    const taken = await apps.redeliverWebhookDelivery({ delivery_id: id });
    expect(taken.status).toBe(202);
    await github.settled();
    const all = (await apps.listWebhookDeliveries()).data;
    expect(all.map(({ event, redelivery }) => [event, redelivery])).toEqual([
      ["installation", true],
      ["issues", false],
      ["installation", false],
    ]);
    expect(all[0]?.guid).toBe(all[2]?.guid);
    expect(github.violations()).toEqual([]);
  });
});

describe("what happens on the way", () => {
  it("an App taken away is told so", async () => {
    await github.install();
    await github.uninstall();
    expect(heard.map(({ body }) => (JSON.parse(body) as { action: string }).action)).toEqual([
      "created",
      "deleted",
    ]);
    expect(github.violations()).toEqual([]);
  });

  it("a double of one's own is up at once", async () => {
    const another = await harbor();
    expect(another.url).not.toBe(github.url);
    await another.close();
  });
});
