import type { Stage } from "../stage.ts";

/** Sam asks where he stands. */
export async function progress({ github, app, at, say, expect, told }: Stage): Promise<void> {
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
}
