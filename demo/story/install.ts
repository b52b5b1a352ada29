import { adoption } from "../../src/words/generated/adoption.ts";
import { pages } from "../../src/words/generated/pages.ts";
import { atLogin, ours } from "../../src/words/shown.ts";
import type { Stage } from "../stage.ts";

/** The App is installed, and nothing changes until an owner says so. */
export async function install({ github, app, at, say, expect, told, voice }: Stage): Promise<void> {
  const seen = github.state();
  say(told("demo-install-app"));
  await github.install({ by: "olga" });
  const first = at("community", 1);
  await expect(
    told("demo-install-one-issue"),
    async () => {
      const issues = await seen.issues("community");
      const [plan] = issues;
      const labels = await seen.labels("community");
      return (
        issues.length === 1 &&
        plan?.body.includes("/apply") === true &&
        !labels.some(({ name }) => name.startsWith("process"))
      );
    },
    first,
  );
  await app.idle();
  const before = seen.team("ui-ux").members.join();
  const plan = (await seen.issues("community"))[0];
  if (!plan) return;
  const line = ours(plan.body.split("\n").find((one) => one.includes("UI/UX")) ?? "");
  say(told("demo-install-says", { line }), first);
  say(told("demo-install-stranger"), first);
  await github.as("zoe").comment("community", plan.number, "/apply");
  await expect(told("demo-install-owners-only"), async () => {
    const { comments } = await seen.issue("community", plan.number);
    const answer = adoption(voice)("adoption-owners-apply", { person: atLogin("zoe") });
    return comments.some(({ body }) => body.includes(answer));
  });
  await github.as("olga").comment("community", plan.number, "/apply");
  await expect(told("demo-install-labels"), async () => {
    const names = (await seen.labels("community")).map(({ name }) => name);
    const { state } = await seen.issue("community", plan.number);
    const wanted = [
      "process: join",
      "join: onboarding",
      "checklist: complete",
      "attended a meeting",
      "join: invitation sent",
    ];
    return wanted.every((name) => names.includes(name)) && state === "closed";
  });
  await app.idle();
  await expect(told("demo-install-teams"), async () => {
    const { body, comments } = await seen.issue("community", plan.number);
    const said = [
      body,
      ...comments.filter(({ author }) => author.endsWith("[bot]")).map((one) => one.body),
    ].join("\n");
    return seen.team("ui-ux").members.join() === before && !/@(ada|noor|lin)\b/.test(said);
  });
  const community = `${app.url}/harbor/communities/ui-ux`;
  await expect(
    told("demo-install-members"),
    async () => {
      const page = await (await fetch(community)).text();
      return page.includes(pages(voice)("pages-members", { count: 2 }));
    },
    community,
  );
}
