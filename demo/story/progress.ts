import type { Stage } from "../stage.ts";

/** Sam asks where he stands, and wants a page that shows it. */
export async function progress(stage: Stage): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const seen = github.state();
  const number = await github
    .as("sam")
    .openIssue("website", { title: "What is next for me?", body: "Asking." });
  say(told("demo-progress-asks"), at("website", number));
  await github.as("sam").comment("website", number, "/progress");
  await expect(told("demo-progress-answer"), async () => {
    const answer = (await seen.issue("website", number)).comments
      .map(({ body }) => body)
      .join("\n");
    return [
      "Active contributor",
      "Core contributor",
      "harbor/website#",
      "events.example/autumn",
    ].every((words) => answer.includes(words));
  });
  const [answer] = (await seen.issue("website", number)).comments.filter(({ author }) =>
    author.endsWith("[bot]"),
  );
  for (const line of (answer?.body ?? "").split("\n").filter((one) => one.startsWith("- ")))
    say(line);
  await app.idle();
  await publish({ ...stage, number });
}

/** Sam would like to show it: before he says so, there is no such page. */
async function publish(stage: Stage & { readonly number: number }): Promise<void> {
  const { github, app, at, say, expect, told, number } = stage;
  const page = `${app.url}/harbor/people/sam`;
  const status = async () => (await fetch(page)).status;
  await expect(told("demo-progress-none"), async () => (await status()) === 404);
  say(told("demo-progress-publishes"), at("website", number));
  await github.as("sam").comment("website", number, "/publish");
  await expect(
    told("demo-progress-page"),
    async () => {
      const { comments } = await github.state().issue("website", number);
      return comments.some(({ body }) => body.includes(page)) && (await status()) === 200;
    },
    page,
  );
  await app.idle();
}
