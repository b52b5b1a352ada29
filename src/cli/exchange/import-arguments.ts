import { parseArgs } from "node:util";
import { objectionTo } from "../../exchange/allowed.ts";
import { TEAM_WISHES, type TeamWish } from "../../exchange/carried.ts";
import { FORMATS, type Format } from "../../exchange/recognise.ts";

/** What somebody asks `waymark import` for. */
export interface Asked {
  readonly files: readonly string[];
  readonly to: string;
  readonly from?: Format | "github";
  readonly org?: string;
  readonly organization?: string;
  readonly links?: string;
  readonly slack?: string;
  readonly teams?: TeamWish;
  readonly force: boolean;
  readonly printed: boolean;
  readonly json: boolean;
}

const OPTIONS = {
  to: { type: "string" },
  from: { type: "string" },
  org: { type: "string" },
  organization: { type: "string" },
  links: { type: "string" },
  slack: { type: "string" },
  teams: { type: "string" },
  force: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the arguments: what is asked for, `help`, or what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | "help" | { readonly why: string } {
  try {
    const { values, positionals } = parse(args);
    return values.help ? "help" : toAsked(values, positionals);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

type Values = ReturnType<typeof parse>["values"];

const SOURCES = [...FORMATS, "github"] as const;

function toAsked(values: Values, files: readonly string[]): Asked | { readonly why: string } {
  const { to, format, force, "dry-run": printed, org, organization, links, slack } = values;
  const from = SOURCES.find((one) => one === values.from);
  const teams = TEAM_WISHES.find((one) => one === values.teams);
  const why = wrong(values, files);
  if (why !== undefined) return { why };
  if (to === undefined) return { why: "say where with --to DIR" };
  return {
    files,
    to,
    force,
    printed,
    json: format === "json",
    ...(from !== undefined && { from }),
    ...(teams !== undefined && { teams }),
    ...(org !== undefined && { org }),
    ...(organization !== undefined && { organization }),
    ...(links !== undefined && { links }),
    ...(slack !== undefined && { slack }),
  };
}

function wrong(
  { from, teams, format, org, organization }: Values,
  files: readonly string[],
): string | undefined {
  if (from !== undefined && !SOURCES.some((one) => one === from))
    return `there is no format ${from}: use ${SOURCES.join(", ")}`;
  if (teams !== undefined && !TEAM_WISHES.some((one) => one === teams))
    return `there is no --teams ${teams}: use ${TEAM_WISHES.join(", ")}`;
  if (format !== "text" && format !== "json")
    return `there is no format ${format}: use text or json`;
  const objection =
    organization === undefined ? undefined : objectionTo("settings", { organization });
  if (objection !== undefined) return `--organization: ${objection}`;
  if (from === "github" && org === undefined) return "name the organisation with --org ORG";
  if (from === "github" && files.length > 0) return "--from github reads no file";
  return from !== "github" && files.length === 0 ? "name at least one file" : undefined;
}
