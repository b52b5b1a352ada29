import { join } from "node:path";
import type { AppOptions, GitHubOptions } from "../test/github/options.ts";
import { type Language, SOURCE } from "../src/words/languages.ts";
import { filesIn } from "./files-in.ts";

const FOLDER = join(import.meta.dirname, "organization", "community");

/** The definitions of the invented organisation, by path. */
export function definitionFiles(): Readonly<Record<string, string>> {
  return filesIn(FOLDER);
}

/** Harbor Civic Tech as it was before Waymark: three communities, people already in teams. */
export function harbor(app: AppOptions, language: Language = SOURCE): GitHubOptions {
  const managed = "Its members are managed by Waymark.";
  const { "waymark.yml": settings = "", ...others } = definitionFiles();
  const chosen = language === SOURCE ? "" : `language: ${language}\n`;
  const files = { ...others, "waymark.yml": `${settings}${chosen}` };
  return {
    app,
    organization: {
      login: "harbor",
      name: "Harbor Civic Tech",
      owners: ["olga"],
      members: ["ada", "lin", "sam", "noor"],
    },
    users: ["kit", "max", "zoe"],
    repositories: [
      { name: "community", description: "How our communities work", files },
      {
        name: "people",
        description: "What not everybody reads",
        private: true,
        collaborators: { ada: "push", sam: "pull" },
      },
      {
        name: "website",
        description: "What we show the city",
        files: { "README.md": "# Website\n", "src/map.ts": "export const map = 1;\n" },
        labels: ["bug"],
        collaborators: { noor: "push", sam: "push" },
      },
    ],
    teams: [
      { name: "UI/UX", slug: "ui-ux", description: managed, members: ["ada", "noor"] },
      { name: "Data", slug: "data", description: managed, members: ["lin"] },
      {
        name: "Board",
        slug: "board",
        description: "Elected each spring",
        members: ["olga"],
        repositories: { website: "admin" },
      },
    ],
  };
}
