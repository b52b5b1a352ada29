import type { Problem } from "../definitions/definitions.ts";
import { objectionTo } from "../exchange/allowed.ts";
import { TEAM_WISHES } from "../exchange/carried.ts";
import { type Asked, type Import, importFiles } from "../exchange/import.ts";
import { FORMATS } from "../exchange/recognise.ts";
import { importTeams } from "../exchange/teams/import-teams.ts";
import { define } from "./command.ts";
import { text as problemsInWords } from "./format/text.ts";
import { settle } from "./settle.ts";
import { readText } from "./texts.ts";

/** `waymark import`: definitions out of other tools' files, or out of a live organisation's teams. */
export const command = define({
  takes: "FILE...",
  about: `Writes definitions out of what an organisation already has, and says what could not be
carried over, by file and line. Nothing is made up, and no file is overwritten.

It recognises Kubernetes' sigs.yaml, peribolos' org.yaml and teams.yaml, and
.all-contributorsrc. Several files of one organisation are imported together; of two that
describe the same, the first has the word. With --from github and --org it reads no file, but the
teams of a live organisation: GITHUB_TOKEN may read its members.

What belongs in Waymark's ledger, not in definitions, is written beside them:
import/contributions.json and import/teams.json. \`waymark export\` reads them too.`,
  options: {
    to: {
      takes: "DIR",
      needed: "say where with --to DIR",
      about: "the folder for the definitions; waymark.yml is added if it has none",
    },
    from: { takes: [...FORMATS, "github"], about: "what the files are, instead of recognising it" },
    org: {
      takes: "ORG",
      about: "which organisation on GitHub, or of several under `orgs` in peribolos' file",
    },
    organization: {
      takes: "NAME",
      about: "what people call the organisation, for waymark.yml",
    },
    links: { takes: "URL", about: "what relative links of sigs.yaml begin with" },
    slack: { takes: "URL", about: "the Slack workspace whose channels sigs.yaml names" },
    teams: {
      takes: TEAM_WISHES,
      about:
        "which teams become communities: all, those somebody maintains, or none. Without it all; beside sigs.yaml none",
    },
    "dry-run": { about: "print what would be written" },
    force: { about: "overwrite files that say something else" },
    format: { takes: ["text", "json"], initial: "text", about: "how the outcome is printed" },
  },
  async run({ files, to, from, organization, "dry-run": dry, force, format, ...wishes }) {
    const objection =
      organization === undefined ? undefined : objectionTo("settings", { organization });
    if (objection !== undefined) return `--organization: ${objection}`;
    const found =
      from === "github"
        ? await fromGitHub(files, wishes)
        : fromFiles(files, { ...wishes, format: from });
    if (typeof found === "string") return found;
    const json = format === "json";
    if ("problems" in found) return unreadable(found.problems, json);
    return settle(found, { to, organization, force, dry, json });
  },
});

function fromFiles(paths: readonly string[], wishes: Asked): Import | string {
  if (paths.length === 0) return "name at least one file";
  const files = paths.map((file) => ({ file, ...readText(file) }));
  const unread = files.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return unread.join("; ");
  return importFiles(
    files.flatMap((one) => ("text" in one ? [one] : [])),
    wishes,
  );
}

async function fromGitHub(
  files: readonly string[],
  { org, teams = "all" }: Asked,
): Promise<Import | string> {
  if (org === undefined) return "name the organisation with --org ORG";
  if (files.length > 0) return "--from github reads no file";
  const { GITHUB_TOKEN: token, GITHUB_API_URL: api, GHE_HOST: host } = process.env;
  if (!token)
    return "GITHUB_TOKEN is missing: a token that may read the organisation's members (read:org)";
  const { readOrganizationTeams } = await import("../github/dump/organization-teams.ts");
  const root = api || (host ? `https://${host}/api/v3` : "https://api.github.com");
  const dumped = await readOrganizationTeams({
    org,
    token,
    api: root.replace(/\/+$/, ""),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  const { carried, left } = importTeams(org, dumped.teams, teams);
  return { carried, left: [...dumped.left, ...left] };
}

function unreadable(problems: readonly Problem[], json: boolean): number {
  process.stdout.write(
    json
      ? `${JSON.stringify({ problems }, null, 2)}\n`
      : problemsInWords({ problems, skipped: [], checked: 0, folder: "." }),
  );
  throw new Error("nothing was written.");
}
