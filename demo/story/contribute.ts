import type { SeenIssue } from "../../test/github/look.ts";
import type { Stage } from "../stage.ts";

/** Contributions, seen by GitHub and vouched for, lead to badges; the last stage waits for a lead. */
export async function contribute(stage: Stage): Promise<void> {
  const { github, app, say, expect } = stage;
  const seen = github.state();
  say("Sam's first pull request is merged.");
  const first = await github.as("sam").openPull("website", {
    title: "Draw the map",
    files: { "src/map.ts": "export const map = 2;\n" },
  });
  await app.idle();
  await github.as("noor").mergePull("website", first.number);
  await expect(
    "first contribution: one thank-you with the badge",
    async () => thanks(await seen.issue("website", first.number), "First step") === 1,
  );
  await app.idle();
  say("Another one, a review of Noor's work, and a bug of his is closed.");
  const second = await github
    .as("sam")
    .openPull("website", { title: "Describe the map", files: { "docs/map.md": "# The map\n" } });
  await github.as("noor").mergePull("website", second.number);
  const noors = await github
    .as("noor")
    .openPull("website", { title: "Zoom", files: { "src/zoom.ts": "export const zoom = 1;\n" } });
  await github.as("sam").review("website", noors.number, "approve", "Nice.");
  const bug = await github
    .as("sam")
    .openIssue("website", { title: "The map is upside down", body: "It is.", labels: ["bug"] });
  await github.as("noor").closeIssue("website", bug, "completed");
  await expect("active: four contributions, one thank-you for the badge", async () => {
    const threads = await Promise.all(
      [second.number, noors.number, bug].map((number) => seen.issue("website", number)),
    );
    return threads.reduce((sum, thread) => sum + thanks(thread, "Regular"), 0) === 1;
  });
  await app.idle();
  await credit(stage);
  await core(stage);
}

function thanks({ comments }: SeenIssue, badge: string): number {
  return comments.filter(({ body }) => body.includes("Thank you") && body.includes(`**${badge}**`))
    .length;
}

async function credit({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  say("Ada credits Sam for a meetup, which GitHub did not see. Zoe tries to credit herself.");
  const number = await github
    .as("ada")
    .openIssue("community", { title: "Notes of the autumn meetup", body: "We met." });
  await github
    .as("zoe")
    .comment("community", number, "/credit @zoe organised https://events.example/autumn");
  await github
    .as("ada")
    .comment("community", number, "/credit @sam organised https://events.example/autumn");
  await expect("it is recorded with its evidence; Zoe's is not, and she is told why", async () => {
    const said = (await seen.issue("community", number)).comments
      .map(({ body }) => body)
      .join("\n");
    return (
      said.includes("credited `sam`") &&
      said.includes("https://events.example/autumn") &&
      said.includes("@zoe, somebody else")
    );
  });
  await app.idle();
}

async function core({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  const find = async () =>
    (await seen.issues("community")).find(({ title }) => title.startsWith("Core contributor"));
  await expect(
    "the leads have an issue about Core contributor; Sam has heard nothing",
    async () => {
      const all = await seen.issues("community");
      const told = all
        .flatMap(({ comments }) => comments)
        .filter(({ body }) => body.includes("**Core**"));
      return (await find())?.body.includes("@sam") === false && told.length === 0;
    },
  );
  const issue = await find();
  if (!issue) return;
  say("Sam tries to confirm himself; then Ada does.");
  await github.as("sam").comment("community", issue.number, "/confirm");
  await app.idle();
  await github.as("ada").comment("community", issue.number, "/confirm");
  await expect("Core contributor: confirmed, thanked, and the leads' issue is closed", async () => {
    const all = [...(await seen.issues("community")), ...(await seen.issues("website"))];
    const { state } = await seen.issue("community", issue.number);
    return state === "closed" && all.reduce((sum, one) => sum + thanks(one, "Core"), 0) === 1;
  });
  await app.idle();
}
