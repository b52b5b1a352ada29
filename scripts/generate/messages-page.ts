import { readFileSync } from "node:fs";
import { SOURCE } from "../../src/words/languages.ts";
import { ownTopics } from "./words.ts";

const INTRO = `# What Waymark says, and how to say it differently

Everything that Waymark says to people is in localization files: [English](../locales/en) is the source, and [Spanish](../locales/es) is complete. Choose a language for your organization in \`waymark.yml\`, and for a community in its own file:

\`\`\`yaml
# waymark.yml
waymark: 1
organization: Harbor Civic Tech
language: es
\`\`\`

## In your own words

Put what you want to say differently into a file beside your definitions. \`messages/en.ftl\` holds for the whole organization in English, \`messages/es.ftl\` in Spanish, and \`messages/data/en.ftl\` for the community whose file is \`communities/data.yml\`. One line is enough:

\`\`\`ftl
away-welcome-back = { $person }, so good that you're here again!
\`\`\`

1. Find the message below (or with \`npm run waymark -- messages\`), and copy its line into your file.
2. Change the words. Keep the \`{ $variables }\` you need: they are filled in for you, and what people typed is always made harmless first.
3. Open a pull request. The check on it tells you if a name or a variable is misspelled, and the plan shows what was said until now and what will be said.

The format is [Fluent](https://projectfluent.org/fluent/guide/): a long text goes on in indented lines, and \`{ $count -> [one] … *[other] … }\` chooses between texts. HTML, mentions and \`|\` are refused, and one message has at most 2,000 characters.

## All messages
`;

/** Every message that communities may say in their own words. */
export function messagesPage(): string {
  return [INTRO, ...ownTopics().map(section)].join("\n");
}

function section(topic: string): string {
  const text = readFileSync(`locales/${SOURCE}/${topic}.ftl`, "utf8").trim();
  const title = `${topic.slice(0, 1).toUpperCase()}${topic.slice(1).replaceAll("-", " ")}`;
  return `### ${title}\n\n\`\`\`ftl\n${text}\n\`\`\`\n`;
}
