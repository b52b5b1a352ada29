import type { Problem } from "../definitions/definitions.ts";
import { objectionTo } from "../exchange/allowed.ts";
import { TEAM_WISHES } from "../exchange/carried.ts";
import { type Asked, type Import, importFiles } from "../exchange/import.ts";
import { FORMATS } from "../exchange/recognise.ts";
import { importTeams } from "../exchange/teams/import-teams.ts";
import { gitHubIn } from "../environment/addresses.ts";
import { nonEmpty } from "../environment/problems.ts";
import { exchange } from "../words/generated/exchange.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { text as problemsInWords } from "./format/text.ts";
import { settle } from "./settle.ts";
import { readInput } from "./standard-input.ts";
import { decoded, MOST_TEXT, readText } from "./texts.ts";

/** `waymark import`: definitions out of other tools' files, or out of a live organisation's teams. */
export const command = define({
  takes: "FILE...",
  about: "help-import-about",
  examples: [
    "sigs.yaml .all-contributorsrc --to community",
    "--from github --org harbor --to community --dry-run",
  ],
  options: {
    to: { takes: "DIR", needed: true, about: "help-import-to" },
    from: { takes: [...FORMATS, "github"], about: "help-import-from" },
    org: { takes: "ORG", about: "help-import-org" },
    organization: { takes: "NAME", about: "help-import-organization" },
    links: { takes: "URL", about: "help-import-links" },
    slack: { takes: "URL", about: "help-import-slack" },
    teams: { takes: TEAM_WISHES, about: "help-import-teams" },
    "dry-run": { about: "help-import-dry-run" },
    force: { about: "help-import-force" },
    format: { takes: ["text", "json"], initial: "text", about: "help-import-format" },
  },
  async run({ files, to, from, organization, "dry-run": dry, force, format, ...wishes }, voice) {
    const objection =
      organization === undefined ? undefined : objectionTo("settings", { organization }, voice);
    if (objection !== undefined) return ours(`--organization: ${objection}`);
    const found =
      from === "github"
        ? await fromGitHub(files, wishes, voice)
        : await fromFiles(files, { ...wishes, format: from }, voice);
    if (typeof found === "string") return found;
    const json = format === "json";
    if ("problems" in found) return unreadable(found.problems, json, voice);
    return settle(found, { to, organization, force, dry, json }, voice);
  },
});

async function fromFiles(
  paths: readonly string[],
  wishes: Asked,
  voice: Voice,
): Promise<Import | Shown> {
  if (paths.length === 0) return exchange(voice)("exchange-name-a-file");
  const files = await Promise.all(
    // Standard input, too, can be read only once.
    [...new Set(paths)].map(async (file) => ({ file, ...(await readTextOf(file, voice)) })),
  );
  const unread = files.flatMap((one) => ("why" in one ? [one.why] : []));
  if (unread.length > 0) return joined(unread, "; ");
  return importFiles(
    files.flatMap((one) => ("text" in one ? [one] : [])),
    wishes,
    voice,
  );
}

/** What stands for standard input. */
const INPUT = "-";

async function readTextOf(file: string, voice: Voice): Promise<ReturnType<typeof readText>> {
  if (file !== INPUT) return readText(file, voice);
  return decoded(await readInput(MOST_TEXT), file, voice);
}

async function fromGitHub(
  files: readonly string[],
  { org, teams = "all" }: Asked,
  voice: Voice,
): Promise<Import | Shown> {
  const say = exchange(voice);
  if (org === undefined) return say("exchange-name-org");
  if (files.length > 0) return say("exchange-no-files");
  const { GITHUB_TOKEN: token } = nonEmpty(process.env);
  if (!token) return say("exchange-no-token");
  const { readOrganizationTeams } = await import("../github/dump/organization-teams.ts");
  const dumped = await readOrganizationTeams({
    org,
    token,
    api: gitHubIn(process.env).api,
    tell: (line) => process.stderr.write(`${line}\n`),
    voice,
  });
  const { carried, left } = importTeams(org, dumped.teams, teams, voice);
  return { carried, left: [...dumped.left, ...left] };
}

function unreadable(problems: readonly Problem[], json: boolean, voice: Voice): number {
  const textOf = (file: string) => {
    const read = file === INPUT ? undefined : readText(file, voice);
    return read && "text" in read ? read.text : "";
  };
  process.stdout.write(
    json
      ? `${JSON.stringify({ problems }, null, 2)}\n`
      : problemsInWords({ problems, skipped: [], checked: 0, folder: ".", textOf }, voice),
  );
  throw new Error(exchange(voice)("exchange-nothing-written"));
}
