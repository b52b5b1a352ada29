import type { Command } from "./command.ts";

/** One command of the command line, loaded only when somebody asks for it. */
interface Listed {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS: Readonly<Record<string, Listed>> = {
  init: {
    summary: "write definitions to start from into a folder; asks what no option answers",
    load: () => import("./init.ts"),
  },
  validate: {
    summary: "say everything that is wrong with the definitions in a folder",
    load: () => import("./validate.ts"),
  },
  plan: {
    summary: "say what putting these definitions in force would change, what it takes away first",
    load: () => import("./plan.ts"),
  },
  import: {
    summary: "write definitions out of sigs.yaml, peribolos, .all-contributorsrc or live teams",
    load: () => import("./import.ts"),
  },
  export: {
    summary: "write .all-contributorsrc or peribolos' teams out of the definitions in a folder",
    load: () => import("./export.ts"),
  },
  directory: {
    summary:
      "write the tables of communities and contributors in Markdown files that hold the marks",
    load: () => import("./directory.ts"),
  },
  backup: {
    summary: "write everything Waymark keeps into one file, while it runs or not",
    load: () => import("./backup.ts"),
  },
  restore: {
    summary: "put a backup into an empty database, or in place of what is there",
    load: () => import("./restore.ts"),
  },
  rebuild: {
    summary: "take every kept delivery once more and say where the ledger differs, or mend it",
    load: () => import("./rebuild.ts"),
  },
};

/** What the program can do. */
export function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(11)}${summary}\n`,
  );
  return `Usage: waymark COMMAND\n\n${lines.join("")}
waymark COMMAND --help says what may follow it, waymark --version which Waymark this is.
Exit codes: 0 fine, 1 problems found, 2 used wrongly.\n`;
}
