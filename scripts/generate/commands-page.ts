import { type CommandKind, helpOf } from "../../src/core/command-kind.ts";
import { features } from "../../src/features/index.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { cell } from "./checks-page.ts";

const INTRO = `# What people can write

A command is a line of a comment that begins with a slash: \`/approve\`, say. It counts from the comment as it was first written, outside code and quotes, and above a mail that it answers; what is edited in later counts for nothing. Comments are those on issues and pull requests that Waymark sees: what stands in an issue's own text, in a review, beside a line of code, or in a discussion isn't read for commands. Behind the word comes a space, or nothing: \`/approve!\` is none. Apart from that, and unless it says so below, whether it counts depends on who writes it, and not on where. What cannot count is answered kindly, with what would work. In an hour, one person reads up to 5 answers on one issue, leads and owners 30; what they write counts all the same.
`;

/** Every command that some feature owns, in the order in which \`/help\` lists them. */
export function commandKinds(): readonly CommandKind[] {
  return features.flatMap(({ commands = [] }) => commands);
}

/** The page about every command. */
export function commandsPage(): string {
  const rows = commandKinds().map((command) => {
    const { usage, help, who, example } = helpOf(command, PLAIN);
    return `| ${usage} | ${cell(help)} | ${cell(who)} | ${example} |`;
  });
  const head = "| you write | what it does | for whom | for example |\n| --- | --- | --- | --- |";
  return `${INTRO}\n${head}\n${rows.join("\n")}\n`;
}
