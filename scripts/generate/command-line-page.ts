import { COMMANDS } from "../../src/cli/commands.ts";
import { helpOf, usage } from "../../src/cli/help.ts";
import { PLAIN } from "../../src/words/voice.ts";

const INTRO = `# The command line

In a clone of Waymark, \`npm run waymark -- COMMAND\` runs it; in the container, \`node dist/cli.js COMMAND\`. Elsewhere in the docs it is called \`waymark\`. Problems go to standard output, in a form for people or, with \`--format\`, for programs.
`;

/** The page about every command of the command line, as its help has it. */
export async function commandLinePage(): Promise<string> {
  const sections = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => {
      const text = helpOf(name, (await load()).command, PLAIN);
      return `## waymark ${name}\n\n${inText(text)}`;
    }),
  );
  return [INTRO, inText(usage(PLAIN)), ...sections].join("\n");
}

function inText(text: string): string {
  return `\`\`\`text\n${text}\`\`\`\n`;
}
