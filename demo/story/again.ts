import { goodbye } from "../../src/features/membership/messages.ts";
import { conditions } from "../../src/words/generated/conditions.ts";
import type { Stage } from "../stage.ts";
import { joinBody } from "./join.ts";

/** Twice, late, by hand, and with the power cut: nothing is lost, nothing doubled, nobody comes back. */
export async function again(stage: Stage, requests: { readonly sam: number }): Promise<void> {
  await twice(stage);
  await leave(stage, requests.sam);
  await byHand(stage);
  await powerCut(stage);
}

/** Everything a person could see change, as one text. */
async function picture({ github }: Stage): Promise<string> {
  const seen = github.state();
  const issues = [...(await seen.issues("community")), ...(await seen.issues("website"))];
  const teams = ["ui-ux", "data", "board"].map((slug) => seen.team(slug));
  return JSON.stringify({ issues, teams, labels: await seen.labels("community") });
}

async function twice(stage: Stage): Promise<void> {
  const { github, app, say, expect, told } = stage;
  const before = await picture(stage);
  const all = github.deliveries().map(({ id }) => id);
  say(told("demo-again-twice", { count: all.length }));
  for (const id of all) await github.redeliver(id);
  await app.idle();
  await expect(told("demo-again-same"), async () => (await picture(stage)) === before);
}

async function leave(stage: Stage, request: number): Promise<void> {
  const { github, app, at, say, expect, told, voice } = stage;
  const seen = github.state();
  say(told("demo-again-leaves"), at("community", request));
  await github.as("sam").comment("community", request, "/leave");
  await expect(told("demo-again-goodbye"), async () => {
    const said = (await seen.issue("community", request)).comments;
    const words = goodbye("sam", [{ id: "ui-ux", name: "UI/UX" }], voice);
    return (
      !seen.team("ui-ux").members.includes("sam") && said.some(({ body }) => body.includes(words))
    );
  });
  await app.idle();
  const before = await picture(stage);
  for (const { id } of github.deliveries().slice()) await github.redeliver(id);
  await github.as("ada").comment("community", request, "Thank you for everything, Sam.");
  await app.idle();
  await expect(told("demo-again-stays-out"), () => !seen.team("ui-ux").members.includes("sam"));
  await expect(
    told("demo-again-only-goodbye"),
    async () => authors(await picture(stage)) === authors(before) + 1,
  );
}

function authors(text: string): number {
  return text.split('"author":').length;
}

async function byHand({ github, app, say, expect, told }: Stage): Promise<void> {
  const seen = github.state();
  say(told("demo-again-by-hand"));
  await github.as("olga").removeFromTeam("ui-ux", "noor");
  await app.idle();
  const path = "communities/data.yml";
  const text = (await seen.file("community", path)) ?? "";
  await github
    .as("olga")
    .commit(
      "community",
      path,
      text.replace("explain what the numbers mean", "tell what the numbers mean"),
    );
  await app.idle();
  await expect(told("demo-again-noor-out"), () => !seen.team("ui-ux").members.includes("noor"));
}

async function powerCut({ github, app, at, say, expect, told, voice }: Stage): Promise<void> {
  const seen = github.state();
  say(told("demo-again-noor-asks"));
  const opened = github.as("noor").openIssue("community", {
    title: "Join: Data",
    body: joinBody("Data"),
    labels: ["process: join"],
  });
  const number = await opened;
  await app.kill();
  await app.start();
  await expect(
    told("demo-again-restarted"),
    async () => {
      const { comments, body } = await seen.issue("community", number);
      return comments.length === 1 && body.includes("- [ ] Read the code of conduct");
    },
    at("community", number),
  );
  await github.as("noor").tick("community", number, "code of conduct");
  await app.kill();
  await github.as("noor").tick("community", number, "shared drive");
  await app.start();
  await expect(told("demo-again-fetched"), async () => {
    const { labels, comments } = await seen.issue("community", number);
    const done = conditions(voice)("conditions-items", { count: 2, total: 4 });
    return (
      labels.includes("checklist: in progress") &&
      comments.length === 1 &&
      comments[0]?.body.includes(done) === true
    );
  });
  await app.idle();
}
