import { definitionFiles } from "../organization.ts";
import type { Stage } from "../stage.ts";

/** A pull request breaks a pathway, is told where, and is mended, merged and adopted. */
export async function propose({ github, app, at, say, expect, told }: Stage): Promise<void> {
  const seen = github.state();
  const files = definitionFiles();
  const pathway = files["pathways/data.yml"] ?? "";
  const community = files["communities/data.yml"] ?? "";
  const broken = {
    "pathways/data.yml": `${pathway.replace("badge: analyst", "badge: analist")}  - id: ready\n    name: Ready again\n    when: { checklist: onboarding }\n`,
    "communities/data.yml": community.replace(
      "github: lin }",
      "github: lin, from: 2026-05-01, until: 2026-04-01 }",
    ),
  };
  const pull = await github
    .as("lin")
    .openPull("community", { title: "Grow the data pathway", files: broken });
  const here = at("community", pull.number, "pull");
  say(told("demo-propose-opens"), here);
  await expect(told("demo-propose-annotations"), async () => {
    const runs = await seen.checkRuns("community", pull.head);
    const found = runs.flatMap(({ annotations }) =>
      annotations.map(({ path, start_line }) => `${path}:${start_line}`),
    );
    const wanted = [
      `communities/data.yml:${lineOf(broken["communities/data.yml"], "until: 2026-04-01")}`,
      `pathways/data.yml:${lineOf(broken["pathways/data.yml"], "analist")}`,
      `pathways/data.yml:${lineOf(broken["pathways/data.yml"], "Ready again") - 1}`,
    ];
    return (
      runs.at(-1)?.conclusion === "failure" && found.toSorted().join() === wanted.toSorted().join()
    );
  });
  const messages = (await seen.checkRuns("community", pull.head)).flatMap(
    ({ annotations }) => annotations,
  );
  for (const { path, start_line, message } of messages) say(`${path}:${start_line} ${message}`);
  await expect(told("demo-propose-badges"), () =>
    messages.some(
      ({ message }) => message?.includes("analyst") === true && message.includes("first-step"),
    ),
  );
  say(told("demo-propose-mends"), here);
  const mended = {
    "pathways/data.yml": `${pathway}  - id: lead-analyst\n    name: Lead analyst\n    when: { contributions: { at-least: 40 } }\n`,
    "communities/data.yml": community,
    "checklists/onboarding.yml": (files["checklists/onboarding.yml"] ?? "").replace(
      "text: You said hello in the chat, by: author }",
      'text: You said hello in the chat, by: author, label: "said hello" }',
    ),
  };
  const head = await github.as("lin").pushToPull("community", pull.number, mended);
  await expect(
    told("demo-propose-green"),
    async () => (await seen.checkRuns("community", head)).at(-1)?.conclusion === "success",
  );
  // Whoever merges has read what merging changes.
  await app.idle();
  await github.as("olga").mergePull("community", pull.number);
  await expect(told("demo-propose-adopted"), async () => {
    const labels = await seen.labels("community");
    return labels.some(({ name }) => name === "said hello");
  });
  await app.idle();
}

function lineOf(text: string | undefined, words: string): number {
  return (text ?? "").split("\n").findIndex((line) => line.includes(words)) + 1;
}
