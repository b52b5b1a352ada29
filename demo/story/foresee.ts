import { definitionFiles } from "../organization.ts";
import type { Stage } from "../stage.ts";

/** A pull request takes something away, and its plan says so before anybody merges it. */
export async function foresee({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  const files = definitionFiles();
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  const checklist = (await seen.file("community", "checklists/onboarding.yml")) ?? "";
  say("Ada proposes to close Writing, to rename a label, and to ask less of analysts.");
  const pull = await github.as("ada").openPull("community", {
    title: "Tidy up",
    files: {
      "communities/writing.yml": null,
      [form]: (files[form] ?? "").replace(", Writing]", "]"),
      "checklists/onboarding.yml": checklist.replace('label: "said hello"', "label: greeted"),
      "pathways/data.yml": (files["pathways/data.yml"] ?? "").replace(
        "at-least: 10, within: 1 year, types: [data, research]",
        "at-least: 1",
      ),
    },
  });
  const plan = async () =>
    (await seen.issue("community", pull.number)).comments.find(({ author }) =>
      author.endsWith("[bot]"),
    )?.body ?? "";
  await expect(
    "the plan on the pull request names the deletion first, and who it is about",
    async () => {
      const text = await plan();
      const wanted = [
        "community **Writing** goes away",
        "`said hello` is renamed to `greeted`",
        "`ada` no longer leads **Writing**",
      ];
      const deletion = text.indexOf("**Writing** goes");
      return (
        wanted.every((words) => text.includes(words)) &&
        deletion < text.indexOf("Added and changed")
      );
    },
  );
  for (const line of (await plan()).split("\n").filter((one) => one.startsWith("- "))) say(line);
  await expect("nobody was notified, and nothing has changed", async () => {
    const names = (await seen.labels("community")).map(({ name }) => name);
    return !/@[a-z]/.test(await plan()) && names.includes("said hello");
  });
  await app.idle();
  await github.as("olga").mergePull("community", pull.number);
  await expect("merged: the label is renamed, also where it was on an issue", async () => {
    const names = (await seen.labels("community")).map(({ name }) => name);
    const issues = await seen.issues("community");
    return (
      names.includes("greeted") &&
      !names.includes("said hello") &&
      issues.some(({ labels }) => labels.includes("greeted"))
    );
  });
  await app.idle();
}
