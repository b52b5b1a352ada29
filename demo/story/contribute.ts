import { ownCredit } from "../../src/features/contributions/messages.ts";
import { contributions } from "../../src/words/generated/contributions.ts";
import { pathways } from "../../src/words/generated/pathways.ts";
import { linked, ours } from "../../src/words/shown.ts";
import type { SeenIssue } from "../../test/github/look.ts";
import type { Stage } from "../stage.ts";

const MEETUP = "https://events.example/autumn";

/** Contributions, seen by GitHub and vouched for, lead to badges; the last stage waits for a lead. */
export async function contribute(stage: Stage): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const seen = github.state();
  const first = await github.as("sam").openPull("website", {
    title: "Draw the map",
    files: { "src/map.ts": "export const map = 2;\n" },
  });
  say(told("demo-contribute-first"), at("website", first.number, "pull"));
  await app.idle();
  await github.as("noor").mergePull("website", first.number);
  await expect(
    told("demo-contribute-first-thanks"),
    async () => thanks(await seen.issue("website", first.number), "First step") === 1,
  );
  await app.idle();
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
  say(
    told("demo-contribute-more"),
    at("website", second.number, "pull"),
    at("website", noors.number, "pull"),
    at("website", bug),
  );
  await expect(
    told("demo-contribute-active"),
    async () => {
      const threads = await Promise.all(
        [second.number, noors.number, bug].map((number) => seen.issue("website", number)),
      );
      return threads.reduce((sum, thread) => sum + thanks(thread, "Regular"), 0) === 1;
    },
    at("website", bug),
  );
  await app.idle();
  await credit(stage);
  await core(stage);
}

/** How often Sam is thanked for a badge. */
function thanks({ comments }: SeenIssue, badge: string): number {
  return comments.filter(
    ({ author, body }) =>
      author.endsWith("[bot]") && body.includes("@sam") && body.includes(`**[${badge}](`),
  ).length;
}

async function credit({ github, app, at, say, expect, told, voice }: Stage): Promise<void> {
  const seen = github.state();
  const number = await github
    .as("ada")
    .openIssue("community", { title: "Notes of the autumn meetup", body: "We met." });
  say(told("demo-contribute-credits"), at("community", number));
  await github.as("zoe").comment("community", number, `/credit @zoe organised ${MEETUP}`);
  await github.as("ada").comment("community", number, `/credit @sam organised ${MEETUP}`);
  const evidence = linked(contributions(voice)("contributions-evidence"), MEETUP);
  await expect(told("demo-contribute-recorded"), async () => {
    const said = (await seen.issue("community", number)).comments
      .map(({ body }) => body)
      .join("\n");
    return (
      said.includes("`sam`") && said.includes(evidence) && said.includes(ownCredit("zoe", voice))
    );
  });
  await app.idle();
}

async function core({ github, app, at, say, expect, told, voice }: Stage): Promise<void> {
  const seen = github.state();
  const asked = pathways(voice)("pathways-ask-title", {
    stage: ours("Core contributor"),
    name: ours("sam"),
  });
  const find = async () => (await seen.issues("community")).find(({ title }) => title === asked);
  await expect(told("demo-contribute-core"), async () => {
    const all = await seen.issues("community");
    const thanked = all
      .flatMap(({ comments }) => comments)
      .filter(({ body }) => body.includes("**[Core]("));
    return (await find())?.body.includes("@sam") === false && thanked.length === 0;
  });
  const issue = await find();
  if (!issue) return;
  say(told("demo-contribute-confirms"), at("community", issue.number));
  await github.as("sam").comment("community", issue.number, "/confirm");
  await app.idle();
  await github.as("ada").comment("community", issue.number, "/confirm");
  await expect(told("demo-contribute-confirmed"), async () => {
    const all = [...(await seen.issues("community")), ...(await seen.issues("website"))];
    const { state } = await seen.issue("community", issue.number);
    return state === "closed" && all.reduce((sum, one) => sum + thanks(one, "Core"), 0) === 1;
  });
  await app.idle();
}
