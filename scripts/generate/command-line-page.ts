import { COMMANDS } from "../../src/cli/commands.ts";
import { helpOf, usage } from "../../src/cli/help.ts";
import { PLAIN } from "../../src/words/voice.ts";

const INTRO = `# The command line

In a clone of Waymark, \`npm run waymark -- COMMAND\` runs it; in the container, \`node dist/cli.js COMMAND\`. Elsewhere in the docs it is called \`waymark\`. Problems go to standard output, in a form for people or, with \`--format\`, for programs.
`;

/** What the help of a command leaves to this page. */
const MORE: Readonly<Record<string, string>> = {
  report: `
With \`--format json\`, it's all in one object:

\`\`\`json
{
  "organization": "harbor",
  "name": "Harbor Civic Tech",
  "at": "2026-11-27T09:00:00.000Z",
  "troubles": 2,
  "rules": [
    {
      "place": 1,
      "type": "code",
      "on": "pull_request.merged",
      "happened": 312,
      "counted": 190,
      "begins": null,
      "over": null,
      "people": 24,
      "last": "2026-04-02T16:20:11.000Z",
      "trouble": "gone-quiet"
    }
  ],
  "pathways": [
    {
      "id": "design",
      "name": "Design pathway",
      "stages": [
        {
          "id": "ready",
          "name": "Ready to contribute",
          "people": 12,
          "last": "2026-11-20T23:51:27.000Z",
          "trouble": null
        }
      ]
    }
  ],
  "badges": [
    { "id": "core", "name": "Core", "people": 0, "last": null, "trouble": null }
  ],
  "circles": [{ "people": 2, "credits": 7 }]
}
\`\`\`

\`troubles\` says how many things need a look, circles included. \`place\` is a rule's place in \`waymark.yml\`, from 1; \`happened\` says how much it could have counted, \`counted\` how much it did, and \`people\` for how many. \`over\` is the last day of a rule that is over, and \`begins\` the day on which it starts to, where that's still to come; neither is trouble. A circle has \`who\`, a list of user names, with \`--people\` alone. \`trouble\` is one of these, or \`null\`:

| of | \`trouble\` | means |
|---|---|---|
| a rule | \`never-happened\` | it has been the same for 180 days or more, and nothing it could count ever happened |
| | \`nothing-fits\` | at least 10 things happened, and none of them fits |
| | \`gone-quiet\` | nothing has counted for 180 days, though at least 10 things happened since |
| | \`counts-everything\` | it chooses nothing, while another rule about the same event does, for another kind of contribution |
| a stage | \`never-reached\` | it has been there for a year, and so have people who could have reached it next; of the first stage, these are members |
| a badge | \`no-way\` | it has no \`when\`, and neither a stage nor a process gives it |
| | \`never-given\` | it has been there for 180 days or more, and nobody has it |
| | \`gone-quiet\` | nobody has gotten it for 180 days |

What bots do is left out. A circle is two to four people whose every credit comes from one of them, each of whom gave another one at least three, and got at least three from one. Only credits by leads are known here: the ledger doesn't say who owns the organization.
`,
};

/** The page about every command of the command line, as its help has it. */
export async function commandLinePage(): Promise<string> {
  const sections = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => {
      const text = helpOf(name, (await load()).command, PLAIN);
      return `## waymark ${name}\n\n${inText(text)}${MORE[name] ?? ""}`;
    }),
  );
  return [INTRO, inText(usage(PLAIN)), ...sections].join("\n");
}

function inText(text: string): string {
  return `\`\`\`text\n${text}\`\`\`\n`;
}
