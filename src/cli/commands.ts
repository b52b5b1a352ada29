/** One command of the command line, loaded only when somebody asks for it. */
export interface CliCommand {
  /** What may follow the name. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<{
    /** Ends with the exit code. */
    readonly run: (args: readonly string[]) => Promise<number>;
  }>;
}

export const COMMANDS: Readonly<Record<string, CliCommand>> = {
  init: {
    usage:
      "[folder] [--yes] [--organization NAME] [--timezone ZONE] [--community NAME] [--purpose TEXT] [--lead LOGIN] [--team SLUG] [--joining by-approval|open] [--schemas FOLDER|URL]",
    summary: "write definitions to start from into a folder; asks what no flag answers",
    load: () => import("./init.ts"),
  },
  validate: {
    usage: "[folder] [--only FILE]... [--format text|json|github|sarif] [--list]",
    summary: "say everything that is wrong with the definitions in a folder",
    load: () => import("./validate.ts"),
  },
  plan: {
    usage: "[folder] [--since FOLDER | --ledger FILE] [--organization LOGIN] [--format text|json]",
    summary: "say what putting these definitions in force would change, what it takes away first",
    load: () => import("./plan.ts"),
  },
  import: {
    usage: "FILE... --to DIR [--from FORMAT] [--dry-run] [--force]",
    summary: "write definitions out of sigs.yaml, peribolos, .all-contributorsrc or live teams",
    load: () => import("./import.ts"),
  },
  export: {
    usage: "[folder] --to all-contributors|peribolos [--out FILE] [--dry-run] [--force]",
    summary: "write .all-contributorsrc or peribolos' teams out of the definitions in a folder",
    load: () => import("./export.ts"),
  },
  directory: {
    usage: "[folder] [--check] [--contributors FILE] [--file PATH]... [--repository OWNER/NAME]",
    summary:
      "write the tables of communities and contributors in Markdown files that hold the marks",
    load: () => import("./directory.ts"),
  },
  backup: {
    usage: "FILE",
    summary: "write everything Waymark keeps into one file, while it runs or not",
    load: () => import("./backup.ts"),
  },
  restore: {
    usage: "FILE [--replace]",
    summary: "put a backup into an empty database, or in place of what is there",
    load: () => import("./restore.ts"),
  },
  rebuild: {
    usage: "[--replace]",
    summary: "take every kept delivery once more and say where the ledger differs, or mend it",
    load: () => import("./rebuild.ts"),
  },
};

/** What the program can do. */
export function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  waymark ${name} ${command.usage}\n      ${command.summary}\n`,
  );
  return `Usage:\n${lines.join("")}\nExit codes: 0 fine, 1 problems found, 2 used wrongly.\n`;
}
