import { expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();

const OWN = "messages/writing/en.ftl";
const WELCOME = "requests-welcome = { $person }, ahoy! { $community } has been waiting for you.\n";

function propose(text: string) {
  return github.as("ada").openPull("community", { title: "Say ahoy", files: { [OWN]: text } });
}

test("a slip in a community's own words is told on its line", async () => {
  const { head } = await propose(WELCOME.replace("requests-welcome", "requests-welcom"));
  await quiet();
  const [run] = await github.state().checkRuns("community", head);
  expect(run).toMatchObject({ conclusion: "failure" });
  expect(JSON.stringify(run)).toContain("Did you mean `requests-welcome`?");
});

test("a community is welcomed in its own words once its pull request is merged, and the plan shows them before", async () => {
  const { number, head } = await propose(WELCOME);
  await quiet();
  const [run] = await github.state().checkRuns("community", head);
  expect(run).toMatchObject({ conclusion: "success" });
  const { comments } = await github.state().issue("community", number);
  const plan = comments.map(({ body }) => body).join("\n");
  expect(plan).toContain("Writing");
  expect(plan).toContain("ahoy\\! {");
  expect(plan).toContain("instead of “{ \\$person }, welcome to");

  await github.as("olga").mergePull("community", number);
  await quiet();
  const body = "### Community\n\nWriting\n\n### Why\n\nTo write\n";
  const request = { title: "Join: kit", body, labels: ["process: join"] };
  const asked = await github.as("kit").openIssue("community", request);
  await quiet();
  for (const item of ["conduct", "drive", "chat"])
    await github.as("kit").comment("community", asked, `/done ${item}`);
  await github.as("ada").comment("community", asked, "/done meeting");
  await quiet();
  const issue = await github.state().issue("community", asked);
  const said = issue.comments.map((one) => one.body).join("\n");
  expect(said).toContain("@kit, ahoy! Writing has been waiting for you.");
  expect(said).not.toContain("welcome to");
  expect(alarms).toEqual([]);
});
