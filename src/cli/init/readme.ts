import type { Answers } from "./questions.ts";

/** The page for the people of a new definitions repository: what is here, and what they can do. */
export function readme(id: string, { organization, community, joining }: Answers): string {
  const yes = joining === "open" ? "" : " A lead of the community says yes first.";
  return `# Communities of ${organization}

Here stands how our communities work. [Waymark](https://github.com/waymark/waymark) reads it and does the walking.

## Join in

Open an issue with the form **Join a community** and choose ${community}.${yes} One comment tells you what comes next. Write \`/progress\` on any issue to see where you stand.

## Change something

Everything is a small file, and everybody can propose a change with a pull request. A check says on the very line what is wrong with it; nothing counts before it is merged.

| what | where |
| --- | --- |
| our name, our time zone, what counts as a contribution | \`waymark.yml\` |
| the community, its leads and meetings | \`communities/${id}.yml\` |
| what newcomers do first | \`checklists/onboarding.yml\` |
| how people join | \`processes/join.yml\`, \`.github/ISSUE_TEMPLATE/join-community.yml\` |
| how people grow here | \`pathways/${id}.yml\` |
| what we thank people with | \`badges/\` |
`;
}
