import { readFolder } from "../src/cli/files.ts";
import { textsOf } from "../src/cli/format/report.ts";
import { text } from "../src/cli/format/text.ts";
import { idOf } from "../src/starters/starting.ts";
import type { Definitions } from "../src/definitions/definitions.ts";
import { readDefinitions } from "../src/definitions/read.ts";
import { loginsNamed } from "../src/core/logins-named.ts";
import { PLAIN } from "../src/words/voice.ts";
import type { GitHubOptions } from "../test/github/options.ts";

/** Somebody's own definitions, with an organisation on the emulated GitHub that fits them. */
export interface Own {
  readonly definitions: Definitions;
  readonly setting: Omit<GitHubOptions, "app">;
}

/** Reads a folder of definitions, or says what is wrong with it. */
export function ownDefinitions(folder: string): Own | string {
  const files = readFolder(folder, PLAIN);
  if (typeof files === "string") return files;
  const { definitions, ...report } = readDefinitions(files);
  if (!definitions) return text({ ...report, folder, textOf: textsOf(files) }, PLAIN);
  const there = files.filter(({ picture }) => picture !== "missing");
  const texts = Object.fromEntries(there.map((file) => [file.path, file.text]));
  const named = loginsNamed(definitions);
  return {
    definitions,
    setting: {
      organization: {
        login: idOf(definitions.settings.organization).slice(0, 39),
        name: definitions.settings.organization,
        owners: ["olga"],
        members: named.filter((login) => login !== "olga"),
      },
      users: ["kit"].filter((login) => !named.includes(login)),
      repositories: [{ name: "community", files: texts }],
      teams: teamsIn(definitions).map((slug) => ({
        name: slug,
        slug,
        description: "Its members are managed by Waymark.",
      })),
    },
  };
}

function teamsIn({ communities, pathways }: Definitions): readonly string[] {
  const stages = Object.values(pathways).flatMap((pathway) => pathway.stages);
  const named = [
    ...Object.values(communities).flatMap(({ team }) => team ?? []),
    ...stages.flatMap(({ recognise }) => recognise?.team ?? []),
  ];
  return [...new Set(named.map((slug) => slug.toLowerCase()))];
}
