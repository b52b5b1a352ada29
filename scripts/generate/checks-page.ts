import { listed } from "../../src/cli/list.ts";
import { PLAIN } from "../../src/words/voice.ts";

const INTRO = `# Everything that is checked

\`waymark validate\` reads every definition file and says everything that is wrong at once: file, line, column, what is allowed instead, and the name of the check. The same happens on every pull request to the definitions, and in the Action. \`waymark validate --list\` prints this list; \`--format json\` gives it to programs.

Problems stand together file by file, each with the line it is about. \`--format lines\` prints one line for each, with the file as seen from where you are, as editors and \`grep\` read them, and \`json\`, \`github\`, and \`sarif\` are for programs. \`waymark validate - --as FILE\` checks one file from standard input in place of the one that is there, such as what an editor has not saved yet.

A warning is shown and stops nothing. An error keeps definitions from coming into force; those before stay. Issue forms that start none of your processes stop nothing either: whatever is wrong with one is a warning.

## Skip a check

Where a check is wrong for one file, skip it there, by name, in a comment at the top of the file. A reason is needed, and it is shown wherever the problem would have been:

\`\`\`yaml
# communities/data.yml
# waymark: skip communities-have-leads: Lin takes over on 1 March
name: Data
\`\`\`

What is marked as firm cannot be skipped, for nothing could be computed with it. A skip that names no check, gives no reason or skips nothing is a problem itself.
`;

/** The page about every check, by what it is about. */
export function checksPage(): string {
  const groups = [...Map.groupBy(listed(PLAIN), ({ group }) => group)];
  const sections = groups.map(([title, checks]) => {
    const rows = checks.map(({ name, sentence, severity, skippable }) => {
      const notes = [
        ...(severity === "warning" ? ["a warning"] : []),
        ...(skippable ? [] : ["firm"]),
      ];
      return `| \`${name}\` | ${cell(sentence)} | ${notes.join(", ")} |`;
    });
    return `## ${title}\n\n| name | what must hold | |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return [INTRO, ...sections].join("\n");
}

/** A text as it can stand in a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
