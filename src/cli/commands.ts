import type { Command, HelpId } from "./command.ts";

/** One command of the command line, loaded only when somebody asks for it. */
interface Listed {
  readonly summary: HelpId;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS: Readonly<Record<string, Listed>> = {
  init: { summary: "help-init", load: () => import("./init.ts") },
  add: { summary: "help-add", load: () => import("./add.ts") },
  validate: { summary: "help-validate", load: () => import("./validate.ts") },
  plan: { summary: "help-plan", load: () => import("./plan.ts") },
  messages: { summary: "help-messages", load: () => import("./messages.ts") },
  import: { summary: "help-import", load: () => import("./import.ts") },
  export: { summary: "help-export", load: () => import("./export.ts") },
  directory: { summary: "help-directory", load: () => import("./directory.ts") },
  pages: { summary: "help-pages", load: () => import("./pages.ts") },
  report: { summary: "help-report", load: () => import("./report.ts") },
  backfill: { summary: "help-backfill", load: () => import("./backfill.ts") },
  start: { summary: "help-start", load: () => import("./start.ts") },
  keys: { summary: "help-keys", load: () => import("./keys.ts") },
  backup: { summary: "help-backup", load: () => import("./backup.ts") },
  restore: { summary: "help-restore", load: () => import("./restore.ts") },
  rebuild: { summary: "help-rebuild", load: () => import("./rebuild.ts") },
};
