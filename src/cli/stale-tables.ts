import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { voiceOf } from "../core/voice-of.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { readDefinitions } from "../definitions/read.ts";
import { communityTable } from "../directory/communities.ts";
import { contributorTable } from "../directory/contributor-table.ts";
import { DEEPEST, isOwn, tableFiles } from "../directory/files.ts";
import { listedContributors } from "../directory/listed-contributors.ts";
import {
  asksForCommunities,
  asksForContributors,
  type TablesHome,
  type Tables,
  withTables,
} from "../directory/tables.ts";
import { gitHubIn } from "../environment/addresses.ts";
import { nonEmpty } from "../environment/problems.ts";
import { printed, quoted } from "../words/printed.ts";
import { validate } from "../words/generated/validate.ts";
import { joined, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { readFolder } from "./files.ts";

/** Where links lead, as GitHub tells its workflows; a repository that is named goes before. */
export function placeFrom(named: string | undefined): TablesHome | undefined {
  const { GITHUB_REPOSITORY: here } = nonEmpty(process.env);
  const { github } = gitHubIn(process.env);
  const repository = named ?? here;
  if (!repository) return { github };
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  return owner && name ? { github, repo: { owner, name } } : undefined;
}

/** A file whose table no longer shows what there is to say. */
export interface Stale {
  readonly file: string;
  readonly after: string;
}

/** The stale files, and how many hold a table; or why nobody can tell. */
type Found =
  | { readonly why: Shown }
  | {
      readonly stale: readonly Stale[];
      readonly tables: number;
      /** Files that were named, and hold none. */
      readonly without: readonly string[];
    };

interface Wanted {
  readonly folder: string;
  /** Files elsewhere that hold the marks. */
  readonly files: readonly string[];
  /** The `.all-contributorsrc` that lists who contributed; without it, that table stays as it is. */
  readonly contributors?: string | undefined;
  readonly place: TablesHome;
}

/**
 * Looks at Markdown beside the definitions of a folder, and at these other files. Links are not
 * followed: somebody else's file may stand behind them.
 */
export function findStale(wanted: Wanted, voice: Voice): Found {
  const definitions = readGood(wanted.folder, voice);
  if (typeof definitions === "string") return { why: definitions };
  const missing = wanted.files.filter((file) => !isFile(file));
  if (missing.length > 0) return { why: noFile(missing, voice) };
  const people = contributorsFor(wanted, definitions, voice);
  if (typeof people === "string") return { why: people };
  const tables = { communities: communityTable(definitions, wanted.place), ...people };
  const files = [...new Set([...markdownIn(wanted.folder), ...wanted.files])];
  const shown = files.flatMap((file) => {
    const before = textOf(file);
    const asks = asksForCommunities(before) || (people.contributors && asksForContributors(before));
    return asks ? [{ file, before, after: withTables(before, tables) }] : [];
  });
  return {
    stale: shown.filter(({ before, after }) => before !== after),
    tables: shown.length,
    without: wanted.files.filter((named) => shown.every(({ file }) => file !== named)),
  };
}

function contributorsFor(
  { contributors: file, place }: Wanted,
  definitions: Definitions,
  voice: Voice,
): Pick<Tables, "contributors"> | Shown {
  if (file === undefined) return {};
  if (!isFile(file)) return noFile([file], voice);
  const people = listedContributors(textOf(file), definitions, voice);
  if (typeof people === "string") return joined([printed(file), people], ": ");
  return { contributors: contributorTable(people, place, voiceOf(definitions)) };
}

function noFile(files: readonly string[], voice: Voice): Shown {
  return validate(voice)("validate-no-file", { file: joined(files.map(printed), ", ") });
}

function readGood(folder: string, voice: Voice): Definitions | Shown {
  const files = readFolder(folder, voice);
  if (typeof files === "string") return files;
  const { definitions, problems } = readDefinitions(files);
  if (definitions) return definitions;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const command = quoted(`waymark validate ${folder}`);
  return validate(voice)("validate-broken-definitions", {
    errors,
    folder: printed(folder),
    command,
  });
}

/** The Markdown of a folder that may hold a table. Follows no link. */
function markdownIn(folder: string): readonly string[] {
  return tableFiles(filesIn(folder, "", DEEPEST)).map((path) => join(folder, path));
}

function filesIn(root: string, part: string, depth: number): readonly string[] {
  return readdirSync(join(root, part), { withFileTypes: true }).flatMap((entry) => {
    const path = part === "" ? entry.name : `${part}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && depth > 0 && isOwn(entry.name)
      ? filesIn(root, path, depth - 1)
      : [];
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A text that is no UTF-8 would not survive being written: it holds no table. */
function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}
