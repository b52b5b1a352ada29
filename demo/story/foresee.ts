import { plan as planWords } from "../../src/words/generated/plan.ts";
import { bold, code, ours } from "../../src/words/shown.ts";
import type { Voice } from "../../src/words/voice.ts";
import { definitionFiles } from "../organization.ts";
import type { Stage } from "../stage.ts";

/** A pull request takes something away, and its plan says so before anybody merges it. */
export async function foresee({ github, app, at, say, expect, told, voice }: Stage): Promise<void> {
  const seen = github.state();
  const files = definitionFiles();
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  const checklist = (await seen.file("community", "checklists/onboarding.yml")) ?? "";
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
  say(told("demo-foresee-proposes"), at("community", pull.number, "pull"));
  const plan = async () =>
    (await seen.issue("community", pull.number)).comments.find(({ author }) =>
      author.endsWith("[bot]"),
    )?.body ?? "";
  await expect(told("demo-foresee-plan"), async () => {
    const text = await plan();
    const { deletion, others, heading } = foretold(voice);
    return (
      [deletion, ...others, heading].every((words) => text.includes(words)) &&
      text.indexOf(deletion) < text.indexOf(heading)
    );
  });
  for (const line of (await plan()).split("\n").filter((one) => one.startsWith("- "))) say(line);
  await expect(told("demo-foresee-nothing-yet"), async () => {
    const names = (await seen.labels("community")).map(({ name }) => name);
    return !/@[a-z]/.test(await plan()) && names.includes("said hello");
  });
  await app.idle();
  await github.as("olga").mergePull("community", pull.number);
  await expect(told("demo-foresee-merged"), async () => {
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

/** What the plan has to say. */
function foretold(voice: Voice) {
  const say = planWords(voice);
  const writing = bold(ours("Writing"));
  const thing = say("plan-thing", { noun: "communities", name: writing });
  const labels = { before: code("said hello"), after: code("greeted") };
  return {
    deletion: say("plan-gone", { thing }),
    others: [
      say("plan-label-renamed", labels),
      say("plan-lead-gone", { person: code("ada"), community: writing }),
    ],
    heading: say("plan-added-and-changed"),
  };
}
