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
  const { github, app, say, expect } = stage;
  const before = await picture(stage);
  const all = github.deliveries().map(({ id }) => id);
  say(`GitHub sends all ${all.length} webhooks a second time.`);
  for (const id of all) await github.redeliver(id);
  await app.idle();
  await expect(
    "nothing is different, and nothing was said twice",
    async () => (await picture(stage)) === before,
  );
}

async function leave(stage: Stage, request: number): Promise<void> {
  const { github, app, say, expect } = stage;
  const seen = github.state();
  say("Sam writes /leave, and the old webhooks of his request arrive once more.");
  await github.as("sam").comment("community", request, "/leave");
  await expect("Sam is out of the team, with a goodbye", async () => {
    const said = (await seen.issue("community", request)).comments;
    return (
      !seen.team("ui-ux").members.includes("sam") &&
      said.some(({ body }) => body.includes("you've left"))
    );
  });
  await app.idle();
  const before = await picture(stage);
  for (const { id } of github.deliveries().slice()) await github.redeliver(id);
  await github.as("ada").comment("community", request, "Thank you for everything, Sam.");
  await app.idle();
  await expect("Sam is not brought back", () => !seen.team("ui-ux").members.includes("sam"));
  await expect(
    "and nothing else was said but Ada's goodbye",
    async () => authors(await picture(stage)) === authors(before) + 1,
  );
}

function authors(text: string): number {
  return text.split('"author":').length;
}

async function byHand({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  say(
    "Olga takes Noor out of the team by hand. Then a community is edited, so that everything is looked at again.",
  );
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
  await expect("Noor is not put back", () => !seen.team("ui-ux").members.includes("noor"));
}

async function powerCut({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  say(
    "Noor asks to join Data. The server is killed before it can answer, and again while Noor is ticking boxes.",
  );
  const opened = github.as("noor").openIssue("community", {
    title: "Join: Data",
    body: joinBody("Data"),
    labels: ["process: join"],
  });
  const number = await opened;
  await app.kill();
  await app.start();
  await expect("after the restart the request has its one comment and its checklist", async () => {
    const { comments, body } = await seen.issue("community", number);
    return comments.length === 1 && body.includes("- [ ] Read the code of conduct");
  });
  await github.as("noor").tick("community", number, "code of conduct");
  await app.kill();
  await github.as("noor").tick("community", number, "shared drive");
  await app.start();
  await expect("what GitHub could not deliver is fetched: both boxes count", async () => {
    const { labels, comments } = await seen.issue("community", number);
    return (
      labels.includes("checklist: in progress") &&
      comments.length === 1 &&
      /2 of 4 items/.test(comments[0]?.body ?? "")
    );
  });
  await app.idle();
}
