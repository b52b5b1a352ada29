import type { Carried } from "../exchange/carried.ts";
import { importFiles } from "../exchange/import.ts";
import type { Left } from "../exchange/notes.ts";
import { importTeams } from "../exchange/teams/import-teams.ts";
import { COMMANDS } from "./commands.ts";
import { type Asked, readArguments } from "./exchange/import-arguments.ts";
import { readText } from "./exchange/read-file.ts";
import { settle } from "./exchange/settle.ts";
import { text as inWords } from "./format/text.ts";

/** `waymark import`: definitions out of other tools' files, or out of a live organisation's teams. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === "help") return help();
  if ("why" in asked) return usedWrongly(asked.why);
  const found = asked.from === "github" ? await fromGitHub(asked) : fromFiles(asked);
  return typeof found === "number" ? found : settle(found.carried, found.left, asked);
}

interface Found {
  readonly carried: Carried;
  readonly left: readonly Left[];
}

function fromFiles(asked: Asked): Found | number {
  const files = asked.files.map((file) => ({ file, ...readText(file) }));
  const unread = files.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return usedWrongly(unread.join("; "));
  const texts = files.flatMap((one) => ("text" in one ? [one] : []));
  const { from, teams, links, slack, org } = asked;
  const result = importFiles(texts, {
    ...(from !== undefined && from !== "github" && { format: from }),
    ...(teams !== undefined && { teams }),
    ...(links !== undefined && { links }),
    ...(slack !== undefined && { slack }),
    ...(org !== undefined && { org }),
  });
  if (!("problems" in result)) return result;
  const { problems } = result;
  process.stdout.write(
    asked.json
      ? `${JSON.stringify({ problems }, null, 2)}\n`
      : inWords({ problems, skipped: [], checked: 0, folder: "." }),
  );
  process.stderr.write("waymark import: nothing was written.\n");
  return 1;
}

async function fromGitHub({ org = "", teams = "all" }: Asked): Promise<Found | number> {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: api, GHE_HOST: host } = process.env;
  if (!token)
    return usedWrongly(
      "GITHUB_TOKEN is missing: a token that may read the organisation's members (read:org)",
    );
  const { readOrganizationTeams } = await import("../github/dump/organization-teams.ts");
  try {
    const root = api || (host ? `https://${host}/api/v3` : "https://api.github.com");
    const dumped = await readOrganizationTeams({
      org,
      token,
      api: root.replace(/\/+$/, ""),
      tell: (line) => process.stderr.write(`${line}\n`),
    });
    const { carried, left } = importTeams(org, dumped.teams, teams);
    return { carried, left: [...dumped.left, ...left] };
  } catch (error) {
    process.stderr.write(
      `waymark import: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
}

function help(): number {
  process.stdout.write(`Usage: waymark import ${COMMANDS["import"]?.usage}

Writes definitions out of what an organisation already has, and says what could not be
carried over, by file and line. Nothing is made up, and no file is overwritten.

It recognises Kubernetes' sigs.yaml, peribolos' org.yaml and teams.yaml, and
.all-contributorsrc. Several files of one organisation are imported together; of two that
describe the same, the first has the word.

  --to DIR              the folder for the definitions; waymark.yml is added if it has none
  --from FORMAT         sigs, peribolos or all-contributors, instead of recognising it
  --from github --org ORG
                        the teams of a live organisation; GITHUB_TOKEN may read its members
  --org ORG             which organisation, where peribolos' file has several under \`orgs\`
  --organization NAME   what people call the organisation, for waymark.yml
  --links URL           what relative links of sigs.yaml begin with
  --slack URL           the Slack workspace whose channels sigs.yaml names
  --teams all|led|none  which teams become communities: all, those somebody maintains, or
                        none. Without it all; beside sigs.yaml none
  --dry-run             print what would be written
  --force               overwrite files that say something else
  --format text|json    how the outcome is printed

What belongs in Waymark's ledger, not in definitions, is written beside them:
import/contributions.json and import/teams.json. \`waymark export\` reads them too.
`);
  return 0;
}

function usedWrongly(why: string): number {
  process.stderr.write(`waymark import: ${why}\n`);
  return 2;
}
