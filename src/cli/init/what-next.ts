import { communityPath } from "./files.ts";
import type { Answers } from "./questions.ts";

/** What remains to be done by people until somebody can join. */
export function whatNext(answers: Answers): string {
  const steps = [
    "Read the files and change what you like; `waymark validate` says what is wrong, line by line.",
    ...(answers.lead ? [] : [leading(answers)]),
    ...(answers.team ? [optingIn(answers)] : []),
    "Put them into a repository of your organisation that is called `community` (or `.github`).",
    "Install the Waymark App on the organisation. It opens one issue with its first plan,\n     and changes nothing until an owner answers `/apply`.",
  ];
  const numbered = steps.map((step, index) => `  ${index + 1}. ${step}\n`);
  return `\nWhat to do next:\n${numbered.join("")}`;
}

function leading({ community, joining }: Answers): string {
  const waits =
    joining === "open" ? "finish the onboarding with newcomers" : "say yes to newcomers";
  return `Nobody leads ${community} yet, so nobody can ${waits}: name somebody under\n     \`leads:\` in ${communityPath(community)}, in place of \`status: forming\`.`;
}

function optingIn({ team }: Answers): string {
  return `Opt the team ${team} in: write “managed by Waymark” into its description on GitHub.`;
}
