import type { Stage } from "../stage.ts";

/** The App is installed, and nothing changes until an owner says so. */
export async function install({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  say("Olga, an owner, installs Waymark on harbor.");
  await github.install({ by: "olga" });
  await expect("one issue holds the first plan, and there are no new labels", async () => {
    const issues = await seen.issues("community");
    const [plan] = issues;
    const labels = await seen.labels("community");
    return (
      issues.length === 1 &&
      plan?.body.includes("/apply") === true &&
      !labels.some(({ name }) => name.startsWith("process"))
    );
  });
  await app.idle();
  const before = seen.team("ui-ux").members.join();
  const plan = (await seen.issues("community"))[0];
  if (!plan) return;
  say(`The first plan says: ${plan.body.split("\n").find((line) => line.includes("UI/UX")) ?? ""}`);
  say("Zoe, a stranger, tries /apply; then Olga does.");
  await github.as("zoe").comment("community", plan.number, "/apply");
  await expect("Zoe is told, kindly, that owners apply it", async () => {
    const { comments } = await seen.issue("community", plan.number);
    return comments.some(({ body }) => body.includes("@zoe") && body.includes("owner"));
  });
  await github.as("olga").comment("community", plan.number, "/apply");
  await expect("the labels are created and the plan's issue is closed", async () => {
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
  await expect("the teams are as they were, and nobody in them was notified", async () => {
    const { body, comments } = await seen.issue("community", plan.number);
    const said = [
      body,
      ...comments.filter(({ author }) => author.endsWith("[bot]")).map((one) => one.body),
    ].join("\n");
    return seen.team("ui-ux").members.join() === before && !/@(ada|noor|lin)\b/.test(said);
  });
  await expect("the people of the teams are members now, on the pages", async () => {
    const page = await (await fetch(`${app.url}/harbor/communities/ui-ux`)).text();
    return /2 members/.test(page);
  });
}
